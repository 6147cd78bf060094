import AdmissionVocabulary

extension Verb {
  package static let history = Verb(
    zh: "日志", en: "history",
    .reading,
    summary: Bilingual(zh: "办理日志", en: "the journal, in words"),
    example: Bilingual(zh: "日志 A2014-001", en: "history A2014-001"),
    again: .never,
    form: .optional(.one(.filed))
  ) { .history($0) }
}
