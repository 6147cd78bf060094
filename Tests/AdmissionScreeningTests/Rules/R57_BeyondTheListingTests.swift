import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// 002 is listed with 12 times a year, 60 minutes, one field, no ledger, for three communities.
@Suite struct R57_BeyondTheListingTests {
  static let name = "社会救助申请代办"

  static func asks(
    id: WorkItem.ID? = "002", name: String? = nil, kind: Kind? = nil, content: String? = nil,
    ends: CalendarDay? = day("2014-12-31"), times: Int = 12, role: CommunityRole = .assists,
    scope: CommunityScope = .all, minutes: Int = 60, fields: [ArchiveField.ID] = ["resident.name"],
    ledgers: [String] = [], department: Department.ID = "civil-affairs"
  ) -> Application {
    .sample(
      department: department, id: id, name: name, kind: kind, content: content, ends: ends,
      timesPerYear: times, community: .sample(role: role, scope: scope),
      burden: .sample(minutesEachTime: minutes, fields: fields, ledgers: ledgers))
  }

  static func beyond(
    _ sentence: String, _ listed: String, _ asked: String, hours: (String, String)? = nil
  ) -> Assessment {
    beyond(sentence, Bilingual(listed), Bilingual(asked), hours: hours)
  }

  static func beyond(
    _ sentence: String, _ listed: Bilingual, _ asked: Bilingual, hours: (String, String)? = nil,
    item: WorkItem.ID = "002", name: String = name
  ) -> Assessment {
    var facts: [String: Bilingual] = [
      "item": Bilingual(item.text), "name": Bilingual(name), "listed": listed, "asked": asked,
    ]
    if let hours { (facts["before"], facts["after"]) = (Bilingual(hours.0), Bilingual(hours.1)) }
    return .unsatisfied([Assessment.Stated(sentence, facts)])
  }

  static func listed(
    kind: Kind = .task, scope: CommunityScope = .all, ledgers: [String] = [],
    until: CalendarDay? = nil
  ) -> [WorkItem] {
    [.sample(kind: kind, scope: scope, ledgers: ledgers, until: until)]
  }

  static let every = Bilingual(zh: "全部 3 个社区", en: "all 3 communities")
  static let none = Bilingual(zh: "无", en: "none")

  @Test(arguments: [
    Situation("exactly as listed", asks(), .satisfied),
    Situation("as listed, by department and name", asks(id: nil, name: name), .satisfied),
    Situation("less of everything", asks(times: 1, minutes: 5, fields: []), .satisfied),
    Situation("in one community", asks(scope: .some(["community-1"])), .satisfied),
    Situation("of the listed kind", asks(kind: .task), .satisfied),
    Situation(
      "a duty listed as the community's own, as assistance",
      asks(id: "001", department: "judicial"), .satisfied),
    Situation(
      "once more", asks(times: 13), beyond("timesPerYear", "12", "13", hours: ("36", "39"))),
    Situation(
      "once more, by department and name", asks(id: nil, name: name, times: 13),
      beyond("timesPerYear", "12", "13", hours: ("36", "39"))),
    Situation(
      "oftener and shorter", asks(times: 24, minutes: 10),
      beyond("timesPerYear", "12", "24", hours: ("36", "12"))),
    Situation(
      "a minute more", asks(minutes: 61), beyond("minutes", "60", "61", hours: ("36", "36.6"))),
    Situation(
      "with the community responsible", asks(role: .responsible),
      beyond(
        "role", Bilingual(zh: "协助", en: "assists"), Bilingual(zh: "责任主体", en: "responsible"))),
    Situation(
      "as another kind", asks(kind: .survey),
      beyond("kind", Bilingual(zh: "工作任务", en: "task"), Bilingual(zh: "调查统计", en: "survey"))),
    Situation(
      "another field", asks(fields: ["resident.name", "resident.phone"]),
      beyond("fields", Bilingual(zh: "姓名", en: "Name"), Bilingual("resident.phone"))),
    Situation("a ledger", asks(ledgers: ["月度台账"]), beyond("ledgers", none, Bilingual("月度台账"))),
    Situation(
      "the ledger listed", asks(ledgers: ["月度台账"]), items: listed(ledgers: ["月度台账"]), .satisfied),
    Situation(
      "what is a ledger itself", asks(ledgers: ["月度台账"]), items: listed(kind: .ledger), .satisfied),
    Situation(
      "and another one beside it", asks(ledgers: ["月度台账", "年度台账"]), items: listed(kind: .ledger),
      beyond("ledgers", none, Bilingual("年度台账"))),
    Situation(
      "everywhere", asks(), items: listed(scope: .some(["community-1"])),
      beyond("scope", Bilingual(zh: "社区一", en: "Community 1"), every, hours: ("12", "36"))),
    Situation(
      "in another community", asks(scope: .some(["community-1", "community-2"])),
      items: listed(scope: .some(["community-1"])),
      beyond(
        "scope", Bilingual(zh: "社区一", en: "Community 1"),
        Bilingual(zh: "社区一、社区二", en: "Community 1, Community 2"),
        hours: ("12", "24"))),
    Situation(
      "on the last day listed", asks(ends: day("2014-06-30")),
      items: listed(until: day("2014-06-30")),
      .satisfied),
    Situation(
      "a day longer", asks(ends: day("2014-07-01")), items: listed(until: day("2014-06-30")),
      beyond("ends", "2014-06-30", "2014-07-01")),
    Situation(
      "no last day", asks(ends: nil), items: listed(until: day("2014-06-30")), .satisfied),
    Situation("a last day of its own", asks(ends: day("2014-06-30")), .satisfied),
    Situation("harmless words", asks(content: "每户一次，代填申请表"), .satisfied),
    Situation(
      "words of the negative list", asks(content: "代办时动员拆迁签约"),
      .objects("text", ["item": "002", "name": name, "given": "拆迁"])),
    Situation("a commissioned service", asks(id: "003", times: 99), .notApplicable("notLetIn")),
    Situation(
      "a prohibited item", asks(id: "004", times: 99, department: "finance"),
      .notApplicable("notLetIn")),
    Situation(
      "another department's", asks(times: 99, department: "finance"), .notApplicable("notLetIn")),
    Situation(
      "the number under another name", asks(name: "调解商事纠纷", times: 99), .notApplicable("notLetIn")),
    Situation("nothing listed", .sample(timesPerYear: 99), .notApplicable("notLetIn")),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.beyondTheListing, ["besides": .words(["另"])])
  }

