/// Words to replace by others, or by nothing.
struct WordTable: Sendable {
  /// By first character; longest first, so that 调查摸底 is met before 调查.
  private let words: [Character: [(word: [Character], replacement: [Character])]]

  /// Each list of words, separated by blanks, under what stands for them all; `""` drops them.
  init(_ lists: KeyValuePairs<String, String>) {
    let all = lists.flatMap { replacement, list in
      list.split(separator: " ").map { (word: Array($0), replacement: Array(replacement)) }
    }
    words = Dictionary(grouping: all) { $0.word.first ?? " " }
      .mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }

  /// One pass from the left, the longest word at each place; what was put in is not read again.
  ///
  /// A replacement that repeats the one just before it is put in once: 调查摸底 is one 调查.
  func applied(to text: [Character]) -> [Character] {
    var result: [Character] = []
    var latest: [Character] = []
    var rest = text[...]
    while let first = rest.first {
      if let match = words[first]?.first(where: { rest.starts(with: $0.word) }) {
        rest = rest.dropFirst(match.word.count)
        guard !match.replacement.isEmpty, match.replacement != latest else { continue }
        result += match.replacement
        latest = match.replacement
      } else {
        result.append(first)
        rest = rest.dropFirst()
        latest = []
      }
    }
    return result
  }
}

extension WordTable {
  /// Different words that ask the same of a community, and words that add nothing.
  static let synonymsAndFillers = WordTable([
    "调查": "调查 摸底 摸排 排摸 排查 普查 核查 清查 调研 统计 问卷",
    "检查": "检查 督查 督导 抽查 巡查 查验",
    "考核": "考核 考评 测评 评比 评估 评选",
    "登记": "登记 建档 造册 备案",
    "报送": "报送 上报 填报 申报 报表",
    "台账": "台账 台帐 名册 花名册 名单",
    "平台": "平台 信息平台 系统 信息系统 app",
    "宣传": "宣传 宣讲 宣教 宣传教育",
    "培训": "培训 轮训 培训班 集训",
    "挂牌": "挂牌 牌子 铭牌",
    "居民": "居民 住户 居民户 家庭户 居民家庭",
    "老人": "老人 老年人 长者",
    "残疾人": "残疾人 残障人士 残疾人员",
    "流动人口": "流动人口 流动人员 外来人口 外来人员 暂住人口",
    "低保": "低保 最低生活保障",
    "计生": "计生 计划生育 人口和计划生育 人口计生",
    "犬": "犬 犬只 狗",
    "":
      "工作 开展 做好 有关 相关 关于 进行 加强 推进 落实 进一步 全面 切实 认真 深入 积极 组织 协助 配合 参与 "
      + "情况 状况 基本情况 事项 任务 活动 辖区 辖区内 本辖区 社区 全区 年度 专项 定期 日常 的 和 与 及 以及 等",
  ])

  /// What is done to a subject, as against the subject itself.
  static let actions = WordTable([
    "":
      "调查 检查 考核 登记 报送 台账 平台 录入 采集 更新 汇总 审核 初审 复核 核对 核实 走访 入户 上门 信息 数据 "
      + "资料 每月 每季度 每半年 每年 月度 季度 半年"
  ])
}
