import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Outside hang only the Party's, the committee's and the federation's plaques; no department
  /// founds a counterpart of itself.
  static let plaquesAndBodies = ScreeningRule(
    "R19", parameters: ["allowed": .words, "counterparts": .words],
    sentences: ["neither": [], "plaque": ["name", "allowed"], "counterpart": ["term"]]
  ) { question in
    switch question.kind {
    case .plaque:
      let allowed = question.words("allowed")
      if allowed.contains(where: question.name.contains) { return .satisfied }
      return .unsatisfied([
        Objection(
          "plaque",
          ["name": Bilingual(question.name), "allowed": allowed.map { Bilingual($0) }.joined()])
      ])
    case .body:
      guard let term = question.mentioned(question.words("counterparts")) else { return .satisfied }
      return .unsatisfied([Objection("counterpart", ["term": Bilingual(term)])])
    default:
      return .notApplicable("neither")
    }
  }
}
