import AdmissionConsole
import AdmissionLanguage
import AdmissionProgram
import AdmissionVocabulary
import AdmissionWording
import Testing

@testable import AdmissionCommand

/// From a finding to a condition of the number, as everybody concerned reads it.
@Suite struct BindingConditionsTests {
  private static let funds = "R12 改为拨付工作经费（office-funds）或购买服务（service-purchase）"
  private static let powers = "R13 由部门书面写明授予社区的权限"

  private func session() throws -> Session {
    let workplace = try Demonstration.workplace()
    return Session(
      registrar: try Demonstration.clerk(of: workplace), desk: workplace.desk, language: .zh,
      allowsPrefixes: false)
  }

  /// What is typed, the code of its refusal, and what its reply has and has not in Chinese.
  private struct Step {
    let line: String
    let code: String?
    let has: [String]
    let hasNot: [String]

    init(_ line: String, refused code: String? = nil, has: [String] = [], hasNot: [String] = []) {
      (self.line, self.code, self.has, self.hasNot) = (line, code, has, hasNot)
    }
  }

  private func carryOut(_ steps: [Step]) throws {
    var session = try session()
    for step in steps {
      let replies = session.respond(to: step.line)
      let text = replies.flatMap { $0.lines(.zh, nil) }.joined(separator: "\n")
      #expect(replies.first?.code == step.code, "\(step.line): \(text)")
      for words in step.has { #expect(text.contains(words), "\(step.line): \(text)") }
      for words in step.hasNot { #expect(!text.contains(words), "\(step.line): \(text)") }
    }
  }

  /// Findings bind without a word; what was struck, and why, is read by everybody who votes.
  @Test func findingsBindAndTheOfficeStrikesBefore() throws {
    let struck = "办公室删去所附条件“\(Self.powers)”，理由：只需协助通知"
    try carryOut([
      Step("as civil-affairs"),
      Step("submit seeds/applications/elder-survey.yaml", has: ["表决开始时即成为所附条件"]),
      Step("删去条件 A2014-067 R13 “只需协助通知”", refused: "not-entitled"),
      Step("as seat-3"), Step("删去条件 A2014-067 R13 “只需协助通知”", refused: "not-entitled"),
      Step("as clerk"),
      Step(
        "查看 A2014-067",
        has: ["表决开始时所附条件：\(Self.funds)", "表决开始时所附条件：\(Self.powers)"]),
      Step("删去条件 A2014-067 R13", refused: "usage"),
      Step("删去条件 A2014-067 R13 “”", refused: "usage"),
      Step("删去条件 A2014-067 R5 “不需要”", refused: "asks-for-no-condition"),
      Step("删去条件 A2014-067 R99 “不需要”", refused: "unknown-rule"),
      Step("删去条件 A2014-067 R13 “只需协助通知”", has: [struck]),
      Step("删去条件 A2014-067 R13 “只需协助通知”", refused: "nothing-new"),
      Step("发起表决 A2014-067", has: ["附条件 1：\(Self.funds)", struck], hasNot: ["附条件 2"]),
      Step("删去条件 A2014-067 R12 “不需要”", refused: "wrong-stage"),
      Step("附条件 A2014-067 “再加一条”", refused: "wrong-stage"),
      Step("as seat-3"),
      Step("查看 A2014-067", has: ["条件 1：\(Self.funds)（未落实）", struck]),
      Step("计票 A2014-067", has: ["附条件 1：\(Self.funds)", struck]),
      Step("as clerk"), Step("record A2014-067 YYYYYYYY"),
      Step("结束表决 A2014-067", has: ["附条件通过 · 1 项条件", "附条件 1：\(Self.funds)", struck]),
      Step("待办", has: ["1 \(Self.funds)"]),
      Step("lookup 高龄老人津贴入户核查", has: ["未落实条件：1 \(Self.funds)"]),
      Step("落实 A2014-067 全部 “补充函”", has: ["条件 1 已落实", "示社准〔2014〕002号"]),
      Step("送达 A2014-067", has: ["附条件 1：\(Self.funds)（2014-04-01 已落实）"]),
      Step("落实 A2014-067 全部", refused: "wrong-stage"),
      Step(
        "lookup 2014-002", has: ["所附条件：1 \(Self.funds)（2014-04-01 已落实）"], hasNot: ["未落实"]),
      Step("查看 A2014-067", has: ["条件 1：\(Self.funds)（2014-04-01 已落实）", struck]),
    ])
  }

  /// At the table the committee strikes, before the case is taken.
  @Test func aSittingStrikesBeforeItTakesTheCase() throws {
    try carryOut([
      Step("as civil-affairs"), Step("submit seeds/applications/elder-survey.yaml"),
      Step("as clerk"), Step("sitting open 2014-04-01 A2014-067"),
      Step("sitting attend 1..8"), Step("sitting preside 1"),
      Step("删去条件 A2014-067 R12 “会上议定：按工作量支付更合适”", has: ["会议 S2014-01 删去所附条件“\(Self.funds)”"]),
      Step("附条件 A2014-067 “每季改为每半年”"),
      Step("sitting take A2014-067 YYYYYYYN", has: ["附条件 1：每季改为每半年", "附条件 2：\(Self.powers)"]),
      Step("sitting close"), Step("落实 A2014-067 全部"),
    ])
  }
}
