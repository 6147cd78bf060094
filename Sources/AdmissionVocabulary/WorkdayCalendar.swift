/// Which days are working days: Monday to Friday, overridden year by year by published notices.
public struct WorkdayCalendar: Hashable, Sendable {
  /// One year's notice: days off and make-up working days, each with the holiday's name.
  public struct Year: Hashable, Sendable {
    public let year: Int
    public let daysOff: [CalendarDay: String]
    public let makeUpDays: [CalendarDay: String]

    public init(year: Int, daysOff: [CalendarDay: String], makeUpDays: [CalendarDay: String]) {
      (self.year, self.daysOff, self.makeUpDays) = (year, daysOff, makeUpDays)
    }
  }

  public let years: [Int: Year]

  public init(_ years: some Sequence<Year>) {
    self.years = Dictionary(years.map { ($0.year, $0) }) { _, later in later }
  }

  /// Whether people work on `day`.
  ///
  /// - Throws: ``MissingCalendarYear`` when nobody published that year; it is never guessed.
  public func isWorkday(_ day: CalendarDay) throws(MissingCalendarYear) -> Bool {
    guard let year = years[day.year] else {
      throw MissingCalendarYear(year: day.year, known: years.keys.sorted())
    }
    if year.daysOff[day] != nil { return false }
    return year.makeUpDays[day] != nil || day.weekday <= 5
  }

  /// The `count`th working day after `start`, which itself is not counted; `count` of 0 is `start`.
  ///
  /// - Throws: ``MissingCalendarYear`` when the walk leaves the published years.
  public func day(_ count: Int, workdaysAfter start: CalendarDay) throws(MissingCalendarYear)
    -> Derivation
  {
    try walk(from: start, count: count, forward: true)
  }

  /// The day from which `day` is the `count`th working day after: `count` working days back.
  ///
  /// - Throws: ``MissingCalendarYear`` when the walk leaves the published years.
  public func day(_ count: Int, workdaysBefore day: CalendarDay) throws(MissingCalendarYear)
    -> Derivation
  {
    try walk(from: day, count: count, forward: false)
  }

  /// How many working days lie after `start` up to and including `end`; 0 when `end` is not later.
  ///
  /// - Throws: ``MissingCalendarYear`` when the span leaves the published years.
  public func workdays(
    after start: CalendarDay, through end: CalendarDay
  ) throws(MissingCalendarYear) -> Int {
    var count = 0
    var day = start
    while day < end, let following = day.next {
      day = following
      if try isWorkday(day) { count += 1 }
    }
    return count
  }

  private func walk(
    from start: CalendarDay, count: Int, forward: Bool
  ) throws(MissingCalendarYear) -> Derivation {
    var day = start
    var remaining = count
    var skipped: [Derivation.Exception] = []
    var counted: [Derivation.Exception] = []
    while remaining > 0 {
      guard let following = forward ? day.next : day.previous else {
        throw MissingCalendarYear(year: forward ? 2200 : 1899, known: years.keys.sorted())
      }
      day = following
      let isWorkday = try isWorkday(day)
      if isWorkday { remaining -= 1 }
      if !isWorkday, let name = years[day.year]?.daysOff[day] {
        skipped.append(Derivation.Exception(day: day, name: name))
      } else if isWorkday, let name = years[day.year]?.makeUpDays[day] {
        counted.append(Derivation.Exception(day: day, name: name))
      }
    }
    if !forward { (skipped, counted) = (skipped.reversed(), counted.reversed()) }
    return Derivation(start: start, count: count, result: day, skipped: skipped, counted: counted)
  }

  /// A date found by counting working days, with what was unusual on the way.
  public struct Derivation: Hashable, Sendable {
    public struct Exception: Hashable, Sendable {
      public let day: CalendarDay
      /// The holiday the notice names, such as 春节.
      public let name: String
    }

    public let start: CalendarDay
    public let count: Int
    public let result: CalendarDay
    /// Published days off that were passed over, weekends among them; ascending.
    public let skipped: [Exception]
    /// Weekend days that counted because the notice makes them working days; ascending.
    public let counted: [Exception]
  }
}

/// A year for which no list of days off is in the catalogue.
public struct MissingCalendarYear: Explainable, Hashable {
  public let year: Int
  /// Years that are there, ascending.
  public let known: [Int]

  public init(year: Int, known: [Int]) {
    (self.year, self.known) = (year, known)
  }

  public var notice: Notice {
    let span = known.first.flatMap { first in known.last.map { "\(first)–\($0)" } }
    return Notice(
      "missing-calendar-year", zh: "目录资料中没有 \(year) 年的放假安排，无法推算工作日",
      en: "the catalogue has no days off for \(year), so working days cannot be counted",
      hint: Bilingual(
        zh: "把国务院办公厅的放假通知录入 catalog/workdays/\(year).yaml"
          + (span.map { "（已有 \($0)）" } ?? ""),
        en: "enter the published notice as catalog/workdays/\(year).yaml"
          + (span.map { " (present: \($0))" } ?? "")))
  }
}
