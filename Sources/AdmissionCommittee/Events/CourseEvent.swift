/// What happens to a case between its filing and its poll, and after it.
public enum CourseEvent: Hashable, Sendable {
  case clockStarted(Case.ID, Deadline)
  /// A clock had run out when somebody next took up the case.
  case fellDue(Case.ID, Deadline.Clock)
  case decisionExtended(Case.ID, reason: String)
  case consultationOpened(Case.ID)
  case streetsConsulted(Case.ID, Consultation)
  case conditionSet(Case.ID, Condition, by: Participant)
  /// What a finding asks for will be no condition of the polls that open from now on.
  case conditionStruck(Case.ID, Condition.Struck)
  /// Follows a correction under an open poll, where the new text makes other demands: all that
  /// findings tie it to now.
  case conditionsBound(Case.ID, [Condition])
  /// Follows a poll that passed, where conditions are owed.
  case passedOnConditions(Case.ID)
  case conditionMet(Case.ID, number: Int, evidence: String?)
  case seatRecused(Case.ID, seat: Int)
  case noticeDelivered(Case.ID)

  /// The case whose course it is.
  public var caseID: Case.ID {
    switch self {
    case .clockStarted(let id, _), .fellDue(let id, _), .decisionExtended(let id, _),
      .consultationOpened(let id), .streetsConsulted(let id, _), .conditionSet(let id, _, _),
      .conditionStruck(let id, _), .conditionsBound(let id, _), .passedOnConditions(let id),
      .conditionMet(let id, _, _), .seatRecused(let id, _),
      .noticeDelivered(let id):
      id
    }
  }
}
