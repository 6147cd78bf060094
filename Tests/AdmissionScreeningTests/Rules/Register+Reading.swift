import AdmissionDirectory
import AdmissionReading
import AdmissionSamples
import AdmissionVocabulary

extension Register {
  /// The sample with a reader that asks at one word of every topic, and names some outright.
  static let reading: Register = {
    var register = Register.sample
    register.reader = Reader(
      Lexicon(
        marks: [
          .denies: ["不", "不作", "无须"], .namesBefore: ["讲座"], .community: ["社区"],
          .softens: ["自愿"],
        ],
        frequencies: [
          Lexicon.Frequency(words: ["每月"], times: 12),
          Lexicon.Frequency(words: ["每季度"], times: 4),
        ],
        senses: Topic.allCases.compactMap { topic in sense(topic, .asks, asking[topic]) }
          + Topic.allCases.compactMap { topic in sense(topic, .names, naming[topic]) }))
    return register
  }()

  /// The word of a topic that asks.
  static let asking: [Topic: String] = [
    .barred: "找项目", .borne: "清违建", .certificate: "证明", .seal: "盖章", .plaque: "钉铭牌",
    .body: "成立分站", .platform: "常用系统", .assessment: "比高低", .survey: "摸底", .ledger: "填簿册",
    .training: "集训", .campaign: "创建", .target: "注册率", .letter: "责任状", .post: "路长",
    .power: "处罚", .money: "募捐", .apps: "扫码", .traces: "打卡", .inspection: "迎检",
    .secondment: "借调", .personal: "身份证号", .openEnded: "交办", .grid: "派单", .role: "负总责",
    .routine: "常态化",
  ]

  /// The word that names it.
  static let naming: [Topic: String] = [
    .barred: "引进企业", .borne: "违建强拆", .plaque: "挂牌匾", .body: "设工作站", .platform: "强制登录",
    .assessment: "末位淘汰",
  ]

  private static func sense(
    _ topic: Topic, _ strength: Lexicon.Strength, _ word: String?
  ) -> Lexicon.Sense? {
    guard let word, let sign = try? Sign(parsing: word) else { return nil }
    return Lexicon.Sense(
      id: word, topic: topic, strength: strength, name: Bilingual(word), signs: [sign])
  }
}
