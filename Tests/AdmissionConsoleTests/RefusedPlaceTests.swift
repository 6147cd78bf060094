import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// A refusal shows the line and marks the word it is about.
@Suite struct RefusedPlaceTests {
  /// Each line, what is marked in it (`‸` where something is missing), and what may have been meant.
  @Test(
    arguments: [
      ("vtoe A2014-001 yes", "vtoe", "vote"), ("代办", "代办", "待办"), ("登计 041", "登计", "登记"),
      ("redu", "redu", "reduced"), ("会意 结束", "会意", "会议"), ("查寻 041", "查寻", "查询"),
      ("help vtoe", "vtoe", "vote"),
      ("投票 A2014-001 同义", "同义", "同意"), ("vote A2014-001 yse", "yse", "yes"),
      ("投票 A2014-001 同义 “理由”", "同义", "同意"), ("vote A2014-001", "‸", nil),
      ("vote", "‸", nil), ("登记 A2014-001 同义 5 不同意 2", "同义", "同意"),
      ("登记 A2014-001 同意 五", "五", nil), ("record A2014-001 YYX", "YYX", nil),
      ("投票　Ａ２０１４－００９　同意", "Ａ２０１４－００９", "A2014-001"),
      ("close A2014-001，A2014-007", "A2014-007", "A2014-001"),
      ("close A2014-003..A2014-001", "A2014-003..A2014-001", nil),
      ("show 0411", "0411", "041"), ("查看 垃圾分类宜传", "垃圾分类宜传", "垃圾分类宣传"),
      ("propose rmove 041", "rmove", "remove"), ("提议 迁出 041", "迁出", "移出"),
      ("open A2014-001 untli 2014-05-06", "untli", "until"),
      ("open A2014-001 until 2014-02-30", "2014-02-30", nil),
      ("提议 暂停 041 因 经费", "经费", nil),
      ("propose suspend 041 because unfnuded", "unfnuded", "unfunded"),
      ("report 名册 民政菊", "民政菊", "民政局"), ("as 民证局", "民证局", "民政局"),
      ("as Civil Afairs Bureau", "Civil Afairs Bureau", "Civil Affairs Bureau"),
      ("recuse A2014-001 1 9", "9", nil), ("席位 3 空却", "空却", "空缺"), ("seat 3", "‸", nil),
      ("会议 里会 1", "里会", "离会"), ("sitting atend 1", "atend", "attend"),
      ("reduced since basline", "basline", "baseline"), ("减项 按 部们", "部们", "部门"),
      ("directory by departmnt", "departmnt", "department"),
      ("burden 民政菊", "民政菊", "民政局"), ("rules R555", "R555", "R55"), ("lang 英闻", "英闻", "英文"),
      ("export drectory x.md", "drectory", "directory"), ("export directory x.pdf", "x.pdf", nil),
      ("check emergency nowhere", "nowhere", nil), ("submit nowhere", "nowhere", nil),
      ("expect A2014-001 remvoed", "remvoed", "removed"), ("应为 事项 041 不再", "不再", "不在"),
      ("expect item 041 activ", "activ", "active"), ("today tomorrow", "tomorrow", nil),
      ("tally 041 extra", "extra", nil), ("extend A2014-001 \"why", "\"why", nil),
      ("举手 A2014-001", "举手", "登记 办件 同意 5 不同意 2"),
    ] as [(String, String, String?)])
  func marksTheWord(_ line: String, _ word: String, _ meant: String?) throws {
    var session = try Session.sample()
    let reply = try #require(session.respond(to: line).last)
    #expect(reply.answer == .refused)
    let start = word == "‸" ? line.count : try #require(line.firstOffset(of: word))
    let length = word == "‸" ? 0 : word.count
    #expect(reply.json.contains(#""at":{"length":\#(length),"start":\#(start)}"#), "\(reply.json)")
    for language in Language.allCases {
      let lines = reply.lines(language, nil)
      #expect(lines.count > 2 && lines[1] == "  " + line && lines[2].hasSuffix("^"), "\(lines)")
      guard let meant else { continue }
      let hint = try #require(lines.last)
      #expect(hint.contains(meant.hasPrefix("登记 ") && language == .en ? "yes 5 no 2" : meant))
      #expect(meant.contains(" 5") || hint.contains(language == .zh ? "是不是" : "did you mean"))
    }
  }

