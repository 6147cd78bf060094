import AdmissionVocabulary

extension Verb {
  package static let lang = Verb(
    zh: "语言", en: "lang",
    .identity,
    summary: Bilingual(zh: "切换语言", en: "switch language"),
    example: Bilingual(zh: "语言 英文", en: "lang zh"),
    form: .pick(.languages, else: "只有中文和英文", "there are Chinese and English")
  ) { .speak($0) }
}

extension WordList<Language> {
  fileprivate static var languages: WordList {
    WordList([
      (FixedWord(zh: "中文", en: "zh", also: "chinese"), .zh),
      (FixedWord(zh: "英文", en: "en", also: "英语", "english"), .en),
    ])
  }
}
