import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Enforcement and the like may be helped with; the community never answers for them.
  static let communityIsNotResponsible = ScreeningRule(
    "R6", sentences: ["notMentioned": [], "prohibited": Question.prohibitionFacts]
  ) { question in
    let objections = question.prohibitions(.responsible)
    guard !objections.isEmpty else { return .notApplicable("notMentioned") }
    return switch question.application.community.role {
    case .assists: .satisfied
    case .responsible: .unsatisfied(objections)
    }
  }
}
