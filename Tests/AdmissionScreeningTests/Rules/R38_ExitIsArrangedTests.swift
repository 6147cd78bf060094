import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R38_ExitIsArrangedTests {
  typealias Exit = Application.Exit

  /// Reviewed on a day, and ending on 2014-12-31 unless told otherwise.
  static func reviewed(
    _ review: String?, criteria: String? = "发完即退出", ends: String? = "2014-12-31"
  ) -> Application {
    .sample(ends: ends.map(day), exit: Exit(review: review.map(day), criteria: criteria))
  }
  static func afterEnd(_ review: String) -> Assessment {
    .objects("reviewAfterEnd", ["review": review, "ends": "2014-12-31"])
  }

  @Test(arguments: [
    Situation("before the last day", reviewed("2014-12-30"), .satisfied),
    Situation("on the last day", reviewed("2014-12-31"), .satisfied),
    Situation("the day after", reviewed("2015-01-01"), afterEnd("2015-01-01")),
    Situation("without a last day", reviewed("2015-01-01", ends: nil), .satisfied),
    Situation("no review", reviewed(nil), .objects("noReview")),
    Situation("no criteria", reviewed("2014-12-31", criteria: nil), .objects("noCriteria")),
    Situation("neither", reviewed(nil, criteria: nil), .objects(to: "noCriteria", "noReview")),
    Situation("no exit", .sample(exit: nil), .objects(to: "noCriteria", "noReview")),
    Situation(
      "no criteria and reviewed too late", reviewed("2015-01-01", criteria: nil),
      .unsatisfied([
        Assessment.Stated("noCriteria"),
        Assessment.Stated(
          "reviewAfterEnd",
          ["review": Bilingual("2015-01-01"), "ends": Bilingual("2014-12-31")]),
      ])),
    Situation(
      "no exit of listed assistance", .sample(id: "002", exit: nil), .notApplicable("listed")),
    Situation(
      "no exit of a commissioned service", .sample(id: "003", exit: nil),
      .objects(to: "noCriteria", "noReview")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.exitIsArranged) }

  static func endsFirst(_ until: String) -> Assessment {
    .unsatisfied([
      Assessment.Stated(
        "basisEndsFirst",
        ["basis": Bilingual(zh: "《样本法》", en: "Sample Law"), "until": Bilingual(until)])
    ])
  }

  /// The sample enters on 2014-06-03 and ends on 2014-12-31.
  @Test(
    arguments: [
      ("2014-06-02", .satisfied), ("2014-06-03", endsFirst("2014-06-03")),
      ("2014-12-30", endsFirst("2014-12-30")), ("2014-12-31", .satisfied),
      ("2015-01-01", .satisfied),
    ] as [(String, Assessment)])
  func theTaskLeavesWithItsBasis(_ until: String, _ expected: Assessment) throws {
    try Situation(
      until,
      .sample(
        basis: .sample(citations: [
          Citation(instrument: "nowhere", article: nil),
          Citation(instrument: "sample-law", article: nil),
        ])),
      register: .sample(adding: [], [.sample(until: day(until))]), expected
    ).check(.exitIsArranged)
  }

  /// The law on the elderly has no end.
  @Test func anotherBasisThatOutlastsItCarriesTheTask() throws {
    try Situation(
      "two laws",
      .sample(
        basis: .sample(citations: [
          Citation(instrument: "elderly-rights-law", article: "33"),
          Citation(instrument: "sample-law", article: nil),
        ])),
      register: .sample(adding: [], [.sample(until: day("2014-12-30"))]), .satisfied
    ).check(.exitIsArranged)
  }

  @Test func withoutALastDayNoBasisEndsFirst() throws {
    try Situation(
      "no end",
      .sample(
        ends: nil,
        basis: .sample(citations: [Citation(instrument: "sample-law", article: nil)])),
      register: .sample(adding: [], [.sample(until: day("2014-12-30"))]), .satisfied
    ).check(.exitIsArranged)
  }
}
