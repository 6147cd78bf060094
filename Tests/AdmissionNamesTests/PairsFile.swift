import Foundation
import Testing

@testable import AdmissionNames

/// A table of pairs of names that people have labelled; it has the columns `label`, `a` and `b` at
/// least, and no commas inside a name.
struct PairsFile {
  /// `same` is one task under two names, `related` another of its kind.
  enum Label: String {
    case same, related, unrelated
  }

  struct Pair {
    let label: Label
    let names: [String]

    var percent: Int {
      ComparableName(names[0]).percentAlike(ComparableName(names[1]))
    }
  }

  let pairs: [Pair]

  init(_ file: URL) throws {
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let columns = try #require(lines.first).split(separator: ",").map(String.init)
    let places = try ["label", "a", "b"].map { try #require(columns.firstIndex(of: $0)) }
    pairs = try lines.dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let label = try #require(Label(rawValue: fields[places[0]]), "\(line)")
      return Pair(label: label, names: [fields[places[1]], fields[places[2]]])
    }
  }

  /// How well the pairs from `percent` on are those with one of the labels.
  func agreement(
    from percent: Int, on labels: Set<Label>
  ) -> (precision: Double, recall: Double) {
    let taken = pairs.filter { $0.percent >= percent }
    let right = Double(taken.count { labels.contains($0.label) })
    let all = Double(pairs.count { labels.contains($0.label) })
    return (taken.isEmpty ? 1 : right / Double(taken.count), all == 0 ? 1 : right / all)
  }
}

/// The two thresholds of R14, on pairs that were in view when they were set.
@Suite struct ThresholdTests {
  static let pairs = Result {
    try PairsFile(
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/pairs-odd.csv")
    )
  }

  /// The listed names of the shipped baseline, for how many others a check tells of.
  static let listed = [
    "信息报送排名通报", "社区信息员业务轮训", "社区党建专项考核", "党员教育培训台账", "党员信息平台录入", "平安社区达标创建", "综治目标责任制考核",
    "群众安全感上门调查", "综治工作台账", "文明楼道创建评比", "志愿服务记录与互助平台", "信访维稳工作领导小组", "应急知识宣传与演练", "居民生活成本摸底",
    "招商引资任务指标", "协税护税任务指标", "协助人口普查动员", "学习型社区创建", "科普大学教学点挂牌", "少数民族居民信息台账", "协助禁毒宣传与防范",
    "流动人口分类管理台账", "居民养犬证明盖章", "协助消防宣传教育", "低保申请代办与日常管理", "空巢独居老人情况调查", "婚姻状况证明盖章",
    "居家老人助餐与探访服务", "老年人需求登记与意见反映", "协助社区矫正", "设立人民调解委员会", "居民法制宣传教育", "充分就业社区创建",
    "居民就业状况证明盖章", "辖区环境整治责任书", "绿色社区工作台账", "居民财产证明盖章", "辖区拆违责任包干", "居民阅读情况调查", "动员适龄居民献血",
    "协助精神卫生工作", "依法做好计划生育工作", "育龄妇女信息台账", "安全生产责任制考核", "放心消费社区创建", "市场主体住所证明盖章",
    "食品安全满意度调查", "职工之家挂牌", "困难职工信息台账", "青少年维权岗挂牌", "受理家庭暴力投诉求助", "做好辖区残疾人工作", "红十字服务站",
    "国防动员工作站",
  ]

  @Test(
    arguments: [
      (29, [.same, .related], 0.95, 0.95), (80, [.same], 0.97, 0.9),
    ] as [(Int, Set<PairsFile.Label>, Double, Double)])
  func agree(_ percent: Int, _ labels: Set<PairsFile.Label>, precision: Double, recall: Double)
    throws
  {
    let agreement = try Self.pairs.get().agreement(from: percent, on: labels)
    #expect(agreement.precision >= precision, "\(agreement)")
    #expect(agreement.recall >= recall, "\(agreement)")
  }

  @Test func fewOthersAreToldOf() throws {
    let list = NameList(Self.listed.map { [$0] })
    let asked = try Self.pairs.get().pairs.flatMap(\.names)
    let told = asked.reduce(0) { $0 + list.matches(of: ComparableName($1), atLeast: 29).count }
    #expect(Double(told) / Double(asked.count) <= 2)
  }
}
