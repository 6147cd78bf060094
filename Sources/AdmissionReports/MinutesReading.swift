import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

/// What minutes tell of the polls, read off the events one after the other: what a case becomes
/// later changes nothing in them.
struct MinutesReading {
  /// As it stands at the end of what was read.
  private(set) var office: Office
  private let orders: StandingOrders
  private let showsBallots: Bool
  private var rounds: [Case.ID: [Minutes.Round]] = [:]
  private var motions: [Case.ID: Bilingual] = [:]
  private var open: Set<Case.ID> = []
  private var putOffs: [Sitting.ID: [Case.ID: String?]] = [:]

  /// Reads up to and including the event that ends it, or all of them.
  init(
    _ events: some Sequence<Event>, orders: StandingOrders, showsBallots: Bool,
    _ belongs: (Poll) -> Bool, endsAt isEnd: (Event) -> Bool = { _ in false }
  ) throws {
    (self.orders, self.showsBallots) = (orders, showsBallots)
    var events = events.makeIterator()
    guard let first = events.next() else {
      throw ImpossibleHistory(zh: "日志没有条目", en: "the journal has no entry")
    }
    office = try Office(openedBy: first)
    var closing: (id: Case.ID, poll: Poll, following: [Event])?
    while let event = events.next() {
      if let last = closing {
        if event.caseID == last.id, event.followsAPoll {
          closing?.following.append(event)
        } else {
          add(last)
          closing = nil
        }
      }
      if case .poll(.closed(let id, _, _)) = event, let poll = office[id]?.openPoll {
        open.remove(id)
        if belongs(poll) {
          motions[id] = office[id].map { naming(office).words(for: $0.motion) }
          closing = (id, poll, [])
        }
      }
      if case .sitting(.putOff(let id, let sitting, let reason)) = event {
        putOffs[sitting, default: [:]][id] = .some(reason)
      }
      try office.evolve(event)
      if case .poll(.opened(let id, _)) = event, let poll = office[id]?.openPoll, belongs(poll) {
        open.insert(id)
        if let floor = poll.terms.floor { putOffs[floor.sitting]?[id] = nil }
      }
      if isEnd(event) { break }
    }
    if let closing { add(closing) }
  }

  /// Goes on to how the office stands on `day`.
  mutating func look(on day: CalendarDay) { office = Today(office, on: day).office }

  func naming(_ office: Office) -> Naming {
    Naming(office: office, showsBallots: showsBallots, register: orders.register)
  }

  func matter(_ id: Case.ID, putOffBy sitting: Sitting.ID? = nil) -> Minutes.Matter {
    let putOff = sitting.flatMap { putOffs[$0]?[id] }
    let rounds = rounds[id] ?? []
    let course: Minutes.Course =
      open.contains(id) && office[id]?.openPoll != nil
      ? .voting : putOff != nil ? .putOff : rounds.isEmpty ? .notReached : .taken
    return Minutes.Matter(
      filed: id.text,
      motion: motions[id] ?? office[id].map { naming(office).words(for: $0.motion) }
        ?? Bilingual(""),
      course: course, standing: office[id]?.standing ?? Bilingual(""), putOffReason: putOff ?? nil,
      rounds: rounds)
  }

  /// Takes in a poll once everything that follows from it was read.
  private mutating func add(_ closing: (id: Case.ID, poll: Poll, following: [Event])) {
    let (id, poll, following) = closing
    guard let closed = office[id]?.rounds.last else { return }
    let naming = naming(office)
    var decision: Bilingual?
    var deadlines: [Minutes.Term] = []
    for event in following {
      switch event {
      case .poll(.decided(_, let made)): decision = naming.words(for: made)
      case .course(.passedOnConditions): decision = Case.Stage.conditional.name
      case .course(.fellDue(_, .decision)): decision = Case.Stage.overdue.name
      case .course(.clockStarted(_, let deadline)):
        deadlines.append(
          Minutes.Term(
            clock: deadline.clock.name, rule: deadline.clock.rule,
            workingDays: deadline.workingDays, due: deadline.due.description,
            derivation: orders.calendar.words(for: deadline)))
      case .office, .intake, .course, .poll, .sitting, .bypass: break
      }
    }
    let tally = poll.tally
    rounds[id, default: []].append(
      Minutes.Round(
        round: poll.terms.round, revision: poll.revision,
        openedOn: poll.terms.openedOn.description, closedOn: closed.closedOn.description,
        sitting: poll.terms.floor?.sitting.text, byHands: poll.hands != nil,
        recusals: recusals(from: poll, naming), conditions: poll.conditions.map(\.words),
        struck: (office[id]?.struck ?? []).map(\.words),
        counts: Minutes.Counts(
          yes: tally.counts.yes, no: tally.counts.no, abstain: tally.counts.abstain,
          recused: tally.counts.recused, present: tally.counts.present,
          absent: tally.counts.absent), needed: tally.needed, attending: tally.attending,
        neededToAttend: tally.neededToAttend, outcome: closed.outcome.rawValue,
        outcomeName: closed.outcome.name, decision: decision,
        voices: showsBallots && poll.hands == nil ? voices(in: poll, closed.outcome, naming) : nil,
        deadlines: deadlines))
  }

  /// Seats recused before the vote, and where ballots may be shown those that said so in it.
  private func recusals(from poll: Poll, _ naming: Naming) -> [Minutes.Recusal] {
    poll.terms.roster.seats.map(\.number).compactMap { seat in
      func recusal(_ ground: Bilingual) -> Minutes.Recusal {
        Minutes.Recusal(seat: seat, name: naming.name(ofSeat: seat), ground: ground)
      }
      if let settled = poll.recusal(of: seat) { return recusal(settled.ground.name) }
      guard showsBallots, poll.standing(of: seat)?.choice == .recuse else { return nil }
      return recusal(Bilingual(zh: "投票时回避", en: "recused itself in the vote"))
    }
  }

  private func voices(
    in poll: Poll, _ outcome: Outcome, _ naming: Naming
  ) -> [Minutes.Voice] {
    poll.terms.roster.seats.compactMap { seat in
      guard let ballot = poll.standing(of: seat.number) else { return nil }
      let dissents =
        switch (outcome, ballot.choice) {
        case (.passed, .no), (.failed, .yes): true
        default: false
        }
      guard dissents || ballot.reason != nil else { return nil }
      return Minutes.Voice(
        seat: seat.number, name: naming.name(ofSeat: seat.number), choice: ballot.choice.name,
        dissents: dissents, reason: ballot.reason)
    }
  }
}

extension Event {
  /// Whether it is what closing a poll leads to.
  fileprivate var followsAPoll: Bool {
    switch self {
    case .poll(.decided), .course(.passedOnConditions), .course(.clockStarted), .course(.fellDue):
      true
    case .office, .intake, .course, .poll, .sitting, .bypass: false
    }
  }
}
