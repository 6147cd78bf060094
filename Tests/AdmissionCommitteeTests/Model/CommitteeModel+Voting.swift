import AdmissionCommittee
import AdmissionVocabulary

extension CommitteeModel {
  /// One vote, as one would keep it on paper.
  struct Vote {
    /// The last thing noted of a seat; `isOwn` says that the seat gave it itself.
    struct Said {
      let letter: Character
      let isOwn: Bool
      let reason: String?
    }

    var revision: Int
    let lastDay: CalendarDay?
    let closesFrom: CalendarDay?
    let recused: Set<Int>
    let vacant: Set<Int>
    let isInSitting: Bool
    /// The seat that waits for the others.
    let waits: Int?
    var room: Set<Int>
    var unseated: Set<Int> = []
    var said: [Int: Said] = [:]
    var hasBallots = false
    var hands: HandsCount?

    /// Y, N, A, R, P for present without a ballot, or `.` for absent: one for each seat.
    var letters: [Character] {
      (1...8).map { seat in
        said[seat]?.letter ?? (recused.contains(seat) ? "R" : room.contains(seat) ? "P" : ".")
      }
    }

    func mayVote(_ seat: Int) -> Bool {
      let isKept = recused.contains(seat) || vacant.contains(seat) || unseated.contains(seat)
      return !isKept && (!isInSitting || room.contains(seat))
    }

    /// Seats of which something may still be expected.
    var open: [Int] {
      (1...8).filter { mayVote($0) && letters[$0 - 1] == (isInSitting ? "P" : ".") }
    }

    mutating func startAgain(revision: Int) {
      (self.revision, said, hasBallots, hands) = (revision, [:], false, nil)
    }

    func outcome(_ rule: ModelRule) -> Outcome {
      guard let hands else { return rule.outcome(letters) }
      let inRoom = isInSitting ? room.union(recused).count : 0
      let raised = hands.yes + hands.no + hands.abstain + hands.recused
      return rule.outcome(
        [
          ("Y", hands.yes), ("N", hands.no), ("A", hands.abstain), ("R", hands.recused),
          ("P", max(0, inRoom - raised)), (".", 8 - max(inRoom, raised)),
        ].flatMap { letter, count in [Character](repeating: letter, count: count) }, byName: false)
    }
  }
}

extension ModelRule {
  /// How eight letters come out.
  func outcome(_ letters: [Character], byName: Bool = true) -> Outcome {
    var (yes, no, there, recused) = (0, 0, 0, 0)
    for letter in letters {
      if letter == "Y" { yes += 1 }
      if letter == "N" { no += 1 }
      if letter == "R" { recused += 1 } else if letter != "." { there += 1 }
    }
    let seats = self == .chair ? 8 - recused : 8
    if there * 2 <= seats { return .noQuorum }
    switch self {
    case .seats: return yes * 2 > 8 ? .passed : .failed
    case .veto: return yes * 2 > 8 && letters[1] != "N" ? .passed : .failed
    case .chair:
      if yes != no { return yes > no ? .passed : .failed }
      if yes == 0 { return .failed }
      let chair = byName ? letters[0] : "."
      return chair == "Y" ? .passed : chair == "N" ? .failed : .tied
    }
  }

  /// Whether the open seats, whatever they do, change nothing.
  func isSettled(_ letters: [Character], open: [Int]) -> Bool {
    let now = outcome(letters)
    for letter in "YNA" {
      var extreme = letters
      for seat in open { extreme[seat - 1] = letter }
      if outcome(extreme) != now { return false }
    }
    return isSettled(letters, open[...], now, from: 0)
  }

  private func isSettled(
    _ letters: [Character], _ open: ArraySlice<Int>, _ now: Outcome, from least: Int
  ) -> Bool {
    guard let seat = open.first else { return outcome(letters) == now }
    // Seats 1 and 2 may be special; the others are alike, so their letters come in order.
    let isAlike = seat > 2
    for (place, letter) in "YNARP.".enumerated() where !isAlike || place >= least {
      var next = letters
      next[seat - 1] = letter
      if !isSettled(next, open.dropFirst(), now, from: isAlike ? place : 0) { return false }
    }
    return true
  }
}

