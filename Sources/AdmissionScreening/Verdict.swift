public import AdmissionDirectory
public import AdmissionVocabulary

/// What screening comes to, with everything that led to it.
public struct Verdict: Hashable, Sendable {
  /// Heaviest first; raw values are the words of `--json`.
  public enum Outcome: String, CaseIterable, Sendable {
    case refused, returned, duplicate, emergency, listed
    case needsVote = "needs-vote"

    public var name: Bilingual {
      switch self {
      case .refused: Bilingual(zh: "不予准入", en: "refused")
      case .returned: Bilingual(zh: "退回补正", en: "returned")
      case .duplicate: Bilingual(zh: "与现有事项重复", en: "duplicate")
      case .emergency: Bilingual(zh: "应急准入", en: "emergency")
      case .listed: Bilingual(zh: "已在目录内", en: "listed")
      case .needsVote: Bilingual(zh: "须提交表决", en: "needs a vote")
      }
    }

    /// Whether the task may go on, at once or to the committee.
    public var isAdmissible: Bool {
      switch self {
      case .refused, .returned, .duplicate: false
      case .emergency, .listed, .needsVote: true
      }
    }
  }

  public let outcome: Outcome
  /// In the order of the rule book.
  public let findings: [Finding]
  /// Most alike first; may be empty.
  public let similar: [Resemblance]
  /// The listed item the application is about, where the directory lets it in (`listed`) or what it
  /// asks beyond the listing needs a vote.
  public let listed: WorkItem.ID?
  /// The day the application was screened as of.
  public let day: CalendarDay

  /// A verdict as it was recorded; nothing is weighed again.
  public init(
    outcome: Outcome, findings: [Finding], similar: [Resemblance], listed: WorkItem.ID?,
    day: CalendarDay
  ) {
    (self.outcome, self.findings, self.similar) = (outcome, findings, similar)
    (self.listed, self.day) = (listed, day)
  }

  /// Whether it was refused before and comes again (R42), which is no new refusal.
  public var repeatsRefusal: Bool {
    outcome == .refused && findings.contains { $0.rule == "R42" && $0.weight == .refuses }
  }

  /// The listed item that a vote on the application would amend.
  public var amended: WorkItem.ID? { outcome == .listed ? nil : listed }
}

/// Weighs findings and routes against each other; the only place where one outweighs another.
struct Weighing {
  private var heaviest: Finding.Weight?
  private var repeatsItem = false
  private var isListed = false
  private var isEmergency = false

  mutating func add(_ finding: (weight: Finding.Weight, repeatsItem: Bool)) {
    // A repetition that a district does not merely remark on leads to a merger.
    if finding.repeatsItem, finding.weight >= .returns {
      repeatsItem = true
    } else {
      heaviest = heaviest.map { max($0, finding.weight) } ?? finding.weight
    }
  }

  mutating func add(_ route: Route) {
    switch route {
    case .vote, .yearlyVote: break
    case .listed: isListed = true
    case .emergency: isEmergency = true
    }
  }

  var outcome: Verdict.Outcome {
    switch heaviest {
    case .refuses: return .refused
    case .returns: return .returned
    case .conditions, .advises, nil: break
    }
    if repeatsItem { return .duplicate }
    if isEmergency { return .emergency }
    return isListed ? .listed : .needsVote
  }
}
