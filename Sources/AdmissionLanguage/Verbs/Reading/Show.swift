import AdmissionVocabulary

extension Verb {
  package static let show = Verb(
    zh: "查看", en: "show",
    .reading,
    summary: Bilingual(zh: "查看办件或事项", en: "show a case or an item"),
    example: Bilingual(zh: "查看 041", en: "show 041"),
    again: .never,
    form: .one(
      .either([.one(.filed), .one(.item), .one(.sitting)]),
      Bilingual(zh: "办件或事项", en: "case or item"))
  ) { .show($0) }
}
