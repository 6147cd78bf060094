import AdmissionDirectory
import AdmissionVocabulary

/// A sentence a rule may say: what fills it, and what would clear it.
struct Sentence: Sendable {
  /// What stands for one placeholder.
  typealias Filling = @Sendable (Subject) -> Bilingual

  let facts: [Fact: Filling]
  /// Whether it says why the rule does not apply, and objects to nothing.
  let isReason: Bool
  /// Whether its place is that of a listed item which the application repeats.
  let repeatsItem: Bool
  let fixes: @Sendable (Subject) -> [Fix]
  /// What has to be done where the fix of the book cannot be said; `nil` where it can.
  let insteadOfFix: @Sendable (Subject) -> Bilingual?

  /// An objection.
  init(
    _ facts: [Fact: Filling] = [:], repeatsItem: Bool = false,
    insteadOfFix: @escaping @Sendable (Subject) -> Bilingual? = { _ in nil },
    fixes: @escaping @Sendable (Subject) -> [Fix] = { _ in [] }
  ) {
    self.init(
      facts, isReason: false, repeatsItem: repeatsItem, insteadOfFix: insteadOfFix, fixes: fixes)
  }

  private init(
    _ facts: [Fact: Filling], isReason: Bool, repeatsItem: Bool,
    insteadOfFix: @escaping @Sendable (Subject) -> Bilingual?,
    fixes: @escaping @Sendable (Subject) -> [Fix]
  ) {
    (self.facts, self.isReason, self.repeatsItem) = (facts, isReason, repeatsItem)
    (self.insteadOfFix, self.fixes) = (insteadOfFix, fixes)
  }

  /// Why the rule does not speak to an application.
  static let reason = Sentence(
    [:], isReason: true, repeatsItem: false, insteadOfFix: { _ in nil }, fixes: { _ in [] })
}

extension [Fact: Sentence.Filling] {
  /// Number and name of the listed item at the place.
  static func item(and more: Self = [:]) -> Self {
    let item: Self = [.item: { Bilingual($0.item.id.text) }, .name: \.item.title]
    return item.merging(more) { $1 }
  }

  /// The same with the department it belongs to.
  static func itemOfDepartment(and more: Self = [:]) -> Self {
    item(and: [.department: { $0.register.name(of: $0.item.department) }]).merging(more) { $1 }
  }
}

/// What an objection is about, for the sentence that puts it into words.
struct Subject: Sendable {
  let rule: ScreeningRule.ID
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
  /// The word of the term index at the place.
  var term: String { question.screening.terms.terms[place] }
}
