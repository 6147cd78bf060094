import AdmissionDisplay
import AdmissionSamples
import Foundation
import Glibc
import Testing

/// Lines typed at the real program, in Chinese.
@Suite struct TypingTests {
  private let prompt = OfficeAtTerminal.prompt()
  private let marriage = "041 婚姻状况证明盖章"

  @Test func aChineseLineIsMendedInTheMiddle() throws {
    let program = try OfficeAtTerminal().sitDown()
    try program.type("查石看 041")
    try program.wait(forPrompt: prompt, typed: "查石看 041")
    try program.type(String(repeating: Keys.left, count: 5) + Keys.backspace)
    try program.wait(for: "看 under the cursor") {
      $0.row == prompt + "查看 041"
        && $0.screen.column == DisplayWidth.narrow.of(prompt + "查")
    }
    #expect(try program.answer(to: "").contains(marriage))
    #expect(program.screen.lines.contains(prompt + "查看 041"))
  }

  /// The terminal is asked how wide a mark is that others draw in one column.
  @Test func wideMarksAreKnownForWide() throws {
    let office = try OfficeAtTerminal()
    let wide = DisplayWidth(ambiguous: 2)
    let program = try ProgramAtTerminal(
      ["--store", office.store, "--lang", "zh"], home: office.home, width: wide)
    try program.wait(for: "the prompt") { $0.row + " " == prompt }
    try program.type("理由 “甲…乙”" + Keys.left + Keys.left + Keys.backspace)
    try program.wait(for: "乙 under the cursor") {
      $0.row == prompt + "理由 “甲乙”" && $0.screen.column == wide.of(prompt + "理由 “甲")
    }
  }

  @Test func severalPastedLinesAreOneEntry() throws {
    let office = try OfficeAtTerminal()
    let program = try office.sitDown()
    try program.type(Keys.paste("身份 席位三\n查看 041\n"))
    try program.wait(for: "查看 041")
    // A paste sends nothing by itself.
    #expect(!program.text.contains("身份：席位三"))
    let answer = try program.answer(to: "")
    #expect(answer.contains("身份：席位三") && answer.contains(marriage))
    try program.wait(forPrompt: OfficeAtTerminal.prompt("席位三"))
    #expect(try office.history() == [#"身份 席位三\n查看 041"#])
    try program.type(Keys.up)
    try program.wait(for: "both lines again") {
      $0.row == "查看 041" && $0.screen.lines[$0.screen.row - 1].hasSuffix("> 身份 席位三")
    }
    #expect(try program.answer(to: "").contains(marriage))
  }

  @Test func whatIsPastedBehindARefusalIsLeft() throws {
    let program = try OfficeAtTerminal().sitDown()
    let answer = try program.answer(to: Keys.paste("查看 041\n投瓢 041\n\n待办\n减项"))
    #expect(answer.contains(marriage) && answer.contains("第 2 行：未办理：没有命令 `投瓢`"))
    #expect(answer.contains("后面还有 2 行没有办理") && !answer.contains("基数"))
  }

  @Test func aPastedLineOf20000CharactersIsTakenWhole() throws {
    let office = try OfficeAtTerminal()
    let program = try office.sitDown()
    let long = "查看 " + String(repeating: "长", count: 20_000)
    try program.type(Keys.paste(long) + "终")
    try program.wait(for: "the end of the line") { $0.row.hasSuffix("长终") }
    try program.type(Keys.backspace + Keys.home)
    try program.wait(for: "its beginning") {
      $0.row.hasPrefix(prompt + "查看 长长") && $0.screen.row == 0
    }
    #expect(try program.answer(to: "").contains("未办理："))
    #expect(try office.history() == [long])
    #expect(try program.answer(to: "查看 041").contains(marriage))
  }

  @Test func aLineThatWrapsFollowsTheWindow() throws {
    let program = try OfficeAtTerminal().sitDown(columns: 80)
    var line = "目录 " + String(repeating: "居民婚姻状况证明", count: 7)
    try program.type(line)
    for columns in [50, 61, 120, 33] {
      try waitForWrapped(line, in: program)
      program.resize(columns: columns)
      try waitForWrapped(line, in: program)
      try program.type("盖" + Keys.left + Keys.backspace + Keys.right)
      line = String(line.dropLast()) + "盖"
    }
    try waitForWrapped(line, in: program)
    try program.type(Keys.control("u"))
    try waitForWrapped("", in: program)
    #expect(try program.answer(to: "查看 041").contains(marriage))
  }

