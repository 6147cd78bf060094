import AdmissionVocabulary

extension Verb {
  package static let export = Verb(
    zh: "导出", en: "export",
    .reading,
    summary: Bilingual(
      zh: "写成文件，按文件名结尾（.md .json .yaml）", en: "write to a file, by its ending (.md .json .yaml)"),
    needs: Bilingual(
      zh: "已有的文件只在行末写 覆盖 时换掉；文件在当前文件夹内，或从 / 写起",
      en: "a file that is there is replaced only where the line ends with overwrite;"
        + " it is inside the working folder, or typed from / on"),
    example: Bilingual(zh: "导出 纪要 A2014-001 纪要.md", en: "export minutes A2014-001 minutes.md"),
    again: .never,
    form: .export
  ) { $0 }
}

/// What can be written to a file.
package enum Export: Hashable, Sendable {
  case directory
  case reduction
  /// Of a sitting or a case.
  case minutes(Token)
  case slip(String)
}

extension Form<Request> {
  private static let problem = Bilingual(
    zh: "没有写导出什么：目录、减项、纪要 会议|办件、核查单 词语",
    en: "it does not say what: directory, reduction, minutes SITTING|CASE, slip WORDS")

  fileprivate static let export: Form = .fork(
    else: { _ in problem },
    Branch(
      WordList<Export>([
        (FixedWord(zh: "目录", en: "directory"), .directory),
        (FixedWord(zh: "减项", en: "reduction"), .reduction),
      ]), .newFile
    ) { what, file in .export(what, file: file.0, overwrites: file.1) },
    Branch(
      FixedWord(zh: "纪要", en: "minutes"),
      .named(.either([.phrase(.sitting), .phrase(.filed)]), else: problem)
    ) { name, file, overwrites in .export(.minutes(name), file: file, overwrites: overwrites) },
    Branch(FixedWord(zh: "核查单", en: "slip"), .named(.phrase(.words), else: problem)) {
      name, file, overwrites in .export(.slip(name.sought), file: file, overwrites: overwrites)
    })
}

extension Shape {
  fileprivate static let fileAtTheEnd = Shape.sequence([
    .one(.newFile), .optional(.word(.overwrite)),
  ])
}

extension FixedWord {
  fileprivate static let overwrite = FixedWord(zh: "覆盖", en: "overwrite")
}

extension Words {
  /// Takes everything that is left: whatever stands before the file, the file, and whether the line
  /// ends by saying that it is to be overwritten.
  fileprivate mutating func fileAtTheEnd() throws(Misplaced) -> ([Token], Token, Bool) {
    var words = rest()
    let overwrites = words.last.map(FixedWord.overwrite.begins) ?? false
    if overwrites { words.removeLast() }
    guard let file = words.popLast() else {
      throw misused(Bilingual(zh: "没有写文件", en: "it does not name a file"))
    }
    return (words, file, overwrites)
  }
}

extension Form<(Token, Bool)> {
  /// A file, and whether it is to be overwritten.
  fileprivate static var newFile: Form {
    Form(.fileAtTheEnd) { words, _ in
      let (extra, file, overwrites) = try words.fileAtTheEnd()
      if let extra = extra.first { throw words.misused(.outOfPlace(extra), at: extra) }
      return (file, overwrites)
    }
  }
}

extension Form<(Token, Token, Bool)> {
  /// The same behind a name, which may be several words.
  fileprivate static func named(_ shape: Shape, else problem: Bilingual) -> Form {
    Form(.sequence([shape, .fileAtTheEnd])) { words, _ in
      let (name, file, overwrites) = try words.fileAtTheEnd()
      guard !name.isEmpty else { throw words.misused(problem, at: file) }
      return (Token(joining: name), file, overwrites)
    }
  }
}
