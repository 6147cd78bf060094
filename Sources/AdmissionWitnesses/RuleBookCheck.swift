import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// Whether a rule book keeps its promises: every rule can speak and can be silent, every citation
/// is known, and every number has a source.
public struct RuleBookCheck: Sendable {
  /// One thing that is wrong with one rule.
  public struct Shortcoming: Hashable, Sendable {
    public let rule: ScreeningRule.ID
    public let notice: Notice
  }

  /// How many rules were looked at.
  public let checked: Int
  /// In the order of the book.
  public let shortcomings: [Shortcoming]

  /// Checks the witnesses' own book, as it was given to them.
  public init(of book: RuleBook, by witnesses: Witnesses) {
    checked = book.rules.count
    shortcomings = book.rules.flatMap { rule, entry in
      let examples = witnesses.examples(of: rule)
      let notices =
        Self.silence(of: rule, examples) + entry.unknownInstruments(witnesses.register)
        + entry.unsourced
      return notices.map { Shortcoming(rule: rule.id, notice: $0) }
    }
  }

  private static func silence(
    of rule: ScreeningRule, _ examples: [Witness.Example]
  ) -> [Notice] {
    guard rule.judgesApplications else { return [] }
    let witnessed = examples.filter { $0.witness != nil }
    var notices: [Notice] = []
    if !witnessed.contains(where: { $0.answer.fires }) {
      notices.append(
        Notice(
          "never-fires", zh: "没有任何申请能使它提出意见或导向何处",
          en: "no application makes it object or lead anywhere",
          hint: Bilingual(zh: "检查参数中的词语和数值", en: "check the words and numbers of its parameters")))
    }
    if !witnessed.contains(where: { !$0.answer.fires || $0.answer.isRoute }) {
      notices.append(
        Notice(
          "never-silent", zh: "没有任何申请能不被它提出意见", en: "no application escapes its objections",
          hint: Bilingual(zh: "检查参数中的词语和数值", en: "check the words and numbers of its parameters")))
    }
    return notices
  }
}

extension Witness.Statement {
  /// Whether it objects to nothing and shows a way.
  fileprivate var isRoute: Bool {
    if case .routes = self { true } else { false }
  }
}

extension RuleBook.Entry {
  fileprivate func unknownInstruments(_ register: Register) -> [Notice] {
    citations.map(\.instrument).filter { register[$0] == nil }.map { id in
      Notice(
        "unknown-instrument", zh: "所引 `\(id)` 不在 instruments.yaml",
        en: "it cites `\(id)`, which instruments.yaml does not have",
        hint: Bilingual(zh: "改正代码，或先补进名录", en: "mend the id, or enter it there first"))
    }
  }

  /// Values said to rest on a source where the entry cites none.
  fileprivate var unsourced: [Notice] {
    guard citations.isEmpty else { return [] }
    return parameters.sorted { $0.key < $1.key }.flatMap { name, dated in
      dated.steps.filter { $0.value.source != .ourDefault }.map { step in
        Notice(
          "unsourced",
          zh: "参数 `\(name)`（\(step.from) 起）注明来源 \(step.value.source.rawValue)，但本条没有引用依据",
          en: "parameter `\(name)` (from \(step.from)) names source \(step.value.source.rawValue),"
            + " yet the entry cites nothing",
          hint: Bilingual(
            zh: "在 citations 写明依据，或改为 D", en: "cite the source in citations, or make it D"))
      }
    }
  }
}
