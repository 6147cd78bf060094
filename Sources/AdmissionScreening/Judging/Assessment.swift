public import AdmissionDirectory
public import AdmissionVocabulary

/// What one rule says about one application, with its facts.
public enum Assessment: Hashable, Sendable {
  /// The rule does not speak to this application; the sentence says why.
  case notApplicable(String)
  case satisfied
  /// Nothing to object: the application goes this way.
  case routes(Route)
  /// One objection for each thing that is wrong; never empty.
  case unsatisfied([Stated])

  /// One objection with its facts.
  public struct Stated: Hashable, Sendable {
    /// Key of the sentence in `rules.yaml`.
    public let sentence: String
    /// What triggered it, by placeholder name.
    public let facts: [String: Bilingual]
    /// The listed item this one repeats.
    public let duplicates: WorkItem.ID?

    public init(
      _ sentence: String, _ facts: [String: Bilingual] = [:], duplicates: WorkItem.ID? = nil
    ) {
      (self.sentence, self.facts, self.duplicates) = (sentence, facts, duplicates)
    }
  }
}
