/// The counted ballots of a poll, with the figures that decide it.
public struct Tally: Hashable, Sendable {
  public let counts: BallotCounts
  /// Seats entitled to this motion, without the recused where the rule takes them off.
  public let roster: Int
  /// Everybody there who is not recused, with or without a ballot.
  public let attending: Int
  /// The least attending seats that make a quorum of ``roster``, at least 1; 0 when none is asked for.
  public let neededToAttend: Int
  /// The whole of the main requirement as it stands now.
  public let base: Int
  /// What the main requirement counts for the motion: yes, or yes and abstain.
  public let favour: Int
  /// The least ``favour`` that meets every requirement on the bases as they stand now, at least 1.
  ///
  /// More than ``roster`` where nothing is enough, as with `> 1`. Where an `and` pair counts
  /// abstentions as yes and the main pair does not, or the other way round, it is the larger of the
  /// two numbers.
  public let needed: Int
  public let outcome: Outcome

  public init(_ sheet: BallotSheet, under rule: VotingRule) {
    self.init(BallotCounts(sheet), under: rule, outcome: rule.outcome(of: sheet))
  }

  /// Counts without names, as from a show of hands: nobody vetoes and the chair is absent.
  ///
  /// A rule that ``VotingRule/namesSeats`` must not be decided in this way.
  public init(_ counts: BallotCounts, under rule: VotingRule) {
    self.init(
      counts, under: rule, outcome: rule.outcome(of: counts, chair: .absent, vetoed: false))
  }

  private init(_ counts: BallotCounts, under rule: VotingRule, outcome: Outcome) {
    self.counts = counts
    self.outcome = outcome
    roster = rule.roster(of: counts)
    attending = counts.attending
    neededToAttend = rule.quorum?.least(of: roster) ?? 0
    base = rule.size(of: rule.main.base, in: counts)
    favour = rule.main.base.favour(in: counts)
    needed = ([rule.main] + rule.further).reduce(1) { most, pair in
      max(most, pair.threshold.least(of: rule.size(of: pair.base, in: counts)))
    }
  }
}
