import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// A new body, plaque or ledger goes to a vote like a whole task, however small.
  static let everyKindIsGated = ScreeningRule(
    "R10", says: Says.self, words: Words.self, reads: [.kind]
  ) { parameters in
    let gated = parameters.kinds(Words.kinds)
    return { question, _ in
      if question.isLetIn { return .notApplicable(.listed) }
      guard let kind = question.kind else { return .notApplicable(.noKind) }
      return gated.contains(kind) ? .routes(.vote) : .notApplicable(.notGated)
    }
  }
}

private enum Says: String, Saying {
  case listed, noKind, notGated

  var sentence: Sentence { .reason }
}

private enum Words: String, WordsKey {
  case kinds
}