  /// Waits until the line stands behind the prompt and wraps as a terminal wraps.
  private func waitForWrapped(_ line: String, in program: ProgramAtTerminal) throws {
    var (rows, width) = ([""], 0)
    for character in prompt + line {
      let own = DisplayWidth.narrow.of(character)
      if width + own > program.screen.columns {
        rows.append("")
        width = 0
      }
      rows[rows.count - 1].append(character)
      width += own
    }
    let wanted = rows.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
    try program.wait(for: wanted.joined(separator: "/")) { program in
      let first = program.screen.row - wanted.count + 1
      return first >= 0
        && program.screen.lines[first...].prefix(wanted.count).elementsEqual(wanted)
        && program.screen.lines[(program.screen.row + 1)...].allSatisfy(\.isEmpty)
        && program.screen.column == min(width, program.screen.columns)
    }
  }
}

extension TypingTests {
  @Test func controlCGivesALineUp() throws {
    let office = try OfficeAtTerminal(after: "身份 编委会办公室; 提议 移出 014; 发起表决 014")
    let program = try office.sitDown("--as", "席位三", as: "席位三")
    let prompt = OfficeAtTerminal.prompt("席位三")
    try program.type("查看 0" + Keys.control("c"))
    try program.wait(for: prompt + "查看 0^C")
    try program.wait(forPrompt: prompt)
    #expect(!program.text.contains("没有投票"))
    try program.type("投票 014 同意 “可”" + Keys.control("c"))
    try program.wait(for: "没有投票：这一行没有送出")
    try program.wait(forPrompt: prompt)
    #expect(try program.answer(to: "计票 014").contains("同意 0"))
    #expect(try program.answer(to: "lang en").contains("English"))
    try program.type("vote 014 yes" + Keys.control("c"))
    try program.wait(for: "NOT VOTED: the line was not sent")
    #expect(try office.history() == ["计票 014", "lang en"])
  }

  /// While another process holds the store, the first of the list waits, and Ctrl-C comes.
  @Test func controlCStopsAListThatIsBeingCarriedOut() throws {
    let office = try OfficeAtTerminal()
    let program = try office.sitDown("--as", "编委会办公室", as: "编委会办公室")
    let start = program.bytes.count
    try office.holdingTheStore {
      try program.type("发起表决 A2014-001..A2014-060\r")
      try program.wait(for: "正在办理")
      try program.type(Keys.control("c"))
      try program.wait(for: "^C")
    }
    let answer = try program.answer(from: start)
    try program.wait(forPrompt: OfficeAtTerminal.prompt("编委会办公室"))
    let left = try #require(answer.firstMatch(of: /已按 Ctrl-C 停下：后面的 ([0-9]+) 项没有办理/)?.1)
    let done = answer.matches(of: /未办理：/).count
    #expect(done > 0 && Int(left) == 60 - done, "\(answer)")
    // The program goes on, and the next list is done to its end.
    let next = try program.answer(to: "发起表决 A2014-001..A2014-003")
    #expect(!next.contains("停下") && next.matches(of: /未办理：/).count == 3, "\(next)")
  }

  @Test(arguments: [Keys.control("d"), "退出\r", "quit\r"])
  func leavesWithZeroAndTheTerminalAsItWas(_ keys: String) throws {
    let office = try OfficeAtTerminal()
    let program = try ProgramAtTerminal(
      ["--store", office.store, "--lang", "zh"], home: office.home)
    let before = program.modes()
    try program.wait(forPrompt: prompt)
    #expect(program.modes() != before)
    try program.type(keys)
    #expect(try program.waitForEnd() == .exit(0))
    #expect(program.modes() == before)
    #expect(program.pastesAreOff && program.screen.column == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT, SIGQUIT])
  func aSignalThatKillsLeavesTheTerminalAsItWas(_ signal: Int32) throws {
    let office = try OfficeAtTerminal()
    let program = try ProgramAtTerminal(
      ["--store", office.store, "--lang", "zh"], home: office.home,
      setting: ["SWIFT_BACKTRACE": "enable=no"])
    let before = program.modes()
    try program.wait(forPrompt: prompt)
    try program.type("查看 0")
    try program.wait(forPrompt: prompt, typed: "查看 0")
    #expect(program.modes() != before && !program.pastesAreOff)
    kill(program.process, signal)
    #expect(try program.waitForEnd() == .signal(signal))
    #expect(program.modes() == before)
    #expect(program.pastesAreOff && program.screen.column == 0)
    #expect(program.screen.lines.contains(prompt + "查看 0"))
  }
}

extension TypingTests {
  @Test func tabKnowsPinyin() throws {
    let program = try OfficeAtTerminal().sitDown()
    try program.type("tp" + Keys.tab)
    try program.wait(forPrompt: prompt, typed: "投票 ")
    try program.type(Keys.control("u") + "身份 xw3" + Keys.tab)
    try program.wait(forPrompt: prompt, typed: "身份 席位三 ")
    // A name is completed to its number.
    try program.type(Keys.control("u") + "查看 hyzkzm" + Keys.tab)
    try program.wait(forPrompt: prompt, typed: "查看 041 ")
    #expect(try program.answer(to: "").contains(marriage))
  }

