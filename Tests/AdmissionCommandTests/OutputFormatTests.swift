import AdmissionProgram
import AdmissionSamples
import Foundation
import Testing

/// The same answers as tables for programs, as Markdown, and for voices.
@Suite struct OutputFormatTests {
  static let readings = [
    ["directory"], ["directory", "--by", "kind"], ["report"], ["burden"], ["docket"], ["rules"],
    ["rules", "R23"], ["lookup", "014"], ["tally", "YYYYYNNN", "YNNNNNNN"],
    ["workday", "2014-01-24", "+15"],
    ["run", "seeds/sitting.zr"], ["check", "seeds/applications/elder-survey.yaml"],
  ]

  @Test(arguments: ["zh", "en"])
  func theDirectoryIsReadBackAsItStands(_ language: String) throws {
    let csv = try Program.run("directory", "--csv", "--lang", language)
    let json = try Program.run("directory", "--json", "--lang", language)
    let rows = try #require(CSV.read(csv.output))
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let items = try #require(object?["items"] as? [[String: Any]])
    #expect(
      rows[0]
        == (language == "zh"
          ? ["编号", "事项", "类型", "类别", "部门", "有效期至"]
          : ["Id", "Item", "Kind", "Category", "Department", "Until"]))
    #expect(rows.dropFirst().map { $0[0] } == items.map { $0["id"] as? String })
    #expect(rows.dropFirst().map { $0[5] } == items.map { $0["until"] as? String ?? "" })
    #expect(csv.errors.contains(language == "zh" ? "演示数据" : "demonstration data"))
  }

  @Test(arguments: readings)
  func csvIsNothingButTables(_ arguments: [String]) throws {
    let shown = try Program.run(arguments + ["--csv", "--color=always"])
    #expect(shown.status == 0)
    guard !shown.output.isEmpty else {
      #expect(!shown.errors.isEmpty)
      return
    }
    for table in shown.output.split(separator: "\n\n") {
      let rows = try #require(CSV.read(String(table)))
      #expect(rows.count > 1 && Set(rows.map(\.count)).count == 1)
    }
  }

  @Test(arguments: readings)
  func markdownHasParagraphsAndTables(_ arguments: [String]) throws {
    let shown = try Program.run(arguments + ["--markdown", "--color=always"])
    #expect(shown.status == 0 && !shown.output.contains("\u{1B}") && !shown.output.contains("──"))
    let parts = shown.output.split(separator: "\n\n")
    #expect(!parts.isEmpty)
    for part in parts where part.contains("\n| ---") {
      #expect(part.split(separator: "\n").allSatisfy { $0.hasPrefix("| ") && $0.hasSuffix(" |") })
    }
  }

  /// With every build each reading in one of the languages.
  @Test(
    arguments: readings.enumerated().flatMap { place, arguments in
      Scale.share(of: ["zh", "en"], part: place, of: 2).map { (arguments, $0) }
    })
  func plainHasNeitherMarksNorColumns(_ arguments: [String], _ language: String) throws {
    let shown = try Program.run(arguments + ["--plain", "--color=always", "--lang", language])
    #expect(shown.status == 0 && !shown.output.isEmpty)
    for line in shown.output.split(separator: "\n") {
      #expect(
        !["─", "→", "✓", "✗", " · ", "×", "\u{1B}"].contains { line.contains($0) }, "\(line)")
      #expect(!line.hasPrefix(" "), "\(line)")
    }
  }

  @Test func recordsAreNumbered() throws {
    let shown = try Program.run("directory", "--plain", "--lang", "zh")
    #expect(shown.output.hasPrefix("第 1 条，共 24 条\n编号：014\n事项："))
    #expect(
      try Program.run("directory", "--plain", "--lang", "en").output.hasPrefix("1 of 24\nId: 014"))
  }

  @Test(arguments: ["--csv", "--markdown", "--plain"])
  func refusalsGoToStandardErrorWithTheirLine(_ form: String) throws {
    let shown = try Program.run([form, "--lang", "en"], input: "directory 消防\nvote 001 yes\n")
    #expect(shown.status == 1)
    #expect(shown.errors.contains("line 2: refused: "))
    #expect(!shown.output.contains("refused"))
  }

  @Test func aPipeOfReadingsIsOneTableAfterAnother() throws {
    let shown = try Program.run(
      ["--csv", "--lang", "en"], input: "directory 人口\ndirectory 消防\nrules\n")
    #expect(shown.status == 0)
    let tables = shown.output.split(separator: "\n\n")
    #expect(tables.map { $0.prefix { $0 != "," } } == ["Id", "Rule"])
  }

  @Test(arguments: [
    "check", "run", "tally", "report", "directory", "lookup", "docket", "burden",
    "rules", "workday", "verify", "init", "",
  ])
  func formsExcludeEachOther(_ command: String) throws {
    let start = command.isEmpty ? [] : [command]
    let operand = ["check", "run", "lookup", "workday"].contains(command) ? ["2014-01-24"] : []
    let more = command == "workday" ? ["15"] : []
    for pair in [["--csv", "--json"], ["--markdown", "--plain"], ["--csv", "--plain"]] {
      #expect(try Program.run(start + operand + more + pair).status == 64)
    }
  }
}

