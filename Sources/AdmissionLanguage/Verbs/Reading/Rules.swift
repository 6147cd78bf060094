import AdmissionVocabulary

extension Verb {
  package static let rules = Verb(
    zh: "规则", en: "rules",
    .reading,
    summary: Bilingual(zh: "预审规则一览，或逐句举例说明一条", en: "the screening rules, or one with examples"),
    example: Bilingual(zh: "规则 R23", en: "rules R23"),
    again: .never,
    form: .optional(.phrase(.rule))
  ) { .rules($0) }
}
