import AdmissionProgram
import Foundation
import Testing

/// The rule book read, explained, checked and tried, by the program itself.
@Suite struct RulesCommandTests {
  static let fixtures = "Tests/AdmissionCommandTests/Fixtures"

  @Test func theBookIsATable() throws {
    let zh = try Program.run("rules", "--lang", "zh")
    #expect(zh.status == 0)
    #expect(zh.output.contains("R23   提前申报                      制度明文    退回      是    2014-01-01"))
    #expect(zh.output.contains("R44   负担按小时计                  域外借鉴    提示      是    2014-01-01"))
    #expect(zh.output.contains("共 54 条，启用 53 条"))
    let en = try Program.run("rules", "--lang", "en")
    #expect(en.output.contains("by legal analogy") && en.output.contains("54 rules, 53 on"))
    let json = try Program.run("rules", "--json")
    #expect(json.output.contains(#""kind":"rules""#))
    #expect(
      json.output.contains(
        #"{"judges":false,"on":true,"rule":"R24","since":"2014-01-01","tag":"L""#))
  }

  @Test(arguments: [
    ("zh", ["R23", "提出意见 late [退回]：2014-04-01 申报", "尚未施行", "自 2014-01-01 为 30（制度明文）", "怎样改："]),
    (
      "en",
      [
        "R23", "objects late [return]: filed on 2014-04-01", "not yet in force",
        "30 from 2014-01-01",
      ]
    ),
  ])
  func oneRuleIsExplained(_ language: String, _ parts: [String]) throws {
    let result = try Program.run("rules", "R23", "--lang", language)
    #expect(result.status == 0)
    for part in parts { #expect(result.output.contains(part), "\(result.output)") }
  }

  /// Late in the year the next one's days off are not known yet; nothing of R14 needs them.
  @Test(arguments: [
    ("zh", "  举例：2027 年日历补上之前没有举例"),
    ("en", "  examples: no examples until 2027's calendar is there"),
  ])
  func aRuleIsExplainedWhereTheCalendarEnds(_ language: String, _ last: String) throws {
    let home = try Program.scratch()
    let store = home.appending(path: "office.sqlite").path(percentEncoded: false)
    #expect(try Program.run("init", "--store", store, home: home).status == 0)
    let tries = [
      ["rules", "R14", "--today", "2026-11-30"],
      ["rules", "R14", "--today", "2026-11-30", "--store", store],
      ["-c", "as clerk; today 2026-11-30; rules R14", "--store", store],
      ["rules", "R14", "--store", store],
    ]
    for arguments in tries {
      let result = try Program.start(arguments + ["--lang", language], home: home)()
      #expect(result.status == 0, "\(arguments): \(result.errors)")
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(lines.last == last, "\(arguments)")
      #expect(
        lines.contains { $0.contains("nearlySame") } && lines.contains { $0.contains("R14 ") })
    }
    let json = try Program.start(["rules", "R14", "--json", "--today", "2026-11-30"], home: home)()
    #expect(json.output.contains(#""noExamples":{"#) && json.output.contains(#""examples":[]"#))
    let clock = try Program.start(["rules", "R24", "--today", "2026-11-30"], home: home)()
    #expect(clock.status == 0 && !clock.output.contains("2027"))
    // What is all examples is still refused for what is missing.
    let check = try Program.start(["rules", "--check", "--today", "2026-11-30"], home: home)()
    #expect(check.status != 0 && (check.output + check.errors).contains("2027"))
  }

  @Test func oneRuleIsExplainedToPrograms() throws {
    let result = try Program.run("rules", "提前申报", "--json")
    for part in [
      #""kind":"rule""#, #""sentence":"late""#, #""answer":"not-satisfied""#, #""inForce":false"#,
      #""values":[{"from":"2014-01-01","source":"S","value":30}]"#, #""item.enters":"2014-"#,
    ] {
      #expect(result.output.contains(part), "\(result.output)")
    }
  }

  @Test func anUnknownRuleIsRefusedWithTheNearest() throws {
    let result = try Program.run("rules", "R233", "--lang", "en")
    #expect(result.status == 1 && result.errors.contains("did you mean `R23`?"))
    #expect(try Program.run("rules", "R233", "--json").output.contains(#""code":"unknown-rule""#))
  }

  @Test func aConversationReadsTheBookToo() throws {
    let result = try Program.run("--lang", "zh", input: "规则\n规则 r5\nrules R99\n")
    #expect(result.output.contains("共 54 条") && result.output.contains("提出意见 prohibited"))
    #expect(result.status == 1 && result.errors.contains("没有规则 `R99`"))
  }

  @Test(arguments: [("zh", "已检查 54 条规则"), ("en", "54 rules checked")])
  func theShippedBookChecks(_ language: String, _ words: String) throws {
    let result = try Program.run("rules", "--check", "--lang", language)
    #expect(result.status == 0 && result.output.hasPrefix(words))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func whatIsWrongWithABookIsNamed() throws {
    let folder = try Program.scratch().appending(path: "catalog")
    try FileManager.default.copyItem(at: Program.root.appending(path: "catalog"), to: folder)
    let rules = folder.appending(path: "rules.yaml")
    let text = try String(contentsOf: rules, encoding: .utf8)
      .replacingOccurrences(of: "on: false", with: "on: true")
      .replacingOccurrences(of: "value: 30, source: S", with: "value: 0, source: S")
    try text.write(to: rules, atomically: true, encoding: .utf8)
    let path = folder.path(percentEncoded: false)
    let result = try Program.run("rules", "--check", "--lang", "en", "--catalog", path)
    #expect(result.status == 1)
    #expect(result.output.contains("54 rules checked, 1 shortcoming"), "\(result.output)")
    #expect(result.output.contains("R23: no application makes it object"))
    let json = try Program.run("rules", "--check", "--json", "--catalog", path)
    #expect(
      json.output.contains(#""checked":54"#) && json.output.contains(#""code":"never-fires""#))
  }

  @Test(arguments: [
    (
      "zh", "items-first.csv",
      ["预审 11 个加注事项", "第二标签（alternative）也算对", "FORBID 不得进入", "≤ 5%", "精确率"]
    ),
    (
      "en", "items-first.csv",
      ["11 labelled tasks screened", "a second label (alternative) counts as right", "precision"]
    ),
    ("zh", "pairs-first.csv", ["3 对名称，正反各查一次", "判为重复"]),
    ("en", "pairs-first.csv", ["3 pairs of names, each checked both ways", "kept out"]),
  ])
  func aLabelledTableIsJudged(_ language: String, _ table: String, _ parts: [String]) throws {
    let path = "Tests/AdmissionReportsTests/Fixtures/Labelled/" + table
    let result = try Program.run("rules", "--judge", path, "--lang", language)
    #expect(result.status == 0)
    for part in parts { #expect(result.output.contains(part), "\(result.output)") }
  }

  @Test(arguments: [
    (
      "zh",
      ["table.csv:2", "`label`：`MAYBE` 不是可用的词", "table.csv:3", "departments.yaml 中没有 `nobody`"]
    ),
    (
      "en",
      ["table.csv:2", "`label`: `MAYBE` is not a known word", "table.csv:3", "has no `nobody`"]
    ),
  ])
  func aTableWithADefectIsNotJudged(_ language: String, _ parts: [String]) throws {
    let table = try Program.scratch().appending(path: "table.csv")
    let text = """
      id,name,content,department,kindStated,roleStated,ground,label
      1,甲,乙,fire,task,assists,service,MAYBE
      2,甲,乙,nobody,task,assists,service,VOTE
      """
    try text.write(to: table, atomically: true, encoding: .utf8)
    let path = table.path(percentEncoded: false)
    let result = try Program.run("rules", "--judge", path, "--lang", language)
    #expect(result.status == 2 && result.output.isEmpty)
    for part in parts { #expect(result.errors.contains(part), "\(result.errors)") }
  }

  @Test(arguments: ["zh", "en"])
  func thePublishedHandbookIsCurrent(_ language: String) throws {
    let page = "Sources/Admission/Admission.docc/Rules.\(language).md"
    let published = try String(contentsOf: Program.root.appending(path: page), encoding: .utf8)
    let made = try Program.run("rules", "--markdown", "--lang", language)
    #expect(
      made.output == published,
      "run `swift run zhunru rules --markdown --lang \(language) > \(page)`")
  }

  @Test func aDraftIsTriedOnThePast() throws {
    let draft = Self.fixtures + "/longer-notice.yaml"
    let zh = try Program.run("rules", "--replay", draft, "--lang", "zh")
    #expect(zh.status == 1)
    #expect(
      zh.output == """
        A2014-066 暑期儿童防溺水看护课堂 · 2014-03-24
          记录：须提交表决 → 草案：退回补正 · 由草案引起
          R23 提出意见：退回
        重新预审 2 件申请：草案改变 1 件，此前的修改已使 0 件与记录不同，草案恢复 0 件。没有任何记录

        """)
    let json = try Program.run("rules", "--replay", draft, "--json").output
    for part in [
      #""kind":"rules-replay""#, #""screened":2"#, #""byDraft":1"#, #""cause":"draft""#,
      #""sinceToday":[{"after":["returns"],"before":[],"route":false,"rule":"R23"}]"#,
    ] {
      #expect(json.contains(part), "\(json)")
    }
  }

  @Test func todaysBookChangesNothing() throws {
    let result = try Program.run("rules", "--replay", "catalog/rules.yaml", "--lang", "en")
    #expect(result.status == 0 && result.output.contains("every outcome stays"))
  }

  /// The book of the store was another one: the flip is nobody's fault but that change's.
  @Test func aChangeMadeEarlierIsToldApart() throws {
    let home = try Program.scratch()
    let store = home.appending(path: "office.sqlite").path(percentEncoded: false)
    #expect(try Program.run("init", "--store", store, home: home).status == 0)
    let folder = home.appending(path: "catalog")
    try FileManager.default.copyItem(at: Program.root.appending(path: "catalog"), to: folder)
    let rules = folder.appending(path: "rules.yaml")
    try String(contentsOf: rules, encoding: .utf8)
      .replacingOccurrences(of: "value: 30, source: S", with: "value: 90, source: S")
      .write(to: rules, atomically: true, encoding: .utf8)
    let before = try Program.run("verify", "--json", "--store", store, home: home).output
    let result = try Program.run(
      "rules", "--replay", Self.fixtures + "/longer-notice.yaml", "--lang", "en", "--store", store,
      "--catalog", folder.path(percentEncoded: false), home: home)
    #expect(result.status == 1 && result.output.contains("by an earlier change"))
    #expect(result.output.contains("0 changed by the draft, 1 by earlier changes"))
    #expect(try Program.run("verify", "--json", "--store", store, home: home).output == before)
  }

  @Test func aDraftVotingRuleIsTriedOnThePast() throws {
    let draft = Self.fixtures + "/two-thirds.yaml"
    let zh = try Program.run("rules", "--voting-rule", draft, "--lang", "zh")
    #expect(zh.status == 1)
    #expect(
      zh.output.contains(
        """
        A2014-066 准入：暑期儿童防溺水看护课堂 · 第 1 轮 · 2014-04-01
          通过 → 未通过 · 票 YYYNYYA.
          原：同意 5、不同意 1，须 5 票；草案：同意 5、不同意 1，须 6 票
        重新计票 66 次：
        """),
      "\(zh.output)")
    let json = try Program.run("rules", "--voting-rule", draft, "--json").output
    #expect(json.contains(#""kind":"votes-replay""#) && json.contains(#""letters":"YYYNYYA.""#))
    let department = try Program.run(
      "rules", "--voting-rule", draft, "--lang", "zh", "--as", "civil-affairs")
    #expect(!department.output.contains("YYYNYYA."))
    let same = try Program.run("rules", "--voting-rule", "catalog/committee.yaml", "--lang", "en")
    #expect(
      same.status == 0 && same.output.contains("66 polls counted again: 0 would end otherwise"))
  }

