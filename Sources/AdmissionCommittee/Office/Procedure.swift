/// How a committee proceeds where no law decides: recorded when its office is made, and fixed.
///
/// What rests on practice abroad or on our own choice is off unless `committee.yaml` turns it on.
public struct Procedure: Hashable, Sendable {
  /// Who says whether an application is complete; raw values are words of `committee.yaml`.
  public enum Intake: String, CaseIterable, Sendable {
    /// The rules, on the day of filing.
    case byScreening = "by-screening"
    /// The clerk, within the time of R24; what the rules can see they still say at once.
    case byClerk = "by-clerk"
  }

  public var intake: Intake
  /// Whether streets are asked before a vote on what is not listed (R27).
  public var consults: Bool
  /// Working days that a poll outside a sitting stays open at least, and that a sitting is called
  /// ahead; `nil` for none.
  public var notice: Int?
  /// Whether the one who presides at a sitting votes after everybody else.
  public var presidingVotesLast: Bool
  /// Whether a seat that proposed a motion is recused from the vote on it (R30).
  public var recusesProposers: Bool

  public init(
    intake: Intake = .byScreening, consults: Bool = false, notice: Int? = nil,
    presidingVotesLast: Bool = false, recusesProposers: Bool = true
  ) {
    (self.intake, self.consults, self.notice) = (intake, consults, notice)
    (self.presidingVotesLast, self.recusesProposers) = (presidingVotesLast, recusesProposers)
  }

  /// What an office does that was made without saying, and what the catalogue's absent key means.
  public static let usual = Procedure()
}
