import AdmissionCommittee
import AdmissionDirectory

/// How often what came about.
struct Seen {
  private var counts: [String: Int] = [:]

  mutating func note(_ isAccepted: Bool, _ command: Command) {
    counts[(isAccepted ? "done " : "refused ") + command.word, default: 0] += 1
  }

  /// Where a history ends.
  mutating func note(_ model: CommitteeModel) {
    for affair in model.affairs {
      counts[affair.stage.rawValue, default: 0] += 1
      if let decision = affair.decision { counts[decision.rawValue, default: 0] += 1 }
      for outcome in affair.outcomes {
        counts["\(model.rule) " + outcome.rawValue, default: 0] += 1
      }
    }
    for item in model.items { counts["item " + model.standing(item).rawValue, default: 0] += 1 }
  }

  /// Everything that can come about and did not.
  var missing: [String] {
    var wanted = Case.Stage.allCases.map(\.rawValue) + Decision.Kind.allCases.map(\.rawValue)
    wanted += ItemStanding.allCases.map { "item " + $0.rawValue }
    for rule in ModelRule.allCases {
      let outcomes = Outcome.allCases.filter { rule == .chair || $0 != .tied }
      wanted += outcomes.map { "\(rule) " + $0.rawValue }
    }
    for word in Command.words { wanted += ["done " + word, "refused " + word] }
    return wanted.filter { counts[$0] == nil }
  }

  var summary: String {
    counts.sorted { $0.value < $1.value }.map { "\($0.value) \($0.key)" }.joined(separator: "\n")
  }
}

extension Command {
  static let words = [
    "accept", "advance", "agenda", "amend", "answer", "attend", "call", "close",
    "close a sitting", "complain", "condition", "consult", "correct", "cure", "deliver", "enter",
    "escalate", "extend", "file", "fulfil", "hands", "leave", "observers", "open", "preside",
    "propose", "publish", "put off", "record", "recorder", "recuse", "regularise", "report", "seat",
    "send back", "strike", "take", "vote", "withdraw",
  ]
}
