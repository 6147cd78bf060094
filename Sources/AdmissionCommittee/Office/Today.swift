public import AdmissionVocabulary

/// An office as whoever looks on a day finds it: with every clock run out that has run out by then.
///
/// Nothing has to run for a deadline to pass: whoever looks sees it passed, and the next command on
/// the case records it. Readings, the screening of a new application and exports take this, so that
/// none of them can tell of the day of the last entry as if it were now; what decides and what
/// takes in events takes the office as recorded.
public struct Today: Hashable, Sendable {
  /// The office on that day, to look things up in.
  public let office: Office
  /// What time alone has brought about by then and nobody has recorded yet, case by case.
  public let due: [Event]

  /// The day it is looked at.
  public var day: CalendarDay { office.today }

  /// - Parameters:
  ///   - recorded: the office as its entries leave it.
  ///   - day: the day it is; earlier than the last one recorded, what is recorded is looked at as if
  ///     it were that day.
  public init(_ recorded: Office, on day: CalendarDay) {
    var office = recorded
    office.today = day
    due = office.letClocksRun()
    self.office = office
  }
}

extension Office {
  /// Runs out every clock whose last day is over, and says which did.
  fileprivate mutating func letClocksRun() -> [Event] {
    var events: [Event] = []
    for filed in cases.due(on: today) {
      while let clock = self[filed.id]?.hasFallenDue(on: today) {
        events.append(.course(.fellDue(filed.id, clock)))
        change(filed.id) { $0.fallDue() }
      }
    }
    return events
  }
}
