import Foundation
import Testing

/// Every kind of bad input: one clear error, the right exit code, nothing changed.
@Suite struct BadInputTests {
  @Test(
    arguments: [
      (["check", "nowhere.yaml"], Int32(2)), (["check", "Sources"], 2), (["run", "nowhere.zr"], 2),
      (["tally", "YYX"], 2), (["tally", "--rule", "nowhere.yaml", "YY"], 2),
      (["verify", "--store", "README.md"], 2), (["verify", "--store", "nowhere.sqlite"], 2),
      (["report", "--catalog", "nowhere"], 2), (["workday", "2014-02-30", "+3"], 1),
      (["workday", "2031-01-02", "+3"], 1), (["check"], 64), (["frobnicate", "--x"], 64),
    ] as [([String], Int32)])
  func isRefused(_ arguments: [String], _ status: Int32) throws {
    let result = try run(arguments)
    #expect(result.status == status)
    #expect(!result.errors.isEmpty)
  }

  private func run(_ arguments: [String]) throws -> Program.Result {
    switch arguments.count {
    case 1: try Program.run(arguments[0])
    case 2: try Program.run(arguments[0], arguments[1])
    case 3: try Program.run(arguments[0], arguments[1], arguments[2])
    default: try Program.run(arguments[0], arguments[1], arguments[2], arguments[3])
    }
  }

  @Test(arguments: [
    ("vtoe A2014-001 yes", "unknown-verb"), ("today 2014-02-30", "impossible-date"),
    ("vote A2014-001 perhaps", "usage"), ("show A2099-001", "unknown-case"),
    ("show 999", "unknown-item"), ("as 民政菊", "unknown-actor"),
    ("vote 001 \"yes", "unclosed-quotation"),
    ("close A2014-003..A2014-001", "bad-range"), ("publish baseline", "not-entitled"),
    ("expect reduced", "usage"),
  ])
  func aLineIsRefusedWithItsCode(_ line: String, _ code: String) throws {
    let home = try Program.scratch()
    let result = try Program.run("--json", input: line + "\n", home: home)
    #expect(result.status == 1)
    #expect(result.output.contains(#""code":"\#(code)""#), "\(result.output)")
  }
}
