import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Enforcement and the like may be helped with; the community never answers for them.
  static let communityIsNotResponsible = ScreeningRule(
    "R6", reads: [.name, .content, .role],
    says: [
      Sentence("notMentioned"),
      Sentence(
        "prohibited", "entry", "term", "basis", facts: \.prohibition,
        fixes: { _ in [.set(.role) { $0.community.role = .assists }] }),
    ]
  ) { question, objections in
    var isMentioned = false
    let isResponsible = question.application.community.role == .responsible
    question.prohibitions(.responsible) {
      isMentioned = true
      if isResponsible { objections.add("prohibited", about: $0) }
    }
    return isMentioned ? .satisfied : .notApplicable("notMentioned")
  }
}
