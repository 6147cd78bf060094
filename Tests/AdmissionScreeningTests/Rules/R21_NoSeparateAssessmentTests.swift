import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R21_NoSeparateAssessmentTests {
  static func assessment(
    _ name: String, _ level: Application.Origin.Level, content: String = "年底一次"
  ) -> Application {
    .sample(name: name, kind: .assessment, content: content, origin: .sample(level: level))
  }

  @Test(arguments: [
    Situation("comprehensive, the city's", assessment("社区综合考核", .city), .satisfied),
    Situation("comprehensive, the province's", assessment("社区综合考核", .province), .satisfied),
    Situation(
      "comprehensive only in the content", assessment("综治考核", .city, content: "并入综合考核"),
      .objects("separate", ["name": "综治考核"])),
    Situation("comprehensive, national", assessment("社区综合考核", .national), .satisfied),
    Situation(
      "comprehensive, the district's", assessment("社区综合考核", .district),
      .objects("belowCity", ["name": "社区综合考核"])),
    Situation(
      "separate, the city's", assessment("综治考核", .city), .objects("separate", ["name": "综治考核"])),
    Situation("a task", .sample(), .notApplicable("noAssessment")),
    Situation(
      "a task with a veto", .sample(content: "未完成的一票否决"), .objects("veto", ["term": "一票否决"])),
    Situation(
      "a task with a ranking", .sample(name: "信息报送月度排名"), .objects("ranking", ["term": "月度排名"])),
    Situation(
      "everything wrong", assessment("综治考核", .district, content: "月度排名，末位一票否决"),
      .unsatisfied([
        Assessment.Stated("separate", ["name": Bilingual("综治考核")]),
        Assessment.Stated("veto", ["term": Bilingual("一票否决")]),
        Assessment.Stated("ranking", ["term": Bilingual("月度排名")]),
      ])),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(
      .noSeparateAssessment,
      [
        "comprehensive": .words(["综合考核"]), "veto": .words(["一票否决"]),
        "ranking": .words(["月度排名"]),
      ])
  }
}
