import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// What is on the negative list never enters, whatever the community's role.
  static let prohibitedItemsStayOut = ScreeningRule(
    "R5", says: Says.self, reads: [.name, .content, .id]
  ) { question, objections in
    question.prohibitions(.any) { objections.add(.prohibited, about: $0) }
    question.named([.barred]) { objections.add(.named, about: $0) }
    if question.listedCategory == .prohibited, let place = question.listedPlace {
      objections.add(.listedAsProhibited, about: place)
    }
    return .satisfied
  }
}

private enum Says: String, Saying {
  case prohibited, named, listedAsProhibited

  var sentence: Sentence {
    switch self {
    case .prohibited:
      Sentence(
        .prohibition,
        fixes: { subject in subject.prohibitedTerm.map { subject.givingUp(term: $0) } ?? [] })
    case .named: Sentence(.sighting, fixes: { $0.givingUp($0.sighting) })
    case .listedAsProhibited: Sentence(.item())
    }
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
  fileprivate var prohibitedTerm: String? {
    question.mentions.first(of: question.screening.prohibitionTerms[place])
      .map { question.screening.terms.terms[$0] }
  }
}

extension Fact {
  static let entry = Fact("entry")
}

extension [Fact: Sentence.Filling] {
  /// The entry of the negative list at the place, what it was found by, and its basis.
  static var prohibition: Self {
    [
      .entry: { $0.register.prohibitions[$0.place].name },
      .term: { Bilingual($0.prohibitedTerm ?? "") },
      .basis: { $0.register.words(for: $0.register.prohibitions[$0.place].citation) },
    ]
  }
}