// How votes are held.
extension CommitteeModel {
  /// Whether a vote may be held: none is, there is something to decide, and streets that have to be
  /// asked were, and agreed.
  private func mayVote(on place: Int) throws {
    let affair = affairs[place]
    try need(affair.awaitsVote && hasSomethingToDecide(place))
    guard procedure.consults, affair.isEntry else { return }
    try need(affair.wasConsulted)
    if let streets = affair.streets { try need(streets.inFavour * 2 > streets.asked) }
  }

  private mutating func hold(
    _ place: Int, lastDay: CalendarDay?, closesFrom: CalendarDay? = nil, room: Set<Int>? = nil,
    waits: Int? = nil
  ) {
    meeting?.putOff.remove(affairs[place].id)
    bind(place)
    affairs[place].vote = Vote(
      revision: affairs[place].revision, lastDay: lastDay, closesFrom: closesFrom,
      recused: recused(from: affairs[place]), vacant: vacant, isInSitting: room != nil,
      waits: waits, room: room ?? [])
    affairs[place].stage = .voting
  }

  mutating func open(_ id: Case.ID, _ until: CalendarDay?) throws {
    let place = try place(id)
    try mayVote(on: place)
    let due = affairs[place].due[.decision]
    if let until {
      try need(today <= until)
      if let due { try need(until <= due) }
    }
    let lastDay = until ?? due
    var first: CalendarDay?
    if let notice = procedure.notice {
      let day = try ModelDays.working(notice, after: today)
      if let lastDay { try need(day <= lastDay) }
      first = day
    }
    hold(place, lastDay: lastDay, closesFrom: first)
  }

  private func vote(_ id: Case.ID) throws -> (place: Int, vote: Vote) {
    let place = try place(id)
    guard let vote = affairs[place].vote else { throw Refused() }
    if let last = vote.lastDay { try need(today <= last) }
    return (place, vote)
  }

  mutating func cast(
    _ choice: Choice, _ reason: String?, on id: Case.ID, seen: Int?, by actor: Participant
  ) throws {
    guard let seat = actor.seat, (1...8).contains(seat) else { throw Refused() }
    var (place, vote) = try vote(id)
    try need(vote.mayVote(seat) && vote.hands == nil && seen ?? vote.revision == vote.revision)
    if vote.waits == seat { try need(vote.open.allSatisfy { $0 == seat }) }
    let letter: Character =
      switch choice {
      case .yes: "Y"
      case .no: "N"
      case .abstain: "A"
      case .recuse: "R"
      }
    if let before = vote.said[seat], before.isOwn, before.letter == letter {
      try need(reason != nil && reason != before.reason)
    }
    vote.said[seat] = Vote.Said(letter: letter, isOwn: true, reason: reason)
    vote.hasBallots = true
    affairs[place].vote = vote
  }

  mutating func record(_ letters: [Character], on id: Case.ID) throws {
    var (place, vote) = try vote(id)
    let before = vote.letters
    try need(vote.hands == nil && letters.count == 8 && letters != before)
    for seat in 1...8 where letters[seat - 1] != before[seat - 1] {
      try need(vote.mayVote(seat) && !(vote.said[seat]?.isOwn ?? false))
      let letter = letters[seat - 1]
      vote.said[seat] = Vote.Said(letter: letter, isOwn: false, reason: nil)
      if "YNAR".contains(letter) { vote.hasBallots = true }
    }
    affairs[place].vote = vote
  }

  mutating func record(_ hands: HandsCount, on id: Case.ID) throws {
    var (place, vote) = try vote(id)
    let shown = [hands.yes, hands.no, hands.abstain, hands.recused]
    let most =
      vote.isInSitting ? vote.room.union(vote.recused).count : 8 - vote.vacant.count
    try need(!vote.hasBallots && rule != .veto && hands != vote.hands)
    try need(shown.allSatisfy { $0 >= 0 } && shown.reduce(0, +) <= most)
    try need(hands.recused >= vote.recused.count)
    vote.hands = hands
    affairs[place].vote = vote
  }

