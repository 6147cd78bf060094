import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// Lines one after another, and what is said of those that were not carried out.
@Suite struct ScriptRunTests {
  @Test(arguments: [
    ("as clerk; as seat-1", ["identity", "identity"]), ("；；", []),
    ("as clerk; vtoe; as seat-1；verify", ["identity", "refusal", "stopped"]),
    ("as clerk; vtoe", ["identity", "refusal"]), ("quit; as clerk", ["farewell"]),
    ("expect reduced 7; as clerk", ["expectation", "stopped"]),
    ("expect refused unknown-verb : vtoe; as clerk", ["expectation", "identity"]),
    ("expect refused unknown-verb：vtoe　x；as clerk # ; x", ["expectation", "identity"]),
    ("as clerk; extend A2014-001 “a", ["refusal"]),
  ])
  func aRefusedCommandEndsItsLine(_ line: String, _ kinds: [String]) throws {
    var session = try Session.sample()
    #expect(session.respond(to: line).map(\.kind.rawValue) == kinds)
  }

  @Test func placesAreThoseOfTheWholeLine() throws {
    var session = try Session.sample()
    let reply = session.respond(to: "as clerk； expect refused x : show 041; tally 0411")
    #expect(reply.last?.kind == .stopped)
    let other = session.respond(to: "as clerk； tally 0411; as clerk")
    #expect(other[1].json.contains(#""at":{"length":4,"start":16}"#), "\(other[1].json)")
    #expect(
      other[2].lines(.zh, nil) + other[2].lines(.en, nil) == [
        "本行后面的 1 条命令没有办理", "the command after it on this line was not carried out",
      ])
  }

  @Test(
    arguments: [
      ("as clerk\nvtoe\n\n# note\nas seat-1\nverify\n", false, 2, 2, 1),
      ("vtoe\nas clerk\nvtoe\n", true, nil, 0, 2), ("vtoe", false, 1, 0, 1),
      ("quit\nvtoe", false, nil, 1, 0), ("\u{FEFF}as clerk\r\nvtoe\r\n\"", false, 2, 1, 1),
    ] as [(String, Bool, Int?, Int, Int)])
  func countsWhatItLeaves(
    _ text: String, _ keepsGoing: Bool, _ stoppedAt: Int?, _ left: Int, _ failures: Int
  ) throws {
    var session = try Session.sample()
    var run = ScriptRun(keepsGoing: keepsGoing)
    run.run(text, in: &session) { _ in }
    #expect(run.stoppedAt == stoppedAt && run.linesLeft == left && run.failures == failures)
  }

  /// What nobody reads is not put into lines.
  @Test func answersBecomeLinesOnlyToBeCompared() throws {
    var session = try Session.sample()
    var run = ScriptRun(keepsGoing: false)
    func take(_ line: String, _ number: Int) -> Bool {
      run.take(line, number: number, in: &session) { _ in }
    }
    #expect(take("lang en", 1) && run.last?.unmatched == nil)
    #expect(take("as clerk; quiet 5", 2) && run.last?.unmatched == nil)
    #expect(take("#= you act as Clerk (by your own word)", 3))
    #expect(
      run.last?.unmatched == ["no notices for 5 minutes; type notices to read them at any time"])
  }

  @Test(
    arguments: [
      (5, "stopped: the 5 lines after it were not carried out", "到此为止：后面还有 5 行没有办理"),
      (1, "stopped: the line after it was not carried out", "到此为止：后面还有 1 行没有办理"),
      (nil, "stopped: the lines after it were not carried out", "到此为止：后面的行没有办理"),
    ] as [(Int?, String, String)])
  func saysWhatWasNotCarriedOut(_ count: Int?, _ en: String, _ zh: String) {
    let reply = Reply.stopped(leaving: .lines(count))
    #expect(reply.lines(.en, nil) == [en, "  next: mend the line, then run the rest"])
    #expect(reply.lines(.zh, nil) == [zh, "  下一步：改正这一行，再办理余下的"])
    #expect(reply.json.contains(#""kind":"stopped""#))
    #expect(reply.json.contains(#""rest":\#(count.map(String.init) ?? "null")"#))
  }
}
