import AdmissionDirectory
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// A transcript is a script that finds the same answers again.
@Suite struct TranscriptTests {
  /// Files that live in memory; a name with a `/` in it cannot be written.
  private final class Files: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String: String] = [:]

    subscript(_ name: String) -> String? {
      get { lock.withLock { texts[name] } }
      set { lock.withLock { texts[name] = newValue } }
    }

    var desk: Desk {
      Desk(
        readApplication: Desk.sample.readApplication,
        writeFile: { name, text throws(UnwritableFile) in
          guard self[name] == nil else { throw UnwritableFile(file: name, .fileExists) }
          guard !name.contains("/") else { throw UnwritableFile(file: name, .fileUnwritable) }
          self[name] = text
        },
        appendToFile: { name, text throws(UnwritableFile) in
          guard let before = self[name] else { throw UnwritableFile(file: name, .fileUnwritable) }
          self[name] = before + text
        }, editionFile: { $0.name.text })
    }
  }

  private static let lines = [
    "tally A2014-001", "# a note", "", "vtoe A2014-001", "身份 席位1；vote A2014-001 yes “好”", "verify",
    "#= not an answer", "expect A2014-001 removed", "hist A2014-001", "transcript off", "reduced",
  ]

  private func transcript(_ language: Language) throws -> String {
    let files = Files()
    var session = try Session.sample(language, prefixes: true, desk: files.desk)
    _ = session.respond(to: "as clerk")
    _ = session.respond(to: "笔录 t.zr")
    for line in Self.lines { _ = session.respond(to: line) }
    return try #require(files["t.zr"])
  }

  @Test(arguments: [
    (
      Language.zh,
      """
      # 笔录 transcript · 语言 language zh · 办公日 day 2014-05-06 · 日志 entries 3
      lang zh
      as clerk
      tally A2014-001
      #= 
      """
    ),
    (
      .en,
      """
      # 笔录 transcript · 语言 language en · 办公日 day 2014-05-06 · 日志 entries 3
      lang en
      as clerk
      tally A2014-001
      #= 
      """
    ),
  ])
  func holdsWhatWasTypedAndAnswered(_ language: Language, _ start: String) throws {
    let text = try transcript(language)
    #expect(text.hasPrefix(start), "\(text)")
    for part in [
      "\n# a note\n\nvtoe A2014-001\n#= ", "\n#=   vtoe A2014-001\n#=   ^^^^\n",
      "\n# #= not an answer\n", "\nhistory A2014-001\n#= ",
      language == .zh
        ? "\ntranscript off\n#= 不再笔录\n" : "\ntranscript off\n#= no transcript is being kept\n",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
    #expect(text.hasSuffix(language == .zh ? "不再笔录\n" : "being kept\n"))
  }

  /// Refusals and failed expectations that are in it are what it expects.
  @Test(arguments: Language.allCases)
  func isAScriptThatChecksItself(_ language: Language) throws {
    let text = try transcript(language)
    var session = try Session.sample()
    var run = ScriptRun(keepsGoing: false)
    var kinds: [ReplyKind] = []
    run.run(text, in: &session) { kinds += $0.replies.map(\.kind) }
    #expect(run.failures == 0 && run.stoppedAt == nil && run.linesLeft == 0, "\(kinds)")
    #expect(kinds.contains(.refusal) && kinds.last == .transcript)
  }

  @Test(
    arguments: [
      ("as clerk\n#= you act as Clerk (by your own word)\nlang en", nil, nil),
      ("as clerk\n#= you act as Seat 1\nlang en", 2, "you act as Seat 1"),
      ("as clerk\n#= you act as Clerk (by your own word)\n#= more\nlang en", 3, "more"),
      ("vtoe\n#= refused: there is no verb `vtoe`\nlang en", 1, nil),
      ("verify\n#= verified: nothing", 2, "verified: nothing"), ("#= nothing\nlang en", nil, nil),
      ("quit\n#= goodbye", nil, nil), ("quit\n#= farewell", 2, "farewell"),
      ("vtoe\n# note\n#= refused", 1, nil),
    ] as [(String, Int?, String?)])
  func saysWhatDiffers(_ text: String, _ line: Int?, _ expected: String?) throws {
    var session = try Session.sample()
    var run = ScriptRun(keepsGoing: false)
    var last: Reply?
    run.run(text, in: &session) { last = $0.replies.last }
    #expect(run.stoppedAt == line && run.failures == (line == nil ? 0 : 1))
    guard let line, let expected else { return }
    let said = try #require(last)
    #expect(said.kind == .expectation && said.answer == .no)
    #expect(
      said.lines(.en, nil)[0].hasPrefix("line \(line) is not as expected: it was “\(expected)”"))
    #expect(said.lines(.zh, nil)[0].hasPrefix("第 \(line) 行不符：原为“\(expected)”，现为"))
  }

  @Test(arguments: [
    ("entry 7 · check code 0123-4567-89ab-cdef", "entry 7 · check code 0000-1111-2222-3333", true),
    ("at 09:41:07 today", "at 23:00:59 today", true), ("at 09:41", "at 9 o'clock", false),
    ("entry 7", "entry 8", false), ("until 2014-05-06", "until 2014-05-07", false),
    (String(repeating: "a", count: 64), String(repeating: "0", count: 64), true),
  ])
  func masksWhatMeansNothing(_ left: String, _ right: String, _ areSame: Bool) {
    #expect((Transcript.masked(left) == Transcript.masked(right)) == areSame)
  }

  /// A line with something in it that nobody sees is no line to be run again, and says so.
  @Test func spellsOutWhatCannotBeSeen() throws {
    let files = Files()
    var session = try Session.sample(desk: files.desk)
    for line in ["transcript t.zr", "show \"a\u{1B}[31m\u{202E}b\"", "as\tclerk", "as clerk"] {
      _ = session.respond(to: line)
    }
    let text = try #require(files["t.zr"])
    #expect(
      text.contains("\n# show \"a\\u{1B}[31m\\u{202E}b\"\n# #= refused: "), "\(text)")
    #expect(text.contains("\n# as\\tclerk\n# #= you act as Clerk"))
    #expect(text.contains("\nas clerk\n#= you act as Clerk"))
    var run = ScriptRun(keepsGoing: false)
    var again = try Session.sample()
    run.run(text, in: &again) { _ in }
    #expect(run.failures == 0)
  }

  /// A line that is not as expected is quoted where it differs.
  @Test(arguments: [(0, 10_000), (10_000, 10_000), (10_000, 0), (100_000, 1)])
  func quotesNoMoreThanIsWanted(_ before: Int, _ behind: Int) throws {
    let expected =
      "you act as Clerk (by your own word)" + String(repeating: "长", count: before) + "|"
      + String(repeating: "e\u{301}", count: behind)
    var session = try Session.sample()
    var run = ScriptRun(keepsGoing: false)
    var last: Reply?
    run.run("as clerk\n#= \(expected)", in: &session) { last = $0.replies.last }
    let said = try #require(last)
    #expect(said.kind == .expectation && run.stoppedAt == 2)
    for language in [Language.zh, .en] {
      #expect(said.lines(language, nil).joined().unicodeScalars.count < 400)
      #expect(said.lines(language, nil)[0].contains("(by your own word)"))
    }
  }

  @Test func writesOverNothing() throws {
    let files = Files()
    files["t.zr"] = "mine"
    var session = try Session.sample(desk: files.desk)
    let replies = ["transcript t.zr", "transcript x/t.zr", "transcript", "transcript off"]
      .flatMap { session.respond(to: $0) }
    #expect(replies.map(\.code) == ["file-exists", "file-unwritable", "usage", nil])
    #expect(files["t.zr"] == "mine")
    _ = session.respond(to: "transcript u.zr")
    files["u.zr"] = nil
    #expect(session.respond(to: "as seat-1").map(\.code) == ["file-unwritable"])
    #expect(session.respond(to: "as seat-1").map(\.kind) == [.identity])
  }
}
