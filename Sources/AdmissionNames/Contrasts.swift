/// The words in a name of which one for another makes it another task, however alike the rest is.
///
/// 就业 and 失业 differ in one character, as a slip of the pen does; this is how they are told apart.
struct Contrasts: Equatable, Sendable {
  /// One lane for each kind of word below, one bit for each word of that kind.
  private var marks: SIMD4<UInt64> = .zero

  /// Names that contrast are at most this much alike, in percent: akin, never the same.
  static let mostAlike = 75

  private init() {}

  /// Reads a name in which ``WordTable/synonymsAndFillers`` are already seen to.
  init(in core: [UInt32]) {
    var marks: SIMD4<UInt64> = .zero
    Self.chinese.walk(core) { _, mark in
      guard let mark = mark?.first else { return }
      marks[Int(mark / 64)] |= 1 << UInt64(mark % 64)
    }
    self.marks = marks
  }

  /// Reads the words of a name as ``EnglishWords`` keeps them.
  init(in words: [[UInt32]]) {
    for word in words {
      guard let mark = Self.english[word] else { continue }
      marks[Int(mark / 64)] |= 1 << UInt64(mark % 64)
    }
  }

  /// Whether each has a word of some kind where the other has another one of that kind.
  func exclude(_ other: Contrasts) -> Bool {
    let (mine, theirs) = (marks & ~other.marks, other.marks & ~marks)
    return any((mine .!= 0) .& (theirs .!= 0))
  }
}

extension Contrasts {
  /// Four kinds of words: whom, how they stand, what is done, in which field.
  ///
  /// `=` joins those that do not contrast.
  private static let chinese = WordTable(
    marked([
      "老人=高龄=老年 儿童=少年儿童 妇女 青年 青少年 未成年人 成年人 残疾人 党员 团员 职工 学生 流动人口 少数民族 军人=退役军人 志愿者 "
        + "低保 特困 业主 监护人 医生 教师 独居 空巢 留守 困境 困难 优抚 孕产妇",
      "就业 失业 出生 死亡 健在 失踪 结婚 离婚 入学 辍学 入院=住院 出院 违法=违规 合法 增加 减少 变更 注销 新增 设立 撤销 "
        + "入党 退党 参军 退伍 男 女 内 外",
      "调查 检查 考核 宣传 培训 挂牌 台账 创建 平台 盖章 领导小组 工作站 责任书 排名 初审 复审 终审 发放 收缴 "
        + "救助 征收 举报 调解 演练",
      "消防 交通 生产 食品 燃气 电梯 治安 噪声 大气 土壤 水污染 固体废物 禁毒 反恐 反诈=诈骗 传销 走私 矫正 戒毒 精神卫生 计生 "
        + "人口 经济 农业 土地 养老 医疗 住房 教育 婚姻 婚育 财产 亲属 体育 阅读 气象 地震 防汛 垃圾 文物 宗教 科普 国防 综治 "
        + "文明 绿色 平安 财务 低碳",
    ]).map { (units(of: $0.word), [UInt32($0.mark)]) })

  private static let english: [[UInt32]: Int] = {
    let words = marked([
      "elder child woman youth disabled party league worker student migrant minority soldier "
        + "volunteer",
      "employment unemployment birth death alive missing marriage divorce legal illegal discharge "
        + "admission",
      "survey inspection assessment education training plaque ledger campaign platform ranking "
        + "station mediation drill seal",
      "fire traffic food gas noise air soil water drug terrorism tax dog property family health "
        + "mental disaster weather reading blood",
    ])
    return Dictionary(
      words.map { (EnglishWords.stem(units(of: $0.word)), $0.mark) }, uniquingKeysWith: { $1 })
  }()

  private static func marked(_ kinds: [String]) -> [(word: String, mark: Int)] {
    kinds.enumerated().flatMap { lane, words in
      words.split(separator: " ").enumerated().flatMap { bit, equals in
        precondition(bit < 64, "more words of a kind than a lane has bits")
        return equals.split(separator: "=").map { (String($0), 64 * lane + bit) }
      }
    }
  }
}
