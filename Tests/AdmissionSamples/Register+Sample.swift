package import AdmissionDirectory
import AdmissionNames
import AdmissionReading
package import AdmissionVocabulary

extension Register {
  /// A small district: four departments, two streets, three communities.
  package static var sample: Register { sample(adding: []) }

  /// The same, where the archive holds more and more instruments are known.
  package static func sample(
    adding fields: [ArchiveField], _ added: [Instrument] = []
  ) -> Register {
    var register = Register(
      departments: [
        Department(
          id: "civil-affairs", name: Bilingual(zh: "民政局", en: "Civil Affairs Bureau"),
          standing: .government),
        Department(
          id: "finance", name: Bilingual(zh: "财政局", en: "Finance Bureau"), standing: .government),
        Department(
          id: "judicial", name: Bilingual(zh: "司法局", en: "Judicial Bureau"), standing: .government),
        Department(
          id: "organisation", name: Bilingual(zh: "组织部", en: "Organisation Department"),
          standing: .party),
      ],
      streets: [
        Street(
          id: "street-1", name: Bilingual(zh: "街道一", en: "Street 1"),
          communities: [
            Community(id: "community-1", name: Bilingual(zh: "社区一", en: "Community 1")),
            Community(id: "community-2", name: Bilingual(zh: "社区二", en: "Community 2")),
          ]),
        Street(
          id: "street-2", name: Bilingual(zh: "街道二", en: "Street 2"),
          communities: [
            Community(id: "community-3", name: Bilingual(zh: "社区三", en: "Community 3"))
          ]),
      ],
      communityCount: 3, instruments: instruments + added, prohibitions: prohibitions,
      barredCertificates: [
        BarredCertificate(
          id: "NP-008", name: Bilingual(zh: "婚姻状况证明", en: "Proof of marital status"),
          terms: ["婚姻状况证明", "未婚证明"], issuer: Bilingual(zh: "民政部门", en: "Civil affairs"),
          citation: Citation(instrument: "minfa-2015-136", article: nil))
      ],
      retainedCertificates: [],
      fields: [
        ArchiveField(
          id: "resident.name", name: Bilingual(zh: "姓名", en: "Name"),
          subject: Bilingual(zh: "居民", en: "Resident"), holder: "civil-affairs",
          since: day("2013-01-01"), validMonths: nil)
      ] + fields)
    register.wordbook = .sample
    return register
  }

  /// One of each level that a rule tells apart.
  private static var instruments: [Instrument] {
    [
      Instrument(
        id: "elderly-rights-law",
        name: Bilingual(zh: "老年人权益保障法", en: "Law on the Rights of the Elderly"), level: .law,
        from: day("2013-07-01"), until: nil),
      Instrument(
        id: "state-council-rule", name: Bilingual(zh: "国务院规定", en: "State Council Rule"),
        level: .stateCouncil, from: day("2003-01-01"), until: nil),
      Instrument(
        id: "minfa-2015-136", name: Bilingual(zh: "民发〔2015〕136号", en: "Minfa 2015 no. 136"),
        level: .ministry, from: day("2015-07-13"), until: nil),
    ]
  }

  private static var prohibitions: [Prohibition] {
    [
      Prohibition(
        id: "NEG-001", name: Bilingual(zh: "招商引资任务指标", en: "Investment-promotion targets"),
        terms: ["招商引资", "引资任务"], scope: .any,
        citation: Citation(instrument: "minfa-2015-136", article: nil)),
      Prohibition(
        id: "NEG-005", name: Bilingual(zh: "拆迁拆违", en: "Demolition"), terms: ["拆迁", "拆违"],
        scope: .responsible, citation: Citation(instrument: "minfa-2015-136", article: nil)),
    ]
  }
}

extension Wordbook {
  /// The usual fillers and a few words that mean the same.
  fileprivate static let sample = Wordbook(
    fillers: ["工作", "开展", "做好", "有关", "关于", "协助", "情况", "活动", "社区", "的", "和"],
    actions: [["宣传", "宣讲"], ["慰问", "走访"]],
    collecting: [
      ["调查", "摸底", "排查", "核查"], ["检查", "督查"], ["登记", "建档"], ["台账", "名册"], ["平台", "系统"],
      ["信息"], ["入户", "上门"], ["采集"], ["更新"], ["每月"],
    ],
    common: [["居民", "住户"]],
    fields: [[["老人", "老年人"], ["独居老人", "独居老年人"]], [["低保", "最低生活保障"]]],
    contrasts: [[["老人"], ["儿童"]], [["调查"], ["检查"], ["宣传"], ["台账"], ["平台"]]])
}

extension ArchiveField {
  /// The birth date of residents, held by the civil affairs bureau; it does not age.
  package static func sample(
    id: ArchiveField.ID = "resident.birth-date",
    name: Bilingual = Bilingual(zh: "出生日期", en: "Date of birth"),
    holder: Department.ID = "civil-affairs", since: CalendarDay = day("2013-01-01"),
    validMonths: Int? = nil
  ) -> ArchiveField {
    ArchiveField(
      id: id, name: name, subject: Bilingual(zh: "居民", en: "Resident"), holder: holder,
      since: since, validMonths: validMonths)
  }
}

extension Instrument {
  /// A law that stands.
  package static func sample(
    id: Instrument.ID = "sample-law", name: Bilingual = Bilingual(zh: "样本法", en: "Sample Law"),
    level: Level = .law, from: CalendarDay = day("2010-01-01"), until: CalendarDay? = nil,
    articles: Int? = nil
  ) -> Instrument {
    Instrument(id: id, name: name, level: level, from: from, until: until, articles: articles)
  }
}

extension StatutoryDuty {
  /// Article 6 of a law of the register: telling residents about fire.
  package static func sample(
    id: StatutoryDuty.ID = "NAT-063",
    name: Bilingual = Bilingual(zh: "协助消防宣传教育", en: "fire safety education"),
    of instrument: Instrument.ID = "fire-law", article: String = "6", verb: Verb = .assists,
    from: CalendarDay? = day("2009-05-01"), until: CalendarDay? = nil, isWhole: Bool = false,
    states: [Detail] = [], signs: [String] = ["消防|防火 + 宣传|常识"]
  ) -> StatutoryDuty {
    StatutoryDuty(
      id: id, name: name,
      law: Law(
        title: Bilingual(zh: "消防法", en: "Fire Law"), instrument: instrument, from: from,
        until: until, isWhole: isWhole),
      article: article, verb: verb, states: states,
      signs: signs.compactMap { try? Sign(parsing: $0) })
  }
}
