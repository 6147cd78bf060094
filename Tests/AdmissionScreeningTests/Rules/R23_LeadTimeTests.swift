import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R23_LeadTimeTests {
  /// Filed on a day to enter on another, with the working days wanted.
  ///
  /// Expected is the first day of entry where it is late, `nil` where there is time.
  struct Row: CustomTestStringConvertible, Sendable {
    let filed: String
    let enters: String
    let workingDays: Int
    let earliest: Bilingual?

    init(_ filed: String, _ enters: String, _ workingDays: Int, late earliest: Bilingual?) {
      (self.filed, self.enters) = (filed, enters)
      (self.workingDays, self.earliest) = (workingDays, earliest)
    }

    init(_ filed: String, _ enters: String, _ workingDays: Int, late earliest: String) {
      self.init(filed, enters, workingDays, late: Bilingual(earliest))
    }

    var testDescription: String { "\(filed) +\(workingDays) \(enters)" }
  }

  static let missing2016 = Bilingual(zh: "缺 2016 年日历", en: "the calendar of 2016 is missing")

  @Test(arguments: [
    // Thirty working days over Spring Festival 2014, whose holidays take seven days and whose
    // make-up days give two back.
    Row("2014-01-10", "2014-02-25", 30, late: "2014-02-26"),
    Row("2014-01-10", "2014-02-26", 30, late: nil),
    Row("2014-01-10", "2014-02-27", 30, late: nil),
    Row("2014-01-09", "2014-02-25", 30, late: nil),
    Row("2014-01-11", "2014-02-25", 30, late: "2014-02-26"),
    Row("2014-01-12", "2014-02-26", 30, late: nil),
    Row("2014-01-13", "2014-02-26", 30, late: "2014-02-27"),
    Row("2014-01-13", "2014-02-27", 30, late: nil),
    // Another number of the district's.
    Row("2014-01-10", "2014-02-11", 20, late: "2014-02-12"),
    Row("2014-01-10", "2014-02-12", 20, late: nil),
    Row("2014-01-10", "2014-02-12", 21, late: "2014-02-13"),
    // The Sunday before the holidays counts, the holidays do not.
    Row("2014-01-24", "2014-01-29", 5, late: "2014-01-30"),
    Row("2014-01-24", "2014-01-30", 5, late: nil),
    Row("2014-01-24", "2014-01-31", 5, late: nil),
    Row("2014-01-24", "2014-02-06", 6, late: "2014-02-07"),
    Row("2014-01-24", "2014-02-07", 6, late: nil),
    // The Saturday after the holidays counts.
    Row("2014-01-30", "2014-02-07", 2, late: "2014-02-08"),
    Row("2014-01-30", "2014-02-08", 2, late: nil),
    Row("2014-01-30", "2014-02-09", 3, late: "2014-02-10"),
    // One day's notice, and none.
    Row("2014-04-17", "2014-04-18", 1, late: nil),
    Row("2014-04-18", "2014-04-19", 1, late: "2014-04-21"),
    Row("2014-04-18", "2014-04-19", 0, late: nil),
    // Up to the calendar's last day.
    Row("2015-11-19", "2015-12-30", 30, late: "2015-12-31"),
    Row("2015-11-19", "2015-12-31", 30, late: nil),
    Row("2015-11-19", "2016-06-01", 30, late: nil),
    // The first day of entry lies beyond the calendar, the day of entry does not.
    Row("2015-11-20", "2015-12-31", 30, late: missing2016),
    Row("2015-11-20", "2015-11-23", 30, late: missing2016),
  ])
  func countsWorkingDays(_ row: Row) throws {
    let expected = row.earliest.map { earliest in
      Assessment.unsatisfied([
        Assessment.Stated(
          "late",
          [
            "enters": Bilingual(row.enters), "day": Bilingual(row.filed),
            "workingDays": Bilingual(String(row.workingDays)), "earliest": earliest,
          ])
      ])
    }
    try Situation(
      "filed \(row.filed)", .sample(enters: day(row.enters)), day: day(row.filed),
      expected ?? .satisfied
    ).check(.leadTime, ["workingDays": .number(row.workingDays)])
  }

  static let emergency = Application.Basis.sample(ground: .emergency)
  static func late(_ enters: String) -> Assessment {
    .objects(
      "late",
      ["enters": enters, "day": "2014-04-18", "workingDays": "30", "earliest": "2014-06-03"])
  }

  @Test(arguments: [
    Situation(
      "an emergency ordered", .sample(enters: day("2014-04-19"), basis: emergency),
      .notApplicable("emergency")),
    Situation(
      "an emergency nobody ordered",
      .sample(enters: day("2014-04-19"), origin: .sample(document: nil), basis: emergency),
      late("2014-04-19")),
    Situation("tomorrow", .sample(enters: day("2014-04-19")), late("2014-04-19")),
    Situation("today", .sample(enters: day("2014-04-18")), .notApplicable("entered")),
    Situation("yesterday", .sample(enters: day("2014-04-17")), .notApplicable("entered")),
    Situation(
      "a listed duty", .sample(id: "001", enters: day("2014-04-19")), .notApplicable("listed")),
    Situation(
      "listed assistance", .sample(id: "002", enters: day("2014-04-19")), .notApplicable("listed")),
    Situation(
      "a commissioned service", .sample(id: "003", enters: day("2014-04-19")), late("2014-04-19")),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.leadTime, ["workingDays": .number(30)])
  }

  static func screening(isOn: Bool = true, on filed: CalendarDay) throws -> Screening {
    let rule = ScreeningRule.leadTime
    return Screening(
      by: try .sample(changing: [rule.id: .sample(for: rule, isOn: isOn)]), against: .sample(),
      register: .sample, on: filed, Circumstances(calendar: .sample))
  }

  /// No year after 2015 is in the calendar, so what enters then cannot be judged.
  @Test(arguments: ["2016-01-01", "2016-12-31"])
  func aYearThatIsMissingIsNeverGuessed(_ enters: String) throws {
    let screening = try Self.screening(on: day("2015-11-20"))
    let application = Application.sample(enters: day(enters))
    #expect(throws: MissingCalendarYear(year: 2016, known: [2013, 2014, 2015])) {
      try screening.question(application)
    }
  }

  @Test(arguments: [
    Application.sample(id: "002", enters: day("2016-01-01")),
    .sample(enters: day("2016-01-01"), basis: emergency),
    .sample(enters: day("2015-12-31")), .sample(enters: day("2015-11-20")),
  ])
  func whatNeedsNoSuchYearIsJudged(_ application: Application) throws {
    _ = try Self.screening(on: day("2015-11-20")).question(application)
  }

  /// Where the first day lies beyond the calendar, the fix says what is missing, and nothing is
  /// called a change that would let it in.
  @Test func aDayThatCannotBeCountedIsNotOffered() throws {
    let rule = ScreeningRule.leadTime
    let late = RuleBook.Entry.Sentence(
      message: Bilingual("late"), fix: Bilingual("from {earliest} on"), weight: nil)
    let book = try RuleBook.sample(changing: [
      rule.id: .sample(for: rule, sentences: ["late": late])
    ])
    func asked(on filed: CalendarDay) throws -> Question {
      try Screening(
        by: book, against: .sample(), register: .sample, on: filed,
        Circumstances(calendar: .sample)
      ).question(.sample(enters: day("2015-12-30"), ends: day("2015-12-31")))
    }
    func fix(_ question: Question) -> Bilingual? {
      question.screening.verdict(on: question).findings.first { $0.rule == rule.id }?.fix
    }
    let inTime = try asked(on: day("2015-11-19"))
    #expect(fix(inTime) == Bilingual("from 2015-12-31 on"))
    #expect(inTime.screening.remedy(for: inTime)?.isWhole == true)
    let tooLate = try asked(on: day("2015-11-20"))
    let words = try #require(fix(tooLate))
    #expect(words.zh.hasPrefix(Self.missing2016.zh) && words.en.hasPrefix(Self.missing2016.en))
    #expect(!words.zh.contains("—") && !words.en.contains("—"))
    let remedy = try #require(tooLate.screening.remedy(for: tooLate))
    #expect(!remedy.isWhole)
    #expect(remedy.steps.map(\.words) == [words] && remedy.byDepartment.isEmpty)
  }

  @Test func aRuleThatIsOffCountsNothing() throws {
    let screening = try Self.screening(isOn: false, on: day("2015-11-20"))
    let verdict = try screening.verdict(
      on: .sample(enters: day("2016-01-01"), ends: day("2016-12-31")))
    #expect(!verdict.findings.contains { $0.rule == "R23" })
  }
}
