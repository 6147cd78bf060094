import Testing

@testable import AdmissionVocabulary

/// Dates derived from the notices of 2014 and 2015 say how.
@Suite struct WorkdayWordsTests {
  /// What the notice for 2015 says of New Year and, as added in May, of September.
  static let calendar = WorkdayCalendar([
    WorkdayCalendarTests.notice,
    WorkdayCalendar.Year(
      year: 2015,
      daysOff: WorkdayCalendarTests.days([
        "元旦": ["2015-01-01", "2015-01-02", "2015-01-03"],
        "抗日战争暨世界反法西斯战争胜利70周年纪念日": ["2015-09-03", "2015-09-04", "2015-09-05"],
        "建城节": ["2015-06-10"],
      ]),
      makeUpDays: WorkdayCalendarTests.days([
        "元旦": ["2015-01-04"], "抗日战争暨世界反法西斯战争胜利70周年纪念日": ["2015-09-06"],
      ])),
    WorkdayCalendar.Year(
      year: 2017,
      daysOff: WorkdayCalendarTests.days([
        "中秋节、国庆节": [
          "2017-10-01", "2017-10-02", "2017-10-03", "2017-10-04", "2017-10-05", "2017-10-06",
          "2017-10-07", "2017-10-08",
        ]
      ]),
      makeUpDays: WorkdayCalendarTests.days(["中秋节、国庆节": ["2017-09-30"]])),
  ])

  @Test(arguments: [
    // Spring Festival, with the New Year's Eve that was worked.
    (
      "2014-01-24", 15,
      "自 2014-01-24 起 15 个工作日：跳过 1月31日至2月6日（春节），1月26日（星期日，调休上班）、2月8日（星期六，调休上班）计入，至 2014-02-19（星期三）",
      "15 working days from 2014-01-24: skips 31 January to 6 February (Spring Festival), counts Sunday 26 January and Saturday 8 February, ends on Wednesday 19 February 2014 (2014-02-19)"
    ),
    (
      "2014-09-26", 5,
      "自 2014-09-26 起 5 个工作日：跳过 10月1日至7日（国庆节），9月28日（星期日，调休上班）计入，至 2014-10-09（星期四）",
      "5 working days from 2014-09-26: skips 1 to 7 October (National Day), counts Sunday 28 September, ends on Thursday 9 October 2014 (2014-10-09)"
    ),
    // The Sunday between the two days of the notice is skipped with them.
    (
      "2014-04-04", 1,
      "自 2014-04-04 起 1 个工作日：跳过 4月5日至7日（清明节），至 2014-04-08（星期二）",
      "1 working day from 2014-04-04: skips 5 to 7 April (Tomb-Sweeping Day), ends on Tuesday 8 April 2014 (2014-04-08)"
    ),
    (
      "2014-05-30", 1, "自 2014-05-30 起 1 个工作日：跳过 6月2日（星期一，端午节），至 2014-06-03（星期二）",
      "1 working day from 2014-05-30: skips Monday 2 June (Dragon Boat Festival), ends on Tuesday 3 June 2014 (2014-06-03)"
    ),
    (
      "2014-04-30", 25,
      "自 2014-04-30 起 25 个工作日：跳过 5月1日至3日（劳动节）、6月2日（星期一，端午节），5月4日（星期日，调休上班）计入，至 2014-06-06（星期五）",
      "25 working days from 2014-04-30: skips 1 to 3 May (Labour Day) and Monday 2 June (Dragon Boat Festival), counts Sunday 4 May, ends on Friday 6 June 2014 (2014-06-06)"
    ),
    (
      "2014-12-29", 5,
      "自 2014-12-29 起 5 个工作日：跳过 2015年1月1日至3日（元旦），1月4日（星期日，调休上班）计入，至 2015-01-06（星期二）",
      "5 working days from 2014-12-29: skips 1 to 3 January 2015 (New Year's Day), counts Sunday 4 January, ends on Tuesday 6 January 2015 (2015-01-06)"
    ),
    (
      "2015-09-02", 2,
      "自 2015-09-02 起 2 个工作日：跳过 9月3日至5日（抗日战争暨世界反法西斯战争胜利70周年纪念日），9月6日（星期日，调休上班）计入，至 2015-09-07（星期一）",
      "2 working days from 2015-09-02: skips 3 to 5 September (70th anniversary of victory in the War of Resistance), counts Sunday 6 September, ends on Monday 7 September 2015 (2015-09-07)"
    ),
    (
      "2017-09-29", 2,
      "自 2017-09-29 起 2 个工作日：跳过 10月1日至8日（中秋节、国庆节），9月30日（星期六，调休上班）计入，至 2017-10-09（星期一）",
      "2 working days from 2017-09-29: skips 1 to 8 October (Mid-Autumn Festival and National Day), counts Saturday 30 September, ends on Monday 9 October 2017 (2017-10-09)"
    ),
    // A holiday that nobody translated.
    (
      "2015-06-09", 1, "自 2015-06-09 起 1 个工作日：跳过 6月10日（星期三，建城节），至 2015-06-11（星期四）",
      "1 working day from 2015-06-09: skips Wednesday 10 June (建城节), ends on Thursday 11 June 2015 (2015-06-11)"
    ),
    // Nothing but an ordinary weekend.
    (
      "2014-03-07", 5, "自 2014-03-07 起 5 个工作日：至 2014-03-14（星期五）",
      "5 working days from 2014-03-07: ends on Friday 14 March 2014 (2014-03-14)"
    ),
    (
      "2014-02-01", 0, "自 2014-02-01 起 0 个工作日：即当日，2014-02-01（星期六）",
      "0 working days from 2014-02-01: the day itself, Saturday 1 February 2014 (2014-02-01)"
    ),
  ])
  func explainsForward(_ start: String, _ count: Int, _ zh: String, _ en: String) throws {
    let found = try Self.calendar.day(count, workdaysAfter: CalendarDay(parsing: start))
    #expect(found.words() == Bilingual(zh: zh, en: en))
  }

