package import AdmissionVocabulary

/// Why a page as a whole cannot be read.
extension Notice {
  package static let emptyFile = Notice(
    "empty-file", zh: "文件是空的", en: "the file is empty",
    hint: Bilingual(
      zh: "照样本填写：申请照 seeds/applications/elder-survey.yaml，目录资料照 catalog/ 中的同名文件",
      en:
        "fill it in as a sample is: an application as seeds/applications/elder-survey.yaml, a file"
        + " of the catalogue as that of its name in catalog/"))

  static let holdsNUL = Notice(
    "not-text", zh: "文件含有空字符（NUL），不是文本", en: "the file holds a NUL byte and is no text",
    hint: Bilingual(
      zh: "确认选对了文件；UTF-16 的另存为 UTF-8",
      en: "make sure that this is the right file; save UTF-16 as UTF-8"))

  static let notText = Notice(
    "not-text", zh: "文件不是 UTF-8 文本", en: "the file is not UTF-8 text",
    hint: Bilingual(zh: "用编辑器另存为 UTF-8 编码的纯文本", en: "save it as plain text in UTF-8"))

  static func tooLarge(most: Int) -> Notice {
    Notice(
      "too-large", zh: "超过 \(most) 字节", en: "it is larger than \(most) bytes", hint: .rightOrApart)
  }

  static let tooManyValues = Notice(
    "too-many-values", zh: "文件中的数据项过多", en: "the file holds too many values",
    hint: .rightOrApart)

  static func tooDeep(_ most: Int) -> Notice {
    Notice(
      "too-deep", zh: "嵌套超过 \(most) 层", en: "values are nested more than \(most) deep",
      hint: Bilingual(zh: "检查括号和缩进", en: "check brackets and indentation"))
  }

  static let severalDocuments = Notice(
    "several-documents", zh: "一个文件里有不止一份文档", en: "the file holds more than one document",
    hint: Bilingual(zh: "删去这一行 `---`，或分成几个文件", en: "drop this `---`, or use a file for each"))

  static func syntax(_ problem: String) -> Notice {
    Notice(
      "syntax-error", zh: "YAML 写法有误（解析器：\(problem.shown)）",
      en: "this is not YAML (the parser: \(problem.shown))",
      hint: Bilingual(
        zh: "用空格缩进，不用制表符；含冒号、井号或括号的文字加双引号",
        en: "indent with spaces, not tabs; quote texts with colons, number signs or brackets"))
  }

  static func syntaxOfJSON(_ problem: String) -> Notice {
    Notice(
      "syntax-error", zh: "JSON 写法有误（解析器：\(problem.shown)）",
      en: "this is not JSON (the parser: \(problem.shown))",
      hint: Bilingual(
        zh: "检查括号、引号和逗号；每份写在一行，或整个文件写成一个列表",
        en:
          "check brackets, quotation marks and commas; write each on one line, or all of them as one"
          + " list"))
  }

  static func duplicateKeys(_ keys: [String]) -> Notice {
    let keys = keys.prefix(5).map { Bilingual("`\($0.shown)`") }.joined()
    return Notice(
      "duplicate-key", keys + Bilingual(zh: " 在同一处写了不止一次", en: " stands here more than once"),
      hint: Bilingual(zh: "每项只留一个", en: "keep one of each"))
  }

  static func aliasRefused(_ sign: String) -> Notice {
    Notice(
      "alias-refused", zh: "不接受 YAML 引用 `\(sign.shown)`",
      en: "the YAML reference `\(sign.shown)` is not accepted",
      hint: Bilingual(
        zh: "把内容照写一遍；文字以 `&` 或 `*` 开头时加双引号",
        en: "write the content out; quote a text that begins with `&` or `*`"))
  }

  static func tagRefused(_ tag: String) -> Notice {
    Notice(
      "tag-refused", zh: "不接受 YAML 标签 `\(tag.shown)`",
      en: "the YAML tag `\(tag.shown)` is not accepted",
      hint: Bilingual(
        zh: "删去标签；文字以 `!` 开头时加双引号",
        en: "drop the tag; quote a text that begins with `!`"))
  }

  static let keyIsNoWord = Notice(
    "malformed", zh: "冒号前应为一个词", en: "what stands before a colon has to be a word",
    hint: Bilingual(
      zh: "写成 `键: 值`；以括号开头的文字加双引号",
      en: "write `key: value`; quote a text that begins with a bracket"))

  package static func invisible(_ scalar: Unicode.Scalar, in text: String?) -> Notice {
    let place = text.map { Bilingual("`\($0.shown)` ") }
    return Notice(
      "invisible-character",
      (place ?? Bilingual(zh: "这一行", en: "this line "))
        + Bilingual(
          zh: "含有看不见的字符 \(scalar.codePoint)",
          en: "holds the invisible character \(scalar.codePoint)"),
      hint: Bilingual(zh: "删去它，必要时重新键入", en: "delete it; type the text anew if need be"))
  }

  static let moreDefects = Notice(
    "more-defects", zh: "问题过多，其余不再列出", en: "there are too many defects to list the rest",
    hint: Bilingual(zh: "先改正以上各处，再检查一次", en: "mend the ones above, then check again"))
}

extension Bilingual {
  fileprivate static let rightOrApart = Bilingual(
    zh: "确认选对了文件；申请很多的，每份写一行（.jsonl），或用一行 --- 分开",
    en:
      "make sure that this is the right file; many applications go one a line (.jsonl), or apart by a"
      + " line ---")
}
