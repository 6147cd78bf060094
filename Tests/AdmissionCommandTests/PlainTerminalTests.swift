import AdmissionSamples
import Foundation
import Testing

/// Terminals where nothing is redrawn: for screen readers, and those that cannot move a cursor.
@Suite struct PlainTerminalTests {
  /// How a terminal comes to be plain.
  enum Way: CaseIterable {
    case asked, dumb, unnamed

    var arguments: [String] { self == .asked ? ["--plain"] : [] }
    var variables: [String: String] {
      switch self {
      case .asked: [:]
      case .dumb: ["TERM": "dumb"]
      case .unnamed: ["TERM": ""]
      }
    }
  }

  private let prompt = OfficeAtTerminal.prompt()

  private func sitDown(_ way: Way) throws -> (ProgramAtTerminal, OfficeAtTerminal) {
    let office = try OfficeAtTerminal()
    let program = try ProgramAtTerminal(
      ["--store", office.store, "--lang", "zh"] + way.arguments, home: office.home, columns: 200,
      setting: way.variables)
    try program.wait(forPrompt: prompt)
    return (program, office)
  }

  @Test(arguments: Way.allCases)
  func noEscapeIsEverWritten(_ way: Way) throws {
    let (program, office) = try sitDown(way)
    for (line, next) in [
      ("查看 041", prompt), ("投瓢 041", prompt), ("减项", prompt), ("帮助 投票", prompt),
      ("lang en", "anyone (rehearsal)> "), ("语言 中文", prompt),
      ("身份 席位三", OfficeAtTerminal.prompt("席位三")),
    ] {
      let start = program.bytes.count
      try program.type(line + "\r")
      try program.wait(for: "the answer to \(line)") {
        $0.row + " " == next && $0.text(from: start).contains("\r\n")
      }
    }
    try office.carryOut("身份 编委会办公室; 提议 移出 014")
    let prompt = OfficeAtTerminal.prompt("席位三")
    try program.type("查看 0")
    try program.wait(forPrompt: prompt, typed: "查看 0")
    try program.type(Keys.control("c"))
    try program.wait(for: prompt + "查看 0^C")
    try program.wait(forPrompt: prompt)
    // A ballot put together by choices is known to be one.
    try program.type("投票 014 ?\r")
    try program.wait(for: "the choices") { $0.row == "输入序号，直接回车不选：" }
    try program.type("1\r")
    try program.wait(forPrompt: prompt + "投票 014 同意 ")
    try program.type(Keys.control("c"))
    try program.wait(for: "没有投票：这一行没有送出")
    try program.wait(forPrompt: prompt)
    try program.type(Keys.control("d"))
    #expect(try program.waitForEnd() == .exit(0))
    #expect(program.text.contains("婚姻状况证明盖章") && program.text.contains("是不是 `投票`"))
    #expect(program.text.contains("【通知】A2014-067"))
    #expect(!program.text.contains("\u{1B}") && !program.text.contains("\u{7}"))
  }

  @Test(arguments: Way.allCases)
  func aQuestionMarkGivesNumberedChoices(_ way: Way) throws {
    let (program, _) = try sitDown(way)
    try program.type("身份 席位?\r")
    try program.wait(for: "8. 席位八")
    try program.wait(for: "输入序号，直接回车不选：")
    try program.type("３\r")
    try program.wait(forPrompt: prompt + "身份 席位三 ")
    try program.type("?\r")
    try program.wait(for: "what may follow, or nothing") {
      $0.text.contains("这里没有可补全的") || $0.row == "输入序号，直接回车不选："
    }
    if program.row == "输入序号，直接回车不选：" { try program.type("\r") }
    try program.wait(forPrompt: prompt + "身份 席位三 ")
    try program.type("\r")
    try program.wait(forPrompt: OfficeAtTerminal.prompt("席位三"))
    #expect(program.screen.lines.contains("身份：席位三（自报）"))
    // What was begun with a choice is given up as a whole.
    try program.type("查看 014？\r")
    try program.wait(for: "the choices") { $0.row == "输入序号，直接回车不选：" }
    try program.type("1\r")
    try program.wait(for: "the line so far") { $0.row.hasPrefix("席位三·演练> 查看 014") }
    try program.type(Keys.control("c"))
    try program.wait(forPrompt: OfficeAtTerminal.prompt("席位三"))
    #expect(!program.text.contains("\u{1B}"))
  }

  @Test func chineseIsErasedByTheCharacter() throws {
    let (program, _) = try sitDown(.asked)
    try program.type("查看婚" + Keys.backspace + " 041\r")
    try program.wait(for: "婚姻状况证明盖章")
    try program.wait(forPrompt: prompt)
  }
}
