import AdmissionVocabulary
import Testing

@Suite struct WorkdayCalendarTests {
  /// The State Council's notice for 2014, spelled out.
  static let notice = WorkdayCalendar.Year(
    year: 2014,
    daysOff: days([
      "元旦": ["2014-01-01"],
      "春节": [
        "2014-01-31", "2014-02-01", "2014-02-02", "2014-02-03", "2014-02-04", "2014-02-05",
        "2014-02-06",
      ],
      "清明节": ["2014-04-05", "2014-04-07"],
      "劳动节": ["2014-05-01", "2014-05-02", "2014-05-03"],
      "端午节": ["2014-06-02"],
      "中秋节": ["2014-09-08"],
      "国庆节": [
        "2014-10-01", "2014-10-02", "2014-10-03", "2014-10-04", "2014-10-05", "2014-10-06",
        "2014-10-07",
      ],
    ]),
    makeUpDays: days([
      "春节": ["2014-01-26", "2014-02-08"], "劳动节": ["2014-05-04"],
      "国庆节": ["2014-09-28", "2014-10-11"],
    ]))
  static let calendar = WorkdayCalendar([notice])

  @Test(arguments: [
    ("2014-01-24", true), ("2014-01-25", false),
    // A Sunday, worked for Spring Festival.
    ("2014-01-26", true),
    // New Year's Eve, which the notice of 2014 does not give off.
    ("2014-01-30", true), ("2014-01-31", false), ("2014-02-06", false), ("2014-02-07", true),
    ("2014-02-08", true), ("2014-02-09", false),
    ("2014-04-04", true), ("2014-04-05", false), ("2014-04-06", false), ("2014-04-07", false),
    ("2014-05-02", false), ("2014-05-04", true), ("2014-05-05", true),
    ("2014-09-28", true), ("2014-10-07", false), ("2014-10-08", true), ("2014-10-11", true),
    ("2014-10-12", false),
  ])
  func knowsWorkdays(_ text: String, _ works: Bool) throws {
    #expect(try Self.calendar.isWorkday(CalendarDay(parsing: text)) == works)
  }

  @Test func theYearHasTwoHundredAndFifty() throws {
    var day: CalendarDay? = try CalendarDay(parsing: "2014-01-01")
    var worked = 0
    while let current = day, current.year == 2014 {
      if try Self.calendar.isWorkday(current) { worked += 1 }
      day = current.next
    }
    #expect(worked == 250)
  }

  @Test(arguments: [
    ("2014-01-24", 0, "2014-01-24"), ("2014-01-24", 1, "2014-01-26"),
    ("2014-01-24", 5, "2014-01-30"), ("2014-01-24", 6, "2014-02-07"),
    ("2014-01-24", 15, "2014-02-19"), ("2014-03-21", 30, "2014-05-06"),
    // A day off is a start like any other.
    ("2014-02-03", 1, "2014-02-07"),
  ])
  func countsForward(_ start: String, _ count: Int, _ result: String) throws {
    let found = try Self.calendar.day(count, workdaysAfter: CalendarDay(parsing: start))
    #expect(found.result.description == result)
  }

  @Test(arguments: [
    ("2014-05-06", 30, "2014-03-21"), ("2014-02-19", 15, "2014-01-24"),
    ("2014-05-06", 0, "2014-05-06"), ("2014-05-06", 1, "2014-05-05"),
    ("2014-05-06", 2, "2014-05-04"), ("2014-05-06", 3, "2014-04-30"),
  ])
  func countsBack(_ day: String, _ count: Int, _ result: String) throws {
    let found = try Self.calendar.day(count, workdaysBefore: CalendarDay(parsing: day))
    #expect(found.result.description == result)
  }

  @Test func saysWhatWasUnusualOnTheWay() throws {
    let forth = try Self.calendar.day(15, workdaysAfter: CalendarDay(parsing: "2014-01-24"))
    #expect(
      forth.skipped.map { "\($0.day) \($0.name)" } == [
        "2014-01-31 春节", "2014-02-01 春节", "2014-02-02 春节", "2014-02-03 春节", "2014-02-04 春节",
        "2014-02-05 春节", "2014-02-06 春节",
      ])
    #expect(
      forth.counted.map { "\($0.day) \($0.name)" } == ["2014-01-26 春节", "2014-02-08 春节"])
    let back = try Self.calendar.day(15, workdaysBefore: forth.result)
    #expect((back.skipped, back.counted) == (forth.skipped, forth.counted))
    #expect((back.start, back.result) == (forth.result, forth.start))
  }

  @Test func refusesYearsNobodyPublished() throws {
    let missing = MissingCalendarYear(year: 2015, known: [2014])
    #expect(throws: missing) {
      try Self.calendar.isWorkday(CalendarDay(parsing: "2015-01-05"))
    }
    #expect(throws: missing) {
      try Self.calendar.day(1, workdaysAfter: CalendarDay(parsing: "2014-12-31"))
    }
    #expect(throws: MissingCalendarYear(year: 2013, known: [2014])) {
      try Self.calendar.day(1, workdaysBefore: CalendarDay(parsing: "2014-01-02"))
    }
    #expect(missing.notice.hint?.en.contains("catalog/workdays/2015.yaml") == true)
  }

  static func days(_ named: [String: [String]]) -> [CalendarDay: String] {
    var days: [CalendarDay: String] = [:]
    for (name, texts) in named {
      for text in texts {
        guard let day = try? CalendarDay(parsing: text) else { preconditionFailure(text) }
        days[day] = name
      }
    }
    return days
  }
}
