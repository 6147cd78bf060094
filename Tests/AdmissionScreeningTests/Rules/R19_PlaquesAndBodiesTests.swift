import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R19_PlaquesAndBodiesTests {
  @Test(arguments: [
    Situation("the Party's plaque", .sample(name: "社区党支部挂牌", kind: .plaque), .satisfied),
    Situation("the committee's plaque", .sample(name: "居委会挂牌", kind: .plaque), .satisfied),
    Situation(
      "a department's plaque", .sample(name: "科普大学教学点挂牌", kind: .plaque),
      .unsatisfied([
        Assessment.Stated(
          "plaque",
          [
            "name": Bilingual("科普大学教学点挂牌"),
            "allowed": Bilingual(zh: "党支部、居委会", en: "党支部, 居委会"),
          ])
      ])),
    Situation(
      "the committee only in the content",
      .sample(name: "科普大学教学点挂牌", kind: .plaque, content: "挂在居委会"),
      .unsatisfied([
        Assessment.Stated(
          "plaque",
          [
            "name": Bilingual("科普大学教学点挂牌"),
            "allowed": Bilingual(zh: "党支部、居委会", en: "党支部, 居委会"),
          ])
      ])),
    Situation(
      "a plaque named after a counterpart, for the committee",
      .sample(name: "居委会工作站挂牌", kind: .plaque), .satisfied),
    Situation("a body", .sample(name: "养犬自律会", kind: .body), .satisfied),
    Situation(
      "a counterpart", .sample(name: "质量监督工作站", kind: .body),
      .objects("counterpart", ["term": "工作站"])),
    Situation(
      "a counterpart in the content", .sample(name: "质量监督网络", kind: .body, content: "各设一个工作站"),
      .objects("counterpart", ["term": "工作站"])),
    Situation("a task that mentions one", .sample(name: "工作站值班"), .notApplicable("neither")),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(
      .plaquesAndBodies,
      ["allowed": .words(["党支部", "居委会"]), "counterparts": .words(["领导小组", "工作站"])])
  }
}