  @Test(arguments: [
    (
      "2014-05-06", 30,
      "自 2014-05-06 往前 30 个工作日：跳过 4月5日至7日（清明节）、5月1日至3日（劳动节），5月4日（星期日，调休上班）计入，至 2014-03-21（星期五）",
      "30 working days back from 2014-05-06: skips 5 to 7 April (Tomb-Sweeping Day) and 1 to 3 May (Labour Day), counts Sunday 4 May, ends on Friday 21 March 2014 (2014-03-21)"
    ),
    (
      "2015-01-05", 2,
      "自 2015-01-05 往前 2 个工作日：跳过 1月1日至3日（元旦），1月4日（星期日，调休上班）计入，至 2014-12-31（星期三）",
      "2 working days back from 2015-01-05: skips 1 to 3 January (New Year's Day), counts Sunday 4 January, ends on Wednesday 31 December 2014 (2014-12-31)"
    ),
    (
      "2015-01-05", 70,
      "自 2015-01-05 往前 70 个工作日：跳过 2014年10月1日至7日（国庆节）、2015年1月1日至3日（元旦），2014年9月28日（星期日，调休上班）、10月11日（星期六，调休上班）、2015年1月4日（星期日，调休上班）计入，至 2014-09-23（星期二）",
      "70 working days back from 2015-01-05: skips 1 to 7 October 2014 (National Day) and 1 to 3 January 2015 (New Year's Day), counts Sunday 28 September 2014, Saturday 11 October and Sunday 4 January 2015, ends on Tuesday 23 September 2014 (2014-09-23)"
    ),
    (
      "2014-05-06", 0, "自 2014-05-06 往前 0 个工作日：即当日，2014-05-06（星期二）",
      "0 working days back from 2014-05-06: the day itself, Tuesday 6 May 2014 (2014-05-06)"
    ),
  ])
  func explainsBackwards(_ start: String, _ count: Int, _ zh: String, _ en: String) throws {
    let found = try Self.calendar.day(count, workdaysBefore: CalendarDay(parsing: start))
    #expect(found.words(before: true) == Bilingual(zh: zh, en: en))
  }

  @Test(arguments: [
    ("2014-05-30", "2014-06-02", false, "5月30日至6月2日", "30 May to 2 June"),
    ("2014-05-30", "2014-06-02", true, "2014年5月30日至6月2日", "30 May to 2 June 2014"),
    ("2014-12-30", "2015-01-02", false, "12月30日至2015年1月2日", "30 December 2014 to 2 January 2015"),
    (
      "2014-12-30", "2015-01-02", true, "2014年12月30日至2015年1月2日",
      "30 December 2014 to 2 January 2015"
    ),
  ])
  func spansNameTheYearOnce(
    _ first: String, _ last: String, _ withYear: Bool, _ zh: String, _ en: String
  ) throws {
    let words = try CalendarDay(parsing: first)
      .words(to: CalendarDay(parsing: last), withYear: withYear)
    #expect(words == Bilingual(zh: zh, en: en))
  }

  @Test(arguments: [("2014-03-07", 5, false), ("2014-04-04", 1, true), ("2014-05-03", 1, true)])
  func tellsTheUnusual(_ start: String, _ count: Int, _ isUnusual: Bool) throws {
    let found = try Self.calendar.day(count, workdaysAfter: CalendarDay(parsing: start))
    #expect(found.isUnusual == isUnusual)
  }
}
