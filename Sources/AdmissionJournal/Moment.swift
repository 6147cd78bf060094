public import AdmissionVocabulary
import Foundation

/// What the clock says, once for an entry and once for the office.
public struct Moment: Hashable, Sendable {
  /// Wall time in UTC, as `2014-05-06T08:00:00.000Z`.
  public let time: String
  /// The day where the office is.
  public let day: CalendarDay

  public init(time: String, day: CalendarDay) {
    (self.time, self.day) = (time, day)
  }

  /// Reads the machine's clock, the day in its own time zone.
  ///
  /// A clock before 1970 or after 2199 shows the first or last moment of these, so that times keep
  /// their form and order.
  public static func now() -> Moment {
    var clock = timespec()
    clock_gettime(CLOCK_REALTIME, &clock)
    var second = min(max(clock.tv_sec, 0), latest)
    let millisecond = second == clock.tv_sec ? clock.tv_nsec / 1_000_000 : 0
    var (utc, local) = (tm(), tm())
    gmtime_r(&second, &utc)
    localtime_r(&second, &local)
    return Moment(
      time: "\(utc.day ?? .earliest)T\(padded(Int(utc.tm_hour), 2)):\(padded(Int(utc.tm_min), 2))"
        + ":\(padded(Int(utc.tm_sec), 2)).\(padded(millisecond, 3))Z",
      day: local.day ?? .earliest)
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

extension tm {
  fileprivate var day: CalendarDay? {
    CalendarDay(year: Int(tm_year) + 1_900, month: Int(tm_mon) + 1, day: Int(tm_mday))
  }
}

extension Moment {
  /// The last second of 2199, since 1970.
  private static let latest = 7_258_031_999

  /// How far the clock is behind `other`, a time as entries hold it; `nil` when it is not, or by
  /// five minutes at most.
  public func lag(behind other: String) -> Duration? {
    func date(_ text: String) -> Date? {
      try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
    guard let now = date(time), let then = date(other) else { return nil }
    let lag = Duration.seconds(then.timeIntervalSince(now))
    return lag > .seconds(300) ? lag : nil
  }
}

extension CalendarDay {
  /// What an unset clock shows.
  fileprivate static let earliest = CalendarDay(year: 1970, month: 1, day: 1).unsafelyUnwrapped
}
