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

  /// A law of 74 articles, of which 6 and 32 lay something on communities, and one of which nobody
  /// has counted the articles.
  static let counted: Register = {
    var register = Register.sample(
      adding: [],
      [
        .sample(
          id: "fire-law", name: Bilingual(zh: "消防法", en: "Fire Law"), until: day("2014-12-31"),
          articles: 74),
        .sample(id: "uncounted-law", name: Bilingual(zh: "某法", en: "Some Law")),
        .sample(id: "short-law", name: Bilingual(zh: "短法", en: "Short Law"), articles: 3),
      ])
    register.duties = [
      .sample(isWhole: true), .sample(id: "NAT-064", article: "32", isWhole: true),
      .sample(id: "NAT-200", of: "short-law", article: "2"),
    ]
    return register
  }()

  static func cites(
    _ instrument: Instrument.ID, _ article: String?, on day: String = "2014-06-03"
  ) -> Application {
    .sample(
      enters: AdmissionSamples.day(day),
      basis: .sample(citations: [Citation(instrument: instrument, article: article)]))
  }
  static func noArticle(_ zh: String, _ en: String, _ articles: String) -> Assessment {
    .unsatisfied([
      Assessment.Stated(
        "noSuchArticle", ["basis": Bilingual(zh: zh, en: en), "articles": Bilingual(articles)])
    ])
  }

  @Test(arguments: [
    Situation("its last article", cites("short-law", "3"), register: counted, .satisfied),
    Situation(
      "the one after", cites("short-law", "4"), register: counted,
      noArticle("《短法》第4条", "Short Law, art. 4", "3")),
    Situation(
      "article 0", cites("short-law", "0"), register: counted,
      noArticle("《短法》第0条", "Short Law, art. 0", "3")),
    Situation(
      "article 999", cites("fire-law", "999"), register: counted,
      noArticle("《消防法》第999条", "Fire Law, art. 999", "74")),
    Situation(
      "a paragraph of one that is not there", cites("fire-law", "999(2)"), register: counted,
      noArticle("《消防法》第999(2)条", "Fire Law, art. 999(2)", "74")),
    Situation("the law as a whole", cites("fire-law", nil), register: counted, .satisfied),
    Situation("no number", cites("fire-law", "附则"), register: counted, .satisfied),
    Situation(
      "nobody has counted", cites("uncounted-law", "999"), register: counted, .satisfied),
    Situation("an article with a duty", cites("fire-law", "32"), register: counted, .satisfied),
    Situation("its paragraph", cites("fire-law", "6(7)"), register: counted, .satisfied),
    Situation(
      "an article on something else", cites("fire-law", "33"), register: counted,
      .unsatisfied([
        Assessment.Stated(
          "otherMatter",
          [
            "basis": Bilingual(zh: "《消防法》第33条", en: "Fire Law, art. 33"),
            "articles": Bilingual(zh: "6、32", en: "6, 32"),
          ])
      ])),
    Situation(
      "not all of its duties are known", cites("short-law", "1"), register: counted, .satisfied),
    Situation(
      "a law that is over, whatever the article", cites("fire-law", "999", on: "2015-01-01"),
      register: counted,
      .unsatisfied([
        Assessment.Stated(
          "noLonger",
          [
            "basis": Bilingual(zh: "《消防法》第999条", en: "Fire Law, art. 999"),
            "until": Bilingual("2014-12-31"), "enters": Bilingual("2015-01-01"),
          ])
      ])),
  ])
  func looksArticlesUp(_ situation: Situation) throws { try situation.check(.basisIsInForce) }
}
