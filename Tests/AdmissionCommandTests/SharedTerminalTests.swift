import AdmissionDisplay
import AdmissionProgram
import AdmissionSamples
import Foundation
import Testing

/// A terminal that others have beside the program: a shell, a pager, an office with other voters.
@Suite struct SharedTerminalTests {
  private let prompt = OfficeAtTerminal.prompt()
  private let marriage = "041 婚姻状况证明盖章"

  /// An interactive shell where `$zhunru` is the program in the office.
  private func shell(_ office: OfficeAtTerminal) throws -> ProgramAtTerminal {
    let program = Program.executable.path(percentEncoded: false)
    let shell = try ProgramAtTerminal(
      ["--norc", "--noprofile", "-i"], program: "/bin/bash", home: office.home,
      setting: [
        "PS1": "shell$ ", "zhunru": program, "store": office.store,
        "HISTFILE": "/dev/null", "INPUTRC": "/dev/null",
      ])
    try shell.wait(forPrompt: "shell$ ")
    return shell
  }

  @Test(arguments: ["查看 0", ""])
  func aStoppedProgramGoesOnWithTheLine(_ typed: String) throws {
    let shell = try shell(OfficeAtTerminal())
    try shell.type("\"$zhunru\" --lang zh --store \"$store\"\r")
    try shell.wait(forPrompt: prompt)
    for _ in 1...2 {
      if shell.row == prompt.dropLast() { try shell.type(typed) }
      try shell.wait(forPrompt: prompt, typed: typed)
      try shell.type(Keys.control("z"))
      try shell.wait(for: "the shell") { $0.text.contains("Stopped") && $0.row == "shell$" }
      try shell.type("clear; stty -a | tr ';' '\\n' | grep -cE '^ ?(-icanon|-echo) '; echo DONE\r")
      try shell.wait(for: "DONE") { $0.screen.lines.contains("DONE") && $0.row == "shell$" }
      #expect(shell.screen.lines.contains("0"))
      try shell.type("fg\r")
      try shell.wait(forPrompt: prompt, typed: typed)
    }
    try shell.type((typed.isEmpty ? "查看 0" : "") + "41\r")
    try shell.wait(for: marriage)
    try shell.wait(forPrompt: prompt)
    try shell.type(Keys.control("d"))
    try shell.wait(forPrompt: "shell$ ")
    try shell.type("echo status $?\r")
    try shell.wait(for: "status 0")
    try shell.wait(forPrompt: "shell$ ")
    try shell.type("exit\r")
    #expect(try shell.waitForEnd() == .exit(0))
  }

  /// The terminal itself forgets what was typed, so the question is asked once more.
  @Test func aPlainTerminalAsksAgainAfterAStop() throws {
    let shell = try shell(OfficeAtTerminal())
    try shell.type("\"$zhunru\" --plain --lang zh --store \"$store\"\r")
    try shell.wait(forPrompt: prompt)
    try shell.type(Keys.control("z"))
    try shell.wait(for: "the shell") { $0.text.contains("Stopped") && $0.row == "shell$" }
    try shell.type("fg\r")
    try shell.wait(forPrompt: prompt)
    try shell.type("查看 041\r")
    try shell.wait(for: marriage)
    try shell.wait(forPrompt: prompt)
  }

  @Test func theWindowMayChangeWhileItIsStopped() throws {
    let shell = try shell(OfficeAtTerminal())
    try shell.type("\"$zhunru\" --lang zh --store \"$store\"\r")
    try shell.wait(forPrompt: prompt)
    let line = "目录 " + String(repeating: "婚姻", count: 20)
    try shell.type(line)
    try shell.wait(for: "the wrapped line") { $0.screen.column == 16 }
    try shell.type(Keys.control("z"))
    try shell.wait(for: "the shell") { $0.text.contains("Stopped") && $0.row == "shell$" }
    shell.resize(columns: 120)
    try shell.type("fg\r")
    try shell.wait(forPrompt: prompt, typed: line)
    try shell.type(Keys.control("u") + "查看 041\r")
    try shell.wait(for: marriage)
  }
}

extension SharedTerminalTests {
  /// A pager that shows a line, waits for Enter and leaves the terminal as nobody wants it.
  private static let rude =
    "cat > /dev/null; echo PAGED; head -n 1 < /dev/tty > /dev/null; stty raw -echo < /dev/tty"

