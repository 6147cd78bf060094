import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R12_FundsFollowTheTaskTests {
  typealias Funds = Application.Delivery.Funds

  static func application(
    id: WorkItem.ID? = nil, _ term: Application.Item.Term, _ funds: Funds?
  ) -> Application {
    .sample(id: id, term: term, delivery: .sample(funds: funds))
  }

  @Test(arguments: [
    Situation("temporary, by workload", application(.temporary, .sample()), .satisfied),
    Situation(
      "temporary, office funds", application(.temporary, .sample(rule: .officeFunds)),
      .unsatisfied([
        Assessment.Stated("temporaryNotByWorkload", ["rule": Funds.Rule.officeFunds.name])
      ])),
    Situation(
      "temporary, service purchase", application(.temporary, .sample(rule: .servicePurchase)),
      .unsatisfied([
        Assessment.Stated("temporaryNotByWorkload", ["rule": Funds.Rule.servicePurchase.name])
      ])),
    Situation(
      "routine, by workload", application(.routine, .sample()),
      .objects("routineByWorkload", ["amount": "76000"])),
    Situation(
      "routine, office funds", application(.routine, .sample(rule: .officeFunds)), .satisfied),
    Situation(
      "routine, service purchase", application(.routine, .sample(rule: .servicePurchase)),
      .satisfied),
    Situation("one yuan", application(.temporary, .sample(amount: 1)), .satisfied),
    Situation(
      "nothing", application(.temporary, .sample(amount: 0)),
      .unsatisfied([Assessment.Stated("noAmount", ["department": civilAffairs])])),
    Situation(
      "no source and no rule", application(.routine, .sample(source: nil, rule: nil)),
      .unsatisfied([
        Assessment.Stated("noSource", ["amount": Bilingual("76000")]),
        Assessment.Stated("noRule", ["amount": Bilingual("76000")]),
      ])),
    Situation("no funds", application(.temporary, nil), .notApplicable("noFunds")),
    Situation(
      "a listed duty", application(id: "001", .routine, .sample(amount: 0)),
      .notApplicable("ownDuty")),
    Situation(
      "listed assistance", application(id: "002", .routine, .sample()),
      .objects("routineByWorkload", ["amount": "76000"])),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.fundsFollowTheTask) }
}
