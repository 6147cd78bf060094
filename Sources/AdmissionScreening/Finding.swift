public import AdmissionDirectory
public import AdmissionVocabulary

/// One objection in words, as the department reads it and the journal keeps it.
///
/// Of a screening just made it holds the facts, and the words are put together when they are asked
/// for, in one language with ``message(in:)`` and ``fix(in:)``.
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
  public let citations: [Citation]
  /// The listed item this application repeats; set for findings of the rule on duplicates.
  public let duplicates: WorkItem.ID?
  /// How well founded the rule was; `nil` in findings recorded before that was kept.
  public let tag: RuleBook.Entry.Tag?
  private let words: Words

  private enum Words: Sendable {
    case written(message: Bilingual, facts: [String: Bilingual], fix: Bilingual?)
    case said(SpokenSentence.Said)
  }

  public init(
    rule: ScreeningRule.ID, weight: Weight, message: Bilingual, facts: [String: Bilingual],
    fix: Bilingual?, citations: [Citation], duplicates: WorkItem.ID?,
    tag: RuleBook.Entry.Tag? = nil
  ) {
    (self.rule, self.weight, self.citations) = (rule, weight, citations)
    (self.duplicates, self.tag) = (duplicates, tag)
    words = .written(message: message, facts: facts, fix: fix)
  }

  init(
    rule: ScreeningRule.ID, weight: Weight, _ said: SpokenSentence.Said, citations: [Citation],
    duplicates: WorkItem.ID?, tag: RuleBook.Entry.Tag
  ) {
    (self.rule, self.weight, self.citations) = (rule, weight, citations)
    (self.duplicates, self.tag) = (duplicates, tag)
    words = .said(said)
  }
}

extension Finding {
  public var message: Bilingual {
    switch words {
    case .written(let message, _, _): message
    case .said(let said): said.message
    }
  }

  public func message(in language: Language) -> String {
    switch words {
    case .written(let message, _, _): message[language]
    case .said(let said): said.message(in: language)
    }
  }

  /// What triggered it, by name.
  public var facts: [String: Bilingual] {
    switch words {
    case .written(_, let facts, _): facts
    case .said(let said): said.facts
    }
  }

  /// What would clear it; `nil` when nothing would.
  public var fix: Bilingual? {
    guard let zh = fix(in: .zh), let en = fix(in: .en) else { return nil }
    return Bilingual(zh: zh, en: en)
  }

  public func fix(in language: Language) -> String? {
    switch words {
    case .written(_, _, let fix): fix?[language]
    case .said(let said): said.fix(in: language)
    }
  }
}

extension Finding {
  /// Whether both say the same, whichever was put together when.
  public static func == (left: Finding, right: Finding) -> Bool {
    (left.rule, left.weight, left.duplicates, left.tag)
      == (right.rule, right.weight, right.duplicates, right.tag)
      && left.citations == right.citations && left.facts == right.facts
      && left.message == right.message && left.fix == right.fix
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(weight)
    hasher.combine(facts)
    hasher.combine(citations)
    hasher.combine(duplicates)
    hasher.combine(tag)
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
