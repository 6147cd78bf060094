import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What the archive or another record already holds is not collected from communities again.
  ///
  /// Only work that collects is meant; other work may use what is held. Reasons why records do not
  /// suffice are for the committee to weigh.
  static let recordsAreNotAskedAgain = ScreeningRule(
    "R15", parameters: ["collecting": .words],
    reads: [.kind, .fields, .ledgers, .whyRecordsDoNotSuffice, .enters],
    says: [
      Sentence("listed"), Sentence("collectsNothing"), Sentence("asksNothing"),
      Sentence(
        "held", "held", "fresh", "hours", facts: { $0.question.reuse.facts },
        fixes: { [.dropHeldFields($0.question), .write(.whyRecordsDoNotSuffice)] }),
      Sentence(
        "heldForAReason", "held", "fresh", "hours", "reason",
        facts: { subject in
          let reason = subject.application.burden.whyRecordsDoNotSuffice ?? ""
          return subject.question.reuse.facts.merging(["reason": Bilingual(reason)]) { $1 }
        }, fixes: { [.dropHeldFields($0.question)] }),
    ],
    derives: { question, _ in question.reuse.derived }
  ) { parameters in
    let collecting = parameters.kinds("collecting")
    return { question, objections in
      if question.isLetIn { return .notApplicable("listed") }
      let burden = question.application.burden
      guard collecting.contains(question.kind) || !burden.ledgers.isEmpty else {
        return .notApplicable("collectsNothing")
      }
      if burden.fields.isEmpty { return .notApplicable("asksNothing") }
      if question.held.isEmpty { return .satisfied }
      objections.add(burden.whyRecordsDoNotSuffice == nil ? "held" : "heldForAReason")
      return .satisfied
    }
  }
}
