import AdmissionDirectory
import AdmissionReading
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
    shortcomings =
      book.rules.flatMap { rule, entry in
        let examples = witnesses.examples(of: rule)
        let notices =
          Self.silence(of: rule, examples) + entry.unknownInstruments(witnesses.register)
          + entry.unsourced
        return notices.map { Shortcoming(rule: rule.id, notice: $0) }
      } + Self.misreadings(by: witnesses.register.reader)
  }

  /// Examples of the lexicon that are not read as they should be, at the rule that speaks to them.
  private static func misreadings(by reader: Reader) -> [Shortcoming] {
    reader.senses.flatMap { sense in
      let rule = ScreeningRule.readTopics.first { $0.value.contains(sense.topic) }?.key ?? "R56"
      return sense.misreadings(by: reader).map { Shortcoming(rule: rule, notice: $0) }
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

extension Lexicon.Sense {
  fileprivate func misreadings(by reader: Reader) -> [Notice] {
    let missed = harmful.filter { text in
      let reading = reader.read([Passage(.content, text)])
      return !reading.asserted.contains { reading.sense(of: $0).id == id }
    }
    let objected = harmless.filter { text in
      let reading = reader.read([Passage(.content, text)])
      return reading.asserted.contains {
        $0.strength > .tells && reading.sense(of: $0).topic.isAsked
      }
    }
    return missed.map { text in
      Notice(
        "example-missed", zh: "词库 `\(id)` 的正例读不出来：“\(text)”",
        en: "the lexicon's `\(id)` does not find its harmful example “\(text)”",
        hint: Bilingual(
          zh: "补充 signs，或检查 marks、unless 中新加的词",
          en: "add to its signs, or look at what was added to marks and unless"))
    }
      + objected.map { text in
        Notice(
          "example-objected-to", zh: "词库 `\(id)` 的反例被提出意见：“\(text)”",
          en: "the lexicon's `\(id)` has its harmless example “\(text)” objected to",
          hint: Bilingual(zh: "收窄 signs，或在 unless 中写明", en: "narrow its signs, or say so in unless")
        )
      }
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
