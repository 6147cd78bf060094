import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// What is on the negative list never enters, whatever the community's role.
  static let prohibitedItemsStayOut = ScreeningRule(
    "R5", says: Says.self, reads: [.name, .content, .id]
  ) { question, objections in
    var terms: [Int] = []
    question.prohibitions(.any) { place, term in
      terms.append(term)
      objections.add(.prohibited, about: place)
    }
    question.named([.barred], besides: terms) { objections.add(.named, about: $0) }
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
  /// Places of the negative list's entries, of that scope, that the task mentions, and by which word.
  func prohibitions(_ scope: Prohibition.Scope, _ found: (_ place: Int, _ term: Int) -> Void) {
    if mentions.isEmpty { return }
    for place in screening.prohibitionTerms.indices
    where screening.register.prohibitions[place].scope == scope {
      if let term = mentions.first(of: screening.prohibitionTerms[place]) { found(place, term) }
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
