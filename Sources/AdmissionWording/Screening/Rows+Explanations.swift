package import AdmissionScreening
import AdmissionVocabulary

extension Rows {
  /// What every rule says, for a reader in three parts: the answer, why, and what was read.
  package init(_ explanations: [Explanation]) {
    self.init(
      explanations,
      [
        .init("rule") { .text($0.rule.text) }, .init("title") { .words($0.title) },
        .init("answer") { .text($0.answer.rawValue) },
        .init("reasons") { .list($0.reasons.map { .words($0) }) },
        .init("values") { .rows(Rows($0.values)) },
      ]
    ) { _, explanation in
      let head =
        Bilingual("\(explanation.rule) ") + explanation.title + Bilingual(" · ")
        + explanation.answer.name
      let read =
        explanation.values.isEmpty
        ? nil
        : Bilingual(zh: "读取：", en: "read: ")
          + explanation.values.map { value in
            (value.key.map { Bilingual($0) } ?? value.name) + Bilingual("=") + value.value
          }.joined(zh: "; ", en: "; ")
      return [Phrase(head)]
        + (explanation.reasons + [read].compactMap(\.self)).map { Phrase(Bilingual("   ") + $0) }
    }
  }

  /// Values that a rule read, for programs.
  private init(_ values: [Explanation.Value]) {
    self.init(
      values,
      [
        .init("key") { .text($0.key) }, .init("name") { .words($0.name) },
        .init("value") { .words($0.value) },
      ])
  }
}
