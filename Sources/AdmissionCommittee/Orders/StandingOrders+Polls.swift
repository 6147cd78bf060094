import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension StandingOrders {
  func open(
    _ id: Case.ID, until: CalendarDay?, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    let today = office.today
    try mayOpen(filed, in: office)
    if let until, until < today { throw .dayHasPassed(until, today: today) }
    let due = filed.deadlines[.decision]?.due
    if let until, let due, until > due { throw .pastDecision(id, due: due) }
    let until = until ?? due
    var closesFrom: CalendarDay?
    if let days = office.charter.procedure.notice {
      let first = try workday(days, after: today)
      if let until, until < first { throw .noticeTooShort(first) }
      closesFrom = first
    }
    return [
      .poll(
        .opened(
          id, terms(of: filed, until: until, closesFrom: closesFrom, floor: nil, in: office)))
    ]
  }

  /// Whether a poll may open on the case: it waits for one, there is something to decide, and
  /// streets that have to be asked were.
  func mayOpen(_ filed: Case, in office: Office) throws(Refusal) {
    guard filed.awaitsPoll else {
      throw .wrongStage(filed.id, filed.standing, wanted: [.accepted, .deferred])
    }
    if let moot = office.moot(filed.motion) { throw .nothingToDecide(filed.id, moot) }
    try fitsBudget(filed, in: office)
    guard office.charter.procedure.consults, filed.motion.kind == .admit else { return }
    guard filed.wasConsulted else { throw .consultFirst(filed.id) }
    if let answer = filed.consultation, !answer.carries {
      throw .streetsAreAgainst(filed.id, answer)
    }
  }

  /// Whether the hours still fit where a district allows no more: what was let in since the filing
  /// counts too (R44).
  private func fitsBudget(_ filed: Case, in office: Office) throws(Refusal) {
    guard let budget, budget.effect == .blocks,
      filed.motion.kind == .admit || filed.asksBeyondListing,
      let application = filed.motion.application
    else { return }
    let screening = screening(asDecidedIn: office)
    // Where days cannot be counted the filing said so; the hours do not depend on it.
    guard let question = try? screening.question(application),
      case .unsatisfied? = screening.assessment(by: "R44", of: question)
    else { return }
    throw .overBudget(filed.id, minutes: question.loadAfter, budget)
  }

  /// What is frozen for a poll that opens now.
  func terms(
    of filed: Case, until: CalendarDay?, closesFrom: CalendarDay?, floor: PollTerms.Floor?,
    in office: Office
  ) -> PollTerms {
    PollTerms(
      round: filed.rounds.count + 1, revision: filed.revision, openedOn: office.today,
      until: until, closesFrom: closesFrom, roster: office.charter.roster,
      votingRule: office.charter.votingRule, ruleBook: ruleBookDigest, edition: office.edition,
      recusals: recusals(of: filed, in: office), vacant: office.vacant,
      conditions: filed.conditionsOfAPoll, floor: floor)
  }

  func workday(_ count: Int, after day: CalendarDay) throws(Refusal) -> CalendarDay {
    do throws(MissingCalendarYear) {
      return try calendar.day(count, workdaysAfter: day).result
    } catch {
      throw .calendarEnds(error)
    }
  }

  func cast(
    _ choice: Choice, because reason: String?, on id: Case.ID, seen revision: Int?,
    by actor: Participant, in office: Office, seeing head: String
  ) throws(Refusal) -> [Event] {
    guard case .seat(let seat) = actor else { throw .needs(.seat) }
    let poll = try openPoll(id, in: office)
    guard poll.terms.roster[seat] != nil else { throw .notSeated(seat) }
    try mayVote(seat, in: poll, of: id)
    guard poll.hands == nil else { throw .handsWereCounted(id) }
    if let revision, revision != poll.revision { throw .wasCorrected(id, poll.revision) }
    if let floor = poll.terms.floor, floor.last == seat {
      let waiting = poll.openSeats.filter { $0 != seat }
      guard waiting.isEmpty else { throw .votesLast(seat, waiting: waiting) }
    }
    let reason = try words(ifAny: reason)
    // The same choice with nothing to add would only lose the reason given before.
    if let standing = poll.standing(of: seat), standing.choice == choice,
      reason == nil || standing.reason == reason, standing.means == .terminal
    {
      throw .alreadyVoted(id, choice)
    }
    return [
      .poll(
        .ballotCast(
          id,
          Ballot(
            seat: seat, choice: choice, reason: reason, means: .terminal,
            revision: poll.revision, round: poll.terms.round, headSeen: head)))
    ]
  }

  /// Why a ballot of the seat would not be taken.
  private func mayVote(_ seat: Int, in poll: Poll, of id: Case.ID) throws(Refusal) {
    if let recusal = poll.recusal(of: seat) { throw .isRecused(id, recusal) }
    if poll.terms.vacant.contains(seat) { throw .seatVacant(seat) }
    if poll.unseated.contains(seat) { throw .seatChanged(id, seat) }
    guard poll.mayVote(seat) else { throw .isNotInTheRoom(seat) }
  }

  /// Enters what a sitting decided by name: one event for each seat that says something new.
  func record(
    _ sheet: BallotSheet, on id: Case.ID, by actor: Participant, in office: Office,
    seeing head: String
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
      try mayVote(seat.number, in: poll, of: id)
      if let own = poll.standing(of: seat.number), own.means == .terminal {
        throw .votedItself(seat)
      }
      if let choice = Choice(letter) {
        let ballot = Ballot(
          seat: seat.number, choice: choice, reason: nil, means: .recorded,
          revision: poll.revision, round: poll.terms.round, headSeen: head)
        events.append(.poll(.ballotCast(id, ballot)))
      } else {
        events.append(
          .poll(
            .attendanceNoted(
              id, round: poll.terms.round, seat: seat.number, present: letter == .present)))
      }
    }
    guard !events.isEmpty else { throw .nothingNew(id) }
    return events
  }

  func record(
    _ hands: HandsCount, on id: Case.ID, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let poll = try openPoll(id, in: office)
    guard poll.ballots.isEmpty else { throw .ballotsByName(id) }
    guard !poll.terms.votingRule.namesSeats else { throw .ruleNamesSeats }
    guard hands.fits(poll.room) else { throw .tooManyHands(hands.total, seats: poll.room) }
    let recused = poll.terms.recusals.count
    guard hands.recused >= recused else { throw .recusedDoNotRaiseHands(id, recused) }
    guard hands != poll.hands else { throw .nothingNew(id) }
    return [.poll(.handsCounted(id, round: poll.terms.round, hands))]
  }

  func openPoll(_ id: Case.ID, in office: Office) throws(Refusal) -> Poll {
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
