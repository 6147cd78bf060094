import AdmissionReading

/// Words that nearly every task of a community has, so that they tell none from another.
enum StockWords {
  static let chinese = WordList(
    ("社区 居民 居委会 工作人员 工作者 工作 协助 配合 开展 做好 组织 进行 相关 有关 情况 每月 每周 每日 每天 每季度 每季 按季度 每半年 半年 "
      + "每年 全年 年底 年初 月度 季度 一次 两次 及时 事项 活动 服务 任务 专项 行动 本局 本办 本辖区 辖区 街道 负责人 负责 主要 书记 "
      + "主任 完成 建立 报送 上报 提交 汇总 填报 填写 逐户 入户 上门 统一 要求 信息 名称 专员 网格员 并 由 的 及 和 与 在 对 为 后 到 "
      + "一名 一份 一人 每个 每名 每户 每人 不少于 不低于 达到 以上 通知 部门 管理 机制 领导小组")
      .split(separator: " ").map(String.init))

  static let english: Set<String> = Set(
    ("the and for with from into that this each every all are was once twice community communities "
      + "resident residents work task tasks service services help helping assist assisting "
      + "organise organising carry out month monthly week weekly year yearly quarter quarterly "
      + "report reports information")
      .split(separator: " ").map(String.init))
}

/// Words looked for at one place of a text, the longest first.
struct WordList: Sendable {
  /// By their first character.
  private let words: [Unicode.Scalar: [[Unicode.Scalar]]]
  /// Asked first, as most characters begin none.
  private let firsts: UnitSet

  init(_ words: [String]) {
    let spelt = words.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }
    self.words = Dictionary(grouping: spelt) { $0[0] }.mapValues { words in
      words.sorted { $0.count > $1.count }
    }
    firsts = UnitSet(self.words.keys)
  }

  /// How long the word is with which `scalars` begin; `nil` where none does.
  func length(at scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = scalars.first, firsts.contains(first.value), let candidates = words[first]
    else { return nil }
    return candidates.first { scalars.starts(with: $0) }?.count
  }
}
