import AdmissionScreening
import AdmissionVocabulary

extension Case {
  /// The clock that stops what the case waits for where it stands; `nil` where none can.
  var stoppingClock: Deadline.Clock? {
    switch state {
    case .submitted: .completeness
    case .screenedOut(.returned): .correction
    case .consultation: .consultation
    case .accepted, .deferred: .decision
    case .conditional: .conditions
    case .voting, .screenedOut, .registered, .enteredWithoutVote, .decided, .overdue, .lapsed,
      .bypass, .withdrawn:
      nil
    }
  }

  /// That clock, once its last day is over.
  func hasFallenDue(on today: CalendarDay) -> Deadline.Clock? {
    stoppingClock.flatMap { clock in
      deadlines[clock].flatMap { today > $0.due ? clock : nil }
    }
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
