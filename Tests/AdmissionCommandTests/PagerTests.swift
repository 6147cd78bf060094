import AdmissionProgram
import Foundation
import Testing

/// Long answers at a terminal of 24 lines.
@Suite struct PagerTests {
  /// A pager that tells that it ran and how much it was given.
  static let counting = #"printf 'PAGED %s\n' "$(wc -l)""#

  @Test func aLongAnswerGoesThroughIt() throws {
    let shown = try Program.inTerminal(
      "$zhunru rules; echo status $?", setting: ["ZHUNRU_PAGER": Self.counting])
    #expect(shown.output.contains(/PAGED [0-9]+\nstatus 0/))
    #expect(!shown.output.contains("R23"))
  }

  @Test func aShortAnswerDoesNot() throws {
    let shown = try Program.inTerminal(
      "$zhunru docket", setting: ["ZHUNRU_PAGER": Self.counting])
    #expect(!shown.output.contains("PAGED") && shown.output.contains("A2014-066"))
  }

  @Test(
    arguments: [
      (["ZHUNRU_PAGER": "", "PAGER": "echo PAGED"], ""), (["PAGER": "cat"], ""),
      (["PAGER": ""], ""),
      (["PAGER": "echo PAGED"], "--no-pager"), (["PAGER": "echo PAGED"], "--plain"),
      (["PAGER": "echo PAGED"], "--csv"), (["PAGER": "echo PAGED"], "--json"),
      (["PAGER": "echo PAGED"], "--markdown"), (["PAGER": "echo PAGED"], "| sed -n p"),
      (["PAGER": "echo PAGED"], "< /dev/null"), (["PAGER": "echo PAGED", "TERM": "dumb"], ""),
    ] as [([String: String], String)])
  func isNotUsedWhereItIsTurnedOff(_ variables: [String: String], _ more: String) throws {
    let shown = try Program.inTerminal("$zhunru rules \(more)", setting: variables)
    #expect(!shown.output.contains("PAGED") && shown.output.contains("R23"))
  }

  @Test func oursComesBeforeTheCommonOne() throws {
    let shown = try Program.inTerminal(
      "$zhunru rules", setting: ["ZHUNRU_PAGER": "echo OURS", "PAGER": "echo COMMON"])
    #expect(shown.output.contains("OURS") && !shown.output.contains("COMMON"))
  }

  @Test func leavesItsSettingsToWhoeverMadeSome() throws {
    let asking = "echo $LESS $LESSCHARSET"
    let own = try Program.inTerminal(
      "$zhunru rules", setting: ["ZHUNRU_PAGER": asking, "LESS": "-S"])
    #expect(own.output.contains("-S\n"))
    let ours = try Program.inTerminal("$zhunru rules", setting: ["ZHUNRU_PAGER": asking])
    #expect(ours.output.contains("-F -R -X -Ps[Space] next [b] back [q] quit$ utf-8"))
  }

  @Test(arguments: ["no-such-pager-anywhere", "/dev/null"])
  func withoutTheProgramTheAnswerIsShownAnyway(_ pager: String) throws {
    let shown = try Program.inTerminal(
      "$zhunru rules; echo status $?", setting: ["ZHUNRU_PAGER": pager])
    #expect(shown.output.contains("R23") && shown.output.contains("status 0"))
  }

  /// Leaving early, being interrupted and dying are no end of the conversation, and the terminal
  /// is as it was.
  @Test(arguments: [
    "true", "kill -INT $PPID; kill -INT $$; sleep 5", "stty raw -echo; kill -KILL $$",
  ])
  func theConversationGoesOnWhateverBecomesOfIt(_ pager: String) throws {
    let shown = try Program.inTerminal(
      """
      before=$(stty -g); $zhunru; echo status $?; test "$(stty -g)" = "$before" && echo as before
      """, input: "history\ndocket\nquit\n", setting: ["ZHUNRU_PAGER": pager])
    #expect(shown.output.contains("A2014-066") && shown.output.contains("status 0"))
    #expect(shown.output.contains("as before") && !shown.output.contains("check code"))
  }
}
