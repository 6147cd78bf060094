/// What becomes of a task that came without a number.
public enum BypassEvent: Hashable, Sendable {
  case reported(Case.ID, by: Participant, Bypass)
  case answered(Case.ID, text: String)
  case regularised(Case.ID, by: Case.ID)
  case noticed(Case.ID, step: Int)

  /// The report.
  public var caseID: Case.ID {
    switch self {
    case .reported(let id, _, _), .answered(let id, _), .regularised(let id, _),
      .noticed(let id, _):
      id
    }
  }
}
