import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A task arrives with its money, and long work is not paid like an errand.
  ///
  /// Silent about a community's own duties, and where no funds are given at all.
  static let fundsFollowTheTask = ScreeningRule(
    "R12", reads: [.amount, .fundsSource, .fundsRule, .term],
    says: [
      Sentence("ownDuty"), Sentence("noFunds"),
      Sentence(
        "noAmount", "department", facts: { ["department": $0.department] },
        fixes: { [.provideFunds($0.application)] }),
      Sentence(
        "noSource", "amount", facts: amount,
        fixes: { _ in
          [.give(.fundsSource) { $0.delivery.funds?.source = Application.toBeWritten }]
        }),
      Sentence("noRule", "amount", facts: amount, fixes: payAsTheTermWants),
      Sentence("routineByWorkload", "amount", facts: amount, fixes: payAsTheTermWants),
      Sentence(
        "temporaryNotByWorkload", "rule",
        facts: { ["rule": $0.application.delivery.funds?.rule?.name ?? Bilingual("")] },
        fixes: payAsTheTermWants),
    ]
  ) { question, objections in
    if question.isListedDuty { return .notApplicable("ownDuty") }
    guard let funds = question.application.delivery.funds else { return .notApplicable("noFunds") }
    if funds.amount <= 0 { objections.add("noAmount") }
    if funds.source == nil { objections.add("noSource") }
    switch (question.application.item.term, funds.rule) {
    case (_, nil): objections.add("noRule")
    case (.routine, .byWorkload): objections.add("routineByWorkload")
    case (.temporary, .officeFunds), (.temporary, .servicePurchase):
      objections.add("temporaryNotByWorkload")
    case (.routine, .officeFunds), (.routine, .servicePurchase), (.temporary, .byWorkload): break
    }
    return .satisfied
  }

  private static func amount(_ subject: Subject) -> [String: Bilingual] {
    ["amount": Bilingual(String(subject.application.delivery.funds?.amount ?? 0))]
  }

  private static func payAsTheTermWants(_ subject: Subject) -> [Fix] {
    [
      .set(.fundsRule) {
        $0.delivery.funds?.rule = $0.item.term == .routine ? .officeFunds : .byWorkload
      }
    ]
  }
}
