public import AdmissionDirectory

/// How the committee votes, and what comes of it.
public enum PollEvent: Hashable, Sendable {
  case opened(Case.ID, PollTerms)
  case ballotCast(Case.ID, Ballot)
  /// A seat was in the room without a ballot, or after all was not there.
  case attendanceNoted(Case.ID, round: Int, seat: Int, present: Bool)
  case handsCounted(Case.ID, round: Int, HandsCount)
  /// The outcome as it was counted then, with the letters or counts it was counted from.
  case closed(Case.ID, round: Int, Outcome)
  case decided(Case.ID, Decision)
  /// The case that suspended the item, and what was made good.
  case suspensionLifted(Case.ID, WorkItem.ID, evidence: String?)

  /// The case that is voted on.
  public var caseID: Case.ID {
    switch self {
    case .opened(let id, _), .ballotCast(let id, _), .attendanceNoted(let id, _, _, _),
      .handsCounted(let id, _, _), .closed(let id, _, _), .decided(let id, _),
      .suspensionLifted(let id, _, _):
      id
    }
  }
}
