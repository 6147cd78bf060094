import AdmissionPages
import AdmissionReading
import AdmissionVocabulary

/// Reads `lexicon.yaml`.
enum LexiconFile {
  static func read(_ page: Place) -> Lexicon? {
    page.map { keys in
      let marks = keys.required("marks")?.map(Self.marks)
      let classes = keys.required("classes")?.named(Self.words)
      let frequencies = keys.required("frequencies")?.list { $0.map(Self.frequency) }
      let known = Set((classes ?? []).map(\.name))
      let senses = keys.required("senses")?
        .entries(Roll<Lexicon.Sense>(home: "lexicon.yaml")) { keys, id in
          Self.sense(keys, id, classes: classes == nil ? nil : known)
        }
      guard let marks, let classes, let frequencies, let senses else { return nil }
      return Lexicon(
        marks: marks,
        classes: Dictionary(classes.map { ($0.name, $0.value) }) { first, _ in first },
        frequencies: frequencies, senses: senses)
    }
  }

  /// A mark that is left out has no words.
  private static func marks(_ keys: Keys) -> [Lexicon.Mark: [String]]? {
    var marks: [Lexicon.Mark: [String]] = [:]
    var isWhole = true
    for mark in Lexicon.Mark.allCases {
      switch keys.ifPresent(mark.key, Self.words) {
      case .some(let words): marks[mark] = words ?? []
      case nil: isWhole = false
      }
    }
    return isWhole ? marks : nil
  }

  private static func words(_ place: Place) -> [String]? {
    place.map { keys in
      let words = keys.required("words")?.list(atLeast: 1) { $0.text() }
      let source = keys.required("source")?.text()
      return source == nil ? nil : words
    }
  }

  private static func frequency(_ keys: Keys) -> Lexicon.Frequency? {
    let words = keys.required("words")?.list(atLeast: 1) { $0.text() }
    let times = keys.required("times")?.number(1...366)
    let source = keys.required("source")?.text()
    guard let words, let times, source != nil else { return nil }
    return Lexicon.Frequency(words: words, times: times)
  }

  private static func sense(
    _ keys: Keys, _ id: Identifier<Lexicon.Sense>?, classes: Set<String>?
  ) -> Lexicon.Sense? {
    let topic: Topic? = keys.required("topic")?.word()
    let strength: Lexicon.Strength? = keys.required("strength")?.word()
    if strength == .names, let topic, !topic.hasStandingRule {
      keys.note(at: "strength", .noStandingRule(topic))
    }
    let name = keys.required("name")?.bilingual()
    let signs = keys.required("signs")?.list(atLeast: 1) { sign($0, classes) }
    let unless = keys.ifPresent("unless") { $0.list { $0.text() } }
    let within = keys.ifPresent("within") { $0.number(0...60) }
    // A sign without its harmless twin is not taken.
    let harmful = keys.required("harmful")?.list(atLeast: 1) { $0.text(.prose) }
    let harmless = keys.required("harmless")?.list(atLeast: 1) { $0.text(.prose) }
    let source = keys.required("source")?.text()
    guard let id, let topic, let strength, let name, let signs, let unless, let within,
      let harmful, let harmless, source != nil
    else { return nil }
    return Lexicon.Sense(
      id: id.text, topic: topic, strength: strength, name: name, signs: signs,
      unless: unless ?? [], within: within ?? Sign.usualDistance, harmful: harmful,
      harmless: harmless)
  }

  private static func sign(_ place: Place, _ classes: Set<String>?) -> Sign? {
    guard let text = place.text(.prose) else { return nil }
    guard let sign = try? Sign(parsing: text) else {
      place.noteMalformed(
        Bilingual(zh: "`\(text.shown)` 不是一个标志", en: "`\(text.shown)` is no sign"),
        hint: Bilingual(
          zh: "写作 `词|词 + 词|@类`，第一部分只用词",
          en: "write `word|word + word|@class`; the first part has words only"))
      return nil
    }
    guard let classes else { return sign }
    for name in sign.classes where !classes.contains(name) {
      place.noteMalformed(
        Bilingual(zh: "没有词类 `@\(name.shown)`", en: "there is no class `@\(name.shown)`"),
        hint: Notice.suggestion(for: name, among: classes.sorted())
          ?? Bilingual(zh: "先在 classes 中写明", en: "enter it under classes first"))
      return nil
    }
    return sign
  }
}

extension Notice {
  fileprivate static func noStandingRule(_ topic: Topic) -> Notice {
    .malformed(
      "strength",
      Bilingual(
        zh: "`\(topic.rawValue)` 没有可以直接不予准入的规则",
        en: "no standing rule bars what is named under `\(topic.rawValue)`"),
      hint: Bilingual(zh: "写 `asks` 或 `tells`", en: "write `asks` or `tells`"))
  }
}
