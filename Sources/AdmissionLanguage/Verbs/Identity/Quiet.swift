import AdmissionVocabulary

extension Verb {
  package static let quiet = Verb(
    zh: "静音", en: "quiet",
    .identity,
    summary: Bilingual(zh: "一段时间不显示通知", en: "show no notices for a while"),
    example: Bilingual(zh: "静音 30", en: "quiet 30"),
    again: .never,
    form: .optional(.either(.minutes, .word(.off, nil)))
  ) { .quiet($0 ?? 30) }
}

extension Form<Int?> {
  fileprivate static var minutes: Form {
    Form<Int>.number(zh: "分钟数", en: "number of minutes").shown(zh: "分钟", en: "MINUTES").map { $0 }
  }
}
