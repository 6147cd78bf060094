import AdmissionCommittee

extension Command {
  /// What it asks for, in a word or two.
  var word: String {
    switch self {
    case .file: "file"
    case .correct: "correct"
    case .propose: "propose"
    case .amend: "amend"
    case .withdraw: "withdraw"
    case .accept: "accept"
    case .sendBack: "send back"
    case .consult: "consult"
    case .extend: "extend"
    case .condition: "condition"
    case .strike: "strike"
    case .fulfil: "fulfil"
    case .recuse: "recuse"
    case .deliver: "deliver"
    case .open: "open"
    case .cast: "vote"
    case .record: "record"
    case .recordHands: "hands"
    case .close: "close"
    case .seat: "seat"
    case .enter: "enter"
    case .cure: "cure"
    case .complain: "complain"
    case .report: "report"
    case .answer: "answer"
    case .regularise: "regularise"
    case .escalate: "escalate"
    case .publish: "publish"
    case .advance: "advance"
    case .sitting(let part):
      switch part {
      case .open: "call"
      case .agenda: "agenda"
      case .attend: "attend"
      case .leave: "leave"
      case .observers: "observers"
      case .preside: "preside"
      case .record: "recorder"
      case .take: "take"
      case .putOff: "put off"
      case .close: "close a sitting"
      }
    }
  }
}
