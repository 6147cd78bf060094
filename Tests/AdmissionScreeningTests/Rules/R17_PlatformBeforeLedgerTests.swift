import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R17_PlatformBeforeLedgerTests {
  static let name = Bilingual(
    zh: "姓名（民政局自 2013-01-01 起掌握，长期有效）",
    en: "Name (held by Civil Affairs Bureau since 2013-01-01, does not age)")
  static let both = [name, birth].joined()
  static let birth = Bilingual(
    zh: "出生日期（民政局自 2013-01-01 起掌握，长期有效）",
    en: "Date of birth (held by Civil Affairs Bureau since 2013-01-01, does not age)")
  static let register = Register.sample(adding: [
    .sample(), .sample(id: "resident.pets", since: day("2015-01-01")),
  ])

  static func asks(
    _ fields: [ArchiveField.ID], _ kind: Kind? = .task, id: WorkItem.ID? = nil,
    ledgers: [String] = ["高温补贴台账"], why: String? = nil
  ) -> Application {
    .sample(
      id: id, kind: kind,
      burden: .sample(fields: fields, ledgers: ledgers, whyRecordsDoNotSuffice: why))
  }
  static func producible(_ ledger: String, _ held: Bilingual = name) -> Assessment {
    .unsatisfied([Assessment.Stated("producible", ["ledger": Bilingual(ledger), "held": held])])
  }
  static let reuse = Assessment.unsatisfied([Assessment.Stated("reuse", ["held": name])])

  @Test(arguments: [
    Situation("all held", asks(["resident.name"]), producible("高温补贴台账")),
    Situation(
      "all of two held", asks(["resident.name", "resident.birth-date"]), register: register,
      producible("高温补贴台账", both)),
    Situation(
      "all but one held", asks(["resident.name", "resident.pets"]), register: register, .satisfied),
    Situation("none held", asks(["resident.pets"]), register: register, .satisfied),
    Situation(
      "no field at all", asks([]), .objects("unexplained", ["ledger": "高温补贴台账"])),
    Situation(
      "two ledgers", asks([], ledgers: ["甲", "乙"]),
      .unsatisfied([
        Assessment.Stated("unexplained", ["ledger": Bilingual(zh: "甲、乙", en: "甲, 乙")])
      ])),
    Situation("a reason", asks(["resident.name"], why: "平台没有此表"), .satisfied),
    Situation("a reason, no field", asks([], why: "平台没有此表"), .satisfied),
    Situation(
      "the task is a ledger", asks(["resident.name"], .ledger, ledgers: []),
      producible("夏季高温补贴发放")),
    Situation(
      "the task is a ledger without fields", asks([], .ledger, ledgers: []),
      .objects("unexplained", ["ledger": "夏季高温补贴发放"])),
    Situation(
      "the task is a ledger, all but one held",
      asks(["resident.name", "resident.pets"], .ledger, ledgers: []), register: register,
      .satisfied),
    Situation(
      "the task is a ledger that the directory lists as a service",
      .sample(id: "003", name: nil, kind: .ledger, burden: .sample(whyRecordsDoNotSuffice: nil)),
      producible("居家养老助餐")),
    Situation("a platform, all held", asks(["resident.name"], .platform, ledgers: []), reuse),
    Situation(
      "a platform, one of two held",
      asks(["resident.name", "resident.pets"], .platform, ledgers: []), register: register, reuse),
    Situation(
      "a platform, none held", asks(["resident.pets"], .platform, ledgers: []),
      register: register, .satisfied),
    Situation("a platform without fields", asks([], .platform, ledgers: []), .satisfied),
    Situation(
      "a platform with a reason", asks(["resident.name"], .platform, ledgers: [], why: "须更正"),
      .satisfied),
    Situation(
      "a platform with a ledger", asks(["resident.name"], .platform),
      .unsatisfied([
        Assessment.Stated("producible", ["ledger": Bilingual("高温补贴台账"), "held": name]),
        Assessment.Stated("reuse", ["held": name]),
      ])),
    Situation(
      "a platform with a ledger, all but one held",
      asks(["resident.name", "resident.pets"], .platform), register: register, reuse),
    Situation("a task", asks(["resident.name"], ledgers: []), .notApplicable("noLedger")),
    Situation(
      "a survey", asks(["resident.name"], .survey, ledgers: []), .notApplicable("noLedger")),
    Situation("no kind", asks(["resident.name"], nil, ledgers: []), .notApplicable("noLedger")),
    Situation("listed assistance", asks(["resident.name"], id: "002"), .notApplicable("listed")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.platformBeforeLedger) }
}
