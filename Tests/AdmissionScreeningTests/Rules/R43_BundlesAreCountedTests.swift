import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R43_BundlesAreCountedTests {
  static func bundle(_ parts: String...) -> Assessment {
    .unsatisfied([
      Assessment.Stated(
        "bundle",
        [
          "count": Bilingual(String(parts.count)),
          "parts": Bilingual(parts.joined(separator: " + ")),
        ])
    ])
  }

  static func words(
    separators: [String] = ["、", "；", "以及"],
    doings: [String] = ["采集", "发放", "召集", "制定", "走访", "检查", "宣传", "教育", "灭"]
  ) -> [String: Parameter] {
    [
      "separators": .words(separators), "joiners": .words(["和", "与", "及", "并"]),
      "doings": .words(doings), "fillers": .words(["协助", "参与"]),
    ]
  }

  @Test(arguments: [
    Situation("one task", .sample(), .satisfied),
    Situation("two", .sample(name: "灭鼠、灭蟑"), bundle("灭鼠", "灭蟑")),
    Situation("three", .sample(name: "灭鼠、灭蟑、灭蝇"), bundle("灭鼠", "灭蟑", "灭蝇")),
    Situation("by a semicolon", .sample(name: "灭鼠；灭蟑"), bundle("灭鼠", "灭蟑")),
    Situation("by a word", .sample(name: "灭鼠以及灭蟑"), bundle("灭鼠", "灭蟑")),
    Situation(
      "by several", .sample(name: "灭鼠、灭蟑；灭蝇以及灭蚊"), bundle("灭鼠", "灭蟑", "灭蝇", "灭蚊")),
    Situation("by a blank", .sample(name: "采集信息 发放材料"), bundle("采集信息", "发放材料")),
    Situation(
      "joined", .sample(name: "采集人口信息和发放宣传品"), bundle("采集人口信息", "发放宣传品")),
    Situation(
      "joined, the verbs behind", .sample(name: "人口信息采集与宣传品发放"),
      bundle("人口信息采集", "宣传品发放")),
    Situation(
      "joined twice", .sample(name: "信息采集及宣传品发放并老人走访"),
      bundle("信息采集", "宣传品发放", "老人走访")),
    Situation(
      "the assembly and the covenant", .sample(name: "召集居民会议、制定居民公约"),
      bundle("召集居民会议", "制定居民公约")),
    Situation(
      "one of three parts is no task", .sample(name: "水、电和燃气检查、老人走访"),
      bundle("电和燃气检查", "老人走访")),
    Situation("whom, joined", .sample(name: "残疾人和老年人走访"), .satisfied),
    Situation("whom, and nothing done", .sample(name: "残疾人和老年人"), .satisfied),
    Situation("what, in a list", .sample(name: "水、电和燃气检查"), .satisfied),
    Situation("two things done to nothing", .sample(name: "宣传与教育"), .satisfied),
    Situation("two things done to one", .sample(name: "消防知识宣传和教育"), .satisfied),
    Situation("two things done to the same", .sample(name: "消防宣传、消防教育"), .satisfied),
    Situation("names of two measures", .sample(name: "社区戒毒和社区康复"), .satisfied),
    Situation(
      "a helping word does nothing", .sample(name: "协助实有人口和房屋走访"), .satisfied),
    Situation("a joiner within a word", .sample(name: "和谐社区走访"), .satisfied),
    Situation("a joiner within another", .sample(name: "参与老人走访"), .satisfied),
    Situation("in English", .sample(name: "Visits to residents and families"), .satisfied),
    Situation("half a separator", .sample(name: "灭鼠以至灭蟑及其他"), .satisfied),
    Situation("a separator at the end", .sample(name: "灭鼠、"), .satisfied),
    Situation("nothing but separators", .sample(name: "、；"), .satisfied),
    Situation("in the content only", .sample(content: "灭鼠、灭蟑"), .satisfied),
    Situation("no name", .sample(name: nil), .satisfied),
    Situation(
      "listed assistance", .sample(id: "002", name: "灭鼠、灭蟑"), .notApplicable("listed")),
    Situation(
      "a commissioned service by its number", .sample(listed: "010"),
      items: [.sample(id: "010", name: "灭鼠、灭蟑", category: .commissioned)],
      .notApplicable("listed")),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.bundlesAreCounted, Self.words())
  }

  @Test(arguments: [
    Situation("no separators", .sample(name: "灭鼠、灭蟑"), .satisfied)
  ])
  func withoutASeparatorNothingIsABundle(_ situation: Situation) throws {
    try situation.check(.bundlesAreCounted, Self.words(separators: []))
  }

  @Test(arguments: [
    Situation("no words for what is done", .sample(name: "灭鼠、灭蟑"), .satisfied)
  ])
  func withoutAWordNothingIsABundle(_ situation: Situation) throws {
    try situation.check(.bundlesAreCounted, Self.words(doings: []))
  }
}
