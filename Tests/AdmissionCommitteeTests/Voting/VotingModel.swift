/// The voting rule told a second time, slowly, and sharing nothing with the module it checks.
///
/// It follows the contract sentence by sentence. Inside are plain numbers and its own words only:
/// texts and loops would make 54 million polls take minutes without the optimizer.
///
/// A class, because copies of a struct with arrays in it would cost half the time of the tests.
final class VotingModel: Sendable {
  let quorum: Share?
  let recusedLeave: Bool
  let base: Whole
  let share: Share
  let and: [Pair]
  let veto: [Int]
  let chairDecides: Bool
  let chair: Int?

  init(
    quorum: Share?, recusedLeave: Bool = false, base: Whole = .roster,
    share: Share = Share(.moreThan, 1, 2), and: [Pair] = [], veto: [Int] = [],
    chairDecides: Bool = false, chair: Int? = nil
  ) {
    (self.quorum, self.recusedLeave, self.base, self.share) = (quorum, recusedLeave, base, share)
    (self.and, self.veto, self.chairDecides, self.chair) = (and, veto, chairDecides, chair)
  }

  enum Whole: String, CaseIterable {
    case cast, present, roster
    case rosterLessAbstentions = "roster-less-abstentions"
    case abstainCountsYes = "abstain-counts-yes"
  }

  struct Pair: Sendable {
    var base: Whole
    var share: Share
  }

  enum Sign: String {
    case moreThan = ">"
    case atLeast = ">="
  }

  /// A comparison with the fraction `top` / `bottom`.
  struct Share: Sendable {
    var sign: Sign
    var top: Int
    var bottom: Int

    init(_ sign: Sign, _ top: Int, _ bottom: Int) {
      (self.sign, self.top, self.bottom) = (sign, top, bottom)
    }

    func isReached(by part: Int, of whole: Int) -> Bool {
      if whole == 0 { return false }
      // part / whole − top / bottom, over the common denominator
      let difference = bottom * part - whole * top
      if difference > 0 { return true }
      if difference < 0 { return false }
      switch sign {
      case .moreThan: return false
      case .atLeast: return true
      }
    }
  }

  enum End { case passes, fails, noQuorum, tie }

  /// How often each letter was given.
  struct Letters {
    var y = 0
    var n = 0
    var a = 0
    var r = 0
    var p = 0
    var dot = 0

    init() {}

    init(_ text: some Sequence<Character>) {
      for letter in text {
        switch letter {
        case "Y": y += 1
        case "N": n += 1
        case "A": a += 1
        case "R": r += 1
        case "P": p += 1
        default: dot += 1
        }
      }
    }
  }

  func end(of ballots: String) -> End {
    let letters = Array(ballots)
    var anyVeto = false
    for seat in veto where seat <= letters.count {
      if letters[seat - 1] == "N" { anyVeto = true }
    }
    var chairLetter: Unicode.Scalar = "."
    if let chair { chairLetter = ballots.unicodeScalars.dropFirst(chair - 1).first ?? "." }
    return end(Letters(letters), chairLetter: chairLetter, anyVeto: anyVeto)
  }

  func end(_ l: Letters, chairLetter: Unicode.Scalar, anyVeto: Bool) -> End {
    let there = l.y + l.n + l.a + l.p
    var roster = there + l.r + l.dot
    if recusedLeave { roster = there + l.dot }

    if let quorum {
      if roster == 0 { return .noQuorum }
      if !quorum.isReached(by: there, of: roster) { return .noQuorum }
    }
    if anyVeto { return .fails }

    var everythingHolds = isReached(base, share, l, there, roster)
    if everythingHolds {
      for pair in and {
        if !isReached(pair.base, pair.share, l, there, roster) { everythingHolds = false }
      }
    }
    if everythingHolds { return .passes }

    switch (base, share.sign) {
    case (.cast, .moreThan):
      if share.top + share.top != share.bottom || l.n == 0 || l.y != l.n { return .fails }
      if !chairDecides { return .fails }
      switch chairLetter {
      case "Y": return .passes
      case "N": return .fails
      default: return .tie
      }
    case (.abstainCountsYes, .moreThan):
      if share.top + share.top != share.bottom || l.n == 0 || l.y + l.a != l.n { return .fails }
      if !chairDecides { return .fails }
      switch chairLetter {
      case "Y": return .passes
      case "A": return .passes
      case "N": return .fails
      default: return .tie
      }
    case (.cast, .atLeast), (.abstainCountsYes, .atLeast), (.present, _), (.roster, _),
      (.rosterLessAbstentions, _):
      return .fails
    }
  }

  private func isReached(
    _ base: Whole, _ share: Share, _ l: Letters, _ there: Int, _ roster: Int
  ) -> Bool {
    switch base {
    case .cast: return share.isReached(by: l.y, of: l.y + l.n)
    case .present: return share.isReached(by: l.y, of: there)
    case .roster: return share.isReached(by: l.y, of: roster)
    case .rosterLessAbstentions: return share.isReached(by: l.y, of: roster - l.a)
    case .abstainCountsYes: return share.isReached(by: l.y + l.a, of: l.y + l.n + l.a)
    }
  }
}
