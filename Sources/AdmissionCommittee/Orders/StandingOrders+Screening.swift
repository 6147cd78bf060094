public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

extension StandingOrders {
  /// What applications are screened against: the office's directory and past, the catalogue of
  /// today; as of the day it is looked at.
  public func screening(in today: Today) -> Screening { screening(asDecidedIn: today.office) }

  /// The same for what is being decided, in an office whose clocks have run.
  func screening(asDecidedIn office: Office) -> Screening {
    screening(
      against: office.directory, office.charter.roster, on: office.today,
      refusals: office.refusals)
  }

  /// What applications are screened against where there is no office.
  public func screening(
    against directory: Directory, _ roster: Roster, on day: CalendarDay,
    refusals: [Circumstances.PastRefusal] = []
  ) -> Screening {
    Screening(
      by: ruleBook, against: directory, register: register, on: day,
      Circumstances(
        calendar: calendar, budget: budget, seats: roster.tiedSeats, refusals: refusals))
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

extension Office {
  /// Applications refused since the edition in force was issued, oldest first.
  var refusals: [Circumstances.PastRefusal] {
    let since = publications.last?.date ?? charter.edition.date
    return cases.compactMap { filed in
      guard filed.filedOn >= since, case .admit(let application) = filed.motion else { return nil }
      let day: CalendarDay
      switch filed.state {
      case .screenedOut(.refused): day = filed.filedOn
      case .decided(.notAdmitted): day = filed.rounds.last?.closedOn ?? filed.filedOn
      default: return nil
      }
      return Circumstances.PastRefusal(filed: filed.id.text, day: day, application: application)
    }
  }
}
