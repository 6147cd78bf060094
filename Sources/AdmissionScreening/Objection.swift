import AdmissionDirectory
import AdmissionVocabulary

/// One thing a rule objects to, as a value: which sentence, about what; words come on demand.
public struct Objection: Hashable, Sendable {
  /// Place of the rule in the screening.
  let rule: Int
  /// Key of the sentence in `rules.yaml`.
  let sentence: String
  /// Place of what the sentence is about, in a list that the sentence knows.
  let place: Int
}

/// Takes down what the rules object to, in the order they are asked.
public struct Objections: Sendable {
  public private(set) var all: [Objection] = []
  /// Place of the rule being asked.
  var rule = 0

  public init() {}

  mutating func add(_ sentence: String, about place: Int = 0) {
    all.append(Objection(rule: rule, sentence: sentence, place: place))
  }

  mutating func removeAll() {
    all.removeAll(keepingCapacity: true)
  }
}

/// A sentence a rule may say: what fills it, and what would clear it.
struct Sentence: Sendable {
  /// As in `rules.yaml`.
  let key: String
  /// Names of the facts that fill it.
  let factNames: Set<String>
  /// Whether its place is that of a listed item which the application repeats.
  let repeatsItem: Bool
  let facts: @Sendable (Subject) -> [String: Bilingual]
  let fixes: @Sendable (Subject) -> [Fix]

  init(
    _ key: String, _ factNames: String..., repeatsItem: Bool = false,
    facts: @escaping @Sendable (Subject) -> [String: Bilingual] = { _ in [:] },
    fixes: @escaping @Sendable (Subject) -> [Fix] = { _ in [] }
  ) {
    (self.key, self.factNames, self.repeatsItem) = (key, Set(factNames), repeatsItem)
    (self.facts, self.fixes) = (facts, fixes)
  }
}

/// What an objection is about, for the sentence that puts it into words.
struct Subject: Sendable {
  let question: Question
  let parameters: Parameters
  let place: Int

  var application: Application { question.application }
  var register: Register { question.screening.register }
  var day: CalendarDay { question.screening.day }
  /// The applicant's name.
  var department: Bilingual { register.name(of: application.department) }
  /// The listed item at the place.
  var item: WorkItem { question.screening.items[place] }
  /// The item at the place as facts `item`, `name` and, where wanted, `department`.
  var itemFacts: [String: Bilingual] { ["item": Bilingual(item.id.text), "name": item.title] }
  var itemFactsWithDepartment: [String: Bilingual] {
    itemFacts.merging(["department": register.name(of: item.department)]) { $1 }
  }
  /// The word of the term index at the place.
  var term: String { question.screening.terms.terms[place] }
}
