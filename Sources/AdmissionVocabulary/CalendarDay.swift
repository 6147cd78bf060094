/// A day of the calendar, without a time or a zone.
///
/// Proleptic Gregorian, years 1900 to 2199. A date that does not exist is refused, never moved.
public struct CalendarDay: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// What the calendar covers.
  public static let years = 1900...2199

  /// `nil` when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2014-05-06`; nothing else is a date.
  ///
  /// - Throws: ``ImpossibleDate`` with the text as typed.
  public init(parsing text: String) throws(ImpossibleDate) {
    // Year, month and day, hyphens between; days are read by the hundred thousand.
    var (numbers, part, places) = ((0, 0, 0), 0, 0)
    for byte in text.utf8 {
      places += 1
      if places == 5 || places == 8 {
        guard byte == UInt8(ascii: "-") else { throw ImpossibleDate(text: text) }
        part += 1
        continue
      }
      guard places <= 10, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
        throw ImpossibleDate(text: text)
      }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch part {
      case 0: numbers.0 = numbers.0 * 10 + digit
      case 1: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    guard places == 10,
      let day = CalendarDay(year: numbers.0, month: numbers.1, day: numbers.2)
    else { throw ImpossibleDate(text: text) }
    self = day
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
  }
}

extension CalendarDay: Comparable, CustomStringConvertible {
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// As it is typed: `2014-05-06`.
  public var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }
}

extension CalendarDay {
  /// Days since 1 March of the year 0; consecutive days differ by one.
  public var ordinal: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = (month + 9) % 12
    return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
      + (shiftedMonth * 306 + 5) / 10 + day - 1
  }

  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    (ordinal + 2) % 7 + 1
  }

  /// The day after; `nil` past the last day of 2199.
  public var next: CalendarDay? {
    CalendarDay(year: year, month: month, day: day + 1)
      ?? CalendarDay(year: year, month: month + 1, day: 1)
      ?? CalendarDay(year: year + 1, month: 1, day: 1)
  }

  /// The day before; `nil` before the first day of 1900.
  public var previous: CalendarDay? {
    if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
    let (earlierYear, earlierMonth) = month == 1 ? (year - 1, 12) : (year, month - 1)
    let last = Self.length(ofMonth: earlierMonth, in: earlierYear)
    return CalendarDay(year: earlierYear, month: earlierMonth, day: last)
  }

  /// The day `count` calendar days later, or earlier where it is below 0; `nil` before 1900 and past
  /// 2199.
  public func advanced(by count: Int) -> CalendarDay? {
    var day = self
    for _ in 0..<count.magnitude {
      guard let following = count < 0 ? day.previous : day.next else { return nil }
      day = following
    }
    return day
  }

  /// 31 December of the same year.
  public var endOfYear: CalendarDay {
    CalendarDay(year: year, month: 12, day: 31) ?? self
  }
}

/// Text that names no day of the calendar.
public struct ImpossibleDate: Explainable, Hashable {
  public let text: String

  public init(text: String) {
    self.text = text
  }

  public var notice: Notice {
    Notice(
      "impossible-date", zh: "`\(text)` 不是有效日期", en: "`\(text)` is not a date",
      hint: Bilingual(
        zh:
          "日期写成 2014-05-06，须是实际存在的一天，在 \(CalendarDay.years.lowerBound) 至 \(CalendarDay.years.upperBound) 年之间",
        en: "write dates as 2014-05-06, a day that exists in the years"
          + " \(CalendarDay.years.lowerBound) to \(CalendarDay.years.upperBound)"))
  }
}
