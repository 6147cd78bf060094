public import AdmissionDirectory
public import AdmissionVocabulary

/// Finds, for each thing a rule may say, an application that makes it say exactly that.
///
/// Nothing is written down beforehand but recipes: names, words, days and numbers come from the
/// register, the directory and the rule book at hand, and each witness is proved by asking the rule.
/// A rule that is off, or applies only later, is asked as if it were on.
public struct Witnesses: Sendable {
  public let register: Register
  public let directory: Directory
  public let day: CalendarDay
  let calendar: WorkdayCalendar
  /// The book with every rule on.
  let book: RuleBook
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
    (self.register, self.directory, self.day) = (register, directory, day)
    self.calendar = calendar
    self.book = book.withEveryRule(adoptedBy: day)
    screening = Screening(
      by: self.book, against: directory, register: register, on: day,
      Circumstances(calendar: calendar))
    base = Application.plain(on: day)
    if let missing = screening.missingYear { throw missing }
    base = startingPoint()
  }

  /// An example of each answer the rule can give, contentment first.
  ///
  /// - Returns: none for a rule that judges no application.
  public func examples(of rule: ScreeningRule) -> [Witness.Example] {
    guard rule.judgesApplications else { return [] }
    return Recipe.content(of: rule).map { wish, recipe in find(wish, of: rule, recipe) }
      + rule.says.map { sentence in
        find(.sentence(sentence.key), of: rule, Recipe.table["\(rule.id).\(sentence.key)"])
      }
  }

  /// What a rule is wished to say.
  enum Wish {
    case satisfied
    case routes(Route)
    case sentence(String)
  }

  private func find(_ wish: Wish, of rule: ScreeningRule, _ recipe: Recipe?) -> Witness.Example {
    for trial in recipe?.trials(self) ?? [] {
      guard let answer = answer(of: rule, to: trial) else { continue }
      switch (wish, answer.assessment) {
      case (.satisfied, .satisfied):
        return example(.satisfied, trial, of: rule)
      case (.routes(let wanted), .routes(let route)) where wanted == route:
        return example(.routes(route), trial, of: rule, words: route.name)
      case (.sentence(let key), .notApplicable(let reason)) where key == reason:
        return example(.notApplicable(key), trial, of: rule, words: answer.words(key))
      case (.sentence(let key), .unsatisfied(let stated))
      where stated.count == 1 && stated[0].sentence == key:
        let facts = stated[0].facts
        return example(
          .objects(key), trial, of: rule, words: answer.words(key, facts),
          fix: answer.entry.sentences[key]?.fix?.filled(with: facts))
      default: continue
      }
    }
    let answer: Witness.Answer =
      switch wish {
      case .satisfied: .satisfied
      case .routes(let route): .routes(route)
      case .sentence(let key): rule.isReason(key, book) ? .notApplicable(key) : .objects(key)
      }
    return Witness.Example(answer: answer, witness: nil)
  }

  private func example(
    _ answer: Witness.Answer, _ trial: Trial, of rule: ScreeningRule, words: Bilingual? = nil,
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
    guard let question = try? screening.question(trial.application),
      let place = screening.rules.firstIndex(where: { $0.rule.id == rule.id })
    else { return nil }
    return Said(
      assessment: screening.assessment(by: place, of: question),
      entry: screening.rules[place].entry)
  }

  private func screening(for trial: Trial) -> Screening {
    guard !trial.isPlain else { return screening }
    var directory = directory
    for item in trial.entering { directory.enter(item, .inherited, on: day) }
    if let leaving = trial.leaving { directory.leave(leaving, .removed(on: day)) }
    return Screening(
      by: book, against: directory, register: register, on: day,
      Circumstances(
        calendar: calendar, budget: trial.budget, seats: trial.seats, refusals: trial.refusals))
  }
}

extension ScreeningRule {
  /// Whether a sentence that no application brought about is a reason for not applying: as far as
  /// can be told, since such have neither facts nor a fix.
  fileprivate func isReason(_ key: String, _ book: RuleBook) -> Bool {
    let hasFacts = says.contains { $0.key == key && !$0.factNames.isEmpty }
    return !hasFacts && book.entry(id)?.sentences[key]?.fix == nil
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
