import AdmissionDirectory
import AdmissionVocabulary

extension Question {
  /// One objection for each entry of the negative list, of that scope, that the task mentions.
  ///
  /// The sentence is `prohibited`; its facts are ``prohibitionFacts``.
  func prohibitions(_ scope: Prohibition.Scope) -> [Objection] {
    register.prohibitions.compactMap { entry in
      guard entry.scope == scope, let term = mentioned(entry.terms) else { return nil }
      return Objection(
        "prohibited",
        [
          "entry": entry.name, "term": Bilingual(term),
          "basis": register.words(for: entry.citation),
        ])
    }
  }

  static let prohibitionFacts: Set<String> = ["entry", "term", "basis"]
}
