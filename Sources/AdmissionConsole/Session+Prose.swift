import AdmissionLanguage
import AdmissionVocabulary

extension Session {
  /// A text in somebody's own words, from wherever the line says it is found.
  ///
  /// - Throws: ``Misplaced``; of a text that is elsewhere also ``NothingWritten``, `TextTooLong` and
  ///   ``InputTaken``.
  func text(_ prose: Prose, within limit: TextLimit = .prose) throws -> String {
    switch prose {
    case .said(let text): return text
    case .standardInput(let mark):
      return try mark.read { _ in
        guard hasFreeInput else { throw InputTaken() }
        return try Self.checked(desk.readText(nil, limit), limit)
      }
    case .file(let path):
      return try path.read(within: .path) { halfWidth in
        let text: String
        do throws(UnusableFile) {
          text = try desk.readText(path.typed, limit)
        } catch {
          guard halfWidth != path.typed, let other = try? desk.readText(halfWidth, limit) else {
            throw error
          }
          text = other
        }
        return try Self.checked(text, limit)
      }
    }
  }

  /// The text without what editors put there: line ends at its end, CR in them, a mark of UTF-8.
  private static func checked(_ text: String, _ limit: TextLimit) throws -> String {
    var text = text.replacing("\r\n", with: "\n")
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    while text.last?.isNewline == true { text.removeLast() }
    try limit.check(text)
    guard text.isSeen else { throw NothingWritten() }
    return text
  }
}

/// A file, or standard input, without a text in it.
struct NothingWritten: Explainable {
  var notice: Notice {
    Notice(
      "nothing-written", zh: "里面没有文字", en: "there is no text in it",
      hint: Bilingual(zh: "确认选对了文件", en: "make sure that this is the right file"))
  }
}

/// A text that is to come from where the lines come from.
struct InputTaken: Explainable {
  var notice: Notice {
    Notice(
      "input-taken", zh: "`@-` 不能用：命令就是从标准输入来的",
      en: "`@-` cannot be used: the lines themselves come from standard input",
      hint: Bilingual(
        zh: "把文字写入文件，写 @文件；或用 -c 写命令",
        en: "put the text into a file and write @FILE; or give the line with -c"))
  }
}

/// A line that says who acts, where that was said for all of them.
struct IdentityBound: Explainable {
  var notice: Notice {
    Notice(
      "identity-bound", zh: "身份已由 --as 定下，这些命令里不能再换",
      en: "--as says who acts; these lines cannot say otherwise",
      hint: Bilingual(
        zh: "不写 --as，由命令自己写 身份；或加 --allow-as",
        en: "leave --as away and let the lines say it, or add --allow-as"))
  }
}