  @Test(arguments: ["zh", "en"])
  func defectsOfADraftAreShownWhereTheyAre(_ language: String) throws {
    let draft = Self.fixtures + "/unusable-draft.yaml"
    let result = try Program.run("rules", "--replay", draft, "--lang", language)
    #expect(result.status == 2)
    #expect(result.errors.contains("\(draft):15: "), "\(result.errors)")
    #expect(result.errors.contains("\(draft):27: "), "\(result.errors)")
  }

  @Test(arguments: [
    ["--replay", "nowhere.yaml"], ["--replay", "README.md"], ["--voting-rule", "nowhere.yaml"],
    ["--voting-rule", "Tests/AdmissionCommandTests/Fixtures/longer-notice.yaml"],
  ])
  func unusableFilesAreRefused(_ arguments: [String]) throws {
    let result = try Program.run("rules", arguments[0], arguments[1], "--json")
    #expect(result.status == 2 && result.output.contains(#""code":"unusable-file""#))
  }

  @Test func oneThingAtATime() throws {
    #expect(try Program.run("rules", "R1", "--check").status == 64)
    #expect(try Program.run("rules", "--check", "R23").status == 64)
  }

  @Test func aDayWithoutACalendarIsRefused() throws {
    for argument in ["--check", "--markdown"] {
      let result = try Program.run("rules", argument, "--today", "2099-01-01", "--lang", "en")
      #expect(result.status == 2 && result.errors.contains("2099"), "\(result.errors)")
    }
    #expect(try Program.run("rules", "--today", "2099-01-01").status == 0)
  }
}
