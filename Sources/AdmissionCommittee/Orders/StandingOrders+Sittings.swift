import AdmissionVocabulary

extension StandingOrders {
  func sit(
    _ command: SittingCommand, by actor: Participant, in office: Office, seeing head: String
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    if case .open(let day, let agenda) = command {
      return try call(on: day, agenda, in: office)
    }
    guard let sitting = office.sitting else { throw .noSitting }
    let id = sitting.id
    switch command {
    case .open: return []
    case .agenda(let cases):
      let fresh = cases.filter { !sitting.agenda.contains($0) }
      guard let first = cases.first else { throw .textMissing }
      guard !fresh.isEmpty else { throw .nothingNew(first) }
      return [.sitting(.agendaSet(id, sitting.agenda + (try agenda(fresh, in: office))))]
    case .attend(let seats):
      try meets(sitting, in: office)
      for seat in seats { try office.seated(seat) }
      let room = Set(sitting.attending + seats).sorted()
      guard room != sitting.attending else { throw .roomIsSo }
      return [.sitting(.attendanceTaken(id, room))]
    case .leave(let seats):
      try meets(sitting, in: office)
      for seat in seats where !sitting.attending.contains(seat) { throw .isNotInTheRoom(seat) }
      return [.sitting(.attendanceTaken(id, sitting.attending.filter { !seats.contains($0) }))]
    case .observers(let names):
      let names = try words(names)
      guard names != sitting.observers else { throw .sittingIsSo(id) }
      return [.sitting(.observersNoted(id, names))]
    case .preside(let seat):
      try meets(sitting, in: office)
      guard sitting.attending.contains(seat) else { throw .isNotInTheRoom(seat) }
      guard seat != sitting.presiding else { throw .sittingIsSo(id) }
      return [.sitting(.presidingNamed(id, seat: seat))]
    case .record(let recorder):
      try meets(sitting, in: office)
      if case .seat(let seat) = recorder, !sitting.attending.contains(seat) {
        throw .isNotInTheRoom(seat)
      }
      guard recorder != sitting.recording else { throw .sittingIsSo(id) }
      return [.sitting(.recorderNamed(id, recorder))]
    case .take(let taken, let votes):
      return try take(taken, votes, at: sitting, in: office, seeing: head)
    case .putOff(let put, let reason):
      try isOnAgenda(put, of: sitting)
      let filed = try office.filed(put)
      guard filed.awaitsPoll else {
        throw .wrongStage(put, filed.standing, wanted: [.accepted, .deferred])
      }
      guard filed.putOffBy != id else { throw .nothingNew(put) }
      return [.sitting(.putOff(put, in: id, reason: try words(ifAny: reason)))]
    case .close:
      if let open = office.onTheFloor(of: sitting.id) { throw .pollInSitting(open) }
      return [.sitting(.closed(id))]
    }
  }

  private func call(
    on day: CalendarDay, _ cases: [Case.ID], in office: Office
  ) throws(Refusal) -> [Event] {
    if let sitting = office.sitting { throw .sittingIsOpen(sitting.id, sitting.day) }
    guard day >= office.today else { throw .dayHasPassed(day, today: office.today) }
    if let days = office.charter.procedure.notice {
      let first = try workday(days, after: office.today)
      guard day >= first else { throw .noticeTooShort(first) }
    }
    let id = office.nextSitting
    let agenda = try agenda(cases, in: office)
    return [.sitting(.opened(id, on: day))]
      + (agenda.isEmpty ? [] : [.sitting(.agendaSet(id, agenda))])
  }

  /// Cases that a sitting could take, each once.
  private func agenda(_ cases: [Case.ID], in office: Office) throws(Refusal) -> [Case.ID] {
    var agenda: [Case.ID] = []
    for id in cases where !agenda.contains(id) {
      let filed = try office.filed(id)
      guard filed.isPending, filed.openPoll == nil, filed.state != .conditional else {
        throw .wrongStage(id, filed.standing, wanted: [.accepted, .deferred])
      }
      agenda.append(id)
    }
    return agenda
  }

  private func meets(_ sitting: Sitting, in office: Office) throws(Refusal) {
    guard sitting.day == office.today else {
      throw .sittingIsAnotherDay(sitting.id, sitting.day, today: office.today)
    }
  }

  private func isOnAgenda(_ id: Case.ID, of sitting: Sitting) throws(Refusal) {
    guard sitting.agenda.contains(id) else { throw .isNotOnTheAgenda(id, sitting.id) }
  }

  /// Takes one case up; given votes, also records them and closes the poll.
  private func take(
    _ id: Case.ID, _ votes: SittingCommand.Votes?, at sitting: Sitting, in office: Office,
    seeing head: String
  ) throws(Refusal) -> [Event] {
    try meets(sitting, in: office)
    try isOnAgenda(id, of: sitting)
    guard !sitting.attending.isEmpty else { throw .nobodyAttends }
    guard let presiding = sitting.presiding, sitting.attending.contains(presiding) else {
      throw .nobodyPresides
    }
    if let open = office.onTheFloor(of: sitting.id) { throw .pollInSitting(open) }
    let filed = try office.filed(id)
    try mayOpen(filed, in: office)
    let floor = PollTerms.Floor(
      sitting: sitting.id, attending: sitting.attending,
      last: office.charter.procedure.presidingVotesLast ? presiding : nil)
    let opened = Event.poll(
      .opened(
        id, terms(of: filed, until: office.today, closesFrom: nil, floor: floor, in: office)))
    guard let votes else { return [opened] }
    let meeting = try office.after([opened])
    let given =
      switch votes {
      case .byName(let sheet):
        try record(sheet, on: id, by: .clerk, in: meeting, seeing: head)
      case .byHands(let hands): try record(hands, on: id, by: .clerk, in: meeting)
      }
    return [opened] + given + (try close(id, by: .clerk, in: meeting.after(given)))
  }
}

extension Office {
  /// The case that a sitting is voting on.
  func onTheFloor(of sitting: Sitting.ID) -> Case.ID? {
    cases.having(.voting).first { $0.openPoll?.terms.floor?.sitting == sitting }?.id
  }

  /// The office once these have happened.
  func after(_ events: [Event]) throws(Refusal) -> Office {
    var office = self
    do throws(ImpossibleHistory) {
      for event in events { try office.evolve(event) }
    } catch {
      throw .cannotFollow(error.reason)
    }
    return office
  }
}
