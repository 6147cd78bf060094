import AdmissionDirectory
import AdmissionReading
import AdmissionVocabulary

extension ScreeningRule {
  /// Enforcement and the like may be helped with; the community never answers for them.
  static let communityIsNotResponsible = ScreeningRule(
    "R6", says: Says.self, reads: [.name, .content, .role]
  ) { question, objections in
    var isMentioned = false
    let isResponsible = question.isResponsible
    var terms: [Int] = []
    question.prohibitions(.responsible) { place, term in
      isMentioned = true
      terms.append(term)
      if isResponsible { objections.add(.prohibited, about: place) }
    }
    question.named([.borne], besides: terms) {
      isMentioned = true
      if isResponsible { objections.add(.named, about: $0) }
    }
    return isMentioned ? .satisfied : .notApplicable(.notMentioned)
  }
}

private enum Says: String, Saying {
  case notMentioned, prohibited, named

  var sentence: Sentence {
    switch self {
    case .notMentioned: .reason
    case .prohibited: Sentence(.prohibition, fixes: Self.assisting)
    case .named: Sentence(.sighting, fixes: Self.assisting)
    }
  }

  /// The department takes it on; no cure where the text goes on saying that the community does.
  private static let assisting: @Sendable (Subject) -> [Fix] = { subject in
    subject.question.roleSighting == nil ? [.set(.role) { $0.community.role = .assists }] : []
  }
}
