import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

@testable import AdmissionWording

/// A community asks about everything that can have happened to a task.
@Suite struct CheckSlipTests {
  private static let bureau: Department.ID = "civil-affairs"

  private static func slip(_ asked: String, in story: Story) -> CheckSlip {
    CheckSlip(
      asking: asked, of: story.office.now, by: story.orders, from: "community-1")
  }

  private static func drawn(_ asked: String, in story: Story) -> String {
    let slip = slip(asked, in: story)
    let id = slip.answer.listing?.item.id.text ?? slip.answer.filed?.id.text ?? "-"
    return "\(slip.answer.word) \(slip.match.rawValue) \(id) \(slip.number?.typed ?? "-")"
  }

  /// 045 admitted as 001, 046 in as an emergency as 002, 001 registered as 003; the rest as named.
  private static func story() throws -> Story {
    var story = try Story()
    _ = try story.admit(.sample(enters: day("2014-06-03")))
    _ = try story.file(.emergency)
    _ = try story.file(.sample(listed: "001"))
    try story.pass(.suspend("041", .unfunded))
    try story.pass(.remove("042"))
    _ = try story.file(.sample(department: "finance", name: "零散税收宣传", content: "每季度张贴一次告示"))
    return story
  }

  @Test(arguments: [
    // By number, as printed and as typed, by people who type in many ways.
    ("示社准〔2014〕001号", "not-yet number 045 2014-001"),
    ("2014-001", "not-yet number 045 2014-001"), (" 2014-1 ", "not-yet number 045 2014-001"),
    ("示社准[2014]002号", "not-yet number 046 2014-002"),
    ("示社准（2014）００２号", "not-yet number 046 2014-002"),
    ("2014-003", "not-yet number 001 2014-003"), ("2014-009", "unlisted none - -"),
    ("别社准〔2014〕001号", "unlisted none - -"), ("2014-999999999999999999999", "unlisted none - -"),
    // By id and by name.
    ("043", "admitted id 043 -"), ("43", "admitted id 043 -"), ("041", "suspended id 041 -"),
    ("042", "gone id 042 -"), ("健身器材登记", "admitted name 043 -"),
    ("楼道灭鼠", "gone name 042 -"), ("防汛值守", "not-yet name 046 2014-002"),
    ("零散税收宣传", "pending name A2014-006 -"), ("A2014-006", "pending number A2014-006 -"),
    // By what it is like, or by words.
    ("健身器材的登记工作", "admitted like-name 043 -"), ("考场 巡查", "admitted words 044 -"),
    ("考场 登记", "unlisted none - -"), ("外星人接待", "unlisted none - -"), ("", "unlisted none - -"),
  ])
  func finds(_ asked: String, _ expected: String) throws {
    #expect(try Self.drawn(asked, in: Self.story()) == expected)
  }

  @Test func daysPass() throws {
    var story = try Self.story()
    try story.wait(until: "2014-06-03")
    #expect(Self.drawn("2014-001", in: story) == "admitted number 045 2014-001")
    #expect(Self.drawn("001", in: story) == "admitted id 001 2014-003")
    try story.wait(until: "2014-07-01")
    #expect(Self.drawn("044", in: story) == "gone id 044 -")
    #expect(Self.slip("044", in: story).result.zh == "已于 2014-07-01 退出：到期")
    try story.wait(until: "2015-01-01")
    #expect(Self.drawn("2014-003", in: story) == "gone number 001 -")
    #expect(Self.slip("2014-003", in: story).result.zh == "事项在目录内，但这一编号自 2015-01-01 起失效")
    #expect(Self.drawn("001", in: story) == "admitted id 001 -")
  }

  @Test func theNearestAreNamed() throws {
    let slip = Self.slip("居民健身器材登记造册", in: try Self.story())
    #expect(slip.answer.word == "unlisted" && slip.nearest.first?.item == "043")
    #expect(slip.nearest.count <= CheckSlip.mostNearest)
    #expect(slip.edition == "baseline" && slip.items == 6 && slip.day == officeDay)
    #expect(Self.slip("043", in: try Self.story()).nearest.allSatisfy { $0.item != "043" })
  }

  @Test func rulesAreNamedAndPromisesCounted() throws {
    var story = try Self.story()
    let usual = ["R2", "R32", "R33"]
    #expect(Self.slip("043", in: story).clauses.map(\.rule) == usual)
    #expect(Self.slip("外星人接待", in: story).clauses.map(\.rule) == usual)
    #expect(Self.slip("041", in: story).clauses.map(\.rule) == usual + ["R34"])
    try story.act(
      .community("community-1"), .complain(Complaint(item: "043", kind: .complaint, text: "太繁")))
    #expect(!Self.slip("043", in: story).lacksDelivery)
    try story.act(
      .community("community-1"),
      .complain(Complaint(item: "043", kind: .undelivered, text: "经费未到")))
    let slip = Self.slip("043", in: story)
    #expect(slip.undelivered.map(\.complaint.text) == ["经费未到"])
    #expect(slip.clauses.map(\.rule) == usual + ["R34"] && slip.mayBeAsked)
    #expect(slip.message.zh.contains("（R34）") && slip.message.en.contains("(R34)"))
  }

