import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R5_ProhibitedItemsStayOutTests {
  static func prohibited(_ term: String) -> Assessment {
    .unsatisfied([
      Assessment.Stated(
        "prohibited",
        [
          "entry": Bilingual(zh: "招商引资任务指标", en: "Investment-promotion targets"),
          "term": Bilingual(term),
          "basis": Bilingual(zh: "《民发〔2015〕136号》", en: "Minfa 2015 no. 136"),
        ])
    ])
  }

  @Test(arguments: [
    Situation("in the name", .sample(name: "社区招商引资任务"), prohibited("招商引资")),
    Situation("in the content", .sample(content: "分解引资任务"), prohibited("引资任务")),
    Situation(
      "also where the community assists",
      .sample(name: "招商引资", community: .sample(role: .assists)), prohibited("招商引资")),
    Situation("half a word", .sample(name: "招商服务宣传"), .satisfied),
    Situation(
      "barred only for the responsible party",
      .sample(name: "拆违", community: .sample(role: .responsible)), .satisfied),
    Situation(
      "listed as prohibited", .sample(listed: "004", department: "finance"),
      .objects("listedAsProhibited", ["item": "004", "name": "村改居清产任务"])),
    Situation("nothing of the kind", .sample(), .satisfied),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.prohibitedItemsStayOut) }
}
