public import AdmissionVocabulary

extension RuleBook {
  /// A number of the book that the life of a case goes by; every book has all of them.
  public enum Number: CaseIterable, Sendable {
    /// Working days in which an application's completeness is answered; silence accepts it.
    case completeness
    /// Working days from acceptance to decision.
    case decision
    /// Working days by which a decision may be put off once.
    case postponement
    /// Working days after which a returned application lapses.
    case lapse
    /// Working days that a consultation may take.
    case consultation
    /// Working days in which number and notice are sent.
    case delivery
    /// Calendar days for which an emergency enters.
    case emergency
    /// Calendar days before expiry by which a renewal is asked for.
    case renewal
    /// Working days in which an emergency ordered by word of mouth has its paper.
    case paper

    /// The rule that sets it.
    var rule: ScreeningRule.ID {
      switch self {
      case .completeness: "R24"
      case .decision, .postponement: "R25"
      case .lapse, .consultation: "R26"
      case .delivery: "R32"
      case .emergency: "R35"
      case .renewal: "R36"
      case .paper: "R58"
      }
    }

    /// Its name in `rules.yaml`.
    var parameter: String {
      switch self {
      case .completeness, .decision: "workingDays"
      case .postponement: "extension"
      case .lapse: "lapse"
      case .consultation: "consultation"
      case .delivery: "delivery"
      case .emergency, .renewal: "days"
      case .paper: "paper"
      }
    }

    /// Those that a rule sets.
    static func of(_ rule: ScreeningRule.ID) -> [Number] {
      allCases.filter { $0.rule == rule }
    }
  }

  /// A number as it stands on `day`, whether its rule is on or off.
  public func number(_ number: Number, on day: CalendarDay) -> Int {
    numbers[Number.allCases.firstIndex(of: number) ?? 0].standing(on: day)
  }

  /// Working days between filing and entry as they stand on `day`; 0 where no rule wants any.
  public func notice(on day: CalendarDay) -> Int {
    for (rule, entry) in rules {
      guard let name = rule.notice, let notice = entry.numbers(name) else { continue }
      return notice.standing(on: day)
    }
    return 0
  }
}

extension RuleBook.Entry {
  /// A number by its name; `nil` where the entry has no such number throughout.
  func numbers(_ name: String) -> Dated<Int>? {
    let steps = parameters[name]?.steps.compactMap { step -> Dated<Int>.Step? in
      guard case .number(let number) = step.value.value else { return nil }
      return Dated.Step(from: step.from, value: number)
    }
    return steps.flatMap { Dated($0) }
  }

  /// Every parameter as it stands on `day`.
  package func parameters(on day: CalendarDay) -> [String: Parameter] {
    parameters.mapValues { $0.standing(on: day).value }
  }

  /// Every word of its parameters as they stand on `day`.
  func words(on day: CalendarDay) -> [String] {
    parameters(on: day).values.flatMap { value -> [String] in
      if case .words(let words) = value { words } else { [] }
    }
  }
}

extension Dated {
  /// The value in force on `day`; before its first step, the first.
  fileprivate func standing(on day: CalendarDay) -> Value {
    // Invariant: a dated value has a step.
    value(on: day) ?? steps[0].value
  }
}
