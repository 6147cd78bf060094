import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R14_NoDuplicatesTests {
  static let survey = WorkItem.sample(
    id: "010", name: "独居老人情况调查", kind: .survey, department: "civil-affairs")

  static func sameSubject(_ id: WorkItem.ID, _ name: String) -> Assessment.Stated {
    Assessment.Stated(
      "sameSubject",
      ["item": Bilingual(id.text), "name": Bilingual(name), "department": civilAffairs],
      duplicates: id)
  }
  static func nearlySame(
    _ id: WorkItem.ID, _ name: String, _ percent: Int, _ given: String, _ listed: String
  ) -> Assessment.Stated {
    Assessment.Stated(
      "nearlySameName",
      [
        "item": Bilingual(id.text), "name": Bilingual(name), "department": civilAffairs,
        "percent": Bilingual(String(percent)), "given": Bilingual(given),
        "listed": Bilingual(listed),
      ], duplicates: id)
  }

  /// An application that says what it differs in from an item.
  static func distinct(name: String, from item: WorkItem.ID) -> Application {
    var application = Application.sample(name: name)
    application.item.distinctions = [Application.Distinction(item: item, how: "只问用药")]
    return application
  }

  @Test(arguments: [
    Situation("nothing like it", .sample(), items: [survey], .satisfied),
    Situation(
      "another word for the same", .sample(name: "独居老年人摸底"), items: [survey],
      .unsatisfied([nearlySame("010", "独居老人情况调查", 100, "[独居老年人摸底]", "[独居老人]情况[调查]")])),
    Situation(
      "the same in another department", .sample(department: "finance", name: "开展独居老人调查工作"),
      items: [survey],
      .unsatisfied([
        nearlySame("010", "独居老人情况调查", 100, "开展[独居老人调查]工作", "[独居老人]情况[调查]")
      ])),
    Situation(
      "the same subject, something else done", .sample(name: "独居老人信息每月上门采集更新"),
      items: [survey], .unsatisfied([sameSubject("010", "独居老人情况调查")])),
    Situation(
      "the same subject in another department",
      .sample(department: "finance", name: "独居老人信息每月上门采集更新"), items: [survey], .satisfied),
    Situation(
      "the same, and what differs is said",
      distinct(name: "独居老年人摸底", from: "010"), items: [survey],
      .unsatisfied([
        Assessment.Stated(
          "distinct",
          [
            "item": Bilingual("010"), "name": Bilingual("独居老人情况调查"), "percent": Bilingual("100"),
            "how": Bilingual("只问用药"),
          ])
      ])),
    Situation(
      "the same, and what differs from another is said",
      distinct(name: "独居老年人摸底", from: "011"), items: [survey],
      .unsatisfied([nearlySame("010", "独居老人情况调查", 100, "[独居老年人摸底]", "[独居老人]情况[调查]")])),
    Situation(
      "the same subject, and what differs is said",
      distinct(name: "独居老人信息每月上门采集更新", from: "010"), items: [survey],
      .unsatisfied([
        Assessment.Stated(
          "distinct",
          [
            "item": Bilingual("010"), "name": Bilingual("独居老人情况调查"), "percent": Bilingual("60"),
            "how": Bilingual("只问用药"),
          ])
      ])),
    Situation(
      "related, no more", .sample(name: "独居老人结对帮扶"), items: [survey], .satisfied),
    Situation(
      "two, the likest first", .sample(name: "独居老人调查"),
      items: [.sample(id: "009", name: "独居老人信息登记台账"), survey],
      .unsatisfied([
        nearlySame("010", "独居老人情况调查", 100, "[独居老人调查]", "[独居老人]情况[调查]"),
        sameSubject("009", "独居老人信息登记台账"),
      ])),
    Situation(
      "the listed item itself", .sample(listed: "010"), items: [survey], .notApplicable("listed")),
    Situation(
      "a commissioned service again", .sample(listed: "003"),
      .unsatisfied([nearlySame("003", "居家养老助餐", 100, "[居家养老助餐]", "[居家养老助餐]")])),
    Situation(
      "an id nobody has", .sample(listed: "999"), items: [survey], .notApplicable("noName")),
    Situation(
      "what has gone", .sample(name: "独居老人调查"),
      items: [.sample(id: "010", name: "独居老人情况调查", until: day("2014-04-17"))], .satisfied),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(
      .noDuplicates, ["nearlySame": .number(80), "related": .number(60), "contained": .number(60)])
  }

  @Test(arguments: [
    (
      53,
      Assessment.unsatisfied([
        nearlySame("010", "独居老人情况调查", 53, "[独居老人]结对帮扶", "[独居老人]情况调查")
      ])
    ), (54, .satisfied),
  ])
  func theThresholdIsTheDistricts(_ percent: Int, _ expected: Assessment) throws {
    let related = Situation(
      "related", .sample(department: "finance", name: "独居老人结对帮扶"), items: [Self.survey], expected)
    try related.check(
      .noDuplicates,
      ["nearlySame": .number(percent), "related": .number(60), "contained": .number(60)])
  }
}
