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

  /// An application of the same edition that was refused.
  ///
  /// What R42 refused is none: it was only the same refusal once more.
  public struct PastRefusal: Hashable, Sendable {
    /// Who refused it; raw values are words of `--json`.
    public enum Way: String, Sendable {
      case rules, vote
    }

    /// Number of its case.
    public let filed: String
    public let day: CalendarDay
    public let application: Application
    public let way: Way
    /// Rules whose objections defeated it: what kept it from a vote, or what it was voted on under.
    public let objections: [ScreeningRule.ID]
    /// Whether it had been corrected after a first refusal, which is a revision.
    public let wasCorrected: Bool

    public init(
      filed: String, day: CalendarDay, application: Application, way: Way = .vote,
      objections: [ScreeningRule.ID] = [], wasCorrected: Bool = false
    ) {
      (self.filed, self.day, self.application) = (filed, day, application)
      (self.way, self.objections, self.wasCorrected) = (way, objections, wasCorrected)
    }

    /// Refused after what the rules said of it.
    ///
    /// Defeated by what kept it from a vote where rules refused it, and in a vote by all it was
    /// voted on under; that it had been refused before is no reason of its own.
    public init(
      filed: String, day: CalendarDay, application: Application, way: Way,
      after findings: [Finding],
      wasCorrected: Bool = false
    ) {
      let least: Finding.Weight = way == .rules ? .returns : .conditions
      var objections: [ScreeningRule.ID] = []
      for finding in findings
      where finding.weight >= least && finding.rule != "R42" && !objections.contains(finding.rule) {
        objections.append(finding.rule)
      }
      self.init(
        filed: filed, day: day, application: application, way: way, objections: objections,
        wasCorrected: wasCorrected)
    }
  }

  /// An item that stood in the directory and left it.
  public struct PastDeparture: Hashable, Sendable {
    public let item: WorkItem
    /// `nil` where its time ran out.
    public let departure: Directory.Departure?
    /// The first day on which it was no longer in.
    public let day: CalendarDay
    /// What it came in by; `nil` for what the office started from.
    public let application: Application?
    /// Whether it had come as an emergency and was never voted on, or voted down.
    public let wasEmergency: Bool

    public init(
      item: WorkItem, departure: Directory.Departure?, day: CalendarDay,
      application: Application? = nil, wasEmergency: Bool = false
    ) {
      (self.item, self.departure, self.day) = (item, departure, day)
      (self.application, self.wasEmergency) = (application, wasEmergency)
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
  /// In the order of entering.
  public var departures: [PastDeparture]
  /// Oldest first; those whose event nobody named are not among them.
  public var eventTasks: [EventTask]

  public init(
    calendar: WorkdayCalendar, budget: HoursBudget? = nil, seats: [TiedSeat] = [],
    refusals: [PastRefusal] = [], departures: [PastDeparture] = [],
    eventTasks: [EventTask] = []
  ) {
    (self.calendar, self.budget) = (calendar, budget)
    (self.seats, self.refusals) = (seats, refusals)
    (self.departures, self.eventTasks) = (departures, eventTasks)
  }
}
