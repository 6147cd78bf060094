import AdmissionVocabulary

extension Verb {
  package static let set = Verb(
    zh: "设置", en: "set",
    .identity,
    summary: Bilingual(
      zh: "输入时的历史提示和颜色，开或关", en: "suggestions and colour while typing, on or off"),
    example: Bilingual(zh: "设置 提示 关", en: "set suggestions off"),
    again: .never,
    form: .sequence(
      .pick(
        .settings,
        else: Bilingual(zh: "可以设置：", en: "what can be set: ")
          + Settings.Key.allCases.map(\.name).joined()),
      .pick(.switches, else: "写开或关", "say on or off"))
  ) { key, isOn in .set(key, isOn) }
}

extension WordList<Settings.Key> {
  fileprivate static var settings: WordList {
    WordList(
      Settings.Key.allCases.map { key in
        switch key {
        case .suggestions: (FixedWord(zh: key.name.zh, en: key.rawValue, also: "hints"), key)
        case .colour: (FixedWord(zh: key.name.zh, en: key.rawValue, also: "color"), key)
        }
      })
  }
}

extension WordList<Bool> {
  fileprivate static var switches: WordList {
    WordList([(FixedWord(zh: "开", en: "on"), true), (FixedWord(zh: "关", en: "off"), false)])
  }
}
