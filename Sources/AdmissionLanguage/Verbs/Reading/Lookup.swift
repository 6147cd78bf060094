import AdmissionVocabulary

extension Verb {
  package static let lookup = Verb(
    zh: "查询", en: "lookup",
    .reading,
    summary: Bilingual(
      zh: "社区查询：有没有准入，编号、有效期；没有的给出核查单；也可查整份通知（“…”或 @文件）",
      en:
        "may this be asked of us: number and expiry, or a check slip; also a whole notice, quoted or @FILE"
    ),
    example: Bilingual(zh: "查询 042", en: "lookup 042"),
    again: .when { slots, _ in slots.1 != nil },
    form: .sequence(
      .phrase(.either([.phrase(.grant), .phrase(.item), .phrase(.words)]), Slot.words.noun),
      .optional(.after(.reports, .phrase(.department))))
  ) { asked, department in .lookup(.sought(asked), reporting: department) }
}

extension FixedWord {
  fileprivate static let reports = FixedWord(zh: "报告", en: "report")
}

extension Prose {
  /// What is looked up: words, or a text where it is found.
  ///
  /// A word that ends as files of texts do is
  /// the name of one, and `-` is standard input.
  package static func sought(_ token: Token) -> Prose {
    if isElsewhere(token) { return Prose(token) }
    if !token.isQuoted, token.text == "-" { return .standardInput(token) }
    return namesFile(token) ? .file(token) : .said(token.sought)
  }

  private static func namesFile(_ token: Token) -> Bool {
    guard !token.isQuoted, token.typed.contains(where: { !$0.isWhitespace }) else { return false }
    let name = token.text.lowercased()
    return ["/", "./", "../"].contains { name.hasPrefix($0) }
      || [".txt", ".md", ".doc", ".docx", ".wps", ".pdf", ".rtf", ".html"].contains {
        name.hasSuffix($0)
      }
  }
}
