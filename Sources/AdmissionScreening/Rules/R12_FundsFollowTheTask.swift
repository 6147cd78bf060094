import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A task arrives with its money, and long work is not paid like an errand.
  ///
  /// Silent about a community's own duties, and where no funds are given at all.
  static let fundsFollowTheTask = ScreeningRule(
    "R12", says: Says.self, reads: [.amount, .fundsSource, .fundsRule, .term]
  ) { question, objections in
    if question.isListedDuty { return .notApplicable(.ownDuty) }
    guard let funds = question.application.delivery.funds else { return .notApplicable(.noFunds) }
    if funds.amount <= 0 { objections.add(.noAmount) }
    if funds.source == nil { objections.add(.noSource) }
    switch (question.application.item.term, funds.rule) {
    case (_, nil): objections.add(.noRule)
    case (.routine, .byWorkload): objections.add(.routineByWorkload)
    case (.temporary, .officeFunds), (.temporary, .servicePurchase):
      objections.add(.temporaryNotByWorkload)
    case (.routine, .officeFunds), (.routine, .servicePurchase), (.temporary, .byWorkload): break
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case ownDuty, noFunds, noAmount, noSource, noRule, routineByWorkload, temporaryNotByWorkload

  var sentence: Sentence {
    switch self {
    case .ownDuty, .noFunds: .reason
    case .noAmount:
      Sentence([.department: \.department], fixes: { [.provideFunds($0.application)] })
    case .noSource:
      Sentence(
        [.amount: Self.amount],
        fixes: { _ in
          [.give(.fundsSource) { $0.delivery.funds?.source = Application.toBeWritten }]
        })
    case .noRule, .routineByWorkload:
      Sentence([.amount: Self.amount], fixes: Self.payAsTheTermWants)
    case .temporaryNotByWorkload:
      Sentence(
        [.rule: { $0.application.delivery.funds?.rule?.name ?? Bilingual("") }],
        fixes: Self.payAsTheTermWants)
    }
  }

  private static let amount: Sentence.Filling = {
    Bilingual(String($0.application.delivery.funds?.amount ?? 0))
  }

  private static let payAsTheTermWants: @Sendable (Subject) -> [Fix] = { _ in
    [
      .set(.fundsRule) {
        $0.delivery.funds?.rule = $0.item.term == .routine ? .officeFunds : .byWorkload
      }
    ]
  }
}

extension Fact {
  fileprivate static let amount = Fact("amount")
  fileprivate static let rule = Fact("rule")
}
