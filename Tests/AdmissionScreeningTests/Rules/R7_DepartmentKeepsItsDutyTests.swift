import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R7_DepartmentKeepsItsDutyTests {
  static let keepsNothing = Assessment.unsatisfied([
    Assessment.Stated("keepsNothing", ["department": civilAffairs])
  ])

  @Test(arguments: [
    Situation("keeps something", .sample(), .satisfied),
    Situation(
      "keeps nothing", .sample(community: .sample(departmentKeeps: nil)), keepsNothing),
    Situation(
      "keeps nothing of listed assistance",
      .sample(id: "002", community: .sample(departmentKeeps: nil)), keepsNothing),
    Situation(
      "keeps nothing of the community's own duty",
      .sample(id: "001", community: .sample(departmentKeeps: nil)), .notApplicable("ownDuty")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.departmentKeepsItsDuty) }
}
