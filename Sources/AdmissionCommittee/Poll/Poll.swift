public import AdmissionDirectory
public import AdmissionVocabulary

/// What was frozen when a poll opened; nothing that changes later touches it.
public struct PollTerms: Hashable, Sendable {
  /// 1 for a case's first poll.
  public let round: Int
  /// Revision of what was voted on when it opened.
  public let revision: Int
  public let openedOn: CalendarDay
  /// Last day for ballots; `nil` until the clerk closes.
  public let until: CalendarDay?
  /// First day on which it may close; `nil` for any.
  public let closesFrom: CalendarDay?
  public let roster: Roster
  public let votingRule: VotingRule
  /// Digest of the rule book in force, in hexadecimal.
  public let ruleBook: Digest
  /// The edition last published.
  public let edition: Edition.Name
  /// Seats that do not vote, ascending, each with why.
  public let recusals: [RecusedSeat]
  /// Seats nobody held, ascending; they stay on the roster, absent.
  public let vacant: [Int]
  /// What an approval was tied to when it opened.
  public let conditions: [Condition]
  /// Where it is taken in a sitting; `nil` for a poll by circulation.
  public let floor: Floor?

  /// A sitting's part in a poll.
  public struct Floor: Hashable, Sendable {
    public let sitting: Sitting.ID
    /// Seats in the room when the case was taken up, ascending; they make the quorum.
    public let attending: [Int]
    /// The seat that votes last; `nil` where nobody has to.
    public let last: Int?

    public init(sitting: Sitting.ID, attending: [Int], last: Int?) {
      (self.sitting, self.attending, self.last) = (sitting, attending, last)
    }
  }

  public init(
    round: Int, revision: Int, openedOn: CalendarDay, until: CalendarDay?,
    closesFrom: CalendarDay? = nil, roster: Roster, votingRule: VotingRule, ruleBook: Digest,
    edition: Edition.Name, recusals: [RecusedSeat] = [], vacant: [Int] = [],
    conditions: [Condition] = [], floor: Floor? = nil
  ) {
    (self.round, self.revision, self.openedOn, self.until) = (round, revision, openedOn, until)
    (self.roster, self.votingRule, self.closesFrom) = (roster, votingRule, closesFrom)
    (self.ruleBook, self.edition, self.recusals) = (ruleBook, edition, recusals)
    (self.vacant, self.conditions, self.floor) = (vacant, conditions, floor)
  }
}

/// One seat's vote.
public struct Ballot: Hashable, Sendable {
  /// How a ballot was given; raw values are words of the journal.
  public enum Means: String, CaseIterable, Sendable {
    /// By the seat itself.
    case terminal
    /// Entered by the clerk from a sitting.
    case recorded

    public var name: Bilingual {
      switch self {
      case .terminal: Bilingual(zh: "本席投票", en: "by the seat")
      case .recorded: Bilingual(zh: "会议登记", en: "recorded at the sitting")
      }
    }
  }

  public let seat: Int
  public let choice: Choice
  /// The voter's own words, within `TextLimit.prose`; `nil` when none were given.
  public let reason: String?
  public let means: Means
  public let revision: Int
  public let round: Int
  /// Digest of the journal's last entry when the voter looked, in hexadecimal.
  public let headSeen: String

  public init(
    seat: Int, choice: Choice, reason: String?, means: Means, revision: Int, round: Int,
    headSeen: String
  ) {
    (self.seat, self.choice, self.reason, self.means) = (seat, choice, reason, means)
    (self.revision, self.round, self.headSeen) = (revision, round, headSeen)
  }
}

/// Hands counted in a sitting: how many, never whose.
public struct HandsCount: Hashable, Sendable {
  /// Each 0 or more.
  public let yes: Int
  public let no: Int
  public let abstain: Int
  public let recused: Int

  public init(yes: Int, no: Int, abstain: Int, recused: Int) {
    (self.yes, self.no, self.abstain, self.recused) = (yes, no, abstain, recused)
  }

  /// As many as can be told: `Int.max` for more.
  public var total: Int {
    [yes, no, abstain, recused].reduce(0) { sum, hands in
      let (total, overflow) = sum.addingReportingOverflow(hands)
      return overflow ? .max : total
    }
  }

  /// Whether so many seats could have shown these hands.
  func fits(_ seats: Int) -> Bool {
    [yes, no, abstain, recused].allSatisfy { $0 >= 0 } && total <= seats
  }
}

