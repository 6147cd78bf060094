import AdmissionDirectory
import AdmissionPages
import AdmissionScreening
import AdmissionVocabulary

/// Reads `rules.yaml`.
enum RulesFile {
  /// `source` is the page's text, which the book keeps; rules that the page leaves out stand as in
  /// `book`.
  static func read(
    _ page: Place, source: String, _ rolls: Rolls, over book: RuleBook? = nil
  ) -> RuleBook? {
    let roll = Roll<ScreeningRule>(home: "rules.yaml")
    let titles = rolls.names()
    var drafts: [Draft] = []
    _ = page.map { keys in
      keys.required("rules")?.entries(roll) { keys, id -> Bool? in
        let entry = Self.entry(keys, rolls)
        keys.enter(entry?.title, at: "title", in: titles)
        if let id {
          drafts.append(Draft(id: id.text, entry: entry, written: keys.place.written))
        }
        return entry == nil || id == nil ? nil : true
      }
    }
    guard !drafts.isEmpty || page.margin.defects.isEmpty else { return nil }
    let written = Set(drafts.map(\.id))
    let rest = (book?.rules ?? []).filter { !written.contains($0.rule.id.text) }
    return Self.book(
      drafts, source: source, page.margin, everyID: roll.isComplete,
      rest: rest.map { ($0.rule.id.text, $0.entry) })
  }

  /// An entry on its way into the book.
  private struct Draft {
    let id: String
    /// `nil` when something in it is wrong; that is noted already.
    let entry: RuleBook.Entry?
    let written: Written
  }

  /// Joins the entries with the rules of the program, and notes what does not fit where it stands.
  ///
  /// An entry that could not be read takes part with nothing in it, so that its rule is not
  /// called missing.
  private static func book(
    _ drafts: [Draft], source: String, _ margin: Margin, everyID: Bool,
    rest: [(id: String, entry: RuleBook.Entry)]
  ) -> RuleBook? {
    do {
      return try RuleBook(
        entries: drafts.compactMap { draft in
          (draft.entry ?? .unread).map { (id: draft.id, entry: $0) }
        } + rest, source: source)
    } catch {
      for defect in error.all {
        let draft = drafts.first { $0.id == defect.rule }
        if let draft, draft.entry == nil, defect.path != ["id"] { continue }
        if draft == nil, !everyID { continue }
        margin.note(at: draft?.written.line(of: defect.path) ?? 0, defect.notice)
      }
      return nil
    }
  }

  private static func entry(_ keys: Keys, _ rolls: Rolls) -> RuleBook.Entry? {
    let title = keys.required("title")?.bilingual()
    let says = keys.required("says")?.bilingual(.prose)
    let tag: RuleBook.Entry.Tag? = keys.required("tag")?.word()
    let adopted = keys.required("adopted")?.day()
    let isOn = keys.required("on")?.flag()
    let weight: Finding.Weight? = keys.required("weight")?.word()
    let citations = keys.required("citations")?.list { $0.citation(rolls.instruments) }
    let parameters = keys.required("parameters")?.named { $0.parameter() }
    let sentences = keys.required("sentences")?.named { $0.map(sentence) }
    guard let title, let says, let tag, let adopted, let isOn, let weight, let citations,
      let parameters, let sentences
    else { return nil }
    return RuleBook.Entry(
      title: title, says: says, tag: tag, adopted: adopted, isOn: isOn, weight: weight,
      citations: citations,
      parameters: Dictionary(parameters.map { ($0.name, $0.value) }) { first, _ in first },
      sentences: Dictionary(sentences.map { ($0.name, $0.value) }) { first, _ in first })
  }

  private static func sentence(_ keys: Keys) -> RuleBook.Entry.Sentence? {
    let message = keys.required("message")?.bilingual(.prose)
    let fix = keys.ifPresent("fix") { $0.bilingual(.prose) }
    let weight: Finding.Weight?? = keys.ifPresent("weight") { $0.word() }
    guard let message, let fix, let weight else { return nil }
    return RuleBook.Entry.Sentence(message: message, fix: fix, weight: weight)
  }
}

extension RuleBook.Entry {
  /// Stands in for an entry that could not be read.
  fileprivate static let unread = CalendarDay(year: 1900, month: 1, day: 1).map { day in
    RuleBook.Entry(
      title: Bilingual(""), says: Bilingual(""), tag: .ourDefault, adopted: day, isOn: false,
      weight: .advises, citations: [], parameters: [:], sentences: [:])
  }
}

extension Place {
  /// The values of a parameter, each from its day on.
  fileprivate func parameter() -> Dated<RuleBook.Entry.Setting>? {
    var days: Set<Int> = []
    let steps = list(atLeast: 1) { step in
      step.map { keys -> Dated<RuleBook.Entry.Setting>.Step? in
        let from = keys.required("from")?.day()
        let value = keys.required("value")?.parameterValue()
        let source: RuleBook.Entry.Tag? = keys.required("source")?.word()
        if let from, !days.insert(from.ordinal).inserted {
          keys.note(at: "from", .duplicateDate(from))
        }
        guard let from, let value, let source else { return nil }
        return Dated.Step(from: from, value: RuleBook.Entry.Setting(value, source: source))
      }
    }
    return steps.flatMap { Dated($0) }
  }

  private func parameterValue() -> Parameter? {
    if case .list = written.shape { return list { $0.text() }.map(Parameter.words) }
    return number(Bounds.amount).map(Parameter.number)
  }
}
