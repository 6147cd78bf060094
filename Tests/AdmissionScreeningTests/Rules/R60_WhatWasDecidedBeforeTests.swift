import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// What voters are told of items that left, and what of emergencies that are over.
@Suite struct R60_WhatWasDecidedBeforeTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let application: Application
    let departures: [Circumstances.PastDeparture]
    /// As `gone 041 移出`; several with `; ` between.
    let expected: String

    init(
      _ description: String, _ application: Application,
      after departures: Circumstances.PastDeparture..., is expected: String
    ) {
      (testDescription, self.application, self.expected) = (description, application, expected)
      self.departures = departures
    }
  }

  static func left(
    _ id: WorkItem.ID = "041", _ name: String = "婚姻状况证明盖章",
    _ departure: Directory.Departure? = .removed(on: day("2014-03-11")),
    department: Department.ID = "civil-affairs", by application: Application? = nil,
    wasEmergency: Bool = false
  ) -> Circumstances.PastDeparture {
    Circumstances.PastDeparture(
      item: .sample(id: id, name: name, category: .commissioned, department: department),
      departure: departure, day: day("2014-03-11"), application: application,
      wasEmergency: wasEmergency)
  }

  static let flood = Application.sample(
    name: "防汛值守", content: "汛期社区轮流值守，巡看河道", origin: .sample(document: "示汛〔2014〕3号"),
    basis: .sample(ground: .emergency))
  static let over = left("046", "防汛值守", nil, by: flood, wasEmergency: true)

  static func again(
    name: String = "防汛值守", content: String = "汛期社区轮流值守，巡看河道", document: String = "示汛〔2014〕9号",
    ground: Application.Basis.Ground = .emergency
  ) -> Application {
    .sample(
      name: name, content: content, origin: .sample(document: document),
      basis: .sample(ground: ground))
  }

  static let another: Application = {
    var application = again()
    application.item.distinctions = [Application.Distinction(item: "046", how: "九月的另一次台风")]
    return application
  }()

  @Test(arguments: [
    Row("nothing has left", .sample(), is: "nothingLeft"),
    Row("voted out", .sample(name: "婚姻状况证明盖章"), after: left(), is: "gone 041 移出"),
    Row(
      "voted out, from another department", .sample(department: "finance", name: "婚姻状况证明盖章"),
      after: left(), is: "gone 041 移出"),
    Row(
      "merged", .sample(name: "婚姻状况证明盖章"),
      after: left("041", "婚姻状况证明盖章", .merged(into: "042", on: day("2014-03-11"))),
      is: "gone 041 并入 042"),
    Row(
      "revoked", .sample(name: "婚姻状况证明盖章"),
      after: left("041", "婚姻状况证明盖章", .revoked(.unfunded, on: day("2014-03-11"))),
      is: "gone 041 撤销（经费或权限未落实）"),
    Row(
      "expired", .sample(name: "婚姻状况证明盖章"), after: left("041", "婚姻状况证明盖章", nil), is: "gone 041 到期"),
    Row(
      "in other words", .sample(name: "婚姻情况签注", content: "在表上签注婚姻状况"), after: left(),
      is: "gone 041 移出"),
    Row(
      "by its content", .sample(name: "便民行动", content: "每月看望独居老人，登记探访需求"),
      after: left("041", "暖心工程", by: .sample(content: "每月看望独居老人，登记探访需求")), is: "gone 041 移出"),
    Row(
      "the two likest", .sample(name: "婚姻状况证明盖章"), after: left(),
      left("042", "开展婚姻状况证明盖章"), left("043", "婚姻状况证明盖章工作"), is: "gone 041 移出; gone 042 移出"),
    Row("something else", .sample(name: "楼道灭鼠", content: "春秋投药"), after: left(), is: "satisfied"),
    Row(
      "its number, which R3 answers", .sample(id: "041", name: "婚姻状况证明盖章"), after: left(),
      is: "satisfied"),
    Row("a listed item", .sample(listed: "002"), after: left(), is: "listed"),
    // Emergencies.
    Row("over, and the same again", again(), after: over, is: "lapsedEmergency 046 到期"),
    Row(
      "another name, the same order",
      again(name: "河道巡看", content: "巡看河道和泵站", document: "示汛〔2014〕3号"), after: over,
      is: "lapsedEmergency 046 到期"),
    Row("over, and now for a vote", again(ground: .service), after: over, is: "gone 046 到期"),
    Row("said to be another event", another, after: over, is: "gone 046 到期"),
    Row(
      "another emergency", again(name: "登革热防控", content: "清理积水容器", document: "示卫〔2014〕2号"),
      after: over, is: "satisfied"),
  ])
  func says(_ row: Row) throws {
    let rule = ScreeningRule.whatWasDecidedBefore
    let numbers = ["nearlySame": 80, "part": 60, "most": 2]
    let entry = RuleBook.Entry.sample(
      for: rule, adopted: day("2013-01-01"), parameters: numbers.mapValues { .number($0) })
    let screening = Screening(
      by: try RuleBook.sample(changing: [rule.id: entry]), against: .sample(), register: .sample,
      on: sampleDay, Circumstances(calendar: .sample, departures: row.departures))
    let answer = try #require(
      screening.assessment(by: rule.id, of: try screening.question(row.application)))
    let said =
      switch answer {
      case .satisfied: "satisfied"
      case .notApplicable(let reason): reason
      case .routes: "routes"
      case .unsatisfied(let all):
        all.map { "\($0.sentence) \($0.facts["item"]?.zh ?? "-") \($0.facts["how"]?.zh ?? "-")" }
          .joined(separator: "; ")
      }
    #expect(said == row.expected)
    if case .unsatisfied(let all) = answer {
      for objection in all {
        #expect(rule.sentences[objection.sentence] == Set(objection.facts.keys))
      }
    }
  }
}
