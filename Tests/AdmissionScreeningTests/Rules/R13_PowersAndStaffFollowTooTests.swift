import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R13_PowersAndStaffFollowTooTests {
  static let nothing = Application.Delivery.sample(powers: nil, staff: nil, training: nil)

  @Test(arguments: [
    Situation("everything", .sample(), .satisfied),
    Situation("no powers", .sample(delivery: .sample(powers: nil)), .objects("noPowers")),
    Situation("no staff", .sample(delivery: .sample(staff: nil)), .objects("noStaff")),
    Situation("no training", .sample(delivery: .sample(training: nil)), .objects("noTraining")),
    Situation(
      "only powers", .sample(delivery: .sample(staff: nil, training: nil)),
      .objects(to: "noStaff", "noTraining")),
    Situation(
      "nothing", .sample(delivery: nothing), .objects(to: "noPowers", "noStaff", "noTraining")),
    Situation(
      "no funds, which is another rule", .sample(delivery: .sample(funds: nil)), .satisfied),
    Situation(
      "nothing for a listed duty", .sample(id: "001", delivery: nothing), .notApplicable("listed")),
    Situation(
      "nothing for listed assistance", .sample(listed: "002", delivery: nothing),
      .notApplicable("listed")),
    Situation(
      "nothing for a commissioned service", .sample(listed: "003", delivery: nothing),
      .objects(to: "noPowers", "noStaff", "noTraining")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.powersAndStaffFollowToo) }
}
