import AdmissionDirectory

@testable import AdmissionScreening

/// How often each rule said what.
struct Said {
  private(set) var counts: [String: Int] = [:]

  mutating func note(_ rule: String, _ answer: RuleModel.Answer) {
    switch answer {
    case .notApplicable(let sentence): counts["\(rule).\(sentence)", default: 0] += 1
    case .objects(let objections):
      for objection in objections { counts["\(rule).\(objection.sentence)", default: 0] += 1 }
    case .routes(let route): counts["route \(route)", default: 0] += 1
    case .satisfied: counts["\(rule) satisfied", default: 0] += 1
    }
  }

  mutating func note(_ outcome: Verdict.Outcome) { counts["\(outcome)", default: 0] += 1 }

  mutating func noteMissingYear() { counts["missing year", default: 0] += 1 }

  /// Sentences, outcomes and refusals to count that did not come up.
  var missing: [String] {
    var wanted = Verdict.Outcome.allCases.map { "\($0)" } + ["missing year"]
    for rule in ScreeningRule.judging {
      wanted += rule.says.map { "\(rule.id).\($0.key)" }
    }
    return wanted.filter { counts[$0] == nil }
  }

  var summary: String {
    counts.sorted { $0.value < $1.value }.map { "\($0.value) \($0.key)" }.joined(separator: "\n")
  }
}
