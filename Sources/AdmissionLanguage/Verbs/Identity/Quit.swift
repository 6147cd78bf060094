import AdmissionVocabulary

extension Verb {
  package static let quit = Verb(
    zh: "退出", en: "quit", also: ["离开", "再见", "exit", "bye", "q"],
    .identity,
    summary: Bilingual(zh: "离开", en: "leave"),
    example: Bilingual(zh: "退出", en: "quit"),
    form: .nothing
  ) { .quit }
}
