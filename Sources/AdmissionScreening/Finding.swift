public import AdmissionDirectory
public import AdmissionVocabulary

/// One objection in words, as the department reads it and the journal keeps it.
public struct Finding: Hashable, Sendable {
  /// How heavy an objection is; later cases outweigh earlier ones.
  ///
  /// Raw values are the words of `rules.yaml` and of `--json`.
  public enum Weight: String, CaseIterable, Comparable, Sendable {
    case advises, conditions, returns, refuses

    public static func < (left: Weight, right: Weight) -> Bool {
      left.order < right.order
    }

    private var order: Int {
      switch self {
      case .advises: 0
      case .conditions: 1
      case .returns: 2
      case .refuses: 3
      }
    }

    public var name: Bilingual {
      switch self {
      case .advises: Bilingual(zh: "提示", en: "advice")
      case .conditions: Bilingual(zh: "附条件", en: "condition")
      case .returns: Bilingual(zh: "退回", en: "return")
      case .refuses: Bilingual(zh: "不予准入", en: "refusal")
      }
    }
  }

  public let rule: ScreeningRule.ID
  public let weight: Weight
  public let message: Bilingual
  /// What triggered it, by name.
  public let facts: [String: Bilingual]
  /// What would clear it; `nil` when nothing would.
  public let fix: Bilingual?
  public let citations: [Citation]
  /// The listed item this application repeats; set for findings of the rule on duplicates.
  public let duplicates: WorkItem.ID?
  /// How well founded the rule was; `nil` in findings recorded before that was kept.
  public let tag: RuleBook.Entry.Tag?

  public init(
    rule: ScreeningRule.ID, weight: Weight, message: Bilingual, facts: [String: Bilingual],
    fix: Bilingual?, citations: [Citation], duplicates: WorkItem.ID?,
    tag: RuleBook.Entry.Tag? = nil
  ) {
    (self.rule, self.weight, self.message) = (rule, weight, message)
    (self.facts, self.fix, self.citations) = (facts, fix, citations)
    (self.duplicates, self.tag) = (duplicates, tag)
  }
}

/// A listed item whose name resembles the application's, or something in its content.
public struct Resemblance: Hashable, Sendable {
  public let item: WorkItem.ID
  public let name: String
  /// 0 to 100; 100 is the same but for filler words and order.
  public let percent: Int
  /// The words of the content that it was found by; `nil` where it was by the name.
  public let passage: String?

  public init(item: WorkItem.ID, name: String, percent: Int, passage: String? = nil) {
    (self.item, self.name, self.percent, self.passage) = (item, name, percent, passage)
  }
}
