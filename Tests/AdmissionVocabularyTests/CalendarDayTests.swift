import AdmissionVocabulary
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("2014-05-06", 2014, 5, 6), ("2012-02-29", 2012, 2, 29), ("2000-02-29", 2000, 2, 29),
    ("1900-01-01", 1900, 1, 1), ("2199-12-31", 2199, 12, 31),
  ])
  func readsDaysThatExist(_ text: String, _ year: Int, _ month: Int, _ day: Int) throws {
    let read = try CalendarDay(parsing: text)
    #expect((read.year, read.month, read.day) == (year, month, day))
    #expect(read == CalendarDay(year: year, month: month, day: day))
    #expect(read.description == text)
  }

  @Test(arguments: [
    "2014-02-30", "2014-02-29", "1900-02-29", "2100-02-29", "2014-04-31", "2014-13-01",
    "2014-00-10", "2014-01-00", "2014-01-32", "1899-12-31", "2200-01-01", "", "2014", "2014-5-6",
    "2014/05/06", "20140506", "2014-05-06 ", " 2014-05-06", "2014-05-0x", "+014-05-06",
    "2014--5-06", "２０１４-０５-０６", "2014-05-٠٦", "2014年5月6日", "14-05-0006", "2014-05-06\n",
  ])
  func refusesWhatIsNoDay(_ text: String) {
    #expect(throws: ImpossibleDate(text: text)) { try CalendarDay(parsing: text) }
  }

  /// 1 is Monday.
  @Test(arguments: [
    ("1900-01-01", 1), ("1949-10-01", 6), ("2000-02-29", 2), ("2014-01-26", 7), ("2014-05-06", 2),
    ("2024-02-29", 4), ("2199-12-31", 2),
  ])
  func knowsTheWeekday(_ text: String, _ weekday: Int) throws {
    #expect(try CalendarDay(parsing: text).weekday == weekday)
  }

  @Test(arguments: [
    ("2013-12-31", "2014-01-01"), ("2014-02-28", "2014-03-01"), ("2012-02-28", "2012-02-29"),
    ("2012-02-29", "2012-03-01"), ("2000-02-28", "2000-02-29"), ("1900-02-28", "1900-03-01"),
    ("2014-04-30", "2014-05-01"),
  ])
  func stepsForthAndBack(_ earlier: String, _ later: String) throws {
    let (earlier, later) = (
      try CalendarDay(parsing: earlier), try CalendarDay(parsing: later)
    )
    #expect(earlier.next == later)
    #expect(later.previous == earlier)
    #expect(earlier < later)
  }

  /// From the first day to the last, nothing is skipped, doubled or out of order.
  @Test func everyDayFollowsTheOneBefore() throws {
    var day = try #require(CalendarDay(year: 1900, month: 1, day: 1))
    var count = 1
    while let next = day.next {
      guard next.ordinal == day.ordinal + 1, next.weekday == day.weekday % 7 + 1, day < next,
        next.previous == day
      else {
        Issue.record("after \(day) comes \(next)")
        return
      }
      (day, count) = (next, count + 1)
    }
    #expect(day.description == "2199-12-31")
    #expect(count == 300 * 365 + 73)
  }

  @Test func endsWhereItsYearsEnd() throws {
    let (first, last) = (
      try CalendarDay(parsing: "1900-01-01"), try CalendarDay(parsing: "2199-12-31")
    )
    #expect(first.previous == nil)
    #expect(last.next == nil)
    #expect(last.advanced(by: 0) == last)
    #expect(last.advanced(by: 1) == nil)
    #expect(first.advanced(by: -1) == nil)
  }

  @Test(arguments: [
    ("2014-05-06", 0, "2014-05-06"), ("2014-05-06", 90, "2014-08-04"),
    ("2013-12-31", 366, "2015-01-01"), ("2011-12-31", 366, "2012-12-31"),
    ("2014-12-31", -30, "2014-12-01"), ("2014-03-01", -1, "2014-02-28"),
  ])
  func advancesByCalendarDays(_ start: String, _ count: Int, _ result: String) throws {
    #expect(try CalendarDay(parsing: start).advanced(by: count)?.description == result)
  }

  @Test func endsItsYear() throws {
    #expect(try CalendarDay(parsing: "2014-01-01").endOfYear.description == "2014-12-31")
    #expect(try CalendarDay(parsing: "2014-12-31").endOfYear.description == "2014-12-31")
  }
}