  @Test(arguments: [
    Situation(
      "something else besides", asks(content: "代办申请，另负责收集工资单"),
      .objects("text", ["item": "002", "name": name, "given": "另负责收集工资单"])),
    Situation(
      "something else in passing", asks(content: "代办时一并清点各户电动车"),
      .objects("text", ["item": "002", "name": name, "given": "代办时一并清点各户电动车"])),
    Situation("the same besides", asks(content: "上门说明，并代办社会救助"), .satisfied),
    Situation("a word that holds one", asks(content: "合并办理困难家庭的申请"), .satisfied),
    Situation("hardly anything", asks(content: "说明，并代办"), .satisfied),
  ])
  func readsWhatIsAdded(_ situation: Situation) throws {
    try situation.check(.beyondTheListing, ["besides": .words(["另", "一并", "并"])])
  }

  static func screening(_ book: RuleBook? = nil) throws -> Screening {
    let advising = RuleBook.Entry.sample(for: .beyondTheListing, weight: .advises)
    return Screening(
      by: try book ?? .sample(changing: ["R57": advising]), against: .sample(), register: .sample,
      on: sampleDay,
      Circumstances(calendar: .sample))
  }

  @Test(arguments: [
    (asks(), Verdict.Outcome.listed, false), (asks(times: 13), .needsVote, true),
    (asks(id: "001", times: 13, department: "judicial"), .needsVote, true),
    (asks(content: "动员拆迁签约"), .needsVote, true), (.sample(), .needsVote, false),
  ])
  func whatGoesBeyondIsVotedOnAsAnAmendment(
    _ application: Application, _ outcome: Verdict.Outcome, _ amends: Bool
  ) throws {
    let verdict = try Self.screening().verdict(on: application)
    #expect(verdict.outcome == outcome)
    #expect(verdict.amended == (amends ? application.item.id : nil))
    #expect(verdict.listed == application.item.id)
  }

  /// A district that does not compare lets in by the number alone.
  @Test func whereTheRuleIsOffTheNumberLetsIn() throws {
    let off = try RuleBook.sample(changing: ["R57": .sample(for: .beyondTheListing, isOn: false)])
    let question = try Self.screening(off).question(Self.asks(content: "动员拆迁签约", times: 99))
    #expect(question.screening.verdict(on: question).outcome == .listed)
    #expect(question.minutesAYear == 12 * 60 * 3)
  }

  @Test(arguments: [
    (asks(times: 52, role: .responsible, minutes: 600), 3), (asks(ledgers: ["台账一", "台账二"]), 1),
    (asks(fields: ["resident.phone"]), 1),
  ])
  func askingForWhatIsListedSparesTheVote(_ application: Application, _ changes: Int) throws {
    let screening = try Self.screening()
    let remedy = try #require(screening.asListed(try screening.question(application)))
    #expect(remedy.keepsToListing && remedy.steps.count == changes)
    #expect(remedy.verdict.outcome == .listed)
    #expect(try screening.verdict(on: remedy.corrected(application)).outcome == .listed)
  }

  /// Another label, or a text with a word less, would be another application in name only.
  @Test(arguments: [
    asks(kind: .survey, times: 52), asks(content: "动员拆迁签约"), asks(), .sample(),
  ])
  func noRemedyChangesTheLabelAlone(_ application: Application) throws {
    let screening = try Self.screening()
    #expect(screening.asListed(try screening.question(application)) == nil)
  }

  /// What counts is the directory's figure, whatever is claimed.
  @Test(arguments: [
    (asks(), 36), (asks(times: 1, minutes: 1), 36), (asks(scope: .some(["community-1"])), 36),
    (asks(times: 24), 72), (asks(times: 24, scope: .some(["community-1"])), 72),
    (asks(times: 24, minutes: 10), 12), (asks(ledgers: ["台账"]), 36),
  ])
  func theHoursAreThoseThatCount(_ application: Application, _ hours: Int) throws {
    #expect(try Self.screening().question(application).minutesAYear == hours * 60)
  }
}
