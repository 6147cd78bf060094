import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Enforcement and the like may be helped with; the community never answers for them.
  static let communityIsNotResponsible = ScreeningRule(
    "R6", says: Says.self, reads: [.name, .content, .role]
  ) { question, objections in
    var isMentioned = false
    let isResponsible = question.application.community.role == .responsible
    question.prohibitions(.responsible) {
      isMentioned = true
      if isResponsible { objections.add(.prohibited, about: $0) }
    }
    return isMentioned ? .satisfied : .notApplicable(.notMentioned)
  }
}

private enum Says: String, Saying {
  case notMentioned, prohibited

  var sentence: Sentence {
    switch self {
    case .notMentioned: .reason
    case .prohibited:
      Sentence(.prohibition, fixes: { _ in [.set(.role) { $0.community.role = .assists }] })
    }
  }
}
