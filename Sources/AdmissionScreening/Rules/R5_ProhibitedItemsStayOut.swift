import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// What is on the negative list never enters, whatever the community's role.
  static let prohibitedItemsStayOut = ScreeningRule(
    "R5", reads: [.name, .content, .id],
    says: [
      Sentence(
        "prohibited", "entry", "term", "basis", facts: \.prohibition,
        fixes: { subject in
          subject.prohibitedTerm.map { [.without($0, subject.application)] } ?? []
        }),
      Sentence("listedAsProhibited", "item", "name", facts: \.itemFacts),
    ]
  ) { question, objections in
    question.prohibitions(.any) { objections.add("prohibited", about: $0) }
    if question.listedCategory == .prohibited, let place = question.listedPlace {
      objections.add("listedAsProhibited", about: place)
    }
    return .satisfied
  }
}

extension Question {
  /// Places of the negative list's entries, of that scope, that the task mentions.
  func prohibitions(_ scope: Prohibition.Scope, _ found: (Int) -> Void) {
    if mentions.isEmpty { return }
    for place in screening.prohibitionTerms.indices
    where screening.register.prohibitions[place].scope == scope {
      if mentions.first(of: screening.prohibitionTerms[place]) != nil { found(place) }
    }
  }
}

extension Subject {
  /// The word by which the entry of the negative list at the place was found.
  var prohibitedTerm: String? {
    question.mentions.first(of: question.screening.prohibitionTerms[place])
      .map { question.screening.terms.terms[$0] }
  }

  /// Facts of the entry of the negative list at the place: `entry`, `term`, `basis`.
  var prohibition: [String: Bilingual] {
    let entry = register.prohibitions[place]
    return [
      "entry": entry.name, "term": Bilingual(prohibitedTerm ?? ""),
      "basis": register.words(for: entry.citation),
    ]
  }
}
