import AdmissionProgram
import AdmissionSamples
import Foundation
import Testing

/// Whatever comes in, by whatever way, nothing a terminal would obey comes out.
@Suite struct NaughtyTextTests {
  /// Where a line takes words of somebody's own.
  private static let lines = [
    "%", "as \"%\"", "show \"%\"", "vote \"%\" yes", "vote A2014-001 yes \"%\"", "today \"%\"",
    "lookup \"%\"", "lookup \"%\" report \"%\"", "report \"%\" 民政局", "complain 041 \"%\"",
    "condition A2014-001 \"%\"", "publish \"%\"", "help \"%\"", "check \"%\"", "rules \"%\"",
    "history \"%\"", "directory \"%\"", "burden \"%\"", "expect \"%\" open", "review %",
    "expect refused % : show \"%\"", "propose remove \"%\"", "export directory \"%\"",
    "export slip \"%\" \"%.txt\"", "transcript \"/nowhere/%\"", "sitting open \"%\"", "lang \"%\"",
    "set \"%\" on", "quiet %", "reduced since \"%\"", "record A2014-001 \"%\"", "tally \"%\"",
    "seat \"%\" vacant \"%\"", "return A2014-001 \"%\"", "answer A2014-001 \"%\"",
  ]

  private static let forms = [
    ["--lang", "zh"], ["--lang", "en", "--json"], ["--lang", "zh", "--csv"],
    ["--lang", "en", "--markdown"], ["--lang", "zh", "--plain"],
  ]

  @Test(arguments: forms.indices)
  func everyLineIsAnsweredWithoutIt(_ form: Int) throws {
    let script = NaughtyText.all.enumerated().flatMap { place, text in
      // Each text goes through a seventh of the lines in each form, another seventh in the next.
      Self.lines.indices.filter { ($0 + form) % 7 == place % 7 }.map {
        Self.lines[$0].replacing("%", with: text)
      }
    }
    let result = try Program.start(
      Self.forms[form] + ["--keep-going"], input: script.joined(separator: "\n") + "\n")()
    #expect(result.status == 1)
    #expect(NaughtyText.raw(in: result.output) == [])
    #expect(NaughtyText.raw(in: result.errors) == [])
  }

  @Test func theCommandLineSaysNothingBack() throws {
    let text = "\u{1B}]0;x\u{7}\u{202E}\u{200B}\u{9B}31m\u{E0041}"
    for arguments in [
      [text], ["--\(text)"], ["--lang", text], ["--store", text, "verify"], ["--by", text],
      ["--as", text, "-c", "report"], ["--today", text], ["--catalog", text, "report"],
      ["-c", text], ["-f", text], ["run", text], ["check", text], ["tally", text],
      ["tally", "--rule", text, "YY"], ["lookup", text], ["rules", text], ["directory", text],
      ["burden", text], ["workday", text, "+3"], ["workday", "2014-01-02", text], ["help", text],
      ["check", "seeds/applications/elder-survey.yaml", "--what-if", text],
      ["check", "seeds/applications/elder-survey.yaml", "--fix", text], ["report", text],
    ] {
      for form in [["--lang", "zh"], ["--lang", "en", "--json"]] {
        let options = arguments.contains("help") || arguments.contains("--lang") ? [] : form
        let result = try Program.start(arguments + options)()
        #expect(
          NaughtyText.raw(in: result.output + result.errors) == [], "\(arguments.debugDescription)")
      }
    }
    for variable in ["XDG_DATA_HOME", "HOME", "ZHUNRU_CATALOG"] {
      let result = try Program.run(
        ["-c", "show 041"], setting: [variable: "/dev/null/\(text)"])
      #expect(NaughtyText.raw(in: result.output + result.errors) == [])
    }
  }

  @Test func aLongLineIsRefusedAndNotRepeated() throws {
    for line in [
      "lookup " + String(repeating: "长", count: 60_000),
      "show e" + String(repeating: "\u{301}", count: 200_000),
      "as \"" + String(repeating: "x", count: 9_000) + "\"",
      "lookup" + String(repeating: " 事", count: 500),
    ] {
      let result = try Program.start(["--lang", "en", "--plain"], input: line + "\n")()
      #expect(result.status == 1)
      #expect(result.errors.contains("too long"))
    }
  }
}
