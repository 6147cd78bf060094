import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Several tasks under one name count as one item and are shown as its parts.
  static let bundlesAreCounted = ScreeningRule(
    "R43", says: Says.self, words: Words.self, reads: [.name]
  ) { parameters in
    let (separators, words) = (
      parameters.terms(Words.separators), parameters.words(Words.separators)
    )
    return { question, objections in
      if question.listedPlace != nil { return .notApplicable(.listed) }
      let isSeparated = question.nameMentions.first(of: separators) != nil
      if isSeparated, question.parts(words).count > 1 { objections.add(.bundle) }
      return .satisfied
    }
  }
}

private enum Says: String, Saying {
  case listed, bundle

  var sentence: Sentence {
    switch self {
    case .listed: .reason
    case .bundle:
      Sentence(
        [
          .count: { Bilingual(String($0.parts.count)) },
          .parts: { $0.parts.map { Bilingual($0) }.joined(zh: " + ", en: " + ") },
        ], fixes: { _ in [.rename] })
    }
  }
}

private enum Words: String, WordsKey {
  case separators
}

extension Fact {
  fileprivate static let count = Fact("count")
  fileprivate static let parts = Fact("parts")
}

extension Subject {
  fileprivate var parts: [String] { question.parts(parameters.words(Words.separators)) }
}

extension Question {
  /// What the name lists, one by one.
  fileprivate func parts(_ separators: [String]) -> [String] {
    separators.reduce([name]) { parts, separator in
      parts.flatMap { $0.split(separator: separator).map(String.init) }
    }
  }
}
