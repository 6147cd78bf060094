/// What makes a seat's ballot weigh differently; seats with the same part are interchangeable.
struct SeatPart: Hashable {
  let mayVeto: Bool
  let breaksTies: Bool

  init(of seat: Int, under rule: VotingRule) {
    mayVeto = rule.veto.contains(seat)
    breaksTies = rule.chair == seat && rule.tie == .chairDecides && rule.knowsTies
  }
}

/// Every way in which the open seats of a sheet may still end, interchangeable ones taken together.
///
/// Six letters for each of fifteen seats would be 470 billion ways; their counts are at most 139,536.
struct Futures {
  private let rule: VotingRule
  /// What an open seat comes to that does nothing: absent, or in a sitting present.
  private let idle: BallotLetter
  private let openCount: Int
  /// Of the seats whose letter is final.
  private var given = BallotCounts()
  private var chair = BallotLetter.absent
  private var vetoed = false
  /// Open seats that do not break ties, those that may veto apart from those that may not.
  private var vetoing = 0
  private var ordinary = 0
  private var openChair: SeatPart?

  /// `open` are numbers of seats, all of one letter in `sheet`.
  init(of sheet: BallotSheet, open: [Int], under rule: VotingRule) {
    self.rule = rule
    idle = open.first.map { sheet.letters[$0 - 1] } ?? .absent
    openCount = open.count
    for (index, letter) in sheet.letters.enumerated() where !open.contains(index + 1) {
      let part = SeatPart(of: index + 1, under: rule)
      given.add(letter)
      if part.mayVeto && letter == .no { vetoed = true }
      if part.breaksTies { chair = letter }
    }
    for seat in open {
      let part = SeatPart(of: seat, under: rule)
      if part.breaksTies {
        openChair = part
      } else if part.mayVeto {
        vetoing += 1
      } else {
        ordinary += 1
      }
    }
  }

  /// How many open seats did something in a future with these counts.
  ///
  /// Others than open seats may be absent, or present without a ballot, too.
  func acting(in counts: BallotCounts) -> Int { openCount - (counts[idle] - given[idle]) }

  /// Whether, for some ballots of the others, one open seat of this part decides the outcome.
  func hang(on part: SeatPart) -> Bool {
    without(part).anySatisfies { counts, chair, vetoed in
      let outcomes = BallotLetter.allCases.map { letter in
        rule.outcome(
          of: counts.adding(letter), chair: part.breaksTies ? letter : chair,
          vetoed: vetoed || (part.mayVeto && letter == .no))
      }
      return outcomes.contains { $0 != outcomes[0] }
    }
  }

  /// Stops at the first future that satisfies `test`, which gets counts, chair's letter and veto.
  func anySatisfies(_ test: (BallotCounts, BallotLetter, Bool) -> Bool) -> Bool {
    guard let openChair else {
      return anySpread(of: given, chair: chair, vetoed: vetoed, satisfies: test)
    }
    return BallotLetter.allCases.contains { letter in
      anySpread(
        of: given.adding(letter), chair: letter,
        vetoed: vetoed || (openChair.mayVeto && letter == .no), satisfies: test)
    }
  }

  private func without(_ part: SeatPart) -> Futures {
    var rest = self
    if part.breaksTies {
      rest.openChair = nil
    } else if part.mayVeto {
      rest.vetoing -= 1
    } else {
      rest.ordinary -= 1
    }
    return rest
  }

  private func anySpread(
    of counts: BallotCounts, chair: BallotLetter, vetoed: Bool,
    satisfies test: (BallotCounts, BallotLetter, Bool) -> Bool
  ) -> Bool {
    spread(ordinary + vetoing, over: letters[...], onto: counts) { sum in
      let no = sum.no - counts.no
      let mayBeVetoed = vetoed || (no > 0 && vetoing > 0)
      let mayBeSpared = !vetoed && no <= ordinary
      return (mayBeVetoed && test(sum, chair, true)) || (mayBeSpared && test(sum, chair, false))
    }
  }

  /// Tries every way to share out `seats` over letters; those without a letter stay idle.
  private func spread(
    _ seats: Int, over letters: ArraySlice<BallotLetter>, onto counts: BallotCounts,
    until test: (BallotCounts) -> Bool
  ) -> Bool {
    var counts = counts
    guard let letter = letters.first else {
      counts.add(idle, seats)
      return test(counts)
    }
    for rest in (0...seats).reversed() {
      if spread(rest, over: letters.dropFirst(), onto: counts, until: test) { return true }
      counts.add(letter)
    }
    return false
  }

  /// The letters besides the idle one that can make a difference under the rule.
  ///
  /// Where the roster does not shrink, a recused seat counts like an absent one; where no base asks
  /// for abstentions, one that is merely present counts like one that abstained.
  private var letters: [BallotLetter] {
    var letters: [BallotLetter] = [.yes, .no]
    let isThere = idle == .present
    if !isThere || rule.asksForAbstentions { letters.append(.abstain) }
    if rule.shrinksRoster { letters.append(.recused) }
    if isThere {
      letters.append(.absent)
    } else if rule.asksForAbstentions {
      letters.append(.present)
    }
    return letters
  }
}

extension VotingRule {
  fileprivate var asksForAbstentions: Bool {
    ([main] + further).contains { pair in
      switch pair.base {
      case .rosterLessAbstentions, .abstainCountsYes: true
      case .cast, .present, .roster: false
      }
    }
  }
}
