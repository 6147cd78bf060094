import AdmissionVocabulary

extension Verb {
  package static let check = Verb(
    zh: "预审", en: "check",
    .reading,
    summary: Bilingual(zh: "预审申请，不留记录", en: "screen applications, record nothing"),
    example: Bilingual(
      zh: "预审 seeds/applications/elder-survey.yaml",
      en: "check seeds/applications/elder-survey.yaml"),
    again: .never,
    form: .many(.file)
  ) { .check($0) }
}
