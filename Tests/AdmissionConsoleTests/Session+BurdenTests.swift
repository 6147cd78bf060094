import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// Hours in a conversation: the sample office, three communities, 041 voted out.
@Suite struct SessionBurdenTests {
  private func session(_ budget: HoursBudget? = nil) throws -> Session {
    let journal = InMemoryJournal()
    let now = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    try OfficeBook.found(.sample(), in: journal) { now }
    let clerk = try Registrar(journal: journal, orders: .adopting("book-1", budget: budget)) { now }
    let desk = Desk(
      readApplication: { path throws(UnusableFile) in
        guard path == "emergency" else { throw UnusableFile(what: Bilingual(path), defects: []) }
        return .emergency
      }, writeFile: { _, _ in }, editionFile: { $0.name.text })
    var session = Session(registrar: clerk, desk: desk, language: .en, allowsPrefixes: false)
    for line in [
      "as clerk", "propose remove 041", "open A2014-001", "record A2014-001 YYYYYYYY",
      "close A2014-001",
    ] {
      #expect(session.respond(to: line).allSatisfy { $0.answer == .yes }, "\(line)")
    }
    return session
  }

  private func lines(
    _ line: String, _ language: Language, _ budget: HoursBudget? = nil
  ) throws -> [String] {
    var session = try session(budget)
    let replies = session.respond(to: line)
    #expect(replies.map(\.kind) == [.burden])
    let text = replies.flatMap { $0.lines(language, nil) }.joined(separator: "\n")
    return text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["负担", "burden"])
  func theWholeDirectory(_ line: String) throws {
    #expect(
      try lines(line, .zh).joined(separator: "\n") == """
        全年工时：原 180，现 144 小时（减少 36）
          平均每个社区 60 → 48 小时；3 个社区，原 5 项，现 4 项
          自版本 baseline 起，截至 2014-05-06；按每次分钟 × 每年次数 × 社区数估算
        部门        原有      现有  引入  豁免     退出       差额
        ──────  ────────  ────────  ────  ────  ───────  ─────────
        民政局  180（5）  144（4）     —     —  36（1）  -36（-1）
        合计    180（5）  144（4）     —     —  36（1）  -36（-1）
        数字为小时（项）。差额 = 引入 − 退出，为正则尚须退出相当的工时（R40）；法定和应急事项豁免
        单个部门或事项：负担 部门|事项
        演示数据，不是实际记录
        """)
    #expect(
      try lines(line, .en).joined(separator: "\n") == """
        hours a year: before 180, now 144 (36 fewer)
          60 → 48 in the average community; 3 communities, 5 items before, 4 now
          since edition baseline, as of 2014-05-06; estimated as minutes × times a year × communities
        Department             Before      Now  Brought in  Exempt  Given up   Balance
        ────────────────────  ───────  ───────  ──────────  ──────  ────────  ────────
        Civil Affairs Bureau  180 (5)  144 (4)           —       —    36 (1)  -36 (-1)
        all                   180 (5)  144 (4)           —       —    36 (1)  -36 (-1)
        hours (items). balance = brought in - given up; above 0 as much is still to be given up (R40); what the law or an emergency demands is exempt
        one of them: burden DEPARTMENT|ITEM
        demonstration data, not a record of what was done
        """)
  }

  @Test(arguments: ["负担 民政局", "burden civil-affairs", "burden Civil Affairs Bureau"])
  func oneDepartment(_ line: String) throws {
    let zh = try lines(line, .zh)
    #expect(zh[0] == "民政局 · 全年工时：原 180，现 144 小时（减少 36）")
    #expect(zh[1] == "  引入 0 小时（0 项），豁免 0 小时（0 项），退出 36 小时（1 项）；无须再退出（R40）")
    #expect(zh.contains { $0.hasPrefix("041") && $0.hasSuffix("起始版本所列，2014-05-06 移出") })
    let en = try lines(line, .en)
    #expect(
      en[1]
        == "  brought in 0 hours (0 items), exempt 0 hours (0 items), given up 36 hours (1 item); nothing is still to be given up (R40)"
    )
    #expect(en.contains { $0.hasPrefix("041") && $0.contains("36    —  in the starting edition") })
  }

  @Test(arguments: [
    "负担 041", "burden 垃圾分类宣传", "burden 041 as of 2014-05-06", "负担 041 截至 2014-05-06",
  ])
  func oneItem(_ line: String) throws {
    #expect(
      try lines(line, .zh) == [
        "041 垃圾分类宣传 · 民政局", "  全年 36 小时：3 个社区，各 12 小时",
        "  每年 12 次 × 每次 60 分钟 × 3 个社区 = 2160 分钟", "  起始版本所列，2014-05-06 移出", "演示数据，不是实际记录",
      ])
    #expect(try lines(line, .en)[1] == "  36 hours a year: 12 in each of 3 communities")
  }

  @Test(arguments: [
    (
      100, HoursBudget.Effect.advises, "占用最多的社区已用 48 小时（48%）；超出只作提示",
      "(48%); going beyond it is advised against"
    ),
    (48, .blocks, "（100%）；超出不予通过", "(100%); going beyond it is blocked"),
    (47, .blocks, "（102%），已超出；超出不予通过", "(102%), exceeded; going beyond it is blocked"),
  ])
  func aBudgetIsSetBesideWhatIsUsed(
    _ hours: Int, _ effect: HoursBudget.Effect, _ zh: String, _ en: String
  ) throws {
    let budget = HoursBudget(hoursPerCommunity: hours, effect: effect)
    #expect(try lines("burden", .zh, budget)[2].hasSuffix(zh))
    #expect(try lines("burden", .en, budget)[2].hasSuffix(en))
    var session = try session(budget)
    let json = session.respond(to: "burden")[0].json
    #expect(
      json.contains(
        #""budget":{"effect":"\#(effect.rawValue)","exceeded":\#(hours < 48),"hoursPerCommunity":\#(hours),"hoursUsed":48,"minutesUsed":2880,"#
      ))
  }

  @Test func programsReadMinutes() throws {
    var session = try session()
    let whole = session.respond(to: "burden")[0].json
    for part in [
      #""kind":"burden""#, #""before":{"hours":180,"items":5,"minutes":10800}"#,
      #""balance":{"hours":-36,"items":-1,"minutes":-2160}"#, #""budget":null"#,
      #""perCommunity":{"hoursBefore":60,"hoursNow":48}"#, #""reconstructed":true"#,
    ] { #expect(whole.contains(part), "\(part)") }
    let item = session.respond(to: "burden 041")[0].json
    #expect(item.contains(#""listedBefore":true,"listedNow":false"#))
    let shown = session.respond(to: "show 041")[0]
    #expect(shown.json.contains(#""hoursAYear":36"#) && shown.json.contains(#""communities":3"#))
    #expect(shown.lines(.zh, nil).contains("  全年 36 小时：3 个社区，各 12 小时"))
    let reduced = session.respond(to: "reduced")[0]
    #expect(reduced.json.contains(#""hoursBefore":180,"hoursNow":144"#))
    #expect(reduced.lines(.zh, nil).contains("  全年工时：原 180，现 144 小时"))
    #expect(reduced.lines(.en, nil).contains("  hours a year: before 180, now 144"))
  }

  /// What entered without a vote is there, and never in the count.
  @Test func whatEnteredWithoutAVoteStandsApart() throws {
    var session = try session()
    for line in ["as civil-affairs", "submit emergency"] { _ = session.respond(to: line) }
    let reply = session.respond(to: "burden")[0]
    #expect(reply.lines(.zh, nil)[2] == "  未经表决进入 3 小时（1 项），另计")
    #expect(reply.lines(.en, nil)[2] == "  entered without a vote: 3 hours (1 item), counted apart")
    #expect(reply.json.contains(#""exempt":{"hours":3,"items":1,"minutes":180}"#))
    let before = session.respond(to: "burden 045 as of 2014-05-05")[0]
    #expect(before.code == "not-listed-yet")
  }

  @Test(arguments: [
    ("burden nobody", "unknown-subject"), ("负担 民政菊", "unknown-subject"),
    ("burden 999", "unknown-subject"), ("burden as of 2013-12-31", "before-edition"),
    ("burden as of", "usage"), ("burden as of 2014-02-30", "impossible-date"),
    ("burden 041 as of 2014-05-06 extra", "usage"),
  ])
  func whatCannotBeAnsweredSaysWhy(_ line: String, _ code: String) throws {
    var session = try session()
    #expect(session.respond(to: line).map(\.code) == [code])
  }
}
