import AdmissionCatalog
import AdmissionShipped
package import AdmissionVocabulary
import Foundation

/// Files that people name on a line or on the command line.
package enum InputFile {
  /// How many bytes a file may have; no text that people write for this program comes near it.
  package static let mostBytes = 64 << 20
  /// How many bytes a line of a script may have; no line that people write comes near it.
  package static let longestLine = 1 << 20

  /// The bytes at `path`, or of the shipped file of that name when nothing is there.
  ///
  /// - Throws: `UnusableFile` when it is not a regular file that can be read.
  package static func bytes(
    at path: String, what: Bilingual, most: Int = mostBytes
  ) throws(UnusableFile) -> [UInt8] {
    let content = try content(at: path, what) { path throws(PathProblem) in
      try path.bytes(most: most)
    }
    return content ?? Array((Shipped.files[path] ?? "").utf8)
  }

  /// The same line by line; `-` is standard input.
  ///
  /// - Throws: `UnusableFile` when it is not a regular file that can be read.
  static func lines(
    at path: String, what: Bilingual, longest: Int
  ) throws(UnusableFile) -> LineReader {
    if path == "-" { return try standardInput(longest: longest) }
    let content = try content(at: path, what) { path throws(PathProblem) in
      LineReader(try path.opened(), longest: longest)
    }
    return content ?? LineReader(Array((Shipped.files[path] ?? "").utf8), longest: longest)
  }

  /// `nil` where nothing is there but a shipped file has that name.
  private static func content<Content>(
    at path: String, _ what: Bilingual, _ read: (TypedPath) throws(PathProblem) -> Content
  ) throws(UnusableFile) -> Content? {
    do throws(PathProblem) {
      return try read(TypedPath(path))
    } catch {
      if error == .system(ENOENT), Shipped.files[path] != nil { return nil }
      throw UnusableFile(
        what: what,
        defects: [UnusableFile.Defect(file: path, line: 0, notice: error.notice(writing: false))])
    }
  }

  /// What a text from standard input is called.
  package static let pipeName = Bilingual(zh: "管道输入", en: "what the pipe sent")

  /// Standard input, to be read line by line.
  ///
  /// - Throws: `UnusableFile` when it is a folder.
  package static func standardInput(
    longest: Int = longestLine
  ) throws(UnusableFile) -> LineReader {
    guard OpenFile.standardInput.isFolder else {
      return LineReader(.standardInput, longest: longest)
    }
    throw UnusableFile(
      what: pipeName,
      defects: [
        UnusableFile.Defect(
          file: "-", line: 0, notice: PathProblem.system(EISDIR).notice(writing: false))
      ])
  }

  /// The lines of a script; one without a single word in it was hardly meant.
  ///
  /// - Throws: `UnusableFile` also when it is empty.
  package static func script(at path: String) throws(UnusableFile) -> String {
    let what = Bilingual(zh: "脚本 `\(path)` ", en: "the script `\(path)` ")
    return try script(in: bytes(at: path, what: what), file: path, what: what)
  }

  /// The lines of a script that was read already, from what is called `what`.
  ///
  /// - Throws: `UnusableFile` when it is empty, or no text.
  package static func script(
    in bytes: [UInt8], file: String, what: Bilingual
  ) throws(UnusableFile) -> String {
    for (place, line) in bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() where line.count > longestLine {
      throw UnusableFile(
        what: what,
        defects: [
          UnusableFile.Defect(
            file: file, line: place + 1,
            notice: Notice(
              "text-too-long", zh: "这一行过长（\(line.count) 字节）",
              en: "this line is too long (\(line.count) bytes)",
              hint: Bilingual(
                zh: "确认选对了文件，每行写一条命令",
                en: "make sure that this is the right file; write one command a line")))
        ])
    }
    let text = try text(in: bytes, file: file, what: what)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw UnusableFile(
        what: what,
        defects: [
          UnusableFile.Defect(
            file: file, line: 0,
            notice: Notice(
              "empty-file", zh: "是空文件", en: "it is empty",
              hint: Bilingual(zh: "每行写一条命令", en: "write one command a line")))
        ])
    }
    return text
  }

  /// A text for a line that says where to find it.
  ///
  /// - Throws: `UnusableFile`, also when it is no text or far longer than the limit.
  package static func prose(
    at path: String, within limit: TextLimit
  ) throws(UnusableFile) -> String {
    let what = Bilingual(zh: "文字 `\(path)` ", en: "the text `\(path)` ")
    return try text(
      in: bytes(at: path, what: what, most: mostBytes(within: limit)), file: path, what: what)
  }

  /// Bytes of a file with such a text: what it may have, and some line ends.
  package static func mostBytes(within limit: TextLimit) -> Int { limit.bytes * 2 }

  /// The same as text.
  ///
  /// - Throws: `UnusableFile` also when it is not UTF-8.
  package static func text(at path: String, what: Bilingual) throws(UnusableFile) -> String {
    try text(in: bytes(at: path, what: what), file: path, what: what)
  }

  /// What was read already, as text.
  ///
  /// - Throws: `UnusableFile` when it is not UTF-8, or holds a NUL.
  package static func text(
    in bytes: [UInt8], file: String, what: Bilingual
  ) throws(UnusableFile) -> String {
    let text = String(validating: bytes, as: UTF8.self)
    let isText = !bytes.contains(0)
    guard let text, isText else {
      throw UnusableFile(
        what: what,
        defects: [
          UnusableFile.Defect(
            file: file, line: 0,
            notice: isText
              ? Notice(
                "not-text", zh: "不是 UTF-8 文本", en: "it is not UTF-8 text",
                hint: Bilingual(zh: "另存为 UTF-8", en: "save it as UTF-8"))
              : Notice(
                "not-text", zh: "含有空字符（NUL），不是文本", en: "it holds a NUL byte and is no text",
                hint: Bilingual(
                  zh: "确认选对了文件；UTF-16 的另存为 UTF-8",
                  en: "make sure that this is the right file; save UTF-16 as UTF-8")))
        ])
    }
    return text
  }
}
