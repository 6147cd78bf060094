import AdmissionVocabulary

extension Verb {
  package static let docket = Verb(
    zh: "待办", en: "docket",
    .reading,
    summary: Bilingual(zh: "在等什么、轮到谁、到哪天", en: "what waits, whose turn it is, by when"),
    example: Bilingual(zh: "待办", en: "docket"),
    again: .never,
    form: .nothing
  ) { .docket }
}
