public import AdmissionVocabulary

/// One way in which `rules.yaml` does not fit the program.
public struct RuleBookDefect: Hashable, Sendable {
  /// Id of the entry as written; `nil` when an entry is missing altogether.
  public let rule: String?
  /// Keys below the entry that lead to the place, such as `["sentences", "missing"]`.
  public let path: [String]
  public let notice: Notice

  /// The entry and the keys below it, as `R12 parameters.days`; the book where an entry is missing.
  fileprivate var place: String {
    let keys = path.joined(separator: ".")
    return [rule ?? "rules.yaml", keys].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Everything in which `rules.yaml` does not fit the program; never empty.
public struct RuleBookDefects: Explainable {
  public let all: [RuleBookDefect]

  /// How many defects there are; each has a notice of its own.
  public var notice: Notice { .unusable(Bilingual("`rules.yaml` "), defects: all.count) }

  public var description: String { notice.description(over: all.map { ($0.place, $0.notice) }) }
}

extension RuleBook {
  static func defects(in entries: [(id: String, entry: Entry)]) -> [RuleBookDefect] {
    var defects: [RuleBookDefect] = []
    let rules = ScreeningRule.all
    let known = Dictionary(uniqueKeysWithValues: rules.indices.map { (rules[$0].id.text, $0) })
    for (id, entry) in entries {
      guard let rule = known[id].map({ rules[$0] }) else {
        let nearest = Spelling.nearest(to: id, among: ScreeningRule.all.map(\.id.text))
        defects.append(
          RuleBookDefect(
            rule: id, path: ["id"],
            notice: Notice(
              "unknown-rule", zh: "没有规则 `\(id)`", en: "there is no rule `\(id)`",
              hint: nearest.map { .didYouMean($0) })))
        continue
      }
      defects += misfits(of: entry, to: rule)
    }
    let present = Set(entries.map(\.id))
    for rule in ScreeningRule.all where !present.contains(rule.id.text) {
      defects.append(
        RuleBookDefect(
          rule: nil, path: [],
          notice: Notice(
            "missing-rule", zh: "规则 \(rule.id) 没有条目", en: "rule \(rule.id) has no entry",
            hint: Bilingual(
              zh: "补上条目；不想用就写 on: false", en: "add it; to do without it write on: false"))))
    }
    return defects
  }

  private static func misfits(of entry: Entry, to rule: ScreeningRule) -> [RuleBookDefect] {
    var defects: [RuleBookDefect] = []
    func defect(_ path: [String], _ code: String, _ zh: String, _ en: String, _ hint: Bilingual) {
      defects.append(
        RuleBookDefect(
          rule: rule.id.text, path: path, notice: Notice(code, zh: zh, en: en, hint: hint)))
    }
    for (name, value) in entry.parameters.sorted(by: { $0.key < $1.key }) {
      guard let shape = rule.parameters[name] else {
        defect(
          ["parameters", name], "unknown-parameter", "规则 \(rule.id) 没有参数 `\(name)`",
          "rule \(rule.id) has no parameter `\(name)`", choice(of: rule.parameters.keys))
        continue
      }
      if value.steps.contains(where: { $0.value.value.shape != shape }) {
        let wanted = shape == .number ? ("整数", "a whole number") : ("词语列表", "a list of words")
        defect(
          ["parameters", name], "malformed", "参数 `\(name)` 应为\(wanted.0)",
          "parameter `\(name)` has to be \(wanted.1)", example(of: shape))
      }
    }
    for (name, shape) in rule.parameters.sorted(by: { $0.key < $1.key })
    where entry.parameters[name] == nil {
      defects.append(missing(name, shape, of: rule.id))
    }
    for (key, sentence) in entry.sentences.sorted(by: { $0.key < $1.key }) {
      guard let spoken = rule.says.first(where: { $0.key == key }) else {
        defect(
          ["sentences", key], "unknown-sentence", "规则 \(rule.id) 没有语句 `\(key)`",
          "rule \(rule.id) has no sentence `\(key)`", choice(of: rule.keys))
        continue
      }
      for text in [sentence.message, sentence.fix].compactMap(\.self).flatMap({ [$0.zh, $0.en] }) {
        let facts = spoken.sentence.facts.keys.lazy.map(\.name)
        for name in Template(text).placeholders where !facts.contains(name) {
          defect(
            ["sentences", key], "unknown-placeholder", "语句 `\(key)` 中没有占位符 {\(name)}",
            "sentence `\(key)` has no placeholder {\(name)}", choice(of: facts.map { "{\($0)}" }))
        }
      }
    }
    for key in rule.keys.sorted() where entry.sentences[key] == nil {
      defect(
        ["sentences"], "missing-sentence", "规则 \(rule.id) 缺语句 `\(key)`",
        "rule \(rule.id) lacks sentence `\(key)`",
        Bilingual(zh: "补上 ", en: "add ") + Bilingual("`\(key): {message: {zh: …, en: …}}`"))
    }
    return defects
  }

  static func missing(
    _ parameter: String, _ shape: Parameter.Shape, of rule: ScreeningRule.ID
  ) -> RuleBookDefect {
    RuleBookDefect(
      rule: rule.text, path: ["parameters"],
      notice: Notice(
        "missing-parameter", zh: "规则 \(rule) 缺参数 `\(parameter)`",
        en: "rule \(rule) lacks parameter `\(parameter)`", hint: example(of: shape)))
  }

  private static func choice(of names: some Sequence<String>) -> Bilingual {
    let known = names.sorted()
    if known.isEmpty { return Bilingual(zh: "这里不用写", en: "there are none here") }
    return Bilingual(zh: "可用：", en: "use one of ") + known.map { Bilingual("`\($0)`") }.joined()
  }

  private static func example(of shape: Parameter.Shape) -> Bilingual {
    let value = shape == .number ? "30" : "[…]"
    return Bilingual(zh: "写作 ", en: "write ")
      + Bilingual("`[{from: 2014-01-01, value: \(value), source: D}]`")
  }
}
