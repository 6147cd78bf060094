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
      refusals: office.refusals, eventTasks: office.eventTasks)
  }

  /// What applications are screened against where there is no office.
  public func screening(
    against directory: Directory, _ roster: Roster, on day: CalendarDay,
    refusals: [Circumstances.PastRefusal] = [], eventTasks: [Circumstances.EventTask] = []
  ) -> Screening {
    Screening(
      by: ruleBook, against: directory, register: register, on: day,
      Circumstances(
        calendar: calendar, budget: budget, seats: roster.tiedSeats, refusals: refusals,
        eventTasks: eventTasks))
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
  /// Emergencies that are in, by the event they were said to be about.
  var eventTasks: [Circumstances.EventTask] {
    cases.compactMap { filed in
      guard case .enteredWithoutVote(let grant) = filed.state,
        case .admit(let application) = filed.motion, application.basis.ground == .emergency,
        let event = application.emergency?.event,
        directory[grant.item]?.isIn(on: today) ?? false
      else { return nil }
      return Circumstances.EventTask(filed: filed.id.text, event: event)
    }
  }

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
