import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R8_AdmissibleGroundTests {
  static let ungrounded = Application.Basis.sample(ground: nil)
  static func basis(_ ground: Application.Basis.Ground, _ instruments: Instrument.ID...)
    -> Application.Basis
  {
    .sample(ground: ground, citations: instruments.map { Citation(instrument: $0, article: nil) })
  }
  static func noCitation(_ ground: Application.Basis.Ground) -> Assessment {
    .unsatisfied([Assessment.Stated("noCitation", ["ground": ground.name])])
  }

  @Test(arguments: [
    Situation("no ground", .sample(basis: ungrounded), .objects("noGround")),
    Situation("no ground for what is listed", .sample(id: "002", basis: ungrounded), .satisfied),
    Situation(
      "no ground for what is listed without a basis", .sample(id: "002", basis: ungrounded),
      items: [.sample(id: "002", basis: nil)], .objects("noGround")),
    Situation("law, cited", .sample(basis: basis(.law, "elderly-rights-law")), .satisfied),
    Situation("law, nothing cited", .sample(basis: basis(.law)), noCitation(.law)),
    Situation("policy, nothing cited", .sample(basis: basis(.policy)), noCitation(.policy)),
    Situation("service, nothing cited", .sample(basis: basis(.service)), .satisfied),
    Situation(
      "law, cited for what is listed", .sample(id: "002", basis: basis(.law)), .satisfied),
    Situation("policy, cited", .sample(basis: basis(.policy, "elderly-rights-law")), .satisfied),
    Situation(
      "law, cited for what is listed without a basis", .sample(id: "002", basis: basis(.law)),
      items: [.sample(id: "002", basis: nil)], noCitation(.law)),
    Situation(
      "no ground for a commissioned service", .sample(id: "003", basis: ungrounded),
      .objects("noGround")),
    Situation(
      "two unknown instruments, one twice",
      .sample(basis: basis(.service, "nowhere", "elderly-rights-law", "neverwhere", "nowhere")),
      .unsatisfied([
        Assessment.Stated("unknownInstrument", ["instrument": Bilingual("nowhere")]),
        Assessment.Stated("unknownInstrument", ["instrument": Bilingual("neverwhere")]),
      ])),
    Situation("emergency, ordered", .sample(basis: basis(.emergency)), .satisfied),
    Situation(
      "emergency, not ordered",
      .sample(origin: .sample(document: nil), basis: basis(.emergency)), .objects("noOrder")),
    Situation("emergency, ordered by word of mouth", .ordered(orally: sampleDay), .satisfied),
    Situation("request, consulted", .sample(basis: basis(.request)), .satisfied),
    Situation(
      "request, nobody consulted", .sample(basis: basis(.request), consultation: nil),
      .objects("noConsultation")),
    Situation(
      "an unknown instrument, twice", .sample(basis: basis(.service, "nowhere", "nowhere")),
      .objects("unknownInstrument", ["instrument": "nowhere"])),
    Situation(
      "no ground and an unknown instrument",
      .sample(
        basis: .sample(ground: nil, citations: [Citation(instrument: "nowhere", article: "1")])),
      .unsatisfied([
        Assessment.Stated("noGround"),
        Assessment.Stated("unknownInstrument", ["instrument": Bilingual("nowhere")]),
      ])),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.admissibleGround) }
}
