public import AdmissionVocabulary

/// What a work item is; each kind is gated on its own, however small it looks.
///
/// Raw values are the words of `catalog/` and of `--json`.
public enum Kind: String, CaseIterable, Sendable {
  case task, body, campaign, assessment, survey, training, plaque, ledger, platform, certificate

  public var name: Bilingual {
    switch self {
    case .task: Bilingual(zh: "工作任务", en: "task")
    case .body: Bilingual(zh: "组织机构", en: "body")
    case .campaign: Bilingual(zh: "创建达标", en: "campaign")
    case .assessment: Bilingual(zh: "考核评比", en: "assessment")
    case .survey: Bilingual(zh: "调查统计", en: "survey")
    case .training: Bilingual(zh: "教育培训", en: "training")
    case .plaque: Bilingual(zh: "挂牌", en: "plaque")
    case .ledger: Bilingual(zh: "台账", en: "ledger")
    case .platform: Bilingual(zh: "信息平台", en: "platform")
    case .certificate: Bilingual(zh: "证明盖章", en: "certificate")
    }
  }
}

/// On what footing an item stands in the directory.
///
/// Raw values are the words of `catalog/` and of `--json`.
public enum Category: String, CaseIterable, Sendable {
  case statutory, assist, commissioned, prohibited

  public var name: Bilingual {
    switch self {
    case .statutory: Bilingual(zh: "依法履职事项", en: "statutory")
    case .assist: Bilingual(zh: "依法协助事项", en: "assist")
    case .commissioned: Bilingual(zh: "购买服务事项", en: "commissioned")
    case .prohibited: Bilingual(zh: "禁入事项", en: "prohibited")
    }
  }
}

/// What the community is to the task: it helps, or it answers for it.
public enum CommunityRole: String, CaseIterable, Sendable {
  case assists, responsible

  public var name: Bilingual {
    switch self {
    case .assists: Bilingual(zh: "协助", en: "assists")
    case .responsible: Bilingual(zh: "责任主体", en: "responsible")
    }
  }
}