/// One vote of the committee on one case.
public struct Poll: Hashable, Sendable {
  public let terms: PollTerms
  /// What is voted on now; a correction makes it one more than ``PollTerms/revision``.
  public internal(set) var revision: Int
  /// What an approval is tied to: ``PollTerms/conditions`` until a correction makes it other ones.
  public internal(set) var conditions: [Condition]
  /// Everything noted of the seats on this revision, in journal order; a later mark of a seat
  /// replaces the earlier, which stays.
  public internal(set) var marks: [Mark] = []
  /// Set when hands were counted instead; the last count holds.
  public internal(set) var hands: HandsCount?
  /// Ballots on earlier revisions, in journal order; they count for nothing.
  public internal(set) var voided: [Ballot] = []
  /// Seats in the room now, ascending, where the poll is taken in a sitting.
  public internal(set) var attending: [Int]
  /// Seats that changed hands since it opened, ascending: a ballot given before stands, none
  /// is taken after.
  public internal(set) var unseated: [Int] = []

  /// One thing noted of one seat.
  public enum Mark: Hashable, Sendable {
    case ballot(Ballot)
    /// In the room without a ballot, or not there after all.
    case attendance(seat: Int, present: Bool)

    public var seat: Int {
      switch self {
      case .ballot(let ballot): ballot.seat
      case .attendance(let seat, _): seat
      }
    }

    var letter: BallotLetter {
      switch self {
      case .ballot(let ballot): ballot.choice.letter
      case .attendance(_, let present): present ? .present : .absent
      }
    }
  }

  init(terms: PollTerms) {
    self.terms = terms
    (revision, attending) = (terms.revision, terms.floor?.attending ?? [])
    conditions = terms.conditions
  }

  /// Every ballot given on this revision, replaced ones included, in journal order.
  public var ballots: [Ballot] {
    marks.compactMap { if case .ballot(let ballot) = $0 { ballot } else { nil } }
  }

  /// The seat's ballot as it stands; `nil` when it has none.
  public func standing(of seat: Int) -> Ballot? {
    guard case .ballot(let ballot)? = marks.last(where: { $0.seat == seat }) else { return nil }
    return ballot
  }

  /// Why the seat does not vote; `nil` when nothing keeps it from it.
  public func recusal(of seat: Int) -> RecusedSeat? {
    terms.recusals.first { $0.seat == seat }
  }

  /// One letter a seat, in seat order; all absent when hands were counted.
  ///
  /// Seats in the room of a sitting are present until they vote, recused ones recused.
  public var sheet: BallotSheet {
    var letters = terms.roster.seats.map { seat in
      recusal(of: seat.number) != nil
        ? BallotLetter.recused : attending.contains(seat.number) ? .present : .absent
    }
    for mark in marks where letters.indices.contains(mark.seat - 1) {
      letters[mark.seat - 1] = mark.letter
    }
    return BallotSheet(letters)
  }

  public var tally: Tally {
    guard let hands else { return Tally(sheet, under: terms.votingRule) }
    let seats = terms.roster.seats.count
    // Those in the room who raised no hand are there without a ballot.
    let still = terms.floor == nil ? 0 : max(0, room - hands.total)
    return Tally(
      BallotCounts(
        yes: hands.yes, no: hands.no, abstain: hands.abstain, recused: hands.recused,
        present: still, absent: seats - hands.total - still), under: terms.votingRule)
  }

  /// Seats that hands can come from: those in the room and the recused, or without a sitting all
  /// that somebody held at the opening.
  var room: Int {
    terms.roster.seats.count { seat in
      terms.floor == nil
        ? !terms.vacant.contains(seat.number)
        : attending.contains(seat.number) || recusal(of: seat.number) != nil
    }
  }

  /// Seats that may still give a first ballot, ascending.
  public var openSeats: [Int] {
    let letters = sheet.letters
    return terms.roster.seats.map(\.number).filter { seat in
      mayVote(seat) && letters[seat - 1] == (terms.floor == nil ? .absent : .present)
    }
  }

  /// Whether a ballot of the seat is taken: it is held by who held it at the opening, not recused,
  /// and in a sitting in the room.
  public func mayVote(_ seat: Int) -> Bool {
    recusal(of: seat) == nil && !terms.vacant.contains(seat) && !unseated.contains(seat)
      && (terms.floor == nil || attending.contains(seat))
  }

  /// What may still come; `nil` when hands were counted, since then nobody is asked by name.
  public var forecast: Forecast? {
    hands == nil ? Forecast(sheet, open: openSeats, under: terms.votingRule) : nil
  }
}
