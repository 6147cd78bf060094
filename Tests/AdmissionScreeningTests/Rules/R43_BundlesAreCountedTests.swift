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

  @Test(arguments: [
    Situation("one task", .sample(), .satisfied),
    Situation("two", .sample(name: "灭鼠、灭蟑"), bundle("灭鼠", "灭蟑")),
    Situation("three", .sample(name: "灭鼠、灭蟑、灭蝇"), bundle("灭鼠", "灭蟑", "灭蝇")),
    Situation("by a semicolon", .sample(name: "灭鼠；灭蟑"), bundle("灭鼠", "灭蟑")),
    Situation("by a word", .sample(name: "灭鼠以及灭蟑"), bundle("灭鼠", "灭蟑")),
    Situation(
      "by several", .sample(name: "灭鼠、灭蟑；灭蝇以及灭蚊"), bundle("灭鼠", "灭蟑", "灭蝇", "灭蚊")),
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
    try situation.check(.bundlesAreCounted, ["separators": .words(["、", "；", "以及"])])
  }

  @Test func withoutASeparatorNothingIsABundle() throws {
    try Situation("two", .sample(name: "灭鼠、灭蟑"), .satisfied)
      .check(.bundlesAreCounted, ["separators": .words([])])
  }
}
