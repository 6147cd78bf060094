import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R4_ListedAssistanceEntersFundedTests {
  static let unfunded = Assessment.objects("noFunds", ["item": "002", "name": "社会救助申请代办"])

  @Test(arguments: [
    Situation("funded", .sample(listed: "002"), .routes(.listed)),
    Situation(
      "one yuan", .sample(listed: "002", delivery: .sample(funds: .sample(amount: 1))),
      .routes(.listed)),
    Situation(
      "funds of nothing", .sample(listed: "002", delivery: .sample(funds: .sample(amount: 0))),
      unfunded),
    Situation("no funds", .sample(listed: "002", delivery: .sample(funds: nil)), unfunded),
    Situation(
      "a duty, without funds", .sample(listed: "001", delivery: .sample(funds: nil)),
      .notApplicable("notAssistance")),
    Situation("a commissioned service", .sample(listed: "003"), .notApplicable("notAssistance")),
    Situation(
      "longer than is listed", .sample(listed: "002", minutes: 61), .notApplicable("beyond")),
    Situation("nothing listed", .sample(), .notApplicable("notListed")),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.listedAssistanceEntersFunded)
  }
}
