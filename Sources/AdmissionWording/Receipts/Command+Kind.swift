package import AdmissionCommittee

extension Command {
  /// What its reply is.
  package var kind: ReplyKind {
    switch self {
    case .file, .amend, .regularise: .filed
    case .correct: .corrected
    case .propose: .proposed
    case .withdraw: .withdrawn
    case .accept: .accepted
    case .sendBack: .returned
    case .consult: .consultation
    case .extend: .extended
    case .condition: .condition
    case .strike: .struck
    case .fulfil: .fulfilled
    case .recuse: .recusal
    case .deliver: .delivered
    case .open, .sitting(.take(_, nil)): .opened
    case .cast: .ballot
    case .record, .recordHands: .recorded
    case .close, .sitting(.take): .closed
    case .sitting: .sitting
    case .seat: .roster
    case .enter: .ordered
    case .cure: .cured
    case .complain: .complaint
    case .report: .bypass
    case .answer: .answer
    case .escalate: .notice
    case .publish: .published
    case .advance: .day
    }
  }
}
