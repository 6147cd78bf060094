import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R18_OnePlatformTests {
  static let platform = WorkItem.sample(id: "010", name: "民政信息平台录入", kind: .platform)
  static let second = Assessment.unsatisfied([
    Assessment.Stated(
      "secondPlatform",
      [
        "department": civilAffairs, "item": Bilingual("010"), "name": Bilingual("民政信息平台录入"),
      ])
  ])

  @Test(arguments: [
    Situation("the first", .sample(name: "养老地图", kind: .platform), .satisfied),
    Situation("the second", .sample(name: "养老地图", kind: .platform), items: [platform], second),
    Situation(
      "the first of another department",
      .sample(department: "finance", name: "票据查询", kind: .platform), items: [platform], .satisfied),
    Situation("the one that is listed", .sample(listed: "010"), items: [platform], .satisfied),
    Situation(
      "the second when the first has gone", .sample(name: "养老地图", kind: .platform),
      items: [
        .sample(id: "010", name: "民政信息平台录入", kind: .platform, until: day("2014-04-17"))
      ], .satisfied),
    Situation(
      "the second on the first's last day", .sample(name: "养老地图", kind: .platform),
      items: [
        .sample(id: "010", name: "民政信息平台录入", kind: .platform, until: day("2014-04-18"))
      ], second),
    Situation("a task", .sample(), items: [platform], .notApplicable("noPlatform")),
    Situation(
      "a task that forces", .sample(content: "要求住户强制安装"),
      .objects("forced", ["term": "强制安装"])),
    Situation(
      "a platform that ranks", .sample(name: "养老地图注册率排名", kind: .platform),
      .objects("forced", ["term": "注册率排名"])),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.onePlatform, ["forcing": .words(["强制安装", "注册率排名"])])
  }
}
