import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R11_RequiredContentsTests {
  static let uncited = Application.Basis.sample(citations: [])
  static let unordered = Application.Origin.sample(document: nil)

  @Test(arguments: [
    Situation("everything", .sample(), .satisfied),
    Situation("no content", .sample(content: nil), .objects("noContent")),
    Situation("no content of what is listed", .sample(listed: "002"), .satisfied),
    Situation(
      "no content under an unknown id", .sample(listed: "999"), .objects("noContent")),
    Situation("ordered, nothing cited", .sample(basis: uncited), .satisfied),
    Situation("cited, not ordered", .sample(origin: unordered), .satisfied),
    Situation(
      "neither cited nor ordered", .sample(origin: unordered, basis: uncited),
      .objects("noAuthority")),
    Situation(
      "neither, for what is listed with its basis",
      .sample(id: "002", origin: unordered, basis: uncited), .satisfied),
    Situation(
      "no end", .sample(ends: nil),
      .objects("noEnd", ["enters": "2014-06-03", "latest": "2014-12-31"])),
    Situation("one day", .sample(ends: day("2014-06-03")), .satisfied),
    Situation(
      "over before it begins", .sample(ends: day("2014-06-02")),
      .objects("endsBeforeItEnters", ["enters": "2014-06-03", "ends": "2014-06-02"])),
    Situation("no funds", .sample(delivery: .sample(funds: nil)), .objects("noFunds")),
    Situation(
      "no funds for what is listed", .sample(listed: "002", delivery: .sample(funds: nil)),
      .satisfied),
    Situation(
      "no funds for a commissioned service",
      .sample(listed: "003", delivery: .sample(funds: nil)), .objects("noFunds")),
    Situation(
      "nothing at all",
      .sample(
        content: nil, origin: unordered, basis: uncited, delivery: .sample(funds: nil)),
      .objects(to: "noContent", "noAuthority", "noFunds")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.requiredContents) }
}
