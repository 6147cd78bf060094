import AdmissionVocabulary

extension Verb {
  package static let notices = Verb(
    zh: "通知", en: "notices",
    .identity,
    summary: Bilingual(zh: "重看进来以后的通知", en: "read again what happened since you came"),
    example: Bilingual(zh: "通知", en: "notices"),
    again: .never,
    form: .nothing
  ) { .notices }
}
