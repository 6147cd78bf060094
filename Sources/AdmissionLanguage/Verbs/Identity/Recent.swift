import AdmissionVocabulary

extension Verb {
  package static let recent = Verb(
    zh: "最近", en: "recent",
    .identity,
    summary: Bilingual(
      zh: "自你上次办理、或上次会议以来发生了什么",
      en: "what has happened since you last did something, or the last sitting"),
    example: Bilingual(zh: "最近", en: "recent"),
    again: .never,
    form: .nothing
  ) { .recent }
}
