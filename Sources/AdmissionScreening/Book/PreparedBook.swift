public import AdmissionDirectory
public import AdmissionNames
import AdmissionVocabulary
import Synchronization

/// A rule book and a register made ready together, once for every screening by them.
///
/// It holds what takes long to make and does not hang on what an office decided: the words looked
/// for, which change only on the days on which the book does, the duties by law, and the names of
/// the lists last screened against. Each is made when it is first asked for; all threads share it.
public final class PreparedBook: Sendable {
  public typealias Indexing = @Sendable ([[String]], Wordbook) -> any NameIndex

  public let book: RuleBook
  public let register: Register
  /// Ids of the register's departments.
  let departments: Spelling.Lexicon
  let placesByInstrument: [String: Int]
  /// Days on which a rule or one of its parameters begins to apply, ascending, each once.
  private let turns: [CalendarDay]
  private let index: Indexing
  private let made = Mutex(Made())

  /// The register's duties by law, for books in which a rule compares names.
  private struct Made {
    var duties: DutyIndex?
    /// By how many of the turns have come.
    var rules = Recent<Int, RulesInForce>(most: 16)
    /// By the names of each item.
    var names = Recent<[[String]], any NameIndex>(most: 8)
  }

  /// `index` finds names alike; given the names of each item and the words to compare them by, it is
  /// asked by their places.
  public init(
    _ book: RuleBook, _ register: Register,
    indexing index: @escaping Indexing = { NameList($0, by: $1) }
  ) {
    (self.book, self.register, self.index) = (book, register, index)
    departments = Spelling.Lexicon(register.departments.map(\.id.text))
    placesByInstrument = Dictionary(
      register.instruments.enumerated().map { ($1.id.text, $0) }
    ) { first, _ in first }
    turns = Set(book.rules.flatMap(\.entry.turns)).sorted()
  }

  /// The rules that are on and adopted by `day`, with what they and the register look for.
  func rules(on day: CalendarDay) -> RulesInForce {
    let turn = turns.firstIndex { $0 > day } ?? turns.count
    return made.withLock { made in
      made.rules.value(for: turn) {
        RulesInForce(book, register, on: day) {
          let duties = made.duties ?? DutyIndex(register.duties, register.wordbook)
          made.duties = duties
          return duties
        }
      }
    }
  }

  /// The names of the items, ready to be compared.
  func names(of items: [WorkItem]) -> any NameIndex {
    let names = items.map { [$0.name] + [$0.english].compactMap(\.self) }
    return made.withLock { made in
      made.names.value(for: names) { index(names, register.wordbook) }
    }
  }
}

extension RuleBook.Entry {
  /// Days on which the rule, or a parameter of it, begins to apply.
  fileprivate var turns: [CalendarDay] {
    [adopted] + parameters.values.flatMap { $0.steps.map(\.from) }
  }
}

/// The rules of a book as they stand between two days on which it changes, ready to be asked.
struct RulesInForce: Sendable {
  /// In the order of the book.
  let rules: [Screening.ActiveRule]
  /// Every word that a rule in force or the register looks for.
  let terms: TermIndex
  /// The words of each entry of the negative list and of the barred certificates.
  let prohibitionTerms: [TermSet]
  let certificateTerms: [TermSet]
  /// The words of each proof that a city kept.
  let retainedTerms: [TermSet]
  let comparesNames: Bool
  /// The register's duties by law; knows none where no rule compares names.
  let duties: DutyIndex
  /// Finds what a content adds to a listed item; `nil` where no rule compares what is asked for with
  /// what is listed.
  let additions: Additions?
  /// What is shown beside the verdict as alike.
  let resemblance: Resembling
  /// Whether a rule counts working days on from the day of filing.
  let countsWorkdays: Bool

  init(
    _ book: RuleBook, _ register: Register, on day: CalendarDay, _ duties: () -> DutyIndex
  ) {
    let active = book.rules.filter { $0.entry.isOn && $0.entry.adopted <= day }
    let terms = TermIndex(
      register.prohibitions.flatMap(\.terms) + register.barredCertificates.flatMap(\.terms)
        + register.retainedCertificates.flatMap(\.terms)
        + active.filter(\.rule.seeksWords).flatMap { $0.entry.words(on: day) })
    self.terms = terms
    rules = active.compactMap { rule, entry in
      Screening.ActiveRule(rule, entry, Parameters(entry.parameters(on: day), terms: terms))
    }
    prohibitionTerms = register.prohibitions.map { terms.set($0.terms) }
    certificateTerms = register.barredCertificates.map { terms.set($0.terms) }
    retainedTerms = register.retainedCertificates.map { terms.set($0.terms) }
    comparesNames = rules.contains { $0.rule.comparesNames }
    self.duties = comparesNames ? duties() : .none
    additions = rules.first { $0.rule.comparesListing }.map { Additions($0.parameters) }
    resemblance = Resembling(rules)
    countsWorkdays = active.contains { $0.rule.notice != nil }
  }
}
