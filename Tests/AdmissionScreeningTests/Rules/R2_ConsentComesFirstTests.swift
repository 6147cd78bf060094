import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R2_ConsentComesFirstTests {
  static func entered(_ enters: String) -> Assessment {
    .objects("entered", ["enters": enters, "day": "2014-04-18"])
  }
  static let emergency = Application.Basis.sample(ground: .emergency)

  @Test(arguments: [
    Situation("tomorrow", .sample(enters: day("2014-04-19")), .satisfied),
    Situation("today", .sample(enters: day("2014-04-18")), entered("2014-04-18")),
    Situation("yesterday", .sample(enters: day("2014-04-17")), entered("2014-04-17")),
    Situation(
      "an emergency ordered, today", .sample(enters: day("2014-04-18"), basis: emergency),
      .notApplicable("emergency")),
    Situation(
      "an emergency nobody ordered, today",
      .sample(enters: day("2014-04-18"), origin: .sample(document: nil), basis: emergency),
      entered("2014-04-18")),
    Situation(
      "ordered on another ground, today",
      .sample(enters: day("2014-04-18"), basis: .sample(ground: .policy)), entered("2014-04-18")),
    Situation(
      "a listed duty, today", .sample(id: "001", enters: day("2014-04-18")),
      .notApplicable("listed")),
    Situation(
      "listed assistance, today", .sample(id: "002", enters: day("2014-04-18")),
      .notApplicable("listed")),
    Situation(
      "a commissioned service, today", .sample(id: "003", enters: day("2014-04-18")),
      entered("2014-04-18")),
    Situation(
      "what is listed as prohibited, today", .sample(id: "004", enters: day("2014-04-18")),
      entered("2014-04-18")),
    Situation(
      "what the directory no longer lists, today",
      .sample(id: "002", enters: day("2014-04-18")), items: [.sample(until: day("2014-04-17"))],
      entered("2014-04-18")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.consentComesFirst) }
}
