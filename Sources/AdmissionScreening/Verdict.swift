public import AdmissionDirectory
public import AdmissionVocabulary

/// What screening comes to, with everything that led to it.
public struct Verdict: Hashable, Sendable {
  /// Heaviest first; raw values are the words of `--json`.
  public enum Outcome: String, CaseIterable, Sendable {
    case refused, returned, duplicate, emergency, listed, needsVote = "needs-vote"

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
  /// The listed item the application is about, where the outcome is `listed`.
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

  /// Weighs findings and routes; the only place where one outweighs another.
  init(weighing findings: [Finding], routes: [Route], similar: [Resemblance], day: CalendarDay) {
    let listed = routes.lazy.compactMap { route -> WorkItem.ID? in
      guard case .listed(let id) = route else { return nil }
      return id
    }.first
    let heaviest = findings.filter { $0.duplicates == nil }.map(\.weight).max()
    let outcome: Outcome =
      if heaviest == .refuses {
        .refused
      } else if heaviest == .returns {
        .returned
      } else if findings.contains(where: { $0.duplicates != nil }) {
        .duplicate
      } else if routes.contains(.emergency) {
        .emergency
      } else if listed != nil {
        .listed
      } else {
        .needsVote
      }
    self.init(
      outcome: outcome, findings: findings, similar: similar,
      listed: outcome == .listed ? listed : nil, day: day)
  }
}
