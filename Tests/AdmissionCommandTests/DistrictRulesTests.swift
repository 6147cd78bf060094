import AdmissionProgram
import Foundation
import Testing

/// A district that changes `rules.yaml`, and nothing else, works by other rules.
@Suite struct DistrictRulesTests {
  /// The shipped catalogue in a folder of its own, beside one application.
  struct District {
    let catalog: URL
    let application: URL

    /// Changes texts of `rules.yaml`, each into what stands beside it.
    init(_ changes: KeyValuePairs<String, String> = [:]) throws {
      let folder = try Program.scratch()
      catalog = folder.appending(path: "catalog")
      application = folder.appending(path: "application.yaml")
      try FileManager.default.copyItem(at: Program.root.appending(path: "catalog"), to: catalog)
      try DistrictRulesTests.application.write(to: application, atomically: true, encoding: .utf8)
      let rules = catalog.appending(path: "rules.yaml")
      var text = try String(contentsOf: rules, encoding: .utf8)
      for (old, new) in changes {
        let range = try #require(text.range(of: old), "rules.yaml has no \(old)")
        text.replaceSubrange(range, with: new)
      }
      try text.write(to: rules, atomically: true, encoding: .utf8)
    }

    /// Line of `rules.yaml`, from 1, on which `text` first stands.
    func line(of text: String) throws -> Int {
      let rules = try String(contentsOf: catalog.appending(path: "rules.yaml"), encoding: .utf8)
      let range = try #require(rules.range(of: text))
      return rules[..<range.lowerBound].count { $0 == "\n" } + 1
    }

    /// Screens the application on a day, or on the one the program chooses.
    func check(on today: String? = nil) throws -> Program.Result {
      var arguments = ["check", application.path(percentEncoded: false), "--json"]
      arguments += ["--catalog", catalog.path(percentEncoded: false)]
      if let today { arguments += ["--today", today] }
      return try Program.start(arguments)()
    }

    /// Rules that object, and the exit code.
    func objections(on today: String? = nil) throws -> (rules: [String], status: Int32) {
      let result = try check(on: today)
      let rules = result.output.matches(of: /"rule":"(R\d+)"/).map { String($0.1) }
      return (rules, result.status)
    }
  }

  /// Enters thirty working days after 18 April 2014 and twenty after 5 May; gives nothing up.
  static let application = """
    department: civil-affairs
    item:
      name: 楼道电梯维保回访
      kind: task
      content: 每季度回访一次
      term: temporary
      enters: 2014-06-03
      ends: 2014-12-31
      timesPerYear: 4
    origin: {level: district, document: 示民〔2014〕1号}
    community: {role: assists, scope: all, departmentKeeps: 资格审批与发放}
    basis: {ground: service, citations: [{instrument: elderly-rights-law, article: "38"}]}
    delivery:
      funds: {amount: 120000, source: 区级预算, rule: by-workload}
      powers: 查询名册
      staff: 每街道一名联系人
      training: 半天
    burden:
      minutesEachTime: 30
      fields: [resident.name]
      ledgers: []
      whyRecordsDoNotSuffice: 须当面回访
    consultation: {streetsAsked: 8, streetsFor: 6, departments: [finance]}
    offset: none
    exit: {review: 2014-12-01, criteria: 维保合同到期即退出}

    """

  /// As shipped, in the rule on lead time.
  static let thirty = "workingDays: [{from: 2014-01-01, value: 30, source: S}]"

  static func then(_ days: Int, from day: String) -> String {
    thirty.dropLast() + ", {from: \(day), value: \(days), source: D}]"
  }

  @Test(arguments: [
    ("2014-04-18", [], ["R40"]), ("2014-04-21", ["R23"], ["R23", "R40"]),
    ("2014-04-30", ["R23"], ["R23", "R40"]), ("2014-05-01", ["R23"], ["R40"]),
    ("2014-05-05", ["R23"], ["R40"]), ("2014-05-06", ["R23"], ["R23", "R40"]),
  ])
  func aShorterNoticeFromADayOnAndAnOffsetAreWords(
    _ today: String, _ shipped: [String], _ changed: [String]
  ) throws {
    let before = try District().objections(on: today)
    #expect(before.rules == shipped)
    #expect(before.status == (shipped.isEmpty ? 0 : 1))
    let district = try District([
      Self.thirty: Self.then(20, from: "2014-05-01"),
      "on: false\n    weight: returns\n    citations: [{instrument: canada":
        "on: true\n    weight: returns\n    citations: [{instrument: canada",
    ])
    let after = try district.objections(on: today)
    #expect(after.rules == changed)
    #expect(after.status == 1)
  }

  /// The day it chooses leaves the notice that holds on that day, not on the day of entry.
  @Test(arguments: [
    (20, "2014-05-01", "2014-05-05"), (20, "2014-05-05", "2014-05-05"),
    (20, "2014-05-06", "2014-04-18"), (20, "2014-06-03", "2014-04-18"),
    (20, "2014-06-04", "2014-04-18"), (10, "2014-05-01", "2014-05-19"),
  ])
  func theDayChosenIsInTime(_ days: Int, _ from: String, _ chosen: String) throws {
    let district = try District([Self.thirty: Self.then(days, from: from)])
    let result = try district.check()
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains(chosen), "\(result.output)")
  }

  @Test(
    arguments: [
      (["- id: R23": "- id: R231"], "unknown-rule", "- id: R231"),
      (["{workingDays} 个": "{workingdays} 个"], "unknown-placeholder", "late:\n"),
      (
        [thirty: "days: [{from: 2014-01-01, value: 30, source: S}]"], "unknown-parameter",
        "days: [{"
      ),
      ([thirty: then(20, from: "2014-02-30")], "malformed", "2014-02-30"),
      (
        [thirty: "workingDays: [{from: 2014-01-01, value: 30, source: X}]"], "malformed",
        "source: X"
      ),
      (
        [thirty: "workingDays: [{from: 2014-01-01, value: [三十], source: S}]"], "malformed", "[三十]"
      ),
      (["      late:\n": "      tooLate:\n"], "unknown-sentence", "tooLate:"),
    ] as [(KeyValuePairs<String, String>, String, String)])
  func whatDoesNotFitIsADefectWithItsLine(
    _ changes: KeyValuePairs<String, String>, _ code: String, _ text: String
  ) throws {
    let district = try District(changes)
    let result = try district.check(on: "2014-04-18")
    #expect(result.status == 2)
    let line = try district.line(of: text)
    let said = result.output + result.errors
    let defects = said.matches(of: /"code":"([^"]+)","file":"rules.yaml","hint":\{.*?"line":(\d+)/)
    #expect(defects.contains { $0.1 == code && Int($0.2) == line }, "\(line): \(said)")
  }
}
