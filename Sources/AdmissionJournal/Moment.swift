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
    let now = min(max(Date(), .init(timeIntervalSince1970: 0)), latest)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    let parts = calendar.dateComponents([.year, .month, .day], from: now)
    let day = CalendarDay(
      year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
    return Moment(
      time: now.formatted(
        .iso8601.year().month().day().dateSeparator(.dash)
          .time(includingFractionalSeconds: true).timeSeparator(.colon)
          .timeZone(separator: .omitted)),
      day: day ?? .earliest)
  }
}

extension Moment {
  private static let latest = Date(timeIntervalSince1970: 7_258_031_999)

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