  /// A directory may list what nobody may bring; to be in it is then no consent.
  @Test func whatIsListedAsProhibitedIsNotAdmitted() throws {
    let story = try Story(items: [.sample(id: "041", name: "摊派征订", category: .prohibited)])
    let slip = Self.slip("摊派征订", in: story)
    #expect(slip.answer.word == "prohibited" && !slip.mayBeAsked)
    #expect(slip.clauses.map(\.rule) == ["R2", "R5", "R32", "R33"])
    #expect(slip.message.zh.contains("（R5、R33）") && slip.result.en.contains("prohibited"))
  }

  @Test func owedConditionsAreNamed() throws {
    var story = try Story()
    let id = try story.file()
    try story.act(.clerk, .condition(id, text: "年内拨付经费"))
    try story.decide(id)
    let slip = Self.slip("夏季高温补贴发放", in: story)
    #expect(slip.answer.word == "pending" && slip.unmet.map(\.text.zh) == ["年内拨付经费"])
    #expect(slip.lacksDelivery)
  }

  /// An order that came by word of mouth owes its paper to the office, and holds nothing up.
  @Test func aPaperThatIsOwedHoldsNothingUp() throws {
    var story = try Story()
    _ = try story.file(.ordered(orally: officeDay))
    let slip = Self.slip("低洼处住户转移", in: story)
    #expect(slip.paperDue?.description == "2014-05-09" && slip.unmet.isEmpty && !slip.lacksDelivery)
    #expect(slip.message.zh.contains("书面应急指令待补交（至迟 2014-05-09，含当日），不影响先行办理。"))
    #expect(!slip.clauses.map(\.rule).contains("R34"))
  }

  /// What an approval was tied to stands on the number's slip for good.
  @Test func conditionsStandOnTheSlipOfTheNumber() throws {
    var story = try Story()
    let id = try story.file(.sample(delivery: .sample(powers: nil)))
    try story.decide(id)
    try story.act(.clerk, .fulfil(id, condition: 1, evidence: nil))
    let slip = Self.slip("2014-001", in: story)
    #expect(slip.conditions.map(\.words.zh) == ["R13 noPowers"] && slip.unmet.isEmpty)
    #expect(!slip.lacksDelivery)
    let row = "| 所附条件 | 1 R13 noPowers（\(story.office.today) 已落实） |"
    #expect(slip.markdown(in: .zh).contains(row))
  }

  @Test func isASheetInEitherLanguage() throws {
    let story = try Self.story()
    let slip = Self.slip("外星人接待", in: story)
    let lines = slip.reply.lines(.zh)
    #expect(lines.first == "事项准入核查单（演示数据 · demonstration data）")
    #expect(lines.contains("现行目录：版本 baseline，今日在列 6 项") && lines.contains("核查结果：不在目录"))
    #expect(
      lines.last == "可回复部门：您好。关于“外星人接待”，我社区于 2014-05-06 查询了现行目录（版本 baseline，今日在列 6 项）。"
        + "其中没有这一事项，也没有查到有效编号。请先向编委会办公室申报（R2）；有了有效编号，我们就配合，此前暂不能接（R33）。谢谢。")
    let form = slip.markdown(in: .en)
    #expect(form.hasPrefix("# Admission check slip (演示数据 · demonstration data)\n"))
    #expect(form.contains("| Result | not in the directory |"))
    #expect(form.contains("| Community | Community 1 |") && form.contains("(signature): ＿＿"))
    for asked in ["2014-001", "2014-002", "041", "042", "043", "零散税收宣传", "外星人接待"] {
      let slip = Self.slip(asked, in: story)
      for rule in slip.clauses.map(\.rule) where rule != "R2" {
        #expect(slip.reply.lines(.zh).contains { $0.hasPrefix("依据 \(rule)：") })
      }
      #expect(slip.message.zh.contains("谢谢") && slip.message.en.contains("Thank you"))
    }
  }

  /// Whatever is typed stays text.
  @Test func neitherMarkdownNorATerminalObeysWhatWasTyped() throws {
    let asked = "a|b`c`\n# d [x](http://e) <i> \u{202E}f\u{1B}[31m *g*"
    let slip = Self.slip(asked, in: try Self.story())
    let row = try #require(
      slip.markdown(in: .zh).split(separator: "\n").first { $0.hasPrefix("| 查询内容 ") })
    #expect(
      row == "| 查询内容 | a\\|b\\`c\\`\\\\n\\# d \\[x\\](http\\://e) \\<i\\> \\\\u{202E}f"
        + "\\\\u{1B}\\[31m \\*g\\* |")
    for line in slip.reply.lines(.en) {
      #expect(!line.contains("\n") && !line.contains("\u{202E}") && !line.contains("\u{1B}"))
    }
  }
}
