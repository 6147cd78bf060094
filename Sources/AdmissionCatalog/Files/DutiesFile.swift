import AdmissionDirectory
import AdmissionPages
import AdmissionReading
import AdmissionVocabulary

/// Reads `duties.yaml`.
enum DutiesFile {
  /// `instruments` as far as they could be read; a duty of one that could not is left out.
  static func read(
    _ page: Place, _ roll: Roll<Instrument>, _ instruments: [Instrument]
  ) -> [StatutoryDuty]? {
    let known = Dictionary(instruments.map { ($0.id, $0) }) { first, _ in first }
    return page.map { keys in
      let duties = Roll<StatutoryDuty>(home: "duties.yaml")
      return keys.required("laws")?.list { place in
        place.map { Self.duties(of: $0, duties, roll, known) }
      }?.flatMap(\.self)
    }
  }

  private static func duties(
    of keys: Keys, _ duties: Roll<StatutoryDuty>, _ roll: Roll<Instrument>,
    _ known: [Instrument.ID: Instrument]
  ) -> [StatutoryDuty]? {
    let law =
      keys.has("instrument") ? registered(keys, roll, known) : otherLaw(keys)
    return keys.required("duties")?.entries(duties, atLeast: 1) { keys, id in
      let name = keys.required("name")?.bilingual()
      let article = keys.required("article")?.text()
      let verb: StatutoryDuty.Verb? = keys.required("verb")?.word()
      let states = keys.ifPresent("states") { $0.list { $0.word(StatutoryDuty.Detail.self) } }
      let signs = keys.required("words")?.list { sign($0) }
      guard let id, let name, let article, let verb, let states, let signs, let law else {
        return nil
      }
      return StatutoryDuty(
        id: id, name: name, law: law, article: article, verb: verb, states: states ?? [],
        signs: signs)
    }
  }

  /// A law of the register; its days are those of its entry there.
  private static func registered(
    _ keys: Keys, _ roll: Roll<Instrument>, _ known: [Instrument.ID: Instrument]
  ) -> StatutoryDuty.Law? {
    let id = keys.required("instrument")?.reference(to: roll)
    let isWhole = keys.ifPresent("whole") { $0.flag() }
    guard let id, let isWhole, let instrument = known[id] else { return nil }
    return StatutoryDuty.Law(
      title: instrument.name, instrument: id, from: instrument.from, until: instrument.until,
      isWhole: isWhole ?? false)
  }

  private static func otherLaw(_ keys: Keys) -> StatutoryDuty.Law? {
    let title = keys.required("law")?.bilingual()
    let from = keys.orNone("from") { $0.day() }
    let until = keys.orNone("until") { $0.day() }
    guard let title, let from, let until else { return nil }
    keys.noteOrder(from, until, first: "from", last: "until")
    return StatutoryDuty.Law(title: title, from: from, until: until)
  }

  private static func sign(_ place: Place) -> Sign? {
    guard let text = place.text(.prose) else { return nil }
    guard let sign = try? Sign(parsing: text), sign.hasWordsOnly else {
      place.noteMalformed(
        Bilingual(zh: "`\(text.shown)` 不是检索词", en: "`\(text.shown)` is no search word"),
        hint: Bilingual(zh: "写作 `词|词 + 词`", en: "write `word|word + word`"))
      return nil
    }
    return sign
  }
}

extension Sign {
  /// Whether it refers to no class of words, which only the lexicon has, and to no number.
  fileprivate var hasWordsOnly: Bool {
    parts.joined().allSatisfy { if case .word = $0 { true } else { false } }
  }
}
