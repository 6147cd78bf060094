import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// No new ledger where the integrated platform can produce it, and no platform that asks anew.
  static let platformBeforeLedger = ScreeningRule(
    "R17", says: Says.self, reads: [.ledgers, .kind, .fields, .whyRecordsDoNotSuffice]
  ) { question, objections in
    if question.isLetIn { return .notApplicable(.listed) }
    let burden = question.application.burden
    let kind = question.kind
    guard kind == .ledger || kind == .platform || !burden.ledgers.isEmpty else {
      return .notApplicable(.noLedger)
    }
    if burden.whyRecordsDoNotSuffice != nil { return .satisfied }
    if kind == .ledger || !burden.ledgers.isEmpty {
      if burden.fields.isEmpty {
        objections.add(.unexplained)
      } else if question.held.count == burden.fields.count {
        objections.add(.producible)
      }
    }
    if kind == .platform, !question.held.isEmpty { objections.add(.reuse) }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case listed, noLedger, producible, unexplained, reuse

  var sentence: Sentence {
    switch self {
    case .listed, .noLedger: .reason
    case .producible:
      Sentence(
        [.ledger: \.ledger, .held: \.question.reuse.heldWords], fixes: Self.withoutLedger)
    case .unexplained: Sentence([.ledger: \.ledger], fixes: Self.withoutLedger)
    case .reuse:
      Sentence(
        [.held: \.question.reuse.heldWords],
        fixes: { [.dropHeldFields($0.question), .write(.whyRecordsDoNotSuffice)] })
    }
  }

  private static let withoutLedger: @Sendable (Subject) -> [Fix] = { subject in
    let explain = Fix.write(.whyRecordsDoNotSuffice)
    guard subject.question.kind != .ledger else { return [explain] }
    return [.set(.ledgers) { $0.burden.ledgers = [] }, explain]
  }
}

extension Fact {
  fileprivate static let ledger = Fact("ledger")
}

extension Subject {
  /// The ledgers asked for, or the task itself where it is one.
  fileprivate var ledger: Bilingual {
    let ledgers = application.burden.ledgers
    return ledgers.isEmpty ? Bilingual(question.name) : ledgers.map { Bilingual($0) }.joined()
  }
}
