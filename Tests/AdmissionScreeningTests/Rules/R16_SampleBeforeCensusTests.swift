import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R16_SampleBeforeCensusTests {
  static func survey(
    _ kind: Kind? = .survey, id: WorkItem.ID? = nil, scope: CommunityScope = .all,
    why: String? = nil
  ) -> Application {
    .sample(
      id: id, kind: kind, community: .sample(scope: scope),
      burden: .sample(whyRecordsDoNotSuffice: why))
  }

  @Test(arguments: [
    Situation("everywhere", survey(), .objects("fullCount")),
    Situation("everywhere, with a reason", survey(why: "须逐户核实"), .satisfied),
    Situation(
      "in one community", survey(scope: .some(["community-1"])), .notApplicable("someCommunities")),
    Situation(
      "in every community, one by one",
      survey(scope: .some(["community-1", "community-2", "community-3"])),
      .notApplicable("someCommunities")),
    Situation("a task", survey(.task), .notApplicable("noSurvey")),
    Situation("a campaign", survey(.campaign), .notApplicable("noSurvey")),
    Situation("no kind", survey(nil), .notApplicable("noSurvey")),
    Situation("listed assistance", survey(id: "002"), .notApplicable("listed")),
    Situation("a commissioned service", survey(id: "003"), .objects("fullCount")),
    Situation(
      "listed as a survey, by its number", .sample(listed: "010"),
      items: [
        .sample(id: "010", kind: .survey, category: .commissioned)
      ], .satisfied),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.sampleBeforeCensus, ["surveys": .words(["survey"])])
  }

  @Test func whatIsASurveyIsTheDistrictsToSay() throws {
    let kinds = ["surveys": Parameter.words(["campaign", "ledger"])]
    try Situation("a campaign", Self.survey(.campaign), .objects("fullCount"))
      .check(.sampleBeforeCensus, kinds)
    try Situation("a survey", Self.survey(), .notApplicable("noSurvey"))
      .check(.sampleBeforeCensus, kinds)
  }
}
