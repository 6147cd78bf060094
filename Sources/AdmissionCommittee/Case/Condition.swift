public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// What an approval is tied to.
public struct Condition: Hashable, Sendable {
  /// 1 for the first of a case; ascending, and never given to another condition of it.
  public let number: Int
  public let text: Bilingual
  /// The rule whose finding it was; `nil` for what a seat or the office wrote.
  public let rule: ScreeningRule.ID?
  /// The day on which it was delivered; `nil` while it is owed.
  public internal(set) var met: CalendarDay?

  /// A condition in somebody's own words.
  public init(number: Int, text: String, met: CalendarDay? = nil) {
    (self.number, self.text, rule, self.met) = (number, Bilingual(text), nil, met)
  }

  public init(number: Int, _ demand: Demand, met: CalendarDay? = nil) {
    (self.number, text, rule, self.met) = (number, demand.text, demand.rule, met)
  }

  /// What a finding asks for: a condition of every poll that opens while it stands.
  public struct Demand: Hashable, Sendable {
    public let rule: ScreeningRule.ID
    public let text: Bilingual

    public init(rule: ScreeningRule.ID, text: Bilingual) {
      (self.rule, self.text) = (rule, text)
    }

    /// What a finding that conditions asks for; of a promise, the promise itself.
    public init(_ finding: Finding) {
      let isPromise = finding.rule == ScreeningRule.promises
      self.init(
        rule: finding.rule,
        text: isPromise ? finding.message : finding.fix ?? finding.message)
    }

    /// Whether somebody's own words say just this, alone or behind the rule's number.
    func isSaid(by words: String) -> Bool {
      let said = text.withoutFieldPaths
      return [text.zh, text.en, said.zh, said.en].contains {
        words == $0 || words == "\(rule) \($0)"
      }
    }
  }

  /// A demand that is no condition, because the office or a sitting said so before the vote.
  public struct Struck: Hashable, Sendable {
    public let demand: Demand
    /// Never empty; every voter reads it.
    public let reason: String
    /// The sitting at which it was struck; `nil` where the office did it alone.
    public let sitting: Sitting.ID?

    public init(_ demand: Demand, because reason: String, at sitting: Sitting.ID? = nil) {
      (self.demand, self.reason, self.sitting) = (demand, reason, sitting)
    }
  }

  /// Whether it is kept for good, and never delivered: a promise, or an answer.
  public var isStanding: Bool { rule.map(ScreeningRule.standsForGood) ?? false }

  /// Whether it has to be delivered yet.
  public var isOwed: Bool { met == nil && !isStanding }

  /// What the finding asked for; `nil` for somebody's own words.
  public var demand: Demand? { rule.map { Demand(rule: $0, text: text) } }

  /// Whether somebody's own words would only say it again.
  func isSaid(by words: String) -> Bool {
    demand?.isSaid(by: words) ?? (text.zh == words)
  }
}

extension Condition.Demand {
  /// Such as «R12 …», fit to be signed.
  public var words: Bilingual { Bilingual("\(rule) ") + text.withoutFieldPaths }
}

extension Condition {
  /// As people read it, with the rule where a finding asks for it.
  public var words: Bilingual { demand?.words ?? text }
}

extension Condition.Struck {
  /// Such as «办公室删去所附条件“R12 …”，理由：…».
  public var words: Bilingual {
    let whoever =
      sitting.map { Bilingual(zh: "会议 \($0) ", en: "sitting \($0)") }
      ?? Bilingual(zh: "办公室", en: "the office")
    return whoever
      + Bilingual(
        zh: "删去所附条件“\(demand.words.zh)”，理由：\(reason)",
        en: " struck the condition “\(demand.words.en)” because: \(reason)")
  }
}

extension Case {
  /// What the findings on it ask for, each once, in the order of the rule book; of what is asked
  /// beyond a listing only what is kept for good, and nothing of a motion on what is in.
  public var demands: [Condition.Demand] {
    guard motion.kind == .admit || asksBeyondListing else { return [] }
    var demands: [Condition.Demand] = []
    for finding in verdict?.findings ?? [] where finding.weight == .conditions {
      let demand = Condition.Demand(finding)
      let binds = motion.kind == .admit || ScreeningRule.standsForGood(finding.rule)
      if binds, !demands.contains(demand) { demands.append(demand) }
    }
    return demands
  }

  /// All it is tied to: its conditions and, where it came in without a poll, what the department
  /// promised and answered.
  public var tied: [Condition] {
    switch state {
    case .registered, .enteredWithoutVote: break
    default: return conditions
    }
    let promised = bindingDemands.filter { demand in
      ScreeningRule.standsForGood(demand.rule) && !conditions.contains { $0.demand == demand }
    }
    let next = nextCondition
    return conditions
      + promised.enumerated().map { Condition(number: next + $0.offset, $0.element) }
  }

  /// Demands that a poll which opens now is tied to: neither struck nor asked for by somebody.
  public var bindingDemands: [Condition.Demand] {
    demands.filter { demand in
      !struck.contains { $0.demand == demand }
        && !conditions.contains { $0.rule == nil && demand.isSaid(by: $0.text.zh) }
    }
  }

  /// Conditions of a poll that opens now; those of an earlier poll keep their numbers.
  var conditionsOfAPoll: [Condition] {
    let binding = bindingDemands
    let kept = conditions.filter { condition in condition.demand.map(binding.contains) ?? true }
    let fresh = binding.filter { demand in !kept.contains { $0.demand == demand } }
    let next = nextCondition
    return kept + fresh.enumerated().map { Condition(number: next + $0.offset, $0.element) }
  }

  /// The number of the condition that comes next.
  var nextCondition: Int { lastCondition + 1 }

  /// Whether a finding on it asks for what was struck.
  public func isStruck(_ finding: Finding) -> Bool {
    finding.weight == .conditions && struck.contains { $0.demand == Condition.Demand(finding) }
  }

  /// Puts conditions in the place of those there were.
  mutating func tie(to conditions: [Condition]) {
    self.conditions = conditions
    lastCondition = max(lastCondition, conditions.last?.number ?? 0)
  }
}

/// What streets answered when they were asked (R27).
public struct Consultation: Hashable, Sendable {
  /// Each 0 or more; `inFavour` at most `asked`.
  public let asked: Int
  public let inFavour: Int

  public init(asked: Int, inFavour: Int) {
    (self.asked, self.inFavour) = (asked, inFavour)
  }

  /// More than half of those asked.
  public var carries: Bool { inFavour > asked - inFavour }
}

/// An instruction of a higher level or a leader that went past the vote.
public struct Order: Hashable, Sendable {
  public let level: Application.Origin.Level
  /// The document's number, in the order's own words.
  public let document: String

  public init(level: Application.Origin.Level, document: String) {
    (self.level, self.document) = (level, document)
  }
}
