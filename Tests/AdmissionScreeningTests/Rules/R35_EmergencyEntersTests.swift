import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R35_EmergencyEntersTests {
  @Test(arguments: [
    Situation(
      "ordered", .sample(basis: .sample(ground: .emergency, citations: [])), .routes(.emergency)),
    Situation(
      "not ordered",
      .sample(origin: .sample(document: nil), basis: .sample(ground: .emergency)),
      .notApplicable("notOrdered")),
    Situation(
      "ordered by word of mouth", .ordered(orally: sampleDay), .routes(.emergency)),
    Situation("ordered, on another ground", .sample(), .notApplicable("noEmergency")),
    Situation(
      "no ground", .sample(basis: .sample(ground: nil)), .notApplicable("noEmergency")),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.emergencyEnters, ["days": .number(90)])
  }
}
