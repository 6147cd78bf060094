import AdmissionDirectory
import AdmissionVocabulary

extension ScreeningRule {
  /// Several tasks under one name count as one item and are shown as its parts.
  static let bundlesAreCounted = ScreeningRule(
    "R43", parameters: ["separators": .words], reads: [.name],
    says: [
      Sentence("listed"),
      Sentence(
        "bundle", "count", "parts",
        facts: { subject in
          let parts = subject.question.parts(subject.parameters.words("separators"))
          return [
            "count": Bilingual(String(parts.count)),
            "parts": parts.map { Bilingual($0) }.joined(zh: " + ", en: " + "),
          ]
        }, fixes: { _ in [.rename] }),
    ]
  ) { parameters in
    let (separators, words) = (parameters.terms("separators"), parameters.words("separators"))
    return { question, objections in
      if question.listedPlace != nil { return .notApplicable("listed") }
      let isSeparated = question.nameMentions.first(of: separators) != nil
      if isSeparated, question.parts(words).count > 1 { objections.add("bundle") }
      return .satisfied
    }
  }
}

extension Question {
  /// What the name lists, one by one.
  fileprivate func parts(_ separators: [String]) -> [String] {
    separators.reduce([name]) { parts, separator in
      parts.flatMap { $0.split(separator: separator).map(String.init) }
    }
  }
}
