import AdmissionScreening
import AdmissionVocabulary

extension Case {
  /// The clock that stops what the case waits for where it stands, once its last day is over.
  func hasFallenDue(on today: CalendarDay) -> Deadline.Clock? {
    let clock: Deadline.Clock
    switch state {
    case .submitted: clock = .completeness
    case .screenedOut(.returned): clock = .correction
    case .consultation: clock = .consultation
    case .accepted, .deferred: clock = .decision
    case .conditional: clock = .conditions
    case .voting, .screenedOut, .registered, .enteredWithoutVote, .decided, .overdue, .lapsed,
      .bypass, .withdrawn:
      return nil
    }
    return deadlines[clock].flatMap { today > $0.due ? clock : nil }
  }

  /// What becomes of the case when that clock has run out.
  mutating func fallDue() {
    switch state {
    case .submitted: state = .accepted
    case .screenedOut(.returned): state = .lapsed(.correction)
    case .consultation:
      wasConsulted = true
      state = .accepted
    case .accepted, .deferred: state = .overdue
    case .conditional: state = .lapsed(.conditions)
    case .voting, .screenedOut, .registered, .enteredWithoutVote, .decided, .overdue, .lapsed,
      .bypass, .withdrawn:
      break
    }
  }
}
