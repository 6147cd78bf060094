import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R22_RoutineItemsOnceAYearTests {
  @Test(arguments: [
    Situation("routine", .sample(term: .routine), .routes(.yearlyVote)),
    Situation("temporary", .sample(term: .temporary), .routes(.vote)),
    Situation("a listed duty", .sample(id: "001", term: .routine), .notApplicable("listed")),
    Situation(
      "listed assistance, temporary", .sample(id: "002", term: .temporary),
      .notApplicable("listed")),
    Situation("a commissioned service", .sample(id: "003", term: .routine), .routes(.yearlyVote)),
    Situation("listed as prohibited", .sample(id: "004", term: .temporary), .routes(.vote)),
    Situation("an unknown number", .sample(id: "999", term: .routine), .routes(.yearlyVote)),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.routineItemsOnceAYear) }
}
