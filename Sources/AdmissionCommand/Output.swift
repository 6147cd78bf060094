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

  /// Shows a reply: readings and results on standard output, refusals on standard error, each with
  /// `place` before it. With `--json` everything goes to standard output.
  func show(_ reply: Reply, place: String? = nil) {
    if json {
      write(reply.json, to: stdout)
      return
    }
    let isRefusal = reply.answer == .refused || reply.answer == .broken
    let text = reply.lines(language, Terminal.columns).joined(separator: "\n")
    write((isRefusal ? place ?? "" : "") + text, to: isRefusal ? stderr : stdout)
  }

  /// Says something to the person only, never to a program.
  func say(_ words: Bilingual) {
    if !json { write(words[language], to: stdout) }
  }

  /// Writes data as it is, line by line the caller's business.
  func data(_ text: String) {
    fputs(text, stdout)
  }

  func place(line: Int) -> String {
    Bilingual(zh: "第 \(line) 行：", en: "line \(line): ")[language]
  }

  private func write(_ text: String, to stream: UnsafeMutablePointer<FILE>) {
    fflush(stdout)
    fputs(Visible.escaped(text) + "\n", stream)
    fflush(stream)
  }
}

extension ExitCode {
  /// The answer is no, a line was refused, an expectation failed.
  static let no = ExitCode(1)
  /// The catalogue, the store or the input cannot be used.
  static let unusable = ExitCode(2)
}
