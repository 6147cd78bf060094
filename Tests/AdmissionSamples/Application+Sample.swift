package import AdmissionDirectory
package import AdmissionVocabulary

extension Application {
  /// An application no rule objects to, for something not listed; a test names what it is about.
  package static func sample(
    department: Department.ID = "civil-affairs", id: WorkItem.ID? = nil, name: String? = "夏季高温补贴发放",
    kind: Kind? = .task, content: String? = "每户一次，送达补贴通知", term: Item.Term = .temporary,
    enters: CalendarDay = day("2014-06-03"), ends: CalendarDay? = day("2014-12-31"),
    timesPerYear: Int = 1, origin: Origin = .sample(), community: CommunityPart = .sample(),
    basis: Basis = .sample(), delivery: Delivery = .sample(), burden: Burden = .sample(),
    consultation: Consultation? = .sample, offset: WorkItem.ID? = nil, exit: Exit? = .sample,
    emergency: Emergency? = nil, answers: [Answer] = []
  ) -> Application {
    Application(
      department: department,
      item: Item(
        id: id, name: name, kind: kind, content: content, term: term, enters: enters, ends: ends,
        timesPerYear: timesPerYear),
      origin: origin, community: community, basis: basis, delivery: delivery, burden: burden,
      consultation: consultation, offset: offset, exit: exit, emergency: emergency,
      answers: answers)
  }

  /// An application that gives only the id of something listed.
  package static func sample(
    listed id: WorkItem.ID, department: Department.ID = "civil-affairs", times: Int = 1,
    minutes: Int = 60, delivery: Delivery = .sample()
  ) -> Application {
    sample(
      department: department, id: id, name: nil, kind: nil, content: nil, timesPerYear: times,
      delivery: delivery, burden: .sample(minutesEachTime: minutes))
  }
}

extension Application.Origin {
  package static func sample(
    level: Level = .district, document: String? = "示民〔2014〕1号"
  ) -> Application.Origin {
    Application.Origin(level: level, document: document)
  }
}

extension Application.CommunityPart {
  package static func sample(
    role: CommunityRole = .assists, scope: Scope = .all, departmentKeeps: String? = "资格审批与发放"
  ) -> Application.CommunityPart {
    Application.CommunityPart(role: role, scope: scope, departmentKeeps: departmentKeeps)
  }
}

extension Application.Basis {
  package static func sample(
    ground: Ground? = .law,
    citations: [Citation] = [Citation(instrument: "elderly-rights-law", article: "33")]
  ) -> Application.Basis {
    Application.Basis(ground: ground, citations: citations)
  }
}

extension Application.Delivery {
  package static func sample(
    funds: Funds? = .sample(), powers: String? = "查询津贴名册", staff: String? = "每街道一名联系人",
    training: String? = "半天"
  ) -> Application.Delivery {
    Application.Delivery(funds: funds, powers: powers, staff: staff, training: training)
  }
}

extension Application.Delivery.Funds {
  package static func sample(
    amount: Int = 76000, source: String? = "区级预算", rule: Rule? = .byWorkload
  ) -> Application.Delivery.Funds {
    Application.Delivery.Funds(amount: amount, source: source, rule: rule)
  }
}

extension Application.Burden {
  package static func sample(
    minutesEachTime: Int = 60, fields: [ArchiveField.ID] = ["resident.name"],
    ledgers: [String] = [], whyRecordsDoNotSuffice: String? = "须当面送达"
  ) -> Application.Burden {
    Application.Burden(
      minutesEachTime: minutesEachTime, fields: fields, ledgers: ledgers,
      whyRecordsDoNotSuffice: whyRecordsDoNotSuffice)
  }
}

extension Application.Consultation {
  package static var sample: Application.Consultation {
    Application.Consultation(streetsAsked: 8, streetsFor: 6, departments: ["finance"])
  }
}

extension Application.Exit {
  package static var sample: Application.Exit {
    Application.Exit(review: day("2014-12-01"), criteria: "补贴发完即退出")
  }
}