  @Test func aPagerComesAndTheEditorGoesOn() throws {
    let office = try OfficeAtTerminal()
    let program = try ProgramAtTerminal(
      ["--store", office.store, "--lang", "zh"], home: office.home,
      setting: ["ZHUNRU_PAGER": Self.rude])
    let before = program.modes()
    try program.wait(forPrompt: prompt)
    for _ in 1...2 {
      try program.type("减项\r")
      try program.wait(for: "the pager") { $0.row.isEmpty && $0.screen.lines.contains("PAGED") }
      try program.type("\r")
      try program.wait(forPrompt: prompt)
      try program.type(Keys.control("l") + "查石看 041" + String(repeating: Keys.left, count: 5))
      #expect(try program.answer(to: Keys.backspace).contains(marriage))
    }
    try program.type(Keys.control("d"))
    #expect(try program.waitForEnd() == .exit(0))
    #expect(program.modes() == before)
  }

  @Test
  func lessTakesControlCItself() throws {
    let office = try OfficeAtTerminal()
    let program = try office.sitDown(setting: ["PAGER": "less"])
    try program.type("减项\r")
    try program.wait(for: "a full screen") { $0.row.hasPrefix("[Space] next") }
    #expect(program.screen.lines.contains { $0.hasPrefix("基数 89") })
    try program.type(Keys.control("c"))
    // It throws away keys that come while it minds the interruption.
    try program.wait(for: "the last line") {
      (try? $0.type("G")) != nil && $0.screen.lines.contains { $0.contains("逐项依据") }
    }
    try program.type("q")
    try program.wait(forPrompt: prompt)
    #expect(try program.answer(to: "查看 041").contains(marriage))
  }
}

extension SharedTerminalTests {
  /// An office where seats vote on 014.
  private func voting() throws -> OfficeAtTerminal {
    try OfficeAtTerminal(after: "身份 编委会办公室; 提议 移出 014; 发起表决 014")
  }

  @Test func anothersBallotIsShownAboveTheLine() throws {
    let office = try voting()
    let program = try office.sitDown("--as", "席位三", as: "席位三")
    let prompt = OfficeAtTerminal.prompt("席位三")
    try program.type("查看 0")
    try program.wait(forPrompt: prompt, typed: "查看 0")
    let row = program.screen.row
    try office.carryOut("身份 席位一; 投票 014 同意 “可以移出”")
    try program.wait(for: "the notice") { $0.screen.lines[row].hasPrefix("【通知】A2014-067 席位一 同意") }
    try program.wait(forPrompt: prompt, typed: "查看 0")
    #expect(program.screen.lines.filter { $0.hasPrefix(prompt) } == [prompt + "查看 0"])
    #expect(try program.answer(to: "41").contains(marriage))
    // One's own ballot is no news.
    #expect(try program.answer(to: "投票 014 不同意").contains("不同意"))
    let notices = try program.answer(to: "通知")
    #expect(notices.contains("A2014-067 席位一 同意") && !notices.contains("席位三"))
    #expect(program.screen.lines.count { $0.hasPrefix("【通知】") } == 1)
  }

  @Test func noticesAreSilencedAndReread() throws {
    let office = try voting()
    let program = try office.sitDown()
    #expect(try program.answer(to: "通知").contains("进来以后还没有通知"))
    #expect(try program.answer(to: "静音 30").contains("30 分钟内不显示通知"))
    try office.carryOut("身份 席位一; 投票 014 同意")
    // Both answers are given after the ballot was known.
    #expect(try program.answer(to: "计票 014").contains("同意 1"))
    #expect(try program.answer(to: "待办").contains("A2014-067"))
    #expect(!program.text.contains("【通知】"))
    #expect(try program.answer(to: "通知").contains("A2014-067 席位一 同意"))
    try office.carryOut("身份 席位二; 投票 014 同意")
    #expect(try program.answer(to: "计票 014").contains("同意 2"))
    #expect(!program.text.contains("【通知】"))
    #expect(try program.answer(to: "静音 停止").contains("照常显示通知"))
    try program.wait(for: "【通知】A2014-067 席位二 同意")
    try program.wait(forPrompt: prompt)
    #expect(!program.text.contains("【通知】A2014-067 席位一"))
  }

  @Test func aDepartmentIsNotToldWhatOthersChose() throws {
    let office = try voting()
    let program = try office.sitDown("--as", "民政局", as: "民政局")
    try office.carryOut("身份 席位一; 投票 014 同意 “不给外人看”")
    try program.wait(for: "【通知】A2014-067")
    _ = try program.answer(to: "通知")
    #expect(!program.text.contains("席位一") && !program.text.contains("不给外人看"))
  }
}
