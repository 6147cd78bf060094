import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R44_HoursAreCountedTests {
  /// What is listed takes 48 hours a year in each community.
  static func budget(
    _ hours: Int, _ effect: HoursBudget.Effect = .advises
  ) -> Circumstances {
    Circumstances(
      calendar: .sample, budget: HoursBudget(hoursPerCommunity: hours, effect: effect))
  }
  static func asks(
    _ minutes: Int, times: Int = 1, id: WorkItem.ID? = nil, scope: CommunityScope = .all
  ) -> Application {
    .sample(
      id: id, name: id == nil ? "夏季高温补贴发放" : nil, timesPerYear: times,
      community: .sample(scope: scope),
      burden: .sample(minutesEachTime: minutes))
  }
  static func exceeds(
    _ hours: String, after: String, _ budget: String, _ sentence: String = "overBudget"
  ) -> Assessment {
    .objects(sentence, ["hours": hours, "after": after, "budget": budget])
  }
  /// Ten hours in every community, and five more in the first.
  static let uneven = [
    WorkItem.sample(timesPerYear: 10),
    .sample(id: "003", scope: .some(["community-1"]), timesPerYear: 5),
  ]

  @Test(arguments: [
    Situation("exactly the budget", asks(60), in: budget(49), .satisfied),
    Situation("a minute less", asks(59), in: budget(49), .satisfied),
    Situation("a minute more", asks(61), in: budget(49), exceeds("3.05", after: "49.02", "49")),
    Situation(
      "a minute more, where it blocks", asks(61), in: budget(49, .blocks),
      exceeds("3.05", after: "49.02", "49", "blocked")),
    Situation("exactly, where it blocks", asks(60), in: budget(49, .blocks), .satisfied),
    Situation("twice", asks(60, times: 2), in: budget(49), exceeds("6", after: "50", "49")),
    Situation("over already", asks(60), in: budget(1), exceeds("3", after: "49", "1")),
    Situation("no budget", asks(60), .notApplicable("noBudget")),
    Situation("listed assistance", asks(60, id: "002"), in: budget(49), .notApplicable("listed")),
    Situation(
      "beyond what is listed, what is added", asks(60, times: 13, id: "002"), in: budget(48),
      exceeds("39", after: "49", "48")),
    Situation(
      "beyond what is listed, and within the budget", asks(60, times: 13, id: "002"),
      in: budget(49), .satisfied),
    Situation(
      "beyond in one community, wherever it is listed",
      asks(60, times: 13, id: "002", scope: .some(["community-1"])), in: budget(48, .blocks),
      exceeds("39", after: "49", "48", "blocked")),
    Situation(
      "a commissioned service", asks(61, id: "003"), in: budget(49), .notApplicable("listed")),
    Situation(
      "where most is asked already", asks(60, scope: .some(["community-1"])), items: uneven,
      in: budget(15), exceeds("1", after: "16", "15")),
    Situation(
      "where less is asked", asks(60, scope: .some(["community-2"])), items: uneven,
      in: budget(11), .satisfied),
    Situation(
      "a minute more there", asks(61, scope: .some(["community-2"])), items: uneven,
      in: budget(11), exceeds("1.02", after: "11.02", "11")),
    Situation(
      "in both", asks(60, scope: .some(["community-2", "community-1"])), items: uneven,
      in: budget(15), exceeds("2", after: "16", "15")),
    Situation(
      "everywhere", asks(60), items: uneven, in: budget(15), exceeds("3", after: "16", "15")),
    Situation("everywhere, exactly", asks(60), items: uneven, in: budget(16), .satisfied),
    Situation(
      "more than a number holds", asks(.max), in: budget(49),
      exceeds("153722867280912930.12", after: "153722867280912930.12", "49")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.hoursAreCounted) }

  /// What clears a budget that blocks, of which `budget` hours less 48 are left.
  @Test(
    arguments: [
      (asks(20, times: 5), 49, ["item.timesPerYear: 3"]),
      (asks(61), 49, ["burden.minutesEachTime: 60"]),
      (asks(61, times: 61), 49, ["item.timesPerYear: 1", "burden.minutesEachTime: 60"]),
      (asks(1), 48, []),
    ] as [(Application, Int, [String])])
  func isCuredWhereItCanBe(
    _ application: Application, _ hours: Int, _ steps: [String]
  ) throws {
    let entries = ScreeningRule.all.map { rule -> (ScreeningRule.ID, RuleBook.Entry) in
      let isOn = rule.id == ScreeningRule.hoursAreCounted.id
      return (rule.id, .sample(for: rule, isOn: isOn, weight: .returns))
    }
    let screening = Screening(
      by: try .sample(changing: Dictionary(uniqueKeysWithValues: entries)), against: .sample(),
      register: .sample, on: sampleDay, Self.budget(hours, .blocks))
    let question = try screening.question(application)
    let remedy = screening.remedy(for: question)
    let found = remedy?.steps.map { "\($0.field?.rawValue ?? ""): \($0.after)" }
    #expect(found ?? [] == steps)
    #expect(screening.incurable(question).isEmpty == !steps.isEmpty)
  }
}
