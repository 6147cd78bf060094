public import AdmissionVocabulary

extension Application {
  /// The keys of an application's file that a rule may read and a change may set.
  ///
  /// Raw values are the keys as written, in the order of the file.
  public enum Field: String, CaseIterable, Sendable {
    case department
    case id = "item.id"
    case name = "item.name"
    case kind = "item.kind"
    case content = "item.content"
    case term = "item.term"
    case enters = "item.enters"
    case ends = "item.ends"
    case timesPerYear = "item.timesPerYear"
    case distinctions = "item.distinctFrom"
    case level = "origin.level"
    case document = "origin.document"
    case role = "community.role"
    case scope = "community.scope"
    case departmentKeeps = "community.departmentKeeps"
    case ground = "basis.ground"
    case citations = "basis.citations"
    case funds = "delivery.funds"
    case amount = "delivery.funds.amount"
    case fundsSource = "delivery.funds.source"
    case fundsRule = "delivery.funds.rule"
    case powers = "delivery.powers"
    case staff = "delivery.staff"
    case training = "delivery.training"
    case minutesEachTime = "burden.minutesEachTime"
    case fields = "burden.fields"
    case ledgers = "burden.ledgers"
    case whyRecordsDoNotSuffice = "burden.whyRecordsDoNotSuffice"
    case consultation
    case offset
    case exit
    case review = "exit.review"
    case criteria = "exit.criteria"
    case emergency
    case answers

    /// What the key means, for readers who have never seen the file.
    public var name: Bilingual {
      switch self {
      case .department: Bilingual(zh: "申请部门", en: "department")
      case .id: Bilingual(zh: "目录编号", en: "listed item")
      case .name: Bilingual(zh: "事项名称", en: "name of the task")
      case .kind: Bilingual(zh: "事项类型", en: "kind")
      case .content: Bilingual(zh: "工作内容", en: "what is to be done")
      case .term: Bilingual(zh: "常规或临时", en: "routine or temporary")
      case .enters: Bilingual(zh: "进入日期", en: "day of entry")
      case .ends: Bilingual(zh: "截止日期", en: "last day")
      case .timesPerYear: Bilingual(zh: "每年次数", en: "times a year")
      case .distinctions: Bilingual(zh: "与现有事项的区别", en: "what differs from listed items")
      case .level: Bilingual(zh: "交办层级", en: "level that ordered it")
      case .document: Bilingual(zh: "交办文件", en: "ordering document")
      case .role: Bilingual(zh: "社区身份", en: "part of the community")
      case .scope: Bilingual(zh: "涉及社区", en: "communities concerned")
      case .departmentKeeps: Bilingual(zh: "部门自留职责", en: "what the department keeps")
      case .ground: Bilingual(zh: "准入理由", en: "ground")
      case .citations: Bilingual(zh: "引用依据", en: "basis cited")
      case .funds: Bilingual(zh: "经费", en: "funds")
      case .amount: Bilingual(zh: "经费数额", en: "amount in yuan")
      case .fundsSource: Bilingual(zh: "经费来源", en: "source of the funds")
      case .fundsRule: Bilingual(zh: "支付办法", en: "how they are paid")
      case .powers: Bilingual(zh: "下放权限", en: "powers")
      case .staff: Bilingual(zh: "人员", en: "staff")
      case .training: Bilingual(zh: "培训", en: "training")
      case .minutesEachTime: Bilingual(zh: "每次分钟", en: "minutes each time")
      case .fields: Bilingual(zh: "索取字段", en: "fields asked for")
      case .ledgers: Bilingual(zh: "台账", en: "ledgers")
      case .whyRecordsDoNotSuffice:
        Bilingual(zh: "现有记录为何不足", en: "why records do not suffice")
      case .consultation: Bilingual(zh: "征求意见", en: "consultation")
      case .offset: Bilingual(zh: "抵减事项", en: "item given up")
      case .exit: Bilingual(zh: "退出安排", en: "exit")
      case .review: Bilingual(zh: "评估日期", en: "review")
      case .criteria: Bilingual(zh: "退出条件", en: "exit criteria")
      case .emergency: Bilingual(zh: "突发事件", en: "emergency")
      case .answers: Bilingual(zh: "对提问的答复", en: "answers to questions")
      }
    }
  }

  /// A field's value as it is written in a file, on one line; `none` where there is nothing.
  public func text(of field: Field) -> String {
    switch field {
    case .department: department.text
    case .id: item.id?.text ?? "none"
    case .name: item.name ?? "none"
    case .kind: item.kind?.rawValue ?? "none"
    case .content: item.content ?? "none"
    case .term: item.term.rawValue
    case .enters: item.enters.description
    case .ends: item.ends?.description ?? "none"
    case .timesPerYear: String(item.timesPerYear)
    case .distinctions: Self.list(item.distinctions.map(\.written))
    case .level: origin.level.rawValue
    case .document: origin.document ?? "none"
    case .role: community.role.rawValue
    case .scope: community.scopeText
    case .departmentKeeps: community.departmentKeeps ?? "none"
    case .ground: basis.ground?.rawValue ?? "none"
    case .citations: Self.list(basis.citations.map(\.written))
    case .funds: delivery.funds?.written ?? "none"
    case .amount: delivery.funds.map { String($0.amount) } ?? "none"
    case .fundsSource: delivery.funds?.source ?? "none"
    case .fundsRule: delivery.funds?.rule?.rawValue ?? "none"
    case .powers: delivery.powers ?? "none"
    case .staff: delivery.staff ?? "none"
    case .training: delivery.training ?? "none"
    case .minutesEachTime: String(burden.minutesEachTime)
    case .fields: Self.list(burden.fields.map(\.text))
    case .ledgers: Self.list(burden.ledgers)
    case .whyRecordsDoNotSuffice: burden.whyRecordsDoNotSuffice ?? "none"
    case .consultation: consultation?.written ?? "none"
    case .offset: offset?.text ?? "none"
    case .exit: exit?.written ?? "none"
    case .review: exit?.review?.description ?? "none"
    case .criteria: exit?.criteria ?? "none"
    case .emergency: emergency?.written ?? "none"
    case .answers: Self.list(answers.map(\.written))
    }
  }

  fileprivate static func list(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ", ") + "]"
  }
}

extension Application.CommunityPart {
  fileprivate var scopeText: String {
    switch scope {
    case .all: "all"
    case .some(let ids): Application.list(ids.map(\.text))
    }
  }
}

extension Application.Distinction {
  fileprivate var written: String { "{item: \(item.text), how: \(how)}" }
}

extension Citation {
  fileprivate var written: String {
    "{instrument: \(instrument.text), article: \(article ?? "none")}"
  }
}

extension Application.Delivery.Funds {
  fileprivate var written: String {
    "{amount: \(amount), source: \(source ?? "none"), rule: \(rule?.rawValue ?? "none")}"
  }
}

extension Application.Consultation {
  fileprivate var written: String {
    "{streetsAsked: \(streetsAsked), streetsFor: \(streetsFor), departments: "
      + Application.list(departments.map(\.text)) + "}"
  }
}

extension Application.Exit {
  fileprivate var written: String {
    "{review: \(review?.description ?? "none"), criteria: \(criteria ?? "none")}"
  }
}

extension Application.Emergency {
  fileprivate var written: String {
    "{event: \(event ?? "none"), began: \(began?.description ?? "none"), "
      + "declaredBy: \(declaredBy ?? "none"), "
      + "orderedOrally: \(orderedOrally?.description ?? "none")}"
  }
}

extension Application.Answer {
  fileprivate var written: String { "{to: \(rule), says: \(says)}" }
}
