import AdmissionVocabulary

extension Verb {
  package static let transcript = Verb(
    zh: "笔录", en: "transcript",
    .script,
    summary: Bilingual(
      zh: "把以后的命令和答复记入新文件，可作脚本重办核对",
      en:
        "write what is typed and answered from here on to a new file, a script that checks itself"
    ),
    needs: Bilingual(
      zh: "不覆盖已有的文件；文件在当前文件夹内，或从 / 写起",
      en:
        "a file that is there is left alone; it is inside the working folder, or typed from / on"),
    example: Bilingual(zh: "笔录 今天.zr", en: "transcript today.zr"),
    again: .never,
    form: .forms(.newFile, .word(.off, nil))
  ) { .transcript($0) }
}

extension Form<Token?> {
  fileprivate static var newFile: Form { Form<Token>.one(.newFile).map { $0 } }
}
