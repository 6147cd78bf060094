import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R15_RecordsAreNotAskedAgainTests {
  static let collecting: Set<Kind> = [.survey, .ledger, .platform, .certificate]
  static let parameters = [
    "collecting": Parameter.words(["survey", "ledger", "platform", "certificate"])
  ]

  static func survey(
    _ kind: Kind? = .survey, id: WorkItem.ID? = nil, department: Department.ID = "civil-affairs",
    times: Int = 1, scope: CommunityScope = .all, fields: [ArchiveField.ID] = ["resident.name"],
    ledgers: [String] = [], why: String? = nil
  ) -> Application {
    .sample(
      department: department, id: id, kind: kind, timesPerYear: times,
      community: .sample(scope: scope),
      burden: .sample(fields: fields, ledgers: ledgers, whyRecordsDoNotSuffice: why))
  }
  static let none = Bilingual(zh: "无", en: "none")
  static let name = Bilingual(
    zh: "姓名（民政局自 2013-01-01 起掌握，长期有效）",
    en: "Name (held by Civil Affairs Bureau since 2013-01-01, does not age)")

  static func held(
    _ held: Bilingual = name, fresh: Bilingual = none, hours: String = "3", why: String? = nil
  ) -> Assessment {
    let facts = ["held": held, "fresh": fresh, "hours": Bilingual(hours)]
    guard let why else { return .unsatisfied([Assessment.Stated("held", facts)]) }
    return .unsatisfied([
      Assessment.Stated("heldForAReason", facts.merging(["reason": Bilingual(why)]) { $1 })
    ])
  }

  @Test(arguments: [
    Situation("held", survey(), held()),
    Situation("held, with a reason", survey(why: "须当面核实"), held(why: "须当面核实")),
    Situation("not held", survey(fields: ["resident.pets"]), .satisfied),
    Situation("asks for nothing", survey(fields: []), .notApplicable("asksNothing")),
    Situation(
      "one of two held", survey(fields: ["resident.name", "resident.pets"]),
      register: .sample(adding: [
        .sample(
          id: "resident.pets", name: Bilingual(zh: "犬只", en: "Dogs"), since: day("2015-01-01"))
      ]), held(fresh: Bilingual(zh: "犬只", en: "Dogs"), hours: "1.5")),
    Situation(
      "in one community", survey(scope: .some(["community-1"])), held(hours: "1")),
    Situation("a task that uses it", survey(.task), .notApplicable("collectsNothing")),
    Situation("no kind", survey(nil), .notApplicable("collectsNothing")),
    Situation("a task with a ledger", survey(.task, ledgers: ["高温补贴台账"]), held()),
    Situation(
      "a task with a ledger that asks for nothing",
      survey(.task, fields: [], ledgers: ["高温补贴台账"]), .notApplicable("asksNothing")),
    Situation("listed assistance", survey(id: "002"), .notApplicable("listed")),
    Situation("a commissioned service", survey(id: "003"), held()),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.recordsAreNotAskedAgain, Self.parameters)
  }

  @Test(arguments: Kind.allCases)
  func onlyWorkThatCollectsIsMeant(_ kind: Kind) throws {
    let expected =
      Self.collecting.contains(kind) ? Self.held() : .notApplicable("collectsNothing")
    try Situation(kind.rawValue, Self.survey(kind), expected)
      .check(.recordsAreNotAskedAgain, Self.parameters)
  }

  /// The sample enters on 2014-06-03.
  @Test(arguments: [
    ("2014-06-02", true), ("2014-06-03", true), ("2014-06-04", false),
  ])
  func whatIsHeldByTheDayOfEntryIsHeld(_ since: String, _ isHeld: Bool) throws {
    let words = Bilingual(
      zh: "出生日期（民政局自 \(since) 起掌握，长期有效）",
      en: "Date of birth (held by Civil Affairs Bureau since \(since), does not age)")
    try Situation(
      since, Self.survey(fields: ["resident.birth-date"]),
      register: .sample(adding: [.sample(since: day(since))]),
      isHeld ? Self.held(words) : .satisfied
    ).check(.recordsAreNotAskedAgain, Self.parameters)
  }

  /// Months for which data stay good, times a year they are asked for, and by whom.
  @Test(
    arguments: [
      (12, 1, "civil-affairs", false), (13, 1, "civil-affairs", true),
      (3, 4, "civil-affairs", false), (4, 4, "civil-affairs", true),
      (3, 5, "civil-affairs", true), (1, 12, "civil-affairs", false),
      (1, 13, "civil-affairs", true), (11, 1, "civil-affairs", false),
      (3, 4, "finance", true), (1, 1, "finance", true),
    ] as [(Int, Int, Department.ID, Bool)])
  func aHolderMayAskAsOftenAsItsDataAge(
    _ months: Int, _ times: Int, _ department: Department.ID, _ isHeld: Bool
  ) throws {
    let words = Bilingual(
      zh: "出生日期（民政局自 2013-01-01 起掌握，每 \(months) 个月更新）",
      en:
        "Date of birth (held by Civil Affairs Bureau since 2013-01-01, refreshed every \(months) months)"
    )
    try Situation(
      "\(months) × \(times)",
      Self.survey(department: department, times: times, fields: ["resident.birth-date"]),
      register: .sample(adding: [.sample(validMonths: months)]),
      isHeld ? Self.held(words, hours: String(3 * times)) : .satisfied
    ).check(.recordsAreNotAskedAgain, Self.parameters)
  }
}
