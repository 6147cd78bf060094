/// What a poll is decided by, exact and complete; made from ``Words``.
///
/// Source: `catalog/committee.yaml`, key `votingRule`.
public struct VotingRule: Hashable, Sendable {
  /// The whole that yes votes are measured against; the raw value is the catalogue's word.
  public enum Base: String, CaseIterable, Sendable {
    /// Yes and no.
    case cast
    /// Everybody there: yes, no, abstain and present without a ballot.
    case present
    /// Every seat, less the recused when the rule shrinks the roster.
    case roster
    case rosterLessAbstentions = "roster-less-abstentions"
    /// Yes, no and abstain, with an abstention on the side of yes.
    case abstainCountsYes = "abstain-counts-yes"
  }

  /// A share of a base that a motion needs.
  public struct Requirement: Hashable, Sendable {
    public let base: Base
    public let threshold: Threshold
  }

  /// What a tie comes to; the raw value is the catalogue's word.
  public enum Tie: String, CaseIterable, Sendable {
    case fails
    /// Follows the chair's own ballot; stays tied when that decides nothing or there is no chair.
    case chairDecides = "chair-decides"
  }

  /// Attending seats as a share of the roster; `nil` when none is asked for.
  public let quorum: Threshold?
  /// Whether a recused seat leaves the roster.
  public let shrinksRoster: Bool
  /// The only requirement that knows ties.
  public let main: Requirement
  /// Must hold as well for a motion to pass; a chair's ballot that breaks a tie does not ask them.
  public let further: [Requirement]
  /// Numbers, from 1, of the seats whose no defeats a motion.
  public let veto: [Int]
  public let tie: Tie
  /// Number, from 1, of the seat that breaks ties when ``tie`` lets it.
  public let chair: Int?

  init(
    quorum: Threshold?, shrinksRoster: Bool, main: Requirement, further: [Requirement],
    veto: [Int], tie: Tie, chair: Int?
  ) {
    (self.quorum, self.shrinksRoster, self.main) = (quorum, shrinksRoster, main)
    (self.further, self.veto, self.tie, self.chair) = (further, veto, tie, chair)
  }

  /// Whether counts without names cannot decide, because some seat may veto.
  ///
  /// A chair alone is no reason: counts take the chair to be absent, and a tie stays tied.
  public var namesSeats: Bool { !veto.isEmpty }
}
