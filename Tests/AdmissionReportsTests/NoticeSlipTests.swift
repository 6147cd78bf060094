import AdmissionCatalog
import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionSamples
import AdmissionScreening
import AdmissionShipped
import AdmissionVocabulary
import Testing

@testable import AdmissionWording

/// Notices as they come, read for what they say of themselves.
@Suite struct ForwardedNoticeTests {
  private static let catalog = Result {
    try Catalog(
      files: Dictionary(
        uniqueKeysWithValues: Shipped.files.filter { $0.key.hasPrefix("catalog/") }
          .map { (String($0.key.dropFirst("catalog/".count)), Array($0.value.utf8)) }))
  }

  private static func read(_ text: String) throws -> ForwardedNotice {
    ForwardedNotice(
      text, by: try catalog.get().register, numberPrefix: "示社准", on: day("2014-05-06"))
  }

  @Test(arguments: [
    ("关于开展居家老人助餐与探访服务的通知", "居家老人助餐与探访服务"),
    ("区民政局关于进一步做好2014年度低保复核工作有关事项的通知", "低保复核工作"),
    ("关于转发《关于组织开展老人需求登记的通知》的通知", "老人需求登记"),
    ("关于印发《防溺水看护实施方案》的通知", "防溺水看护"),
    ("甬民发〔2014〕12号\n关于开展居家老人助餐\n与探访服务的通知\n各社区：", "居家老人助餐与探访服务"),
    ("根据《关于加强消防工作的意见》，请各社区做好消防宣传，每季度一次。", "消防宣传"),
    ("Notice on fire-safety education", "fire-safety education"),
    ("请各社区完成招商引资任务，季度排名通报。", "招商引资任务"),
    ("【紧急】各社区书记：今天下班前务必组织居民关注“平安海曙”公众号，截图发群里。", "居民关注“平安海曙”公众号"),
    ("附件1：空巢老人情况登记表\n姓名、住址", "空巢老人情况登记表"),
    ("各社区：\n6月10日前，请各社区报送老人名册", "报送老人名册"),
  ])
  func titlesAreTasks(_ text: String, _ task: String) throws {
    #expect(try Self.read(text).task == task)
  }

  @Test(
    arguments: [
      ("甬民发〔2014〕12号\n关于开展登记的通知", "甬民发〔2014〕12号", []),
      ("甬民发［２０１４］１２号 关于开展登记的通知", "甬民发〔2014〕12号", []),
      ("关于开展登记的通知\n根据国办发〔2013〕5号文件要求", nil, []),
      ("关于开展登记的通知（准入编号：示社准〔2014〕001号）", nil, ["示社准〔2014〕001号"]),
      ("关于开展登记的通知\n准入编号为2014-002。", nil, ["2014-002"]),
      ("关于开展登记的通知\n准入编号：别社准(2014)3号", nil, ["别社准〔2014〕3号"]),
      ("关于开展登记的通知\n准入编号：无", nil, []),
    ] as [(String, String?, [String])])
  func numbersAreParted(_ text: String, _ document: String?, _ admissions: [String]) throws {
    let notice = try Self.read(text)
    #expect(notice.document == document && notice.admissionNumbers == admissions)
  }

  @Test(
    arguments: [
      ("海曙区民政局关于开展登记的通知", "civil-affairs"),
      ("关于转发区卫生局《关于开展献血动员的通知》的通知", "health"),
      ("海曙区人社局文件\n关于开展登记的通知", "human-resources"),
      ("关于开展登记的通知\n各社区：请登记。\n海曙区老龄办\n2014年5月6日", "ageing"),
      ("关于开展登记的通知\n各社区：请登记。\n区残联", "disabled-federation"),
      ("关于开展登记的通知\n各社区：请配合民政局登记。\n鼓楼街道办事处", nil),
      ("Civil Affairs Bureau\nNotice on registration", "civil-affairs"),
    ] as [(String, String?)])
  func sendersAreKnownByTheirShortNames(_ text: String, _ department: String?) throws {
    #expect(try Self.read(text).department?.text == department)
  }

  @Test func daysAreRead() throws {
    let notice = try Self.read(
      "关于开展登记的通知\n请于6月10日（星期二）前报送，7月底前完成。\n区民政局\n二〇一四年五月二十一日")
    #expect(notice.day == day("2014-05-21"))
    #expect(notice.deadlines.map(\.words) == ["6月10日（星期二）前", "7月底前"])
    #expect(notice.deadlines.map(\.day) == [day("2014-06-10"), nil])
    #expect(notice.asks == ["请于6月10日（星期二）前报送，7月底前完成"])
  }

