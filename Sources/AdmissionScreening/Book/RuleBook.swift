public import AdmissionDirectory
public import AdmissionVocabulary

/// The rules in force with the words and numbers a district gives them.
public struct RuleBook: Sendable {
  /// One rule's entry in `rules.yaml`.
  public struct Entry: Hashable, Sendable {
    /// How well founded a rule is.
    public enum Tag: String, CaseIterable, Sendable {
      case stated = "S"
      case analogy = "L"
      case foreign = "F"
      case ourDefault = "D"

      public var name: Bilingual {
        switch self {
        case .stated: Bilingual(zh: "制度明文", en: "stated by a regime")
        case .analogy: Bilingual(zh: "法律类推", en: "by legal analogy")
        case .foreign: Bilingual(zh: "域外借鉴", en: "borrowed from abroad")
        case .ourDefault: Bilingual(zh: "本系统默认", en: "our own default")
        }
      }
    }

    /// A parameter's value, and how well founded it is.
    public struct Setting: Hashable, Sendable {
      public let value: Parameter
      public let source: Tag

      public init(_ value: Parameter, source: Tag) {
        (self.value, self.source) = (value, source)
      }
    }

    public struct Sentence: Hashable, Sendable {
      public let message: Bilingual
      public let fix: Bilingual?
      /// Overrides the rule's weight.
      public let weight: Finding.Weight?

      public init(message: Bilingual, fix: Bilingual?, weight: Finding.Weight?) {
        (self.message, self.fix, self.weight) = (message, fix, weight)
      }
    }

    public let title: Bilingual
    /// What the rule says, as it stands in the handbook.
    public let says: Bilingual
    public let tag: Tag
    /// The office applies the rule from this day on.
    public let adopted: CalendarDay
    public let isOn: Bool
    public let weight: Finding.Weight
    public let citations: [Citation]
    public let parameters: [String: Dated<Setting>]
    public let sentences: [String: Sentence]

    public init(
      title: Bilingual, says: Bilingual, tag: Tag, adopted: CalendarDay, isOn: Bool,
      weight: Finding.Weight, citations: [Citation], parameters: [String: Dated<Setting>],
      sentences: [String: Sentence]
    ) {
      (self.title, self.says, self.tag) = (title, says, tag)
      (self.adopted, self.isOn, self.weight) = (adopted, isOn, weight)
      (self.citations, self.parameters, self.sentences) = (citations, parameters, sentences)
    }
  }

  /// In the order findings are shown.
  public let rules: [(rule: ScreeningRule, entry: Entry)]
  /// The text of `rules.yaml` the book was read from; offices record its digest.
  public let source: String
  /// In the order of ``Number``.
  let numbers: [Dated<Int>]

  /// Joins the rules of the program with their entries.
  ///
  /// - Throws: ``RuleBookDefects`` with everything that does not fit together.
  public init(entries: [(id: String, entry: Entry)], source: String) throws(RuleBookDefects) {
    let defects = RuleBook.defects(in: entries)
    guard defects.isEmpty else { throw RuleBookDefects(all: defects) }
    let byID = Dictionary(entries.map { ($0.id, $0.entry) }) { first, _ in first }
    rules = ScreeningRule.all.compactMap { rule in byID[rule.id.text].map { (rule, $0) } }
    numbers = try Number.allCases.map { number throws(RuleBookDefects) in
      guard let dated = byID[number.rule.text]?.numbers(number.parameter) else {
        throw RuleBookDefects(
          all: [RuleBook.missing(number.parameter, .number, of: number.rule)])
      }
      return dated
    }
    self.source = source
  }

  public func entry(_ id: ScreeningRule.ID) -> Entry? {
    rules.first { $0.rule.id == id }?.entry
  }
}
