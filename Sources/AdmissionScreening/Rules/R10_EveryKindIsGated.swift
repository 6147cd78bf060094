import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A new body, plaque or ledger goes to a vote like a whole task, however small.
  static let everyKindIsGated = ScreeningRule(
    "R10", parameters: ["kinds": .words], reads: [.kind],
    says: [Sentence("listed"), Sentence("noKind"), Sentence("notGated")]
  ) { parameters in
    let gated = parameters.kinds("kinds")
    return { question, _ in
      if question.isLetIn { return .notApplicable("listed") }
      guard let kind = question.kind else { return .notApplicable("noKind") }
      return gated.contains(kind) ? .routes(.vote) : .notApplicable("notGated")
    }
  }
}
