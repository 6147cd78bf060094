import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R9_BasisIsInForceTests {
  static let register = Register.sample(
    adding: [],
    [
      .sample(
        id: "old-measures", name: Bilingual(zh: "旧办法", en: "Old Measures"),
        from: day("2010-03-01"), until: day("2014-06-30"))
    ])

  /// What cites the old measures, in force from March 2010 to June 2014, and enters on a day.
  static func enters(_ text: String, _ ids: Instrument.ID...) -> Application {
    let cited = ids.isEmpty ? ["old-measures"] : ids
    return .sample(
      enters: day(text),
      basis: .sample(citations: cited.map { Citation(instrument: $0, article: "7") }))
  }
  static func stated(
    _ sentence: String, _ basis: (String, String), _ fact: String, _ day: String, _ enters: String
  ) -> Assessment.Stated {
    Assessment.Stated(
      sentence,
      [
        "basis": Bilingual(zh: "《\(basis.0)》第7条", en: "\(basis.1), art. 7"),
        fact: Bilingual(day), "enters": Bilingual(enters),
      ])
  }
  static func notYet(_ enters: String) -> Assessment.Stated {
    stated("notYet", ("旧办法", "Old Measures"), "from", "2010-03-01", enters)
  }
  static func noLonger(_ enters: String) -> Assessment.Stated {
    stated("noLonger", ("旧办法", "Old Measures"), "until", "2014-06-30", enters)
  }

  @Test(arguments: [
    Situation(
      "the day before it is in force", enters("2010-02-28"), register: register,
      .unsatisfied([notYet("2010-02-28")])),
    Situation("its first day", enters("2010-03-01"), register: register, .satisfied),
    Situation("its second day", enters("2010-03-02"), register: register, .satisfied),
    Situation("its last day but one", enters("2014-06-29"), register: register, .satisfied),
    Situation("its last day", enters("2014-06-30"), register: register, .satisfied),
    Situation(
      "the day after", enters("2014-07-01"), register: register,
      .unsatisfied([noLonger("2014-07-01")])),
    Situation(
      "without an end, long after", enters("2015-12-31", "elderly-rights-law"), .satisfied),
    Situation(
      "nothing cited", .sample(basis: .sample(citations: [])), .notApplicable("nothingCited")),
    Situation(
      "nothing known cited", enters("2014-07-01", "nowhere"), .notApplicable("nothingCited")),
    Situation(
      "one known, one not", enters("2014-06-30", "nowhere", "old-measures"),
      register: register, .satisfied),
    Situation(
      "the known one is over, the other unknown",
      enters("2014-07-01", "nowhere", "old-measures"), register: register,
      .unsatisfied([noLonger("2014-07-01")])),
    Situation(
      "one stands, one is over", enters("2014-07-01", "elderly-rights-law", "old-measures"),
      register: register, .unsatisfied([noLonger("2014-07-01")])),
    Situation(
      "one is over, one not yet in force, in the order cited",
      enters("2014-07-01", "old-measures", "minfa-2015-136"), register: register,
      .unsatisfied([
        noLonger("2014-07-01"),
        stated(
          "notYet", ("民发〔2015〕136号", "Minfa 2015 no. 136"), "from", "2015-07-13", "2014-07-01"),
      ])),
    Situation(
      "the same cited twice", enters("2014-07-01", "old-measures", "old-measures"),
      register: register, .unsatisfied([noLonger("2014-07-01"), noLonger("2014-07-01")])),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.basisIsInForce) }
}
