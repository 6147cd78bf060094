import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Outside hang only the Party's, the committee's and the federation's plaques; no department
  /// founds a counterpart of itself.
  static let plaquesAndBodies = ScreeningRule(
    "R19", parameters: ["allowed": .words, "counterparts": .words],
    reads: [.kind, .name, .content],
    says: [
      Sentence("neither"),
      Sentence(
        "plaque", "name", "allowed",
        facts: { subject in
          let allowed = subject.parameters.words("allowed").map { Bilingual($0) }.joined()
          return ["name": Bilingual(subject.question.name), "allowed": allowed]
        }),
      Sentence(
        "counterpart", "term", facts: { ["term": Bilingual($0.term)] }, fixes: \.withoutTerm),
    ]
  ) { parameters in
    let allowed = parameters.terms("allowed")
    let counterparts = parameters.terms("counterparts")
    return { question, objections in
      switch question.kind {
      case .plaque:
        if question.nameMentions.first(of: allowed) == nil { objections.add("plaque") }
      case .body:
        if let term = question.mentions.first(of: counterparts) {
          objections.add("counterpart", about: term)
        }
      default:
        return .notApplicable("neither")
      }
      return .satisfied
    }
  }
}
