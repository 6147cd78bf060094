package import AdmissionScreening
package import AdmissionVocabulary

extension RuleBook {
  /// The rule that somebody named, by its number or its title.
  ///
  /// - Throws: ``UnknownRule`` with the nearest spelling.
  package func rule(
    named typed: String
  ) throws(UnknownRule) -> (rule: ScreeningRule, entry: Entry) {
    let word = HalfWidth.comparable(typed)
    let found = rules.first { rule, entry in
      [rule.id.text, entry.title.zh, entry.title.en].contains { HalfWidth.comparable($0) == word }
    }
    guard let found else { throw UnknownRule(typed, in: self) }
    return found
  }
}

/// A rule the book does not have.
package struct UnknownRule: Explainable {
  let typed: String
  let nearest: String?

  init(_ typed: String, in book: RuleBook) {
    self.typed = typed
    nearest = Suggestion.nearest(
      to: typed,
      among: book.rules.flatMap { [$0.rule.id.text, $0.entry.title.zh, $0.entry.title.en] }
    )
  }

  package var notice: Notice {
    let message = Bilingual(zh: "没有规则 `\(typed)`", en: "there is no rule `\(typed)`")
    return nearest.map { Notice("unknown-rule", message, hint: .didYouMean($0)) }
      ?? Notice("unknown-rule", message, advice: .listRules)
  }
}
