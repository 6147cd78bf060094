import AdmissionProgram
import Foundation
import Testing

/// What somebody who waits is told.
@Suite struct ProgressLineTests {
  /// Takes more than a second on any machine, and prints much.
  static func longScript() throws -> String {
    let file = try Program.scratch().appending(path: "long.zr")
    try String(repeating: "history\nreduced\n", count: 2_000)
      .write(to: file, atomically: true, encoding: .utf8)
    return file.path(percentEncoded: false)
  }

  @Test(arguments: [
    ("zh", "正在办理，", " 行，共 4000 行……已 1 秒"), ("en", "carrying out scripts, ", " of 4000... 1 s"),
  ])
  func whatTakesLongSaysHowFarItIs(_ language: String, _ start: String, _ end: String) throws {
    let script = try Self.longScript()
    let shown = try Program.inTerminal(
      "$zhunru run --lang \(language) \(script) > /dev/null; echo done", columns: 200)
    #expect(shown.output.contains(start) && shown.output.contains(end))
    // The line is gone before the next word.
    #expect(shown.output.hasSuffix("\r\u{1B}[Kdone\n"))
  }

  @Test(arguments: ["--json", "--plain"])
  func otherFormsAreNotDisturbed(_ form: String) throws {
    let script = try Self.longScript()
    let shown = try Program.inTerminal("$zhunru run --lang en \(form) \(script) > /dev/null")
    #expect(!shown.output.contains("carrying out"))
  }

  @Test func whatIsQuickSaysNothing() throws {
    let shown = try Program.inTerminal(
      "$zhunru workday 2014-01-24 +15 > /dev/null; $zhunru tally YYYYYNNN > /dev/null")
    #expect(shown.output.isEmpty)
  }
}
