import AdmissionVocabulary

extension Verb {
  package static let why = Verb(
    zh: "理由", en: "why",
    .reading,
    summary: Bilingual(zh: "说明办件或事项为何如此", en: "explain how a case or an item came to be so"),
    example: Bilingual(zh: "理由 A2014-001", en: "why A2014-001"),
    again: .never,
    form: .one(.either([.one(.filed), .one(.item)]), Bilingual(zh: "办件或事项", en: "case or item"))
  ) { .why($0) }
}
