import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the archive or another record already holds is not collected from communities again.
  ///
  /// Only work that collects is meant; other work may use what is held. Reasons why records do not
  /// suffice are for the committee to weigh.
  static let recordsAreNotAskedAgain = ScreeningRule(
    "R15", says: Says.self, words: Words.self,
    reads: [.kind, .fields, .ledgers, .whyRecordsDoNotSuffice, .enters],
    derives: { question, _ in question.reuse.derived },
    preparing: { parameters in
      let collecting = parameters.kinds(Words.collecting)
      return { question, objections in
        if question.isLetIn { return .notApplicable(.listed) }
        let burden = question.application.burden
        guard question.isOfKind(in: collecting) || !burden.ledgers.isEmpty else {
          return .notApplicable(.collectsNothing)
        }
        if burden.fields.isEmpty { return .notApplicable(.asksNothing) }
        if question.held.isEmpty { return .satisfied }
        objections.add(burden.whyRecordsDoNotSuffice == nil ? .held : .heldForAReason)
        return .satisfied
      }
    })
}

private enum Says: String, Saying {
  case listed, collectsNothing, asksNothing, held, heldForAReason

  var sentence: Sentence {
    switch self {
    case .listed, .collectsNothing, .asksNothing: .reason
    case .held:
      Sentence(
        Self.reuse(),
        fixes: { [.dropHeldFields($0.question), .write(.whyRecordsDoNotSuffice)] })
    case .heldForAReason:
      Sentence(
        Self.reuse(and: [
          .reason: { Bilingual($0.application.burden.whyRecordsDoNotSuffice ?? "") }
        ]), fixes: { [.dropHeldFields($0.question)] })
    }
  }

  private static func reuse(
    and more: [Fact: Sentence.Filling] = [:]
  ) -> [Fact: Sentence.Filling] {
    let reuse: [Fact: Sentence.Filling] = [
      .held: \.question.reuse.heldWords, .fresh: \.question.reuse.freshWords,
      .hours: { Bilingual(hours: $0.question.reuse.minutesSaved) },
    ]
    return reuse.merging(more) { $1 }
  }
}

private enum Words: String, WordsKey {
  case collecting
}

extension Fact {
  fileprivate static let fresh = Fact("fresh")
  fileprivate static let reason = Fact("reason")
}
