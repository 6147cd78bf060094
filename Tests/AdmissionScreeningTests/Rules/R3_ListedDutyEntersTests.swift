import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R3_ListedDutyEntersTests {
  static let ended = WorkItem.sample(id: "005", name: "旧事项", until: day("2014-04-17"))
  static let lastDay = WorkItem.sample(
    id: "005", name: "旧事项", category: .statutory, until: day("2014-04-18"))

  static func asked(until ends: String) -> Application {
    .sample(id: "005", name: nil, kind: nil, content: nil, ends: day(ends))
  }

  @Test(arguments: [
    Situation(
      "a duty by its id", .sample(listed: "001", department: "judicial"),
      .routes(.listed)),
    Situation(
      "a duty by department and name", .sample(department: "judicial", name: "调解民间纠纷"),
      .routes(.listed)),
    Situation(
      "the name in another department", .sample(department: "finance", name: "调解民间纠纷"),
      .notApplicable("notListed")),
    Situation("assistance", .sample(listed: "002"), .notApplicable("notDuty")),
    Situation("nothing listed", .sample(), .notApplicable("notListed")),
    Situation(
      "a duty by its id and its name",
      .sample(department: "judicial", id: "001", name: "调解民间纠纷工作"), .routes(.listed)),
    Situation(
      "the id under another name", .sample(department: "judicial", id: "001", name: "调解商事纠纷"),
      .objects("otherName", ["item": "001", "name": "调解民间纠纷", "given": "调解商事纠纷"])),
    Situation(
      "the id of another department's duty", .sample(listed: "001"),
      .unsatisfied([
        Assessment.Stated(
          "otherDepartment",
          [
            "item": Bilingual("001"), "name": Bilingual("调解民间纠纷"),
            "department": Bilingual(zh: "司法局", en: "Judicial Bureau"),
          ])
      ])),
    Situation(
      "another department's assistance under another name",
      .sample(department: "finance", id: "002", name: "调解商事纠纷"),
      .unsatisfied([
        Assessment.Stated(
          "otherDepartment",
          [
            "item": Bilingual("002"), "name": Bilingual("社会救助申请代办"), "department": civilAffairs,
          ]),
        Assessment.Stated(
          "otherName",
          [
            "item": Bilingual("002"), "name": Bilingual("社会救助申请代办"),
            "given": Bilingual("调解商事纠纷"),
          ]),
      ])),
    Situation(
      "the id under nearly the same name",
      .sample(department: "judicial", id: "001", name: "调解民间纠纷吗"),
      .objects("otherName", ["item": "001", "name": "调解民间纠纷", "given": "调解民间纠纷吗"])),
    Situation("no such id", .sample(listed: "999"), .objects("unknownItem", ["item": "999"])),
    Situation(
      "over since this morning", .sample(listed: "005"), items: [ended],
      .objects("goneItem", ["item": "005", "name": "旧事项", "day": "2014-04-18"])),
    Situation(
      "on its last day", asked(until: "2014-04-18"), items: [lastDay], .routes(.listed)),
    Situation(
      "beyond its last day", asked(until: "2014-04-19"), items: [lastDay],
      .notApplicable("beyond")),
    Situation(
      "oftener than is listed",
      .sample(department: "judicial", name: "调解民间纠纷", timesPerYear: 13), .notApplicable("beyond")),
    Situation(
      "not in yet", .sample(listed: "001"), day: day("2013-12-31"),
      .objects("unknownItem", ["item": "001"])),
    Situation(
      "in since this morning", .sample(listed: "001", department: "judicial"),
      day: day("2014-01-01"), .routes(.listed)),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.listedDutyEnters) }

  @Test(arguments: ["2014-03-01", "2014-04-17", "2014-04-18"])
  func aRemovedItemSaysWhenItWent(_ went: String) throws {
    var directory = Directory.sample()
    directory.leave("002", .removed(on: day(went)))
    let screening = Screening(
      by: try .sample(), against: directory, register: .sample, on: sampleDay,
      Circumstances(calendar: .sample))
    let findings = try screening.verdict(on: .sample(listed: "002")).findings
    #expect(findings.first?.rule == "R3")
    #expect(
      findings.first?.facts == [
        "item": Bilingual("002"), "name": Bilingual("社会救助申请代办"), "day": Bilingual(went),
      ])
  }

  @Test func whatIsRemovedTomorrowIsStillIn() throws {
    var directory = Directory.sample()
    directory.leave("002", .removed(on: day("2014-04-19")))
    let screening = Screening(
      by: try .sample(), against: directory, register: .sample, on: sampleDay,
      Circumstances(calendar: .sample))
    #expect(try screening.verdict(on: .sample(listed: "002")).outcome == .listed)
  }
}
