/// What an open poll may still come to, while every ballot already given stands.
///
/// A seat that has not voted may end as any of the six letters, absent among them. By circulation it
/// is written `.`, and all other letters are final, `P` too; in a sitting it is in the room and
/// written `P`, and whoever is not there is final.
public struct Forecast: Hashable, Sendable {
  /// If the poll closed now, with the seats that have not voted absent.
  public let now: Outcome
  /// The least number of further seats that must do something for each reachable outcome.
  ///
  /// A ballot of any choice counts one, and so does coming without giving one (`P`), or leaving the
  /// room. ``now`` is reached by 0; an outcome that cannot be reached has no entry.
  public let fewest: [Outcome: Int]
  /// Numbers, ascending, of the seats that have not voted and on which, for some ballots of the
  /// others, the outcome hangs; empty exactly when ``settled``.
  public let undecidedSeats: [Int]

  /// No ballots of the seats that have not voted can change the outcome.
  public var settled: Bool { fewest.count == 1 }

  /// In the order of `Outcome.allCases`; never empty.
  public var reachable: [Outcome] { Outcome.allCases.filter { fewest[$0] != nil } }

  /// Exact; work grows with the number of open seats, at worst with its fifth power.
  ///
  /// `open` are the seats that may still do something, ascending; unless told otherwise those
  /// written `.`. All have one letter, `.` or `P`: what they come to if they do nothing.
  public init(_ sheet: BallotSheet, open: [Int]? = nil, under rule: VotingRule) {
    let open =
      open ?? sheet.letters.indices.filter { sheet.letters[$0] == .absent }.map { $0 + 1 }
    let futures = Futures(of: sheet, open: open, under: rule)
    var fewest: [Outcome: Int] = [:]
    _ = futures.anySatisfies { counts, chair, vetoed in
      let outcome = rule.outcome(of: counts, chair: chair, vetoed: vetoed)
      fewest[outcome] = min(fewest[outcome] ?? .max, futures.acting(in: counts))
      return false
    }
    now = rule.outcome(of: sheet)
    fewest[now] = 0
    self.fewest = fewest
    guard fewest.count > 1 else {
      undecidedSeats = []
      return
    }
    let parts = open.map { SeatPart(of: $0, under: rule) }
    let decisive = Set(parts).filter(futures.hang)
    undecidedSeats = zip(open, parts).filter { decisive.contains($0.1) }.map(\.0)
  }
}
