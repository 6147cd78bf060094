import AdmissionProgram
import Foundation
import Testing

/// Test-submission as a department meets it: what is wrong, the least that clears it, trying a
/// change, a corrected draft.
@Suite struct CheckCommandTests {
  static let nine = "seeds/applications/nine-wrong.yaml"
  /// What only the department can write.
  static let words = [
    "item.content=逐户填写问卷", "community.departmentKeeps=整治和验收",
    "basis.citations=[{instrument: elderly-rights-law, article: none}]",
    "delivery.funds={amount: 8000, source: 区级财政, rule: by-workload}",
  ]

  static func whatIf(_ changes: [String]) -> [String] {
    changes.flatMap { ["--what-if", $0] }
  }

  static func check(_ arguments: [String], home: URL? = nil) throws -> Program.Result {
    let arguments = ["check", "--lang", "en"] + arguments
    guard let home else { return try Program.run(arguments) }
    return try Program.run(arguments, home: home)
  }

  /// What is wrong under several rules is said by each, and cleared once.
  @Test func nineThingsWrongAndTheLeastThatClearsThem() throws {
    let result = try Self.check([Self.nine])
    #expect(result.status == 1)
    #expect(result.output.contains("refused · 14 findings"))
    for number in 1...14 { #expect(result.output.contains("\n  \(number). R")) }
    #expect(!result.output.contains("\n  15. R"))
    #expect(
      result.output.contains(
        "8 changes would take it to the vote (screened again: needs a vote · no findings)"))
    #expect(result.output.contains("· item.ends: none → 2014-12-31 (clears R11)"))
    #expect(result.output.contains("(clears R18, R51, R63, R21)"))
  }

  @Test func theDraftWithItsWordsFilledInNeedsOnlyAVote() throws {
    let home = try Program.scratch()
    let draft = home.appending(path: "draft.yaml").path(percentEncoded: false)
    let written = try Self.check(["--fix", draft, Self.nine], home: home)
    #expect(written.status == 1)
    let text = try String(contentsOfFile: draft, encoding: .utf8)
    #expect(text.hasPrefix("# 演示材料"))
    #expect(text.contains("  ends: 2014-12-31   # was none (R11)\n"))
    #expect(text.contains("  departmentKeeps: none   # (R7): to be written: "))

    let again = try Self.check([draft], home: home)
    #expect(again.status == 1)
    #expect(again.output.contains("refused · 10 findings"))
    let filled = try Self.check(Self.whatIf(Self.words) + [draft], home: home)
    #expect(filled.status == 0)
    #expect(filled.output.contains("\nneeds a vote · no findings\n"))
    #expect(try String(contentsOfFile: draft, encoding: .utf8) == text)

    let twice = try Self.check(["--fix", draft, Self.nine], home: home)
    #expect(twice.status == 2)
    #expect(twice.errors.contains("it exists and was left alone"))
    #expect(try String(contentsOfFile: draft, encoding: .utf8) == text)
  }

  @Test func aChangeIsTriedWithoutTouchingTheFile() throws {
    let result = try Self.check(Self.whatIf(["item.ends=2014-12-31"]) + [Self.nine])
    #expect(
      result.output.hasPrefix(
        "supposing item.ends=2014-12-31: refused · 14 findings → refused · 13 findings"))
    let wrong = try Self.check(Self.whatIf(["item.end=2014-12-31"]) + [Self.nine])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("there is no key `end` below `item`"))
    #expect(wrong.errors.contains("did you mean `ends`?"))
    let shapeless = try Self.check(Self.whatIf(["item.ends"]) + [Self.nine])
    #expect(shapeless.status == 64)
    #expect(shapeless.errors.contains("`item.ends` is not of the form KEY=VALUE"))
  }

  @Test(arguments: [("zh", "不适用", "读取：", 54), ("en", "not applicable", "read: ", 54)])
  func everyRuleIsExplained(
    _ language: String, _ notApplicable: String, _ read: String, _ rules: Int
  ) throws {
    let result = try Program.run(
      ["check", "--lang", language, "--explain", "seeds/applications/elder-survey.yaml"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("  R") && $0.contains(" · ") } == rules)
    #expect(result.output.contains(notApplicable) && result.output.contains(read))
  }

  @Test func programsReadTheRemedy() throws {
    let result = try Program.run(["check", "--json", "--explain", Self.nine])
    let reply = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let remedy = try #require(reply["remedy"] as? [String: Any])
    #expect((remedy["changes"] as? [[String: Any]])?.count == 8)
    #expect(remedy["outcome"] as? String == "needs-vote")
    #expect((reply["explanations"] as? [[String: Any]])?.count == 54)
    #expect((reply["incurable"] as? [String])?.isEmpty == true)
    #expect((reply["findings"] as? [[String: Any]])?.count == 14)
  }

  @Test func oneDraftAtATime() throws {
    let result = try Self.check(["--fix", "/nowhere/draft.yaml", Self.nine, Self.nine])
    #expect(result.status == 64)
    let nowhere = try Self.check(["--fix", "/nowhere/draft.yaml", Self.nine])
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("it cannot be written"))
    let admissible = try Self.check([
      "--fix", "/nowhere/draft.yaml", "seeds/applications/elder-survey.yaml",
    ])
    #expect(admissible.status == 0)
    #expect(admissible.errors.contains("no draft was written"))
  }
}
