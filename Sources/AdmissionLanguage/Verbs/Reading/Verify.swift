import AdmissionVocabulary

extension Verb {
  package static let verify = Verb(
    zh: "核验", en: "verify",
    .reading,
    summary: Bilingual(
      zh: "从日志重新计算一切；写上从前记下的校验码，查那一条还在不在",
      en:
        "recompute everything from the journal; with a check code noted earlier, whether that entry still stands"
    ),
    example: Bilingual(zh: "核验", en: "verify"),
    again: .never,
    form: .optional(.after(.since, .one(.checkCode)))
  ) { .verify(since: $0) }
}
