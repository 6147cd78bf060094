public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// Finds, for each thing a rule may say, an application that makes it say exactly that.
///
/// Nothing is written down beforehand but recipes: names, words, days and numbers come from the
/// register, the directory and the rule book at hand, and each witness is proved by asking the rule.
/// A rule that is off, or applies only later, is asked as if it were on.
public struct Witnesses: Sendable {
  public let directory: Directory
  public let day: CalendarDay
  let calendar: WorkdayCalendar
  /// With every rule of the book on.
  private let prepared: PreparedBook
  /// With no budget, no seat's community known, and nothing refused before.
  let screening: Screening
  /// The application to start from, for something not listed: as few rules as possible object.
  public private(set) var base: Application

  /// Makes the application to start from.
  ///
  /// - Throws: `MissingCalendarYear` when working days from `day` on cannot be counted.
  public init(
    by book: RuleBook, against directory: Directory, register: Register, on day: CalendarDay,
    calendar: WorkdayCalendar
  ) throws(MissingCalendarYear) {
    (self.directory, self.day, self.calendar) = (directory, day, calendar)
    prepared = PreparedBook(book.withEveryRule(adoptedBy: day), register)
    screening = Screening(
      by: prepared, against: directory, on: day, Circumstances(calendar: calendar))
    base = Application.plain(on: day)
    if let missing = screening.missingYear { throw missing }
    base = startingPoint()
  }

  public var register: Register { prepared.register }
  /// The book with every rule on.
  var book: RuleBook { prepared.book }

  /// An example of each answer the rule can give, contentment first.
  ///
  /// - Returns: none for a rule that judges no application.
  public func examples(of rule: ScreeningRule) -> [Witness.Example] {
    guard rule.judgesApplications else { return [] }
    let content = Recipe.content[rule.id] ?? [(.satisfied, Recipe.base)]
    return content.map { wish, recipe in find(wish, of: rule, recipe) }
      + rule.keys.map { key in
        let wish: Witness.Statement = rule.isReason(key) ? .notApplicable(key) : .objects(key)
        return find(wish, of: rule, Recipe.sentences["\(rule.id).\(key)"])
      }
  }

  /// The first trial by which the rule says what is wished for, and nothing besides.
  private func find(
    _ wish: Witness.Statement, of rule: ScreeningRule, _ recipe: Recipe?
  ) -> Witness.Example {
    for trial in recipe?.trials(self) ?? [] {
      guard let said = answer(of: rule, to: trial) else { continue }
      switch (wish, said.assessment) {
      case (.satisfied, .satisfied): return example(wish, trial, of: rule)
      case (.routes(let wanted), .routes(let route)) where wanted == route:
        return example(wish, trial, of: rule, words: route.name)
      case (.notApplicable(let key), .notApplicable(let reason)) where key == reason:
        return example(wish, trial, of: rule, words: said.words(key))
      case (.objects(let key), .unsatisfied(let stated))
      where stated.count == 1 && stated[0].sentence == key:
        let facts = stated[0].facts
        return example(
          wish, trial, of: rule, words: said.words(key, facts),
          fix: said.entry.sentences[key]?.fix?.filled(with: facts))
      default: continue
      }
    }
    return Witness.Example(answer: wish, witness: nil)
  }

  private func example(
    _ answer: Witness.Statement, _ trial: Trial, of rule: ScreeningRule, words: Bilingual? = nil,
    fix: Bilingual? = nil
  ) -> Witness.Example {
    Witness.Example(
      answer: answer,
      witness: Witness(
        application: trial.application, given: trial.given(register, on: day),
        fields: telling(trial.application, rule).map {
          Witness.Field(field: $0, value: trial.application.text(of: $0))
        }, words: words, fix: fix))
  }

  /// What the rule reads, and what else was changed to bring the answer about.
  private func telling(
    _ application: Application, _ rule: ScreeningRule
  ) -> [Application.Field] {
    let changed = Application.Field.allCases.filter {
      application.text(of: $0) != base.text(of: $0) && !$0.follows(from: application)
    }
    return rule.reads + changed.filter { !rule.reads.contains($0) }
  }

  /// What a rule says to a trial, with the book it said it by.
  private struct Said {
    let assessment: Assessment
    let entry: RuleBook.Entry

    func words(_ key: String, _ facts: [String: Bilingual] = [:]) -> Bilingual {
      (entry.sentences[key]?.message ?? entry.says).filled(with: facts)
    }
  }

  /// `nil` when the trial cannot be asked about.
  private func answer(of rule: ScreeningRule, to trial: Trial) -> Said? {
    let screening = screening(for: trial)
    guard let entry = book.entry(rule.id),
      let question = try? screening.question(trial.application),
      let assessment = screening.assessment(by: rule.id, of: question)
    else { return nil }
    return Said(assessment: assessment, entry: entry)
  }

  private func screening(for trial: Trial) -> Screening {
    guard !trial.isPlain else { return screening }
    var directory = directory
    for item in trial.entering { directory.enter(item, .inherited, on: day) }
    if let leaving = trial.leaving { directory.leave(leaving, .removed(on: day)) }
    return Screening(
      by: prepared, against: directory, on: day,
      Circumstances(
        calendar: calendar, budget: trial.budget, seats: trial.seats, refusals: trial.refusals,
        departures: trial.departures, eventTasks: trial.eventTasks))
  }
}

extension Application.Field {
  /// Whether its value only goes with that of another field.
  fileprivate func follows(from application: Application) -> Bool {
    switch self {
    case .name, .kind, .content: application.item.id != nil
    case .ends, .review, .exit: true
    case .funds: application.delivery.funds != nil
    case .amount, .fundsSource, .fundsRule: application.delivery.funds == nil
    default: false
    }
  }
}

extension RuleBook {
  /// The book with every rule on and adopted on `day` at the latest.
  fileprivate func withEveryRule(adoptedBy day: CalendarDay) -> RuleBook {
    let entries = rules.map { rule, entry in
      (
        id: rule.id.text,
        entry: Entry(
          title: entry.title, says: entry.says, tag: entry.tag,
          adopted: min(entry.adopted, day), isOn: true, weight: entry.weight,
          citations: entry.citations, parameters: entry.parameters, sentences: entry.sentences)
      )
    }
    // The entries fitted the program before, and nothing that has to fit was changed.
    return (try? RuleBook(entries: entries, source: source)) ?? self
  }
}
