import AdmissionVocabulary

@testable import AdmissionReading

extension Lexicon {
  /// Few words of each mark, and a sense for every way of reading one.
  static let sample = Lexicon(
    marks: [
      .denies: ["不", "不得", "不作", "不要求", "无须", "严禁"], .deniesBefore: ["一律取消"],
      .past: ["原来"], .frees: ["与社区无关"], .explains: ["讲的是"],
      .deniesNothing: ["不得不", "不达标", "一律取消评优"], .inverts: ["拒绝"], .turns: ["但", "仅"],
      .namesBefore: ["讲座", "宣传栏", "小区"], .names: ["讲解"], .leads: ["由"],
      .others: ["城管队员", "民警", "派出所"], .community: ["社区", "网格员"], .residents: ["居民"],
      .drives: ["组织"], .softens: ["自愿"], .hardens: ["通报", "不低于"],
      .harmless: ["光荣牌", "证明自己", "签字笔"],
    ],
    classes: ["后果": ["通报", "扣分"]],
    frequencies: [
      Frequency(words: ["每日"], times: 250), Frequency(words: ["每月"], times: 12),
      Frequency(words: ["每季度"], times: 4),
    ],
    senses: [
      // An act and a subject, a proof besides.
      sense("proof", .certificate, .asks, ["证明"]),
      // An act alone.
      sense("survey", .survey, .asks, ["摸底"]),
      // A subject alone.
      sense("ranking", .assessment, .names, ["排名|考核 + @后果", "末位排名"]),
      // Neither.
      sense("target", .target, .asks, ["下载|注册 + 率|@数"]),
      sense("hint", .post, .tells, ["牌"]),
      // Begins with a sign that parts, as 。社区 opens a sentence.
      sense("opens", .role, .asks, ["。网格员|，网格员 + 值守"]),
      sense("near", .letter, .asks, ["签订 + 责任状"], within: 3),
      sense("unless", .power, .asks, ["处罚"], unless: ["配合"]),
    ])

  private static func sense(
    _ id: String, _ topic: Topic, _ strength: Strength, _ signs: [String], unless: [String] = [],
    within: Int = Sign.usualDistance
  ) -> Sense {
    Sense(
      id: id, topic: topic, strength: strength, name: Bilingual(id),
      signs: signs.compactMap { try? Sign(parsing: $0) }, unless: unless, within: within)
  }
}

extension Reader {
  static let sample = Reader(.sample)
}
