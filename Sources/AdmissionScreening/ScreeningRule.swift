public import AdmissionDirectory
public import AdmissionVocabulary

/// One test an application passes through before people look at it.
///
/// A rule is a value: it reads its argument, touches nothing else, and gives the same answer twice.
/// Its words, citations and numbers stand in `catalog/rules.yaml`; here is only its logic.
public struct ScreeningRule: Identifiable, Sendable {
  /// Such as `R12`, as numbered in the list of rules.
  public typealias ID = Identifier<ScreeningRule>

  public let id: ID
  /// The parameters the rule reads; `rules.yaml` gives exactly these.
  public let parameters: [String: Parameter.Shape]
  /// The sentences the rule may say, each with the names of the facts that fill it.
  public let sentences: [String: Set<String>]
  let assess: @Sendable (Question) -> Assessment

  init(
    _ id: ID, parameters: [String: Parameter.Shape] = [:], sentences: [String: Set<String>],
    assess: @escaping @Sendable (Question) -> Assessment
  ) {
    (self.id, self.parameters, self.sentences) = (id, parameters, sentences)
    self.assess = assess
  }
}

/// A number or a list of words that a district may set for itself.
public enum Parameter: Hashable, Sendable {
  /// A whole number; its unit is the rule's business.
  case number(Int)
  case words([String])

  public enum Shape: Hashable, Sendable { case number, words }

  public var shape: Shape {
    switch self {
    case .number: .number
    case .words: .words
    }
  }
}

/// What one rule says about one application.
public enum Assessment: Hashable, Sendable {
  /// The rule does not speak to this application; the sentence says why.
  case notApplicable(String)
  case satisfied
  /// Nothing to object: the application goes this way.
  case routes(Route)
  /// One objection for each thing that is wrong; never empty.
  case unsatisfied([Objection])
}

/// Which way an admissible application goes.
public enum Route: Hashable, Sendable {
  case vote
  case listed(WorkItem.ID)
  case emergency
}

/// One thing a rule objects to, as facts; words come from the rule book.
public struct Objection: Hashable, Sendable {
  /// Key of the sentence in `rules.yaml`.
  public let sentence: String
  /// What triggered it, by placeholder name.
  public let facts: [String: Bilingual]
  /// The listed item this one repeats; set by the rule on duplicates only.
  public let duplicates: WorkItem.ID?

  public init(
    _ sentence: String, _ facts: [String: Bilingual] = [:], duplicates: WorkItem.ID? = nil
  ) {
    (self.sentence, self.facts, self.duplicates) = (sentence, facts, duplicates)
  }
}
