import AdmissionConsole
import AdmissionDisplay
import AdmissionLineEdit
import AdmissionVocabulary
import ArgumentParser
import Foundation

/// The one place that prints.
///
/// Nothing that a person could have put into a file or a line reaches the terminal unescaped.
struct Output {
  var language: Language
  let json: Bool

  /// Shows a reply.
  ///
  /// Readings and results go to standard output, refusals to standard error, each with `place`
  /// before it. With `--json` everything goes to standard output.
  func show(_ reply: Reply, place: String? = nil) {
    if json {
      Self.write(Array((Self.plain(reply.json) + "\n").utf8), to: STDOUT_FILENO)
      return
    }
    let isRefusal = reply.answer == .refused || reply.answer == .broken
    let text = reply.lines(language, Terminal.columns)
      .flatMap { Self.folded($0, to: Terminal.columns) }.joined(separator: "\n")
    write((isRefusal ? place ?? "" : "") + text, to: isRefusal ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// Says something to the person only, never to a program.
  func say(_ words: Bilingual) {
    if !json { write(words[language], to: STDOUT_FILENO) }
  }

  /// The same JSON with everything that cannot be seen written as `\u` escapes.
  private static func plain(_ json: String) -> String {
    guard Visible.escaped(json, keepingNewlines: false) != json else { return json }
    return json.unicodeScalars.map { scalar in
      let text = String(scalar)
      guard !scalar.isASCII, Visible.escaped(text) != text else { return text }
      return text.utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }.joined()
  }

  /// Breaks lines that are wider than the screen where Chinese may be broken, each further line
  /// two columns in.
  private static func folded(_ text: String, to columns: Int?) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let columns, columns >= 40 else { return lines }
    return lines.flatMap { line -> [String] in
      guard DisplayWidth.narrow.of(line) > columns else { return [line] }
      let margin = String(repeating: " ", count: line.prefix { $0 == " " }.count + 2)
      let pieces = DisplayWidth.narrow.folded(
        String(line.drop { $0 == " " }), to: columns - margin.count)
      return pieces.enumerated().map { place, piece in
        (place == 0 ? String(margin.dropLast(2)) : margin) + piece
      }
    }
  }

  /// Remarks on standard error, where it does not get into what a program reads.
  func remark(_ words: Bilingual) {
    write(words[language], to: STDERR_FILENO)
  }

  /// Writes data as it is, line by line the caller's business.
  func data(_ text: String) {
    Self.write(Array(text.utf8), to: STDOUT_FILENO)
  }

  /// Shows the answers to one line of a script, in the language spoken after it; refusals say
  /// which line.
  func show(_ step: ScriptRun.Step, of file: String? = nil) {
    var output = self
    output.language = step.language
    let line = Bilingual(zh: "第 \(step.line) 行：", en: "line \(step.line): ")[step.language]
    for reply in step.replies {
      let isRefusal = reply.answer == .refused || reply.answer == .broken
      let place: [String: JSONValue] = ["script": .text(file), "line": .number(step.line)]
      output.show(
        isRefusal ? reply.adding(place) : reply, place: (file.map { "\($0) " } ?? "") + line)
    }
  }

  private func write(_ text: String, to descriptor: Int32) {
    Self.write(Array((Visible.escaped(text) + "\n").utf8), to: descriptor)
  }

  /// Hands all bytes to the system at once, so that nothing of ours waits in a buffer.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}

extension ExitCode {
  /// The answer is no, a line was refused, an expectation failed.
  static let no = ExitCode(1)
  /// The catalogue, the store or the input cannot be used.
  static let unusable = ExitCode(2)
}