  /// A name that only looks like a known one is not taken for it; the reply says what is odd in it.
  @Test(arguments: [
    ("as ⺠政局", "民政局", "⺠ U+2EA0"), ("身份 民政\u{200B}局", "民政局", "U+200B"),
    ("show 垃圾分类宣\u{E0041}传", "垃圾分类宣传", "U+E0041"), ("propose remove 楼道⽕鼠", nil, nil),
    ("burden ⺠政局", "民政局", "⺠ U+2EA0"), ("report 名册 ⺠政局", "民政局", "⺠ U+2EA0"),
    ("as Civil Аffairs Bureau", "Civil Affairs Bureau", "А U+0410"),
    ("shоw 041", "show", "о U+043E"),
  ])
  func looksAreNotNames(_ line: String, _ meant: String?, _ odd: String?) throws {
    for language in Language.allCases {
      var session = try Session.sample(language)
      let reply = try #require(session.respond(to: line).last)
      #expect(reply.answer == .refused)
      let hint = try #require(reply.lines(language, nil).last)
      if let meant, let odd {
        #expect(hint.contains("`\(meant)`") && hint.contains(odd), "\(hint)")
      } else {
        #expect(!hint.contains("U+"), "\(hint)")
      }
    }
  }

  /// Words asked about may look like an item: the slip finds it, and says what is odd.
  @Test func aLookupShowsWhatIsOdd() throws {
    var session = try Session.sample(.zh)
    let reply = try #require(session.respond(to: "查询 ⼟类垃圾分类宣传").last)
    #expect(!reply.json.contains("U+"))
    let found = try #require(session.respond(to: "lookup \"垃圾分类\u{200B}宣传\"").last)
    #expect(found.json.contains("041"), "\(found.json)")
  }

  @Test(arguments: ["你好", "x", "foo bar", "as 城管", "show 999x9", "查看 天气预报"])
  func suggestsNoNonsense(_ line: String) throws {
    var session = try Session.sample()
    let hint = session.respond(to: line).flatMap { $0.shown(.zh) }.last
    #expect(hint?.contains("是不是") == false, "\(hint ?? "")")
  }

  @Test func marksStandUnderTheirWord() throws {
    var session = try Session.sample(.zh)
    let replies = session.respond(to: "投票　A2014-009　同意\t“好”")
    #expect(
      replies.map { $0.shown(.zh) } == [
        [
          "未办理：没有办件 `A2014-009`", "  投票　A2014-009　同意\\t“好”",
          "        ^^^^^^^^^", "  下一步：是不是 `A2014-001`？",
        ]
      ])
  }

  /// A name is found as the directory writes it, however wide it is typed.
  @Test(arguments: [
    "show 助老（八十岁）、助残", "show 助老(八十岁),助残", "查看　“助老（八十岁）、助残”", "propose remove 助老（八十岁）、助残",
    "提议 移出 助老(八十岁)、助残", "propose retain ０４１、０５１", "会前回避 A2014-001 ３",
  ])
  func wideNamesAreFound(_ line: String) throws {
    let edition = Edition.sample(
      items: Edition.office.items + [.sample(id: "051", name: "助老（八十岁）、助残")])
    var session = try Session.sample(edition: edition)
    let replies = session.respond(to: line)
    #expect(
      replies.allSatisfy {
        $0.answer == .yes || $0.code == "wrong-stage" || $0.code == "already-pending"
      },
      "\(replies.map { $0.shown(.en) })")
  }

  @Test func everySeatAttendsAndLeaves() throws {
    var session = try Session.sample()
    for line in ["seat 3 vacant", "sitting open 2014-05-06", "会议 到会 全部", "sitting leave ALL"] {
      #expect(session.respond(to: line).allSatisfy { $0.answer == .yes }, "\(line)")
      if line == "会议 到会 全部" {
        #expect(session.registrar.current.office.sitting?.attending == [1, 2, 4, 5, 6, 7, 8])
      }
    }
    #expect(session.registrar.current.office.sitting?.attending == [])
  }
}

extension Reply {
  /// As on a screen that is wide enough.
  fileprivate func shown(_ language: Language) -> [String] {
    ScreenRenderer(language, width: nil).lines(of: blocks(language))
  }
}

extension String {
  fileprivate func firstOffset(of part: String) -> Int? {
    firstRange(of: part).map { distance(from: startIndex, to: $0.lowerBound) }
  }
}