  mutating func close(_ id: Case.ID) throws {
    let place = try place(id)
    guard let vote = affairs[place].vote else { throw Refused() }
    if let first = vote.closesFrom { try need(first <= today) }
    if !vote.isInSitting, vote.hands == nil, let last = vote.lastDay, today < last {
      try need(rule.isSettled(vote.letters, open: vote.open))
    }
    try conclude(place, vote.outcome(rule))
  }

  private func mayBeTaken(_ id: Case.ID) throws {
    let affair = affairs[try place(id)]
    try need(affair.awaitsVote || affair.stage == .submitted || affair.stage == .consultation)
  }

  mutating func sit(_ command: SittingCommand) throws {
    if case .open(let day, let agenda) = command {
      try need(meeting == nil && today <= day)
      if let notice = procedure.notice {
        try need(try ModelDays.working(notice, after: today) <= day)
      }
      for id in agenda { try mayBeTaken(id) }
      meeting = Meeting(day: day, agenda: agenda)
      return
    }
    guard let meeting else { throw Refused() }
    let meetsToday = meeting.day == today
    switch command {
    case .open: throw Refused()
    case .agenda(let cases):
      let fresh = cases.filter { !meeting.agenda.contains($0) }
      try need(!fresh.isEmpty)
      for id in fresh { try mayBeTaken(id) }
      self.meeting?.agenda += fresh
    case .attend(let seats):
      try need(meetsToday && seats.allSatisfy(isSeated))
      try need(!meeting.room.isSuperset(of: seats))
      fillRoom(meeting.room.union(seats))
    case .leave(let seats):
      try need(meetsToday && meeting.room.isSuperset(of: seats))
      fillRoom(meeting.room.subtracting(seats))
    case .observers(let words):
      try need(!words.isEmpty && words != meeting.observers)
      self.meeting?.observers = words
    case .preside(let seat):
      try need(meetsToday && meeting.room.contains(seat) && seat != meeting.presiding)
      self.meeting?.presiding = seat
    case .record(let recorder):
      try need(meetsToday && recorder.seat.map { meeting.room.contains($0) } ?? true)
      try need(recorder != meeting.recording)
      self.meeting?.recording = recorder
    case .take(let id, let votes): try take(id, votes, at: meeting)
    case .putOff(let id, _):
      let place = try place(id)
      try need(meeting.agenda.contains(id) && affairs[place].awaitsVote)
      try need(!meeting.putOff.contains(id))
      affairs[place].stage = .deferred
      self.meeting?.putOff.insert(id)
    case .close:
      try need(!isSomethingTaken)
      self.meeting = nil
    }
  }

  private var isSomethingTaken: Bool { affairs.contains { $0.vote?.isInSitting ?? false } }

  private mutating func fillRoom(_ seats: Set<Int>) {
    meeting?.room = seats
    for place in affairs.indices where affairs[place].vote?.isInSitting ?? false {
      affairs[place].vote?.room = seats
    }
  }

  private mutating func take(
    _ id: Case.ID, _ votes: SittingCommand.Votes?, at meeting: Meeting
  ) throws {
    let place = try place(id)
    try need(meeting.day == today && meeting.agenda.contains(id) && !isSomethingTaken)
    guard let presiding = meeting.presiding, meeting.room.contains(presiding) else {
      throw Refused()
    }
    try mayVote(on: place)
    hold(
      place, lastDay: today, room: meeting.room,
      waits: procedure.presidingVotesLast ? presiding : nil)
    switch votes {
    case nil: return
    case .byName(let sheet): try record(sheet.letters.map(\.letter), on: id)
    case .byHands(let hands): try record(hands, on: id)
    }
    try close(id)
  }
}
