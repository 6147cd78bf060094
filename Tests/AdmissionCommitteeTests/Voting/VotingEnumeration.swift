@testable import AdmissionCommittee

/// Calls `body` with every sheet that begins with `first`, in three spellings.
///
/// The model's numbers are counted here, not by the module.
func forEverySheet(
  seats: Int, first: BallotLetter,
  _ body: (BallotSheet, [UInt8], VotingModel.Letters) -> Void
) {
  var sheet = BallotSheet(Array(repeating: .absent, count: seats))
  var bytes = Array(repeating: UInt8(ascii: "."), count: seats)
  func fill(from seat: Int, _ letters: VotingModel.Letters) {
    if seat == seats { return body(sheet, bytes, letters) }
    for letter in seat == 0 ? [first] : BallotLetter.allCases {
      sheet.letters[seat] = letter
      bytes[seat] = letter.rawValue
      fill(from: seat + 1, letters.and(letter.rawValue))
    }
  }
  fill(from: 0, VotingModel.Letters())
}

extension VotingModel.Letters {
  fileprivate func and(_ byte: UInt8) -> Self {
    var sum = self
    switch byte {
    case UInt8(ascii: "Y"): sum.y += 1
    case UInt8(ascii: "N"): sum.n += 1
    case UInt8(ascii: "A"): sum.a += 1
    case UInt8(ascii: "R"): sum.r += 1
    case UInt8(ascii: "P"): sum.p += 1
    default: sum.dot += 1
    }
    return sum
  }
}

/// A rule and its model, side by side over all counts of 1 to 15 seats.
///
/// `while` and a struct instead of ranges and closures: without the optimizer those take minutes.
struct CountComparison {
  let rule: VotingRule
  let model: VotingModel
  private(set) var compared = 0
  /// The last one found.
  private(set) var difference: String?
  private var counts = BallotCounts()
  private var l = VotingModel.Letters()

  init(_ rule: VotingRule, _ model: VotingModel) {
    (self.rule, self.model) = (rule, model)
    var seats = 1
    while seats <= 15 {
      shareOut(seats)
      seats += 1
    }
  }

  private mutating func shareOut(_ seats: Int) {
    l.y = 0
    while l.y <= seats {
      l.n = 0
      while l.y + l.n <= seats {
        l.a = 0
        while l.y + l.n + l.a <= seats {
          shareOutRest(seats - l.y - l.n - l.a)
          l.a += 1
        }
        l.n += 1
      }
      l.y += 1
    }
  }

  private mutating func shareOutRest(_ rest: Int) {
    l.r = 0
    while l.r <= rest {
      l.p = 0
      l.dot = rest - l.r
      while l.dot >= 0 {
        compareHere()
        l.p += 1
        l.dot -= 1
      }
      l.r += 1
    }
  }

  private mutating func compareHere() {
    counts.yes = l.y
    counts.no = l.n
    counts.abstain = l.a
    counts.recused = l.r
    counts.present = l.p
    counts.absent = l.dot
    check(.absent, ".", false)
    guard l.n > 0 else { return }
    if l.dot == 0 && l.p == 0 { check(.absent, ".", true) }
    // A tie under another base would show without a chair already.
    switch model.base {
    case .cast: if l.y == l.n { checkEveryChair() }
    case .abstainCountsYes: if l.y + l.a == l.n { checkEveryChair() }
    case .present, .roster, .rosterLessAbstentions: break
    }
  }

  private mutating func checkEveryChair() {
    check(.yes, "Y", false)
    guard model.chairDecides else { return }
    check(.no, "N", false)
    check(.abstain, "A", false)
    check(.recused, "R", false)
    check(.present, "P", false)
  }

  private mutating func check(
    _ chair: BallotLetter, _ chairLetter: Unicode.Scalar, _ vetoed: Bool
  ) {
    compared += 1
    let expected = model.end(l, chairLetter: chairLetter, anyVeto: vetoed)
    if rule.outcome(of: counts, chair: chair, vetoed: vetoed).end != expected {
      note(chair, vetoed, expected)
    }
  }

  private mutating func note(_ chair: BallotLetter, _ vetoed: Bool, _ expected: VotingModel.End) {
    difference = "\(counts), chair \(chair), vetoed \(vetoed): not \(expected)"
  }
}

/// Every way to share out `seats` over the six letters, in their order.
func forEveryCounts(seats: Int, _ body: ([Int]) -> Void) {
  func share(_ rest: Int, _ counts: [Int]) {
    if counts.count == 5 { return body(counts + [rest]) }
    for here in 0...rest { share(rest - here, counts + [here]) }
  }
  share(seats, [])
}

extension BallotSheet {
  static func of(yes: Int, no: Int, abstain: Int, absent: Int) -> BallotSheet {
    BallotSheet(
      Array(repeating: .yes, count: yes) + Array(repeating: .no, count: no)
        + Array(repeating: .abstain, count: abstain) + Array(repeating: .absent, count: absent))
  }
}
