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

  public var calendar: WorkdayCalendar
  /// Hours a year that all that is listed may ask of one community; `nil` for no limit.
  public var budget: HoursBudget?
  /// Seats whose community is known; others recuse themselves by hand.
  public var seats: [TiedSeat]
  /// Oldest first.
  public var refusals: [PastRefusal]

  public init(
    calendar: WorkdayCalendar, budget: HoursBudget? = nil, seats: [TiedSeat] = [],
    refusals: [PastRefusal] = []
  ) {
    (self.calendar, self.budget) = (calendar, budget)
    (self.seats, self.refusals) = (seats, refusals)
  }
}