  @Test(arguments: [
    ("042", false), ("2014-001", false), ("示社准〔2014〕001号", false), ("居家老人助餐与探访服务", false),
    ("助老 服务（八十岁）", false), ("Meals and visits for older residents at home", false),
    ("关于开展登记的通知", true), ("登记\n造册", true), ("看护课堂（准入编号：示社准〔2014〕001号）的宣传", true),
    (String(repeating: "登记", count: 30), true),
  ])
  func aNameIsNoNotice(_ text: String, _ isOne: Bool) {
    #expect(ForwardedNotice.isOne(text) == isOne)
  }
}

/// Notices looked up in an office where everything has happened to some task.
@Suite struct NoticeSlipTests {
  /// 045 admitted as 001 for civil affairs, 041 suspended, 042 removed; the rest as named.
  private static func story() throws -> Story {
    var story = try Story()
    _ = try story.admit(.sample(enters: day("2014-06-03")))
    try story.pass(.suspend("041", .unfunded))
    try story.pass(.remove("042"))
    try story.wait(until: "2014-06-03")
    _ = try story.file(
      .sample(
        department: "finance", name: "零散税收宣传", content: "每季度张贴一次告示",
        enters: day("2014-09-01")))
    return story
  }

  private static func slip(_ text: String) throws -> NoticeSlip {
    let story = try story()
    return NoticeSlip(on: text, of: story.office.now, by: story.orders, from: "community-1")
  }

  private static func drawn(_ slip: NoticeSlip) -> String {
    let tasks = slip.tasks.map { task in
      let id = task.slip.answer.listing?.item.id.text ?? task.slip.answer.filed?.id.text ?? "-"
      return "\(task.place.rawValue) \(id) \(task.slip.answer.word)"
    }
    return ([slip.result.rawValue] + tasks).joined(separator: ", ")
  }

  @Test(arguments: [
    ("关于开展健身器材登记的通知", "covered, title 043 admitted"),
    ("关于做好夏季高温补贴发放工作的通知（准入编号：示社准〔2014〕001号）", "covered, number 045 admitted"),
    (
      "关于开展健身器材登记的通知（准入编号：示社准〔2014〕001号）",
      "wrong-number, number 045 admitted, title 043 admitted"
    ),
    (
      "关于开展外星人接待的通知（准入编号：示社准〔2014〕009号）",
      "wrong-number, number - unlisted, title - unlisted"
    ),
    ("关于开展楼道灭鼠的通知", "not-today, title 042 gone"),
    ("关于零散税收宣传的通知", "not-today, title A2014-004 pending"),
    ("关于开展外星人接待的通知", "unlisted, title - unlisted"),
    ("关于近期重点工作的通知\n一、健身器材登记。\n二、夏季高温补贴发放。", "covered, text 043 admitted, text 045 admitted"),
    (
      "关于近期重点工作的通知\n一、健身器材登记。\n二、夏季高温补贴发放。\n三、外星人接待。",
      "partly, text 043 admitted, text 045 admitted"
    ),
    ("关于开展外星人接待的通知\n另请做好健身器材登记。", "partly, title - unlisted, text 043 admitted"),
  ])
  func isFound(_ text: String, _ expected: String) throws {
    #expect(Self.drawn(try Self.slip(text)) == expected)
  }

  /// A number is its department's.
  @Test func aNumberIsNotLent() throws {
    let slip = try Self.slip("区财政局关于夏季高温补贴发放的通知（准入编号：示社准〔2014〕001号）")
    #expect(slip.notice.department == "finance" && slip.result == .wrongNumber)
    #expect(slip.message.zh.contains("示社准〔2014〕001号 是"))
  }

  @Test func theLetterIsOneLine() throws {
    let slip = try Self.slip("关于开展外星人\n接待的通知\n各社区：\n一、请接待。\n二、请报送。")
    #expect(!slip.message.zh.contains("\n") && !slip.message.zh.contains("\\n"))
    #expect(slip.message.zh.contains("《关于开展外星人接待的通知》收悉"))
    #expect(slip.message.en.contains("Thank you."))
    for line in slip.reply().lines(.zh) { #expect(!line.contains("\\n")) }
  }
}
