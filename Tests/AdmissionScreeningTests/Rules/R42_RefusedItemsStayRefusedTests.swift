import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// What the rule says of applications after others were refused, and about which refusal.
@Suite struct R42_RefusedItemsStayRefusedTests {
  /// As the shipped book has it, but for what a test changes.
  static let numbers = ["nearlySame": 80, "part": 60, "burdenCut": 50]

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let application: Application
    let refusals: [Circumstances.PastRefusal]
    /// As `unchanged A2014-001`, `satisfied`, `nothingRefused`.
    let expected: String

    init(
      _ description: String, _ application: Application, after refusals: Application...,
      by way: Circumstances.PastRefusal.Way = .vote, under objections: [ScreeningRule.ID] = [],
      wasCorrected: Bool = false, is expected: String
    ) {
      (testDescription, self.application, self.expected) = (description, application, expected)
      self.refusals = refusals.enumerated().map { place, refused in
        Circumstances.PastRefusal(
          filed: "A2014-00\(place + 1)", day: day("2014-03-1\(place)"), application: refused,
          way: way, objections: objections, wasCorrected: wasCorrected)
      }
    }

    func assessment(_ numbers: [String: Int] = numbers) throws -> Assessment {
      let rule = ScreeningRule.refusedItemsStayRefused
      let entry = RuleBook.Entry.sample(
        for: rule, adopted: day("2013-01-01"), parameters: numbers.mapValues { .number($0) })
      let screening = Screening(
        by: try RuleBook.sample(changing: [rule.id: entry]), against: .sample(), register: .sample,
        on: sampleDay, Circumstances(calendar: .sample, refusals: refusals))
      return try #require(
        screening.assessment(by: rule.id, of: try screening.question(application)))
    }

    func said(_ numbers: [String: Int] = numbers) throws -> String {
      switch try assessment(numbers) {
      case .satisfied: return "satisfied"
      case .notApplicable(let reason): return reason
      case .routes: return "routes"
      case .unsatisfied(let all):
        return all.map { "\($0.sentence) \($0.facts["case"]?.en ?? "-")" }.joined(separator: "; ")
      }
    }
  }

  /// Twelve times a year, with fields and a ledger.
  static let walk = Application.sample(
    name: "沿街商户税源走访登记", content: "每月走访沿街商户，登记营业收入，建立税源明细表，上传平台",
    timesPerYear: 12,
    burden: .sample(
      minutesEachTime: 180, fields: ["resident.name", "resident.birth-date"], ledgers: ["税源台账"]))

  /// The same walk with something else about it.
  static func walk(
    department: Department.ID = "civil-affairs", name: String? = nil, kind: Kind = .task,
    content: String? = nil, times: Int = 12, minutes: Int = 180,
    fields: [ArchiveField.ID] = ["resident.name", "resident.birth-date"],
    ledgers: [String] = ["税源台账"], role: CommunityRole = .assists, keeps: String = "资格审批与发放",
    scope: Application.CommunityPart.Scope = .all, ground: Application.Basis.Ground = .law,
    origin: Application.Origin = .sample(), enters: CalendarDay = day("2014-06-03")
  ) -> Application {
    .sample(
      department: department, name: name ?? walk.item.name, kind: kind,
      content: content ?? walk.item.content, enters: enters, timesPerYear: times, origin: origin,
      community: .sample(role: role, scope: scope, departmentKeeps: keeps),
      basis: .sample(ground: ground),
      burden: .sample(minutesEachTime: minutes, fields: fields, ledgers: ledgers))
  }

  static let inOtherWords = "了解沿街店铺营业收入和缴税情况，按月更新明细表"

  @Test(arguments: [
    Row("nothing refused", walk, is: "nothingRefused"),
    Row("unchanged", walk, after: walk, is: "unchanged A2014-001"),
    // Labels.
    Row("under another kind", walk(kind: .survey), after: walk, is: "unchanged A2014-001"),
    Row("on another ground", walk(ground: .policy), after: walk, is: "unchanged A2014-001"),
    Row(
      "from another level, by another document",
      walk(origin: .sample(level: .city, document: "市税〔2014〕9号")), after: walk,
      is: "unchanged A2014-001"),
    Row("to enter later", walk(enters: day("2014-09-01")), after: walk, is: "unchanged A2014-001"),
    Row("renamed", walk(name: "企业服务专员行动"), after: walk, is: "renamed A2014-001"),
    Row(
      "renamed and in other words", walk(name: "个体户经营服务", content: inOtherWords), after: walk,
      is: "renamed A2014-001"),
    Row(
      "one word in common, and the same figures", walk(name: "小店走动", content: "同沿街店主聊生意，回来记下"),
      after: walk, is: "renamed A2014-001"),
    Row(
      "one word in common, and other figures",
      walk(name: "小店走动", content: "同沿街店主聊生意，回来记下", times: 10), after: walk,
      is: "similar A2014-001"),
    // Elsewhere, and in parts.
    Row(
      "from a sister department", walk(department: "finance"), after: walk,
      is: "unchanged A2014-001"),
    Row(
      "from a sister department, renamed", walk(department: "finance", name: "企业服务专员行动"),
      after: walk, is: "renamed A2014-001"),
    Row(
      "from a sister department in other words, asking the same",
      walk(department: "finance", name: "个体户经营服务", content: inOtherWords), after: walk,
      is: "renamed A2014-001"),
    Row(
      "from a sister department in other words, asking something else",
      walk(department: "finance", name: "个体户经营服务", content: inOtherWords, times: 52),
      after: walk, is: "similar A2014-001"),
    Row(
      "a part of it in half of the time", walk(content: "每月走访沿街商户", minutes: 90), after: walk,
      is: "part A2014-001"),
    Row(
      "the other part", walk(name: "税源明细表", content: "登记营业收入，建立税源明细表", minutes: 90),
      after: walk, is: "part A2014-001"),
    // Narrowed on paper.
    Row("a minute less", walk(minutes: 179), after: walk, is: "unchanged A2014-001"),
    Row("half of the minutes", walk(minutes: 90), after: walk, is: "unchanged A2014-001"),
    Row("more of it", walk(times: 52), after: walk, is: "unchanged A2014-001"),
    Row(
      "one field fewer of two", walk(fields: ["resident.name"]), after: walk,
      is: "revised A2014-001"),
    Row(
      "other fields", walk(fields: ["allowance.status"]), after: walk, is: "unchanged A2014-001"),
    Row(
      "called assistance", walk(role: .assists), after: walk(role: .responsible),
      is: "unchanged A2014-001"),
    // Revised in earnest.
    Row("less than half of the minutes", walk(minutes: 89), after: walk, is: "revised A2014-001"),
    Row("quarterly", walk(times: 4), after: walk, is: "revised A2014-001"),
    Row(
      "in one community", walk(scope: .some(["community-1"])), after: walk, is: "revised A2014-001"),
    Row("without its ledger", walk(ledgers: []), after: walk, is: "revised A2014-001"),
    Row(
      "assisting, with what the department keeps", walk(keeps: "税源核定由税务所负责"),
      after: walk(role: .responsible), is: "revised A2014-001"),
    Row(
      "a part in less than half of its share", walk(content: "每月走访沿街商户", minutes: 20), after: walk,
      is: "revised A2014-001"),
    // What defeated it.
    Row(
      "with the funds it lacked", walk(),
      after: .sample(
        name: walk.item.name, content: walk.item.content, timesPerYear: 12,
        delivery: .sample(funds: .sample(amount: 0)), burden: walk.burden), under: ["R12"],
      is: "revised A2014-001"
    ),
    Row(
      "still without",
      .sample(
        name: walk.item.name, content: walk.item.content, timesPerYear: 12,
        delivery: .sample(funds: .sample(amount: 0)), burden: walk.burden),
      after: .sample(
        name: walk.item.name, content: walk.item.content, timesPerYear: 12,
        delivery: .sample(funds: .sample(amount: 0)), burden: walk.burden), under: ["R12"],
      is: "unchanged A2014-001"),
    Row(
      "the words that defeated it only replaced", walk(name: "个体户经营服务", content: inOtherWords),
      after: walk, by: .rules, under: ["R5"], is: "renamed A2014-001"),
    Row(
      "what defeated it given up", walk(content: "每月走访沿街商户，登记营业收入，不建税源明细表"), after: walk,
      by: .rules, under: ["R5"], is: "revised A2014-001"),
    // One revision.
    Row(
      "revised twice", walk(times: 1), after: walk, walk(times: 4), is: "revisedBefore A2014-002"),
    Row(
      "revised, refused, and now as it was then", walk(times: 4), after: walk, walk(times: 4),
      is: "unchanged A2014-002"),
    Row(
      "revised and refused, then as at first", walk, after: walk, walk(times: 4),
      is: "unchanged A2014-002"),
    Row(
      "corrected once and refused", walk(times: 4), after: walk, wasCorrected: true,
      is: "revisedBefore A2014-001"),
    Row(
      "refused twice unchanged, and revised for the first time", walk(times: 4), after: walk, walk,
      is: "revised A2014-002"),
    // Neighbours.
    Row(
      "another task of the department", .sample(name: "楼道灭鼠", content: "春秋两季投药", timesPerYear: 2),
      after: walk, is: "satisfied"),
    Row(
      "of another department", walk(department: "finance", name: "楼道灭鼠", content: "春秋两季投药"),
      after: walk, is: "satisfied"),
    Row(
      "another task that asks as much",
      .sample(
        name: "楼道灭鼠", content: "春秋两季投药", timesPerYear: 12, burden: .sample(minutesEachTime: 180)),
      after: walk, is: "similar A2014-001"),
    Row(
      "another task in the field", .sample(name: "商户消防知识讲座", content: "请消防员讲课"), after: walk,
      is: "similar A2014-001"),
    Row(
      "a listed item by its number alone", .sample(listed: "002"), after: .sample(listed: "002"),
      is: "unchanged A2014-001"),
    Row(
      "another item by its number", .sample(listed: "003"), after: .sample(listed: "002"),
      is: "satisfied"),
    Row("a listed item", .sample(listed: "002"), after: walk, is: "satisfied"),
    Row(
      "without a content, under the same name", walk(name: "税源走访", content: ""),
      after: walk(name: "税源走访", content: ""), is: "unchanged A2014-001"),
  ])
  func says(_ row: Row) throws {
    #expect(try row.said() == row.expected)
  }

  /// 90 of 180 minutes are a cut by half.
  @Test(arguments: [(49, "revised A2014-001"), (50, "unchanged A2014-001")])
  func aCutIsDeeperThanTheBookSays(_ percent: Int, _ expected: String) throws {
    let row = Row("half", Self.walk(minutes: 90), after: Self.walk, is: expected)
    var numbers = Self.numbers
    numbers["burdenCut"] = percent
    #expect(try row.said(numbers) == expected)
  }

  /// The department reads what did not change, and that what did is no revision.
  @Test func whatChangedAndWhatDidNotIsShown() throws {
    let labels = Row(
      "labels", Self.walk(name: "企业服务专员行动", kind: .survey), after: Self.walk, is: "")
    let refused = try #require(try labels.facts)
    #expect(refused["labels"] == Bilingual(zh: "改了事项名称、事项类型", en: "name of the task, kind"))
    #expect(refused["department"]?.zh == "民政局" && refused["name"]?.zh == "沿街商户税源走访登记")
    #expect(refused["shared"]?.zh.contains("沿街商户") ?? false)
    let earnest = Row("earnest", Self.walk(times: 4, ledgers: []), after: Self.walk, is: "")
    let revised = try #require(try earnest.facts)
    #expect(
      revised["changed"]?.zh.hasSuffix("；不再要求税源台账") ?? false, "\(revised["changed"]?.zh ?? "")")
    #expect(revised["changed"]?.zh.hasPrefix("每年工时由 ") ?? false)
    #expect(revised["changed"]?.en.contains("no longer asks for 税源台账") ?? false)
  }

  /// The remedy is less of the task, and proved.
  @Test func theFixIsLessOfTheTask() throws {
    let row = Row("unchanged", Self.walk, after: Self.walk, is: "")
    let rule = ScreeningRule.refusedItemsStayRefused
    let entry = RuleBook.Entry.sample(
      for: rule, adopted: day("2013-01-01"), weight: .refuses,
      parameters: Self.numbers.mapValues { .number($0) },
      sentences: [
        "revised": RuleBook.Entry.Sentence(
          message: Bilingual("revised {case} {changed}"), fix: nil, weight: .advises)
      ])
    let screening = Screening(
      by: try RuleBook.sample(changing: [rule.id: entry]), against: .sample(), register: .sample,
      on: sampleDay, Circumstances(calendar: .sample, refusals: row.refusals))
    let question = try screening.question(row.application)
    let place = try #require(screening.rules.firstIndex { $0.rule.id == rule.id })
    var objections = Objections()
    _ = screening.judge(question, noting: &objections)
    let own = try #require(objections.all.first { $0.rule == place })
    let subject = Subject(
      rule: rule.id, question: question, parameters: screening.rules[place].parameters,
      place: own.place)
    let fixes = rule.says[own.sentence].sentence.fixes(subject)
    let cut = try #require(fixes.first).changes.reduce(row.application) { $1.applied(to: $0) }
    #expect(cut.burden.minutesEachTime == 89 && cut.item.name == row.application.item.name)
    #expect(try Row("cut", cut, after: Self.walk, is: "").said() == "revised A2014-001")
  }
}

extension R42_RefusedItemsStayRefusedTests.Row {
  fileprivate var facts: [String: Bilingual]? {
    get throws {
      guard case .unsatisfied(let all) = try assessment() else { return nil }
      return all.first?.facts
    }
  }
}
