import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct ReuseTests {
  static let register = Register.sample(adding: [
    .sample(holder: "organisation", validMonths: 6),
    .sample(
      id: "resident.pets", name: Bilingual(zh: "犬只", en: "Dogs"), since: day("2015-01-01")),
    .sample(
      id: "resident.bikes", name: Bilingual(zh: "电动车", en: "E-bikes"),
      since: day("2015-01-01")),
  ])

  /// `minutes` each time, once a year in one community.
  static func reuse(_ fields: [ArchiveField.ID], minutes: Int = 60, times: Int = 1) throws -> Reuse
  {
    try Screening(
      by: try .sample(), against: .sample(), register: register, on: sampleDay,
      Circumstances(calendar: .sample)
    ).question(
      .sample(
        timesPerYear: times, community: .sample(scope: .some(["community-1"])),
        burden: .sample(minutesEachTime: minutes, fields: fields))
    ).reuse
  }

  @Test func whatIsHeldIsToldApartInTheOrderAsked() throws {
    let reuse = try Self.reuse([
      "resident.pets", "resident.birth-date", "resident.bikes", "resident.name",
    ])
    #expect(reuse.held.map(\.id) == ["resident.birth-date", "resident.name"])
    #expect(reuse.fresh.map(\.id) == ["resident.pets", "resident.bikes"])
  }

  @Test func whatIsHeldIsNamedWithItsHolderAndHowLongItIsGood() throws {
    let reuse = try Self.reuse(["resident.birth-date", "resident.pets", "resident.name"])
    #expect(
      reuse.heldWords
        == Bilingual(
          zh: "出生日期（组织部自 2013-01-01 起掌握，每 6 个月更新）、姓名（民政局自 2013-01-01 起掌握，长期有效）",
          en:
            "Date of birth (held by Organisation Department since 2013-01-01, refreshed every 6 months), "
            + "Name (held by Civil Affairs Bureau since 2013-01-01, does not age)"))
    #expect(reuse.freshWords == Bilingual(zh: "犬只", en: "Dogs"))
    let fresh = try Self.reuse(["resident.pets", "resident.bikes"])
    #expect(fresh.freshWords == Bilingual(zh: "犬只、电动车", en: "Dogs, E-bikes"))
    #expect(fresh.heldWords == Bilingual(""))
    #expect(
      try Self.reuse(["resident.name"]).freshWords == Bilingual(zh: "无", en: "none"))
  }

  @Test(
    arguments: [
      (["resident.name"], 60, 60), (["resident.name", "resident.pets"], 60, 30),
      (["resident.name", "resident.pets", "resident.bikes"], 60, 20),
      (["resident.name", "resident.birth-date", "resident.pets"], 60, 40),
      (["resident.name", "resident.birth-date"], 61, 61),
      // Shared out evenly, and not more than was asked.
      (["resident.name", "resident.pets"], 61, 30),
      (["resident.name", "resident.pets", "resident.bikes"], 59, 19),
      (["resident.pets"], 60, 0), ([], 60, 0), (["resident.name"], .max, .max),
    ] as [([ArchiveField.ID], Int, Int)])
  func minutesAreSharedOutEvenly(_ fields: [ArchiveField.ID], _ minutes: Int, _ saved: Int) throws {
    #expect(try Self.reuse(fields, minutes: minutes).minutesSaved == saved)
  }

  @Test func whoeverAsksWhySeesWhatIsHeldAndNew() throws {
    let mixed = try Self.reuse(["resident.name", "resident.pets"], times: 3).derived
    #expect(mixed.map(\.name.en) == ["held", "new", "hours a year not entered again"])
    #expect(mixed.map(\.value.en).suffix(2) == ["Dogs", "1.5"])
    let fresh = try Self.reuse(["resident.pets"]).derived
    #expect(fresh.map(\.value.en) == ["nothing", "Dogs", "0"])
    #expect(try Self.reuse([]).derived.isEmpty)
  }

  @Test func whatIsHeldIsDroppedAndTheRestKeptInOrder() throws {
    let application = Application.sample(
      burden: .sample(fields: ["resident.pets", "resident.name", "resident.bikes"]))
    let question = try Screening(
      by: try .sample(), against: .sample(), register: Self.register, on: sampleDay,
      Circumstances(calendar: .sample)
    ).question(application)
    let fix = Fix.dropHeldFields(question)
    #expect(fix.power == .department)
    #expect(fix.changes.map(\.field) == [.fields])
    #expect(fix.changes.map(\.isMechanical) == [true])
    let changed = fix.changes.reduce(application) { $1.applied(to: $0) }
    #expect(changed.burden.fields == ["resident.pets", "resident.bikes"])
  }
}
