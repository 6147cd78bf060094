public import AdmissionVocabulary

/// What a sign speaks of, and so which rule answers it.
///
/// Raw values are the words of `lexicon.yaml`.
public enum Topic: String, CaseIterable, Sendable {
  /// What the negative list bars whatever the community's part in it.
  case barred
  /// What the negative list bars where the community would answer for it.
  case borne
  /// A proof that the community is to issue.
  case certificate
  /// A seal, a signature, a remark or a witness that does the work of a proof.
  case seal
  case plaque, body, platform, assessment, survey, ledger, training
  /// A campaign, a title or a standard to be reached.
  case campaign
  /// A number or a rate to be reached.
  case target
  /// A letter of responsibility, or somebody made to answer in person.
  case letter
  /// A post such as 路长 or 包保 that makes one person answer for a place or a household.
  case post
  /// An act of public power.
  case power
  /// Money to be collected, donated, subscribed or sold for.
  case money
  /// Following, scanning, registering, forwarding.
  case apps
  /// Clocking in, photographs, screenshots: proof of having been there.
  case traces
  case inspection, secondment
  /// Personal data without need or end.
  case personal
  case openEnded = "open-ended"
  /// Work put on the grid workers' list.
  case grid
  /// The community made the responsible party.
  case role
  /// What is done as a matter of course, and so is no emergency.
  case routine
  /// What an emergency is about.
  case event

  public var name: Bilingual {
    switch self {
    case .barred: Bilingual(zh: "禁入事项", en: "prohibited items")
    case .borne: Bilingual(zh: "社区作责任主体的禁入事项", en: "items prohibited where the community answers")
    case .certificate: Bilingual(zh: "出具证明", en: "proofs")
    case .seal: Bilingual(zh: "盖章签字", en: "seals and signatures")
    case .plaque: Bilingual(zh: "挂牌", en: "plaques")
    case .body: Bilingual(zh: "设立机构", en: "bodies")
    case .platform: Bilingual(zh: "信息平台", en: "platforms")
    case .assessment: Bilingual(zh: "考核评比", en: "assessment")
    case .survey: Bilingual(zh: "调查统计", en: "surveys")
    case .ledger: Bilingual(zh: "台账", en: "ledgers")
    case .training: Bilingual(zh: "培训", en: "training")
    case .campaign: Bilingual(zh: "创建达标", en: "campaigns")
    case .target: Bilingual(zh: "任务指标", en: "targets")
    case .letter: Bilingual(zh: "责任状和个人责任", en: "letters of responsibility")
    case .post: Bilingual(zh: "“长”和包保", en: "posts")
    case .power: Bilingual(zh: "公权力行为", en: "acts of public power")
    case .money: Bilingual(zh: "收钱、募捐和推销", en: "money")
    case .apps: Bilingual(zh: "关注、扫码、转发", en: "following and scanning")
    case .traces: Bilingual(zh: "打卡留痕", en: "traces")
    case .inspection: Bilingual(zh: "迎检", en: "preparing inspections")
    case .secondment: Bilingual(zh: "借调", en: "secondment")
    case .personal: Bilingual(zh: "个人信息", en: "personal data")
    case .openEnded: Bilingual(zh: "范围不封口", en: "open-ended scope")
    case .grid: Bilingual(zh: "入格派单", en: "grid workers' lists")
    case .role: Bilingual(zh: "社区作责任主体", en: "the community answers")
    case .routine: Bilingual(zh: "常规工作", en: "routine work")
    case .event: Bilingual(zh: "突发事件", en: "events")
    }
  }

  /// Whether it is something that somebody does, so that a text may say that another does it:
  /// 由城管部门查处.
  var isAct: Bool {
    switch self {
    case .barred, .borne, .certificate, .seal, .power, .money, .role, .survey, .ledger, .training,
      .plaque, .secondment, .traces, .inspection, .personal, .apps, .grid, .platform:
      true
    case .body, .assessment, .campaign, .target, .letter, .post, .openEnded, .routine, .event:
      false
    }
  }

  /// Whether what explains or announces it only names it: 执法讲座.
  var isSubject: Bool {
    switch self {
    case .barred, .borne, .certificate, .power, .letter, .campaign, .money, .assessment: true
    case .seal, .plaque, .body, .platform, .survey, .ledger, .training, .target, .post, .apps,
      .traces, .inspection, .secondment, .personal, .openEnded, .grid, .role, .routine, .event:
      false
    }
  }

  /// Whether it does the work of a proof, which binds by itself.
  var isProof: Bool { self == .certificate || self == .seal }

  /// Whether a rule stands that may refuse or bar what a sign of this topic names outright.
  public var hasStandingRule: Bool {
    switch self {
    case .barred, .borne, .plaque, .body, .platform, .assessment: true
    case .certificate, .seal, .survey, .ledger, .training, .campaign, .target, .letter, .post,
      .power, .money, .apps, .traces, .inspection, .secondment, .personal, .openEnded, .grid,
      .role, .routine, .event:
      false
    }
  }
}
