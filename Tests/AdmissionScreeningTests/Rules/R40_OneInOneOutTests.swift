import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R40_OneInOneOutTests {
  /// Sixty minutes once a year in each of three communities, unless told otherwise.
  static func gives(
    _ offset: WorkItem.ID?, id: WorkItem.ID? = nil, _ ground: Application.Basis.Ground? = .service,
    minutes: Int = 60, scope: CommunityScope = .all
  ) -> Application {
    .sample(
      id: id, community: .sample(scope: scope), basis: .sample(ground: ground),
      burden: .sample(minutesEachTime: minutes), offset: offset)
  }
  static func item(
    minutes: Int, times: Int = 1, scope: CommunityScope = .all,
    department: Department.ID = "civil-affairs", until: CalendarDay? = nil
  ) -> WorkItem {
    .sample(
      id: "010", name: "旧台账", department: department, scope: scope, timesPerYear: times,
      minutes: minutes, until: until)
  }
  static let one = CommunityScope.some(["community-1"])

  static func tooLight(_ given: String, hours: String = "3") -> Assessment {
    .objects("tooLight", ["item": "010", "name": "旧台账", "given": given, "hours": hours])
  }

  @Test(arguments: [
    Situation("as heavy", gives("010"), items: [item(minutes: 60)], .satisfied),
    Situation("a minute more each time", gives("010"), items: [item(minutes: 61)], .satisfied),
    Situation(
      "a minute less each time", gives("010"), items: [item(minutes: 59)], tooLight("2.95")),
    Situation(
      "as heavy in one community", gives("010"), items: [item(minutes: 180, scope: one)],
      .satisfied),
    Situation(
      "a minute less in one community", gives("010"), items: [item(minutes: 179, scope: one)],
      tooLight("2.98")),
    Situation(
      "as heavy in several goes", gives("010"), items: [item(minutes: 20, times: 3)], .satisfied),
    Situation(
      "asks in one community only", gives("010", scope: one), items: [item(minutes: 20)],
      .satisfied),
    Situation(
      "half the hours", gives("010", minutes: 180), items: [item(minutes: 90)],
      tooLight("4.5", hours: "9")),
    Situation("nothing given up", gives(nil), .objects("noOffset", ["hours": "3"])),
    Situation("an unknown item", gives("999"), .objects("unknownOffset", ["item": "999"])),
    Situation(
      "an item that went yesterday", gives("010"),
      items: [item(minutes: 60, until: day("2014-04-17"))],
      .objects("unknownOffset", ["item": "010"])),
    Situation(
      "an item on its last day", gives("010"),
      items: [item(minutes: 60, until: day("2014-04-18"))], .satisfied),
    Situation(
      "another department's", gives("010"), items: [item(minutes: 60, department: "finance")],
      .unsatisfied([
        Assessment.Stated(
          "notYours",
          [
            "item": Bilingual("010"), "name": Bilingual("旧台账"),
            "department": Bilingual(zh: "财政局", en: "Finance Bureau"),
          ])
      ])),
    Situation("what a law demands", gives(nil, .law), .notApplicable("exempt")),
    Situation("an emergency", gives(nil, .emergency), .notApplicable("exempt")),
    Situation("policy", gives(nil, .policy), .objects("noOffset", ["hours": "3"])),
    Situation("a request", gives(nil, .request), .objects("noOffset", ["hours": "3"])),
    Situation("no ground", gives(nil, nil), .objects("noOffset", ["hours": "3"])),
    Situation("listed assistance", gives(nil, id: "002"), .notApplicable("listed")),
    Situation(
      "a commissioned service", gives(nil, id: "003"), .notApplicable("listed")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.oneInOneOut) }
}
