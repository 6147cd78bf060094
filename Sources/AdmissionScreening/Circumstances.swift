public import AdmissionDirectory
public import AdmissionVocabulary

/// What an application is screened against besides the directory, the register and the rule book.
public struct Circumstances: Sendable {
  /// A seat held by the secretary of a community.
  public struct TiedSeat: Hashable, Sendable {
    public let name: Bilingual
    public let community: Community.ID

    public init(name: Bilingual, community: Community.ID) {
      (self.name, self.community) = (name, community)
    }
  }

  /// An application of the same edition that was refused, by the rules or by the committee.
  public struct PastRefusal: Hashable, Sendable {
    /// Number of its case.
    public let filed: String
    public let day: CalendarDay
    public let application: Application

    public init(filed: String, day: CalendarDay, application: Application) {
      (self.filed, self.day, self.application) = (filed, day, application)
    }
  }

  /// A task that came in because of an emergency and is still in.
  public struct EventTask: Hashable, Sendable {
    /// Number of its case.
    public let filed: String
    /// What the emergency was said to be.
    public let event: String

    public init(filed: String, event: String) {
      (self.filed, self.event) = (filed, event)
    }
  }

  public var calendar: WorkdayCalendar
  /// Hours a year that all that is listed may ask of one community; `nil` for no limit.
  public var budget: HoursBudget?
  /// Seats whose community is known; others recuse themselves by hand.
  public var seats: [TiedSeat]
  /// Oldest first.
  public var refusals: [PastRefusal]
  /// Oldest first; those whose event nobody named are not among them.
  public var eventTasks: [EventTask]

  public init(
    calendar: WorkdayCalendar, budget: HoursBudget? = nil, seats: [TiedSeat] = [],
    refusals: [PastRefusal] = [], eventTasks: [EventTask] = []
  ) {
    (self.calendar, self.budget) = (calendar, budget)
    (self.seats, self.refusals, self.eventTasks) = (seats, refusals, eventTasks)
  }
}
