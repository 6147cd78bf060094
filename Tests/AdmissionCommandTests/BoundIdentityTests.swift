import AdmissionProgram
import Foundation
import Testing

/// `--as` says who acts in every line of a call, and texts from outside stay texts.
@Suite struct BoundIdentityTests {
  private let home: URL
  private let store: String

  init() throws { (home, store) = try Program.emptyOffice() }

  private func zhunru(_ arguments: [String], input: String = "") throws -> Program.Result {
    try Program.start(
      arguments + ["--store", store, "--json"], input: input, home: home, folder: home)()
  }

  private func entries() throws -> Int {
    try zhunru(["-c", "history"]).output.matches(of: /"sequence":/).count
  }

  @Test(arguments: ["-c", "-f", "pipe", "-f -", "run"])
  func asIsRefused(_ way: String) throws {
    let script = home.appending(path: "s.zr").path(percentEncoded: false)
    let lines = "as clerk\npropose remove 041\n"
    try lines.write(toFile: script, atomically: true, encoding: .utf8)
    func carryOut(_ options: String...) throws -> Program.Result {
      switch way {
      case "-c": try zhunru(options + ["-c", "as clerk; propose remove 041"])
      case "-f": try zhunru(options + ["-f", script])
      case "run": try zhunru(["run"] + options + [script])
      case "pipe": try zhunru(options, input: lines)
      default: try zhunru(options + ["-f", "-"], input: lines)
      }
    }
    let before = try entries()
    let bound = try carryOut("--as", "mayuan")
    #expect(bound.status == 1)
    #expect(bound.output.contains("\"code\":\"identity-bound\""), "\(bound)")
    #expect(try entries() == before)
    #expect(try carryOut("--as", "mayuan", "--allow-as").status == 0)
    #expect(try entries() == before + 1)
  }

  /// A transcript says once more who acted.
  @Test func sayingTheSameAgainIsNoChange() throws {
    let lines = "as mayuan; complain 042 undelivered \"a\"; 身份 马园社区"
    #expect(try zhunru(["--as", "mayuan", "-c", lines]).status == 0)
  }

  @Test func aTextBecomesNoCommand() throws {
    let text = "x\"; as clerk; seat 3 vacant \"moved"
    let before = try entries()
    let quoted = text.replacing("\"", with: "\"\"")
    let said = try zhunru(["--as", "mayuan", "-c", "complain 042 undelivered \"\(quoted)\""])
    #expect(said.status == 0, "\(said)")
    let sent = try zhunru(["--as", "mayuan", "-c", "complain 042 undelivered @-"], input: text)
    #expect(sent.status == 0, "\(sent)")
    try text.write(to: home.appending(path: "t.txt"), atomically: true, encoding: .utf8)
    let kept = try zhunru(["--as", "mayuan", "-c", "complain 042 undelivered @t.txt"])
    #expect(kept.status == 0, "\(kept)")
    #expect(try entries() == before + 3)
    let history = try zhunru(["-c", "history"]).output
    #expect(history.matches(of: /seat 3 vacant/).count >= 3)
    // As it was typed before: the text ends, and who acts cannot be changed behind it.
    let open = try zhunru(["--as", "mayuan", "-c", "complain 042 undelivered \"\(text)\""])
    #expect(open.output.contains("identity-bound"), "\(open)")
  }

  @Test(arguments: [
    ("none.txt", "unusable-file"), ("latin.txt", "unusable-file"), ("/etc", "unusable-file"),
    ("../t.txt", "unusable-file"), ("big.txt", "unusable-file"), ("long.txt", "text-too-long"),
  ])
  func unusableTextsAreRefused(_ name: String, _ code: String) throws {
    try Data([0x63, 0xE9, 0x0A]).write(to: home.appending(path: "latin.txt"))
    try Data(repeating: 0x61, count: 100_000).write(to: home.appending(path: "big.txt"))
    try Data(repeating: 0x61, count: 9_000).write(to: home.appending(path: "long.txt"))
    let before = try entries()
    let result = try zhunru(["--as", "mayuan", "-c", "complain 042 @\(name)"])
    #expect(result.status == 1 && result.output.contains("\"code\":\"\(code)\""), "\(result)")
    #expect(try entries() == before)
  }

  @Test func aPipeHoldsLinesOnly() throws {
    let result = try zhunru(["--as", "mayuan"], input: "complain 042 @-\nnot a line\n")
    #expect(result.output.contains("\"code\":\"input-taken\""), "\(result)")
  }
}
