import AdmissionProgram
import Foundation
import Testing

/// The same lines get the same replies, whoever sends them.
@Suite struct SameRepliesTests {
  private static let lines = [
    "帮助 投票", "预审 seeds/applications/elder-survey.yaml seeds/applications/nine-wrong.yaml",
    "身份 编委会办公室", "提议 移出 014 017 022", "提议 移出 001", "发起表决 A2014-067..A2014-069 至 2014-04-25",
    "身份 席位三", "投票 A2014-067..A2014-068 同意 “可以移出”", "投票 A2014-067 同义", "投瓢 A2014-067 同意",
    "计票 A2014-067", "结束表决 A2014-067", "身份 编委会办公室; 登记 A2014-068 YYYYY..R",
    "结束表决 A2014-068; 查看 999; 待办", "查看 014", "理由 A2014-067", "减项 按 类型", "待办",
    "lang en", "show 041; lang zh",
  ]

  enum Way: String, CaseIterable {
    case pipe, dash, command, file, run, typed
  }

  @Test(arguments: Way.allCases.filter { $0 != .pipe })
  func repliesAreThoseOfAPipe(_ way: Way) throws {
    let piped = try Self.piped.get()
    #expect(piped.contains("同意 1") && piped.contains("^^^^") && piped.contains("没有命令 `投瓢`"))
    #expect(piped.contains("类型      基数") && piped.contains("后面的 1 条命令没有办理"))
    let others = try Self.replies(way)
    let pairs = zip(others.split(separator: "\n"), piped.split(separator: "\n"))
    let first = pairs.first { $0 != $1 }.map { "\($0) instead of \($1)" }
    #expect(others == piped, "\(first ?? "one is longer:\n\(others)")")
  }

  private static let piped = Result { try replies(.pipe) }

  /// All that is said to the lines in a new office, but for which line it is about, and for check
  /// codes, which depend on the time of day.
  private static func replies(_ way: Way) throws -> String {
    try said(way).replacing(/校验码 [0-9a-f-]+/, with: "校验码")
  }

  private static func said(_ way: Way) throws -> String {
    let office = try OfficeAtTerminal()
    let script = office.home.appending(path: "s.zr").path(percentEncoded: false)
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: script, atomically: true, encoding: .utf8)
    if way == .typed { return try typed(in: office) }
    let options = ["--store", office.store, "--lang", "zh", "--keep-going"]
    let arguments =
      switch way {
      case .pipe, .typed: options
      case .dash: options + ["-f", "-"]
      case .command: options + lines.flatMap { ["-c", $0] }
      case .file: options + ["-f", script]
      case .run: ["run"] + options + [script]
      }
    // Refusals and answers into one file, in the order they come.
    let said = try Program.run(
      ["-c", #""$0" "$@" < "$SCRIPT" 2>&1"#, Program.executable.path(percentEncoded: false)]
        + arguments, home: office.home, program: URL(filePath: "/bin/sh"),
      setting: ["SCRIPT": script])
    #expect(said.status == 1)
    return said.output.replacing(script + " ", with: "")
      .replacing(/(?m)^(第 [0-9]+ 行：|line [0-9]+: )/, with: "")
  }

  private static func typed(in office: OfficeAtTerminal) throws -> String {
    let program = try office.sitDown("--no-pager", columns: 1_000)
    return try lines.map { try program.answer(to: $0) }.joined()
  }
}
