public import AdmissionVocabulary

/// How a sitting goes.
public enum SittingEvent: Hashable, Sendable {
  case opened(Sitting.ID, on: CalendarDay)
  case agendaSet(Sitting.ID, [Case.ID])
  /// Every seat that is in the room from now on.
  case attendanceTaken(Sitting.ID, [Int])
  case observersNoted(Sitting.ID, String)
  case presidingNamed(Sitting.ID, seat: Int)
  case recorderNamed(Sitting.ID, Participant)
  case putOff(Case.ID, in: Sitting.ID, reason: String?)
  case closed(Sitting.ID)

  /// The case that was put off; `nil` for what concerns the sitting as a whole.
  public var caseID: Case.ID? {
    switch self {
    case .putOff(let id, _, _): id
    case .opened, .agendaSet, .attendanceTaken, .observersNoted, .presidingNamed, .recorderNamed,
      .closed:
      nil
    }
  }

  /// The sitting it happens in.
  public var sittingID: Sitting.ID {
    switch self {
    case .opened(let id, _), .agendaSet(let id, _), .attendanceTaken(let id, _),
      .observersNoted(let id, _), .presidingNamed(let id, _), .recorderNamed(let id, _),
      .putOff(_, let id, _), .closed(let id):
      id
    }
  }
}
