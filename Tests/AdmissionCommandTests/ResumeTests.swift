import AdmissionProgram
import Foundation
import Testing

/// A script that is cut off and run again does nothing twice.
@Suite struct ResumeTests {
  private let home: URL
  private let store: String

  init() throws {
    (home, store) = try Program.emptyOffice()
  }

  private static let lines = [
    "as clerk", "lang en", "propose remove 041 042 043", "propose retain 044",
    "open A2014-001..A2014-003 until 2014-02-28", "expect A2014-001 voting", "as seat-1",
    "vote A2014-001 yes; vote A2014-002 no", "as seat-2", "vote A2014-001 yes",
    "as seat-3", "vote A2014-001 yes “好”", "tally A2014-001", "as clerk", "today 2014-03-01",
    "close A2014-001..A2014-003", "expect A2014-001 no-quorum",
  ]

  private func script(_ lines: some Sequence<String>) throws -> String {
    let path = home.appending(path: "votes.zr").path(percentEncoded: false)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
    return path
  }

  private func run(_ script: String, _ options: String...) throws -> Program.Result {
    try Program.run(["run", "--store", store] + options + [script], home: home)
  }

  private func head() throws -> String {
    try Program.run("verify", "--lang", "en", "--store", store, home: home).output
  }

  @Test func cutOffBehindAnyLine() throws {
    let path = try script(Self.lines)
    #expect(try run(path).status == 0)
    let whole = try head()
    #expect(whole.contains("verified"))
    for count in stride(from: 1, to: Self.lines.count, by: 3) {
      let again = try ResumeTests()
      #expect(try again.run(again.script(Self.lines.prefix(count))).status == 0)
      let resumed = try again.run(again.script(Self.lines), "--resume")
      #expect(resumed.status == 0, "\(count): \(resumed.output)\(resumed.errors)")
      #expect(try Self.entries(again.head()) == Self.entries(whole))
      let more = try again.run(again.script(Self.lines), "--resume", "--lang", "en")
      #expect(more.status == 0 && more.output.contains("0 entries added now, 0 lines refused"))
      #expect(try Self.entries(again.head()) == Self.entries(whole))
    }
  }

  private static func entries(_ text: String) -> Substring? {
    text.firstMatch(of: /verified: (\d+) entries/)?.1
  }

  @Test func runningItOnceMoreIsRefusedUnlessMeant() throws {
    let path = try script(["as clerk", "propose remove 041", "history"])
    #expect(try run(path).status == 0)
    let before = try head()
    let refused = try run(path, "--lang", "en")
    #expect(refused.status == 1 && refused.errors.contains("--resume"))
    #expect(try head() == before)
    // Meant, it meets what any command meets.
    let again = try run(path, "--again", "--lang", "en")
    #expect(again.status == 1 && again.errors.contains("line 2"))
    #expect(try head() == before)
    // Without a change to the office there is nothing to be done twice.
    let reading = try script(["history", "verify"])
    for _ in 0..<2 { #expect(try run(reading).status == 0) }
  }

  @Test func aMendedLineIsTheOnlyOneDone() throws {
    let path = try script([
      "as clerk", "propose remove 041", "propose remove 999", "propose remove 042",
    ])
    #expect(try run(path).status == 1)
    let mended = try script([
      "as clerk", "propose remove 041", "propose remove 043", "propose remove 042",
    ])
    let result = try run(mended, "--resume", "--lang", "en")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("1 done before, 2 entries added now, 0 lines refused"))
  }

  @Test func wholeBatchesToo() throws {
    let path = try script(Self.lines)
    #expect(try run(path, "--atomic").status == 0)
    let before = try head()
    let result = try run(path, "--atomic", "--resume", "--lang", "en")
    #expect(result.status == 0 && result.output.contains("0 entries added now"))
    #expect(try head() == before)
  }

  /// A complaint can be made twice; under one name it is made once, however often it is sent.
  @Test(arguments: ["-c", "pipe", "-f"])
  func whatIsSentIsKnownByTheNameGiven(_ way: String) throws {
    let line = "complain 042 “三次要求同一名单”"
    func send(_ options: String...) throws -> Program.Result {
      let shared = ["--store", store, "--as", "mayuan", "--lang", "en"] + options
      return switch way {
      case "-c": try Program.run(shared + ["-c", line], home: home)
      case "-f": try Program.run(shared + ["-f", script([line])], home: home)
      default: try Program.run(shared, input: line + "\n", home: home)
      }
    }
    #expect(try send("--batch", "c-1").status == 0)
    let once = try head()
    let refused = try send("--batch", "c-1")
    #expect(refused.status == 1 && refused.errors.contains("--resume"))
    let again = try send("--batch", "c-1", "--resume")
    #expect(again.status == 0 && again.output.contains("already done, skipped"))
    #expect(try head() == once)
    #expect(try send("--batch", "c-2").status == 0)
    #expect(try head() != once)
  }

  @Test func aNameIsForOneBatch() throws {
    let path = try script(["history"])
    #expect(try run(path, "--batch", "a", path).status == 64)
    #expect(try run(path, "--batch", "").status == 64)
    #expect(try run(path, "--batch", String(repeating: "名", count: 86)).status == 64)
    let empty = try Program.run(["--store", store, "--batch", "a"], input: "\n", home: home)
    #expect(empty.status == 2 && !empty.errors.isEmpty)
  }

  @Test func theTwoWaysExcludeEachOther() throws {
    #expect(try run(script(["history"]), "--resume", "--again").status == 64)
  }
}
