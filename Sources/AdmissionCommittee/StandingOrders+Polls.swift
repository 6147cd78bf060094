import AdmissionDirectory
import AdmissionVocabulary

extension StandingOrders {
  func open(
    _ id: Case.ID, until: CalendarDay?, by actor: Actor, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    guard filed.awaitsPoll else {
      throw .wrongStage(id, filed.standing, wanted: [.accepted, .deferred])
    }
    if let until, until < office.today { throw .dayHasPassed(until, today: office.today) }
    return [
      .pollOpened(
        id,
        PollTerms(
          round: filed.rounds.count + 1, revision: 1, openedOn: office.today, until: until,
          roster: office.charter.roster, votingRule: office.charter.votingRule,
          ruleBook: ruleBookDigest, edition: office.edition))
    ]
  }

  func cast(
    _ choice: Choice, because reason: String?, on id: Case.ID, by actor: Actor, in office: Office,
    seeing head: String
  ) throws(Refusal) -> [Event] {
    guard case .seat(let seat) = actor else { throw .needs(.seat) }
    let poll = try openPoll(id, in: office)
    guard poll.terms.roster[seat] != nil else { throw .notSeated(seat) }
    guard poll.hands == nil else { throw .handsWereCounted(id) }
    let reason = reason.flatMap { $0.isEmpty ? nil : $0 }
    if let bytes = reason?.utf8.count, bytes > Ballot.longestReason { throw .reasonTooLong(bytes) }
    // The same choice with nothing to add would only lose the reason given before.
    if let standing = poll.standing(of: seat), standing.choice == choice,
      reason == nil || standing.reason == reason, standing.means == .terminal
    {
      throw .alreadyVoted(id, choice)
    }
    return [
      .ballotCast(
        id,
        Ballot(
          seat: seat, choice: choice, reason: reason, means: .terminal,
          revision: poll.terms.revision, round: poll.terms.round, headSeen: head))
    ]
  }

  /// Enters what a sitting decided by name: one event for each seat that says something new.
  func record(
    _ sheet: BallotSheet, on id: Case.ID, by actor: Actor, in office: Office, seeing head: String
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let poll = try openPoll(id, in: office)
    guard poll.hands == nil else { throw .handsWereCounted(id) }
    let seats = poll.terms.roster.seats
    guard sheet.letters.count == seats.count else {
      throw .wrongLength(sheet.letters.count, seats: seats.count)
    }
    var events: [Event] = []
    for (seat, letters) in zip(seats, zip(sheet.letters, poll.sheet.letters)) {
      let (letter, standing) = letters
      guard letter != standing else { continue }
      if let own = poll.standing(of: seat.number), own.means == .terminal {
        throw .votedItself(seat)
      }
      if let choice = Choice(letter) {
        let ballot = Ballot(
          seat: seat.number, choice: choice, reason: nil, means: .recorded,
          revision: poll.terms.revision, round: poll.terms.round, headSeen: head)
        events.append(.ballotCast(id, ballot))
      } else {
        events.append(
          .attendanceNoted(
            id, round: poll.terms.round, seat: seat.number, present: letter == .present))
      }
    }
    guard !events.isEmpty else { throw .nothingNew(id) }
    return events
  }

  func record(
    _ hands: HandsCount, on id: Case.ID, by actor: Actor, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let poll = try openPoll(id, in: office)
    guard poll.ballots.isEmpty else { throw .ballotsByName(id) }
    guard !poll.terms.votingRule.namesSeats else { throw .ruleNamesSeats }
    let seats = poll.terms.roster.seats.count
    guard hands.fits(seats) else { throw .tooManyHands(hands.total, seats: seats) }
    guard hands != poll.hands else { throw .nothingNew(id) }
    return [.handsCounted(id, round: poll.terms.round, hands)]
  }

  func close(_ id: Case.ID, by actor: Actor, in office: Office) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    guard let poll = filed.openPoll else {
      throw .wrongStage(id, filed.standing, wanted: [.voting])
    }
    if let until = poll.terms.until, office.today < until,
      let forecast = poll.forecast, !forecast.settled
    {
      throw .notDue(id, until: until)
    }
    let outcome = poll.tally.outcome
    let closed = Event.pollClosed(id, round: poll.terms.round, outcome)
    switch outcome {
    case .noQuorum, .tied: return [closed]
    case .failed:
      return [closed, .decided(id, filed.motion.kind == .admit ? .notAdmitted : .notCarried)]
    case .passed: return [closed, .decided(id, decision(on: filed, in: office))]
    }
  }

  private func decision(on filed: Case, in office: Office) -> Decision {
    func isIn(_ item: WorkItem.ID) -> Bool {
      office.directory[item]?.isIn(on: office.today) ?? false
    }
    if let target = filed.motion.keeping, !isIn(target) { return .moot }
    let leaving = filed.motion.leaving.filter(isIn)
    switch filed.motion {
    case .admit(let application):
      let expires = application.lastDay
      // A number that is over before it is issued would count as admitted and expired at once.
      guard expires >= office.today else { return .moot }
      let item = WorkItem(
        admitting: application, as: office.directory.freeID, until: expires, source: filed.id.text)
      return .admitted(
        item, Grant(number: office.nextNumber, item: item.id, expires: expires))
    case .remove(let item): return leaving.isEmpty ? .moot : .removed(item)
    case .merge(_, let target): return leaving.isEmpty ? .moot : .merged(leaving, into: target)
    case .retain(let item): return .retained(item)
    }
  }

  private func openPoll(_ id: Case.ID, in office: Office) throws(Refusal) -> Poll {
    let filed = try office.filed(id)
    guard let poll = filed.openPoll else {
      throw .wrongStage(id, filed.standing, wanted: [.voting])
    }
    if let until = poll.terms.until, office.today > until {
      throw .ballotingIsOver(id, until: until)
    }
    return poll
  }
}

extension Choice {
  /// `nil` for letters that are no choice.
  init?(_ letter: BallotLetter) {
    guard let choice = Choice.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = choice
  }
}
