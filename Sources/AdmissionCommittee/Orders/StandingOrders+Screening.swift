public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

extension StandingOrders {
  /// What applications are screened against: the office's directory and past, the catalogue of
  /// today; as of the day it is looked at.
  public func screening(in today: Today) -> Screening { screening(asDecidedIn: today.office) }

  /// The same for what is being decided, in an office whose clocks have run.
  func screening(asDecidedIn office: Office) -> Screening {
    kept.screening(in: office) {
      screening(
        against: office.directory, office.charter.roster, on: office.today,
        office.past)
    }
  }

  /// What applications are screened against where there is no office; made from what ``prepared``
  /// holds, so that another day or another list costs little.
  public func screening(
    against directory: Directory, _ roster: Roster, on day: CalendarDay,
    _ past: Past = Past()
  ) -> Screening {
    Screening(
      by: prepared, against: directory, on: day,
      Circumstances(
        calendar: calendar, budget: budget, seats: roster.tiedSeats, refusals: past.refusals,
        departures: past.departures, eventTasks: past.eventTasks))
  }
}

extension Roster {
  /// Seats whose community is known.
  fileprivate var tiedSeats: [Circumstances.TiedSeat] {
    seats.compactMap { seat in
      seat.community.map { Circumstances.TiedSeat(name: seat.name, community: $0) }
    }
  }
}

/// What an office decided before, for what is filed next.
public struct Past: Sendable {
  /// Since the edition in force was issued, oldest first.
  public let refusals: [Circumstances.PastRefusal]
  /// Of all times, in the order of entering.
  public let departures: [Circumstances.PastDeparture]
  /// Emergencies that are in, by the event they were said to be about.
  public let eventTasks: [Circumstances.EventTask]

  /// Of an office that has not decided anything.
  public init() {
    (refusals, departures, eventTasks) = ([], [], [])
  }

  fileprivate init(_ office: Office) {
    eventTasks = office.cases.having(.emergency).compactMap {
      Circumstances.EventTask($0, in: office)
    }
    let since = office.firstDayOfEdition
    refusals = office.cases.having(.refused).filter { $0.filedOn >= since }.compactMap(
      Circumstances.PastRefusal.init)
    departures = office.directory.listings.compactMap {
      Circumstances.PastDeparture($0, in: office)
    }
  }
}

extension Office {
  /// What was decided so far.
  public var past: Past { Past(self) }
}

extension Circumstances.PastRefusal {
  /// `nil` for a case that was not refused, or was only the same refusal once more.
  fileprivate init?(_ filed: Case) {
    guard case .admit(let application) = filed.motion else { return nil }
    if filed.verdict?.repeatsRefusal ?? false { return nil }
    let (day, way): (CalendarDay, Way)
    switch filed.state {
    case .screenedOut(.refused): (day, way) = (filed.filedOn, .rules)
    case .decided(.notAdmitted):
      (day, way) = (filed.rounds.last?.closedOn ?? filed.filedOn, .vote)
    default: return nil
    }
    self.init(
      filed: filed.id.text, day: day, application: application, way: way,
      after: filed.verdict?.findings ?? [],
      wasCorrected: filed.wasReviewed)
  }
}

extension Circumstances.PastDeparture {
  /// `nil` for what is in, or will be.
  fileprivate init?(_ listing: Directory.Listing, in office: Office) {
    guard let day = listing.departure?.day ?? listing.expiry, day <= office.today else {
      return nil
    }
    let filed = office.cases(about: listing.item.id).first { filed in
      guard case .admit = filed.motion else { return false }
      return filed.grant?.item == listing.item.id
    }
    let isEmergency = filed?.verdict?.outcome == .emergency && listing.ratified == nil
    self.init(
      item: listing.item, departure: listing.departure, day: day,
      application: filed?.motion.application, wasEmergency: isEmergency)
  }
}

extension Circumstances.EventTask {
  /// Nothing unless the case is an emergency that is in and names its event.
  fileprivate init?(_ filed: Case, in office: Office) {
    guard case .enteredWithoutVote(let grant) = filed.state,
      case .admit(let application) = filed.motion, application.basis.ground == .emergency,
      let event = application.emergency?.event,
      office.directory[grant.item]?.isIn(on: office.today) ?? false
    else { return nil }
    self.init(filed: filed.id.text, event: event)
  }
}