/// Who sees colours.
@Suite struct ColourTests {
  static let escape = "\u{1B}"

  @Test func aPipeHasNoneUnlessAsked() throws {
    #expect(try !Program.run("report").output.contains(Self.escape))
    let shown = try Program.run("report", "--color=always")
    #expect(shown.output.contains("\u{1B}[1m"))
    // The check code differs with the moment the demonstration is computed.
    func without(_ text: String) -> String {
      text.replacing(/\u{1B}\[[0-9;]*m/, with: "").replacing(/check code .*/, with: "")
    }
    #expect(without(shown.output) == without(try Program.run("report").output))
  }

  @Test(arguments: ["--json", "--csv", "--markdown", "--plain"])
  func otherFormsNeverHave(_ form: String) throws {
    let shown = try Program.run(
      [form, "--color=always"], input: "tally A2014-066\nvote 001 yes\n")
    #expect(!(shown.output + shown.errors).contains(Self.escape))
  }

  @Test(
    arguments: [
      ("", [:], true), ("--color=never", [:], false), ("--no-color", [:], false),
      ("", ["NO_COLOR": "1"], false), ("", ["NO_COLOR": ""], true),
      ("--color=always", ["NO_COLOR": "1"], true), ("", ["TERM": "dumb"], false),
      ("", ["TERM": ""], false),
    ] as [(String, [String: String], Bool)])
  func aTerminalHasUnlessSomebodySaysNo(
    _ option: String, _ variables: [String: String], _ isColoured: Bool
  ) throws {
    let shown = try Program.inTerminal(
      "$zhunru rules \(option)", setting: variables)
    #expect(shown.output.contains("R23") && shown.output.contains(Self.escape) == isColoured)
  }

  @Test func eachStreamDecidesForItself() throws {
    let shown = try Program.inTerminal(
      "$zhunru lookup 090 --as nobody 2>/dev/null; $zhunru --as nobody docket > out")
    #expect(shown.output.contains("\u{1B}[1;31m"))
    let file = Program.root.appending(path: "out")
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try String(contentsOf: file, encoding: .utf8).isEmpty)
  }

  @Test func outcomesAndRefusalsAreMarked() throws {
    let shown = try Program.run("run", "--color=always", "--lang", "zh", "seeds/sitting.zr")
    #expect(shown.output.contains("\u{1B}[32m") && shown.output.contains("\u{1B}[31m"))
    let refused = try Program.run(["--color=always", "--lang", "zh"], input: "vote 001 yes\n")
    #expect(refused.errors.contains("第 1 行：\u{1B}[1;31m未办理：\u{1B}[0m"))
  }
}

/// What a terminal's window does to tables.
@Suite struct WindowTests {
  @Test func aNarrowWindowSaysWhatItLeavesOut() throws {
    let shown = try Program.inTerminal("$zhunru directory --lang zh", columns: 40)
    #expect(shown.output.contains("窗口较窄，未显示：类型"))
    #expect(shown.output.contains("事项") && !shown.output.contains("类别  "))
  }

  @Test func aDumbTerminalIsReadFieldByField() throws {
    let shown = try Program.inTerminal("$zhunru directory --lang zh", setting: ["TERM": "dumb"])
    #expect(shown.output.contains("第 1 条，共 24 条\n编号：014"))
  }
}
