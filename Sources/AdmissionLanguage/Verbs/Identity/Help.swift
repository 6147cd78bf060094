import AdmissionVocabulary

extension Verb {
  package static let help = Verb(
    zh: "帮助", en: "help", also: ["?"],
    .identity,
    summary: Bilingual(zh: "命令一览或单个命令", en: "all verbs, or one"),
    example: Bilingual(zh: "帮助 投票", en: "help vote"),
    again: .never,
    form: .optional(.verb)
  ) { .help($0) }
}

extension Form<Verb> {
  fileprivate static var verb: Form {
    Form<Token>.one(.verb).map { word in
      try word.read { try Verb($0, allowingPrefixes: true) }
    }
  }
}
