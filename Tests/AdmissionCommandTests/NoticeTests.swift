import AdmissionConsole
import AdmissionLanguage
import AdmissionProgram
import AdmissionVocabulary
import AdmissionWording
import Foundation
import Testing

@testable import AdmissionCommand

/// Notices that communities get, looked up in the office that the demonstration leaves.
@Suite struct NoticeTests {
  /// A notice, what it comes to, and what the reply has and has not in Chinese.
  struct Sent: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let result: String
    let has: [String]
    let hasNot: [String]

    init(_ name: String, _ text: String, _ result: String, has: [String], hasNot: [String] = []) {
      (self.name, self.text, self.result, self.has, self.hasNot) = (name, text, result, has, hasNot)
    }

    var testDescription: String { name }
  }

  static let notices = [
    Sent(
      "title alone", "关于开展居家老人助餐与探访服务的通知", "covered",
      has: ["按题目：042 居家老人助餐与探访服务：已准入，有效期至 2014-12-31", "每年 52 次，每次 120 分钟"],
      hasNot: ["暂不能接", "不得交给社区"]),
    Sent(
      "listed, and more is asked",
      """
      海曙区老龄工作委员会办公室文件
      甬海老办〔2014〕12号

      关于开展居家老人助餐与探访服务的通知

      各社区居民委员会：
      　　一、请各社区每日上门探访一次高龄独居老人。
      　　二、请于6月10日前将老人名单报送我办。
      　　三、探访情况按完成率排名通报。
      海曙区老龄办
      2014年5月20日
      """, "beyond",
      has: [
        "文号：甬海老办〔2014〕12号", "发文部门：老龄工作委员会办公室", "通知日期：2014-05-20",
        "时限：6月10日前（2014-06-10）", "多于目录所列的 52 次", "不得交给社区：“探访情况按完成率排名通报”",
      ]),
    Sent(
      "assistance", "关于做好协助消防宣传教育工作的通知\n请各社区配合。", "covered",
      has: ["034 协助消防宣传教育"], hasNot: ["暂不能接"]),
    Sent(
      "admitted, not yet", "关于开展暑期儿童防溺水看护课堂的通知（准入编号：示社准〔2014〕001号）", "not-today",
      has: ["按编号：090 暑期儿童防溺水看护课堂：已编号，2014-07-01 起方可交办"], hasNot: ["不能用于本通知"]),
    Sent(
      "number among words", "暑期儿童防溺水看护课堂（准入编号：示社准〔2014〕001号）的宣传", "not-today",
      has: ["090 暑期儿童防溺水看护课堂"], hasNot: ["没有查到有效编号"]),
    Sent(
      "right number, another title", "关于开展外来人口登记的通知（准入编号：示社准〔2014〕001号）", "wrong-number",
      has: ["通知写的是另一事项", "不能用于本通知", "030 协助流动人口居住登记"]),
    Sent(
      "number never given", "关于开展沿街商户走访的通知\n准入编号：示社准〔2014〕909号", "wrong-number",
      has: ["通知所附编号 示社准〔2014〕909号 没有查到"]),
    Sent(
      "unlisted, forbidden words", "请各社区完成招商引资任务，季度排名通报。", "unlisted",
      has: ["“请各社区完成招商引资任务”（招商引资任务指标，R5）", "“季度排名通报”", "以前的决定：2014-03-24 A2014-065"],
      hasNot: ["请先向"]),
    Sent(
      "several tasks",
      """
      关于做好近期几项重点工作的通知
      各社区：
      一、居家老人助餐与探访服务。请各社区继续做好。
      二、协助消防宣传教育。
      三、请各社区出具无犯罪记录证明。
      四、签订安全生产责任状，任务完成情况实行一票否决。
      海曙区民政局
      二〇一四年六月三日
      """, "beyond",
      has: [
        "按正文：042", "按正文：034", "无犯罪记录证明，R20", "责任状、承诺书，R47", "通知日期：2014-06-03",
        "目录所列交办部门是老龄工作委员会办公室",
      ]),
    Sent(
      "statutory",
      "区民政局关于收养人抚养教育能力证明出具的通知\n请各社区于6月1日前完成。", "covered",
      has: ["040 收养人抚养教育能力证明出具", "不能因为通知没有写编号而不办"],
      hasNot: ["依据 R33", "出具证明，R53"]),
    Sent(
      "denied words", "关于开展居家老人助餐与探访服务的通知\n本项工作不排名、不通报，不得要求社区出具证明。", "covered",
      has: ["所交办的事项在目录内"], hasNot: ["不得交给社区：", "须先说明："]),
    Sent(
      "unlisted, harmless", "关于举办邻里摄影展的通知\n请各社区张贴海报。", "unlisted",
      has: ["“邻里摄影展”：其中没有这一事项", "请先向"], hasNot: ["不得交给社区："]),
    Sent(
      "English", "Notice on meals and visits for older residents at home\nPlease visit every week.",
      "covered", has: ["042 居家老人助餐与探访服务"]),
  ]

  private func session() throws -> Session {
    let workplace = try Demonstration.workplace()
    return Session(
      registrar: try Demonstration.clerk(of: workplace), desk: workplace.desk, language: .zh,
      allowsPrefixes: false)
  }

  @Test(arguments: notices)
  func isAnswered(_ sent: Sent) throws {
    var session = try session()
    let quoted = sent.text.replacing("\"", with: "\"\"")
    let reply = try #require(session.respond(to: "查询 \"\(quoted)\"").last)
    let lines = reply.lines(.zh, nil).joined(separator: "\n")
    #expect(
      reply.kind == .forwarded && reply.json.contains("\"result\":\"\(sent.result)\""), "\(lines)")
    #expect((reply.answer == .yes) == (sent.result == "covered"))
    for words in sent.has { #expect(lines.contains(words), "\(words)\n\(lines)") }
    for words in sent.hasNot { #expect(!lines.contains(words), "\(words)\n\(lines)") }
    let english = reply.lines(.en, nil)
    #expect(!(english + [lines]).contains { $0.contains("\\n") })
    #expect(english.contains { $0.hasPrefix("To send back: ") && $0.hasSuffix("Thank you.") })
  }

  /// The same from a file, from standard input and as `@FILE`.
  @Test func comesFromAnywhere() throws {
    let folder = try Program.scratch()
    let file = folder.appending(path: "notice.txt").path(percentEncoded: false)
    let text = Self.notices[1].text
    try Data(text.utf8).write(to: URL(filePath: file))
    let ways: [(arguments: [String], input: String, source: String)] = [
      (["lookup", file], "", "读自：文件 \(file)"), (["lookup", "@" + file], "", "读自：文件 \(file)"),
      (["lookup", "-"], text, "读自：标准输入"), (["lookup", "@-"], text, "读自：标准输入"),
      (["lookup", text], "", "通知核查单"), (["-c", "lookup @\(file)"], "", "读自：文件 \(file)"),
    ]
    for way in ways {
      let result = try Program.run(way.arguments + ["--lang", "zh"], input: way.input)
      #expect(result.status == 1 && result.output.contains(way.source), "\(way.arguments)")
      #expect(result.output.contains("不得交给社区：“探访情况按完成率排名通报”"), "\(result)")
    }
  }

  @Test(arguments: [
    (["lookup", "-"], "", "nothing-written"), (["lookup", "-"], " \n \n", "nothing-written"),
    (["lookup", ""], "", "nothing-asked"), (["lookup", "no-such-notice.txt"], "", "unusable-file"),
    (["lookup", "-"], String(repeating: "通知。", count: 8_000), "text-too-long"),
    (["lookup", String(repeating: "a", count: 65_537)], "", "text-too-long"),
  ])
  func whatCannotBeReadIsSaid(_ arguments: [String], _ input: String, _ code: String) throws {
    let result = try Program.run(arguments + ["--json"], input: input)
    #expect(result.status != 0 && result.output.contains("\"code\":\"\(code)\""), "\(result)")
  }

  /// 64 KiB are read to the end.
  @Test func aLongOneIsReadWhole() throws {
    let tail = "\n请各社区完成招商引资任务。"
    let line = "\n各社区要高度重视，加强领导，明确分工。"
    let count = (65_536 - tail.utf8.count) / line.utf8.count
    let text = String(repeating: line, count: count) + tail
    let result = try Program.run(["lookup", "-", "--json"], input: text)
    #expect(result.output.contains("请各社区完成招商引资任务") && result.output.contains("\"rule\":\"R5\""))
  }

  /// What the directory lists for a department is no bypass of its own.
  @Test func whatIsListedIsNotReported() throws {
    var session = try session()
    _ = session.respond(to: "as mayuan")
    let lines =
      [
        ("report \"居家老人助餐与探访服务\" ageing", "nothing-to-report"),
        ("report \"居家老人助餐与探访服务\" 民政局", nil), ("report \"上报空巢老人名册\" 民政局", nil),
        ("lookup \"关于开展居家老人助餐与探访服务的通知\" report ageing", "nothing-to-report"),
        ("lookup \"关于举办邻里摄影展的通知\" report 文明办", nil),
      ] as [(String, String?)]
    for (line, code) in lines {
      let reply = try #require(session.respond(to: line).last)
      #expect(
        reply.code == code && (code != nil || reply.kind == .bypass), "\(line): \(reply.json)")
    }
  }
}
