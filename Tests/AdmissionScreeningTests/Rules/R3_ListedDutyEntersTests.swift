import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R3_ListedDutyEntersTests {
  static let ended = WorkItem.sample(id: "005", name: "旧事项", until: day("2014-04-17"))
  static let lastDay = WorkItem.sample(
    id: "005", name: "旧事项", category: .statutory, until: day("2014-04-18"))

  @Test(arguments: [
    Situation("a duty by its id", .sample(listed: "001"), .routes(.listed("001"))),
    Situation(
      "a duty by department and name", .sample(department: "judicial", name: "调解民间纠纷"),
      .routes(.listed("001"))),
    Situation(
      "the name in another department", .sample(department: "finance", name: "调解民间纠纷"),
      .notApplicable("notListed")),
    Situation("assistance", .sample(listed: "002"), .notApplicable("notDuty")),
    Situation("nothing listed", .sample(), .notApplicable("notListed")),
    Situation("no such id", .sample(listed: "999"), .objects("unknownItem", ["item": "999"])),
    Situation(
      "over since this morning", .sample(listed: "005"), items: [ended],
      .objects("goneItem", ["item": "005", "name": "旧事项", "day": "2014-04-18"])),
    Situation(
      "on its last day", .sample(listed: "005"), items: [lastDay], .routes(.listed("005"))),
    Situation(
      "not in yet", .sample(listed: "001"), day: day("2013-12-31"),
      .objects("unknownItem", ["item": "001"])),
  ])
  func assesses(_ situation: Situation) { situation.check(.listedDutyEnters) }

  @Test func aRemovedItemSaysWhenItWent() {
    var directory = Directory.sample()
    directory.leave("002", .removed(on: day("2014-03-01")))
    let question = Question(
      .sample(listed: "002"), directory: directory, register: .sample, day: sampleDay)
    #expect(
      ScreeningRule.listedDutyEnters.assess(question)
        == .objects("goneItem", ["item": "002", "name": "社会救助申请代办", "day": "2014-03-01"]))
  }
}
