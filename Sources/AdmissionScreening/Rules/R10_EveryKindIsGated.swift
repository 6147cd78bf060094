import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A new body, plaque or ledger goes to a vote like a whole task, however small.
  static let everyKindIsGated = ScreeningRule(
    "R10", parameters: ["kinds": .words], sentences: ["listed": [], "noKind": []]
  ) { question in
    if question.letInByDirectory != nil { return .notApplicable("listed") }
    guard let kind = question.kind else { return .notApplicable("noKind") }
    return question.words("kinds").contains(kind.rawValue) ? .routes(.vote) : .satisfied
  }
}