  @Test func aMenuIsWalkedThroughAndLeft() throws {
    let program = try OfficeAtTerminal().sitDown()
    try program.type("身份 席位" + Keys.tab)
    try program.wait(for: "席位八")
    #expect(program.row == prompt + "身份 席位")
    try program.type(Keys.tab + Keys.tab)
    try program.wait(for: "the second one") { $0.row == prompt + "身份 席位二" }
    try program.type(Keys.escape)
    try program.wait(for: "the line as it was, alone") {
      $0.row == prompt + "身份 席位" && !$0.screen.lines.contains { $0.contains("席位八") }
    }
    try program.type(Keys.tab + Keys.tab + Keys.enter)
    try program.wait(forPrompt: prompt, typed: "身份 席位一 ")
    #expect(try program.answer(to: "").contains("身份：席位一"))
  }

  @Test func earlierLinesAreFoundByChineseCharacters() throws {
    let program = try OfficeAtTerminal().sitDown()
    for line in ["查看 041", "减项 按 类型", "查看 042", "待办"] { _ = try program.answer(to: line) }
    try program.type(Keys.control("r") + "查")
    try program.wait(for: "查找历史“查”（回车取用，Esc 放弃）：查看 042")
    try program.type(Keys.control("r"))
    try program.wait(for: "查找历史“查”（回车取用，Esc 放弃）：查看 041")
    try program.type(Keys.backspace + "类型")
    try program.wait(for: "查找历史“类型”（回车取用，Esc 放弃）：减项 按 类型")
    try program.type(Keys.enter)
    try program.wait(forPrompt: prompt, typed: "减项 按 类型")
    #expect(try program.answer(to: "").contains("类型      基数"))
    try program.type("草稿" + Keys.control("r") + "没有过的")
    try program.wait(for: "查找历史“没有过的”：没有")
    try program.type(Keys.escape)
    try program.wait(forPrompt: prompt, typed: "草稿")
  }

  @Test func twoSessionsKeepOneHistory() throws {
    let office = try OfficeAtTerminal()
    let (first, second) = (try office.sitDown(), try office.sitDown())
    for place in 1...3 {
      _ = try first.answer(to: "查看 04\(place)")
      _ = try second.answer(to: "理由 04\(place)")
    }
    _ = try first.answer(to: " 查看 048")
    #expect(
      try office.history() == ["查看 041", "理由 041", "查看 042", "理由 042", "查看 043", "理由 043"])
    for (name, mode) in [("history", 0o600), ("", 0o700)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: office.state(name))
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
    let third = try office.sitDown()
    try third.type(Keys.up + Keys.up)
    try third.wait(forPrompt: prompt, typed: "查看 043")
  }

  @Test func aSuggestionIsTakenWithRight() throws {
    let office = try OfficeAtTerminal()
    let program = try office.sitDown()
    _ = try program.answer(to: "查看 041")
    try program.type("查")
    try program.wait(for: "the rest suggested") {
      $0.row == prompt + "查看 041" && $0.screen.column == DisplayWidth.narrow.of(prompt + "查")
    }
    try program.type(Keys.right)
    try program.wait(forPrompt: prompt, typed: "查看 041")
    #expect(try program.answer(to: "").contains(marriage))
    // What is suggested but not taken is not sent.
    #expect(try program.answer(to: "查看").contains("未办理"))
    #expect(try program.answer(to: "设置 提示 关").contains("提示：关"))
    try program.type("设")
    try program.wait(forPrompt: prompt, typed: "设")
    let later = try office.sitDown()
    try later.type("设")
    try later.wait(forPrompt: prompt, typed: "设")
  }
}

extension ProgramAtTerminal {
  /// Whether the terminal was told last that pastes need no marks.
  var pastesAreOff: Bool {
    let switches = text.matches(of: /\u{1B}\[\?2004[hl]/)
    return switches.last?.0 == Self.pasteOff[...]
  }
}
