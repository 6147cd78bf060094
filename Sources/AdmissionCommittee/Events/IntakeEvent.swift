public import AdmissionDirectory
public import AdmissionScreening

/// What comes in, and how it is taken in.
public enum IntakeEvent: Hashable, Sendable {
  case filed(Case.ID, Application, Verdict)
  /// Another text took the place of the one filed; ballots on the earlier revision are void.
  case corrected(Case.ID, revision: Int, Application, Verdict)
  case amendmentFiled(Case.ID, WorkItem.ID, Application, Verdict)
  case proposed(Case.ID, by: Participant, Motion)
  case withdrawn(Case.ID)
  /// Follows a filing whose verdict is `listed`.
  case registered(Case.ID, Grant)
  /// Follows a filing: it came by order, past the vote.
  case orderRecorded(Case.ID, Order)
  /// Follows a filing whose verdict is `emergency`, or an order.
  case enteredWithoutVote(Case.ID, WorkItem, Grant)
  case accepted(Case.ID)
  case returned(Case.ID, reason: String)

  /// The case that comes in.
  public var caseID: Case.ID {
    switch self {
    case .filed(let id, _, _), .corrected(let id, _, _, _), .amendmentFiled(let id, _, _, _),
      .proposed(let id, _, _), .withdrawn(let id), .registered(let id, _),
      .orderRecorded(let id, _), .enteredWithoutVote(let id, _, _), .accepted(let id),
      .returned(let id, _):
      id
    }
  }
}
