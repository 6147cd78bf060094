import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// What findings ask for binds; the sample book asks for powers and for training (R13).
@Suite struct ConditionTests {
  private typealias Table = FlowTableTests
  private static let bureau = Participant.department("civil-affairs")

  private static func asking(powers: Bool = true, training: Bool = true) -> Application {
    .sample(
      delivery: .sample(
        powers: powers ? nil : "查询名册", training: training ? nil : "半天"))
  }

  private static func conditions(_ history: [Event]) throws -> [String] {
    let filed = try #require(try Office(replaying: history)[.first])
    return filed.conditions.map { "\($0.number) \($0.rule?.text ?? "-") \($0.text.zh)" }
  }

  private static let filed = Table.demanding
  private static let opened = Table.after(filed, (.clerk, .open(.first, until: nil)))
  private static let powers = "R13 noPowers"
  private static let training = "R13 noTraining"

  /// What happens on the way, and what the poll is tied to.
  @Test(arguments: [
    (
      "both findings bind", [(Participant.clerk, Command.open(.first, until: nil))],
      ["1 \(powers)", "2 \(training)"]
    ),
    (
      "somebody's own words stand before them",
      [
        (.seat(2), .condition(.first, text: "经费到位")), (.clerk, .open(.first, until: nil)),
      ], ["1 - 经费到位", "2 \(powers)", "3 \(training)"]
    ),
    (
      "what somebody wrote of a finding is not asked twice",
      [
        (.seat(2), .condition(.first, text: "noTraining")),
        (.clerk, .condition(.first, text: "R13 noPowers")), (.clerk, .open(.first, until: nil)),
      ], ["1 - noTraining", "2 - R13 noPowers"]
    ),
    (
      "one of a rule is struck",
      [
        (.clerk, .strike(.first, "R13", place: 2, reason: "会办")),
        (.clerk, .open(.first, until: nil)),
      ], ["1 \(powers)"]
    ),
    (
      "all of a rule are struck",
      [
        (.clerk, .strike(.first, "R13", place: nil, reason: "会办")),
        (.clerk, .open(.first, until: nil)),
      ], []
    ),
    (
      "a text corrected before the poll asks for what it asks for",
      [
        (bureau, .correct(.first, asking(powers: false))), (.clerk, .open(.first, until: nil)),
      ], ["1 \(training)"]
    ),
    (
      "a text corrected under the poll is tied to what it asks for now",
      [
        (bureau, .correct(.first, asking(powers: false, training: false))),
        (.clerk, .open(.first, until: nil)), (bureau, .correct(.first, asking(powers: false))),
      ], ["1 \(training)"]
    ),
    (
      "what a corrected text mends is owed no more",
      [
        (.clerk, .open(.first, until: nil)), (bureau, .correct(.first, asking(powers: false))),
      ], ["2 \(training)"]
    ),
    (
      "another poll keeps the numbers, and gives none twice",
      [
        (.clerk, .open(.first, until: officeDay)), (.clerk, .close(.first)),
        (.clerk, .strike(.first, "R13", place: 2, reason: "会办")),
        (.seat(2), .condition(.first, text: "经费到位")), (.clerk, .open(.first, until: nil)),
      ], ["1 \(powers)", "3 - 经费到位"]
    ),
  ])
  func bind(_ name: String, _ steps: [(Participant, Command)], _ expected: [String]) throws {
    var history = Self.filed
    for step in steps { history = try history.then(step) }
    #expect(try Self.conditions(history) == expected)
    let poll = try #require(try Office(replaying: history)[.first]?.openPoll)
    #expect(poll.conditions == (try Office(replaying: history)[.first]?.conditions))
  }

  /// Motions on what is in are tied to nothing, whatever the rules say to their text.
  @Test func anAmendmentIsTiedToNothing() throws {
    let history = Table.after(
      Table.plain,
      (
        Self.bureau,
        .amend(
          "042", .sample(name: "楼道灭鼠", delivery: .sample(powers: nil, training: nil)))
      ), (.clerk, .open(.first, until: nil)))
    #expect(try Self.conditions(history) == [])
  }

  /// Polls that opened when findings did not bind stay as they were recorded.
  @Test func pollsOpenedBeforeAreTiedToWhatTheyRecorded() throws {
    let history = try Self.opened.map { event -> Event in
      guard case .poll(.opened(let id, let terms)) = event else { return event }
      return .poll(
        .opened(
          id,
          PollTerms(
            round: terms.round, revision: terms.revision, openedOn: terms.openedOn,
            until: terms.until, roster: terms.roster, votingRule: terms.votingRule,
            ruleBook: terms.ruleBook, edition: terms.edition)))
    }.ballots("YYYYY...").then((.clerk, .close(.first)))
    #expect(try Office(replaying: history)[.first]?.grant != nil)
  }

  @Test func theNumberWaitsForAllOfThem() throws {
    let passed = try Self.opened.ballots("YYYYY...").then((.clerk, .close(.first)))
    #expect(try Office(replaying: passed)[.first]?.stage == .conditional)
    let one = try passed.then((.clerk, .fulfil(.first, condition: 2, evidence: nil)))
    #expect(try Office(replaying: one)[.first]?.grant == nil)
    let both = try one.then((.clerk, .fulfil(.first, condition: 1, evidence: "授权书")))
    #expect(try Office(replaying: both)[.first]?.grant != nil)
  }

  /// The history with a promise and an answer found in what was filed.
  private static func promising(_ history: [Event], _ texts: [String] = ["申请写明“不考核”"]) -> [Event] {
    history.map { event in
      guard case .intake(.filed(let id, let application, let verdict)) = event else { return event }
      let promises = texts.map { text in
        Finding(
          rule: "R61", weight: .conditions, message: Bilingual(text), facts: [:],
          fix: Bilingual("列为条件，长期遵守"), citations: [], duplicates: nil)
      }
      return .intake(
        .filed(
          id, application,
          Verdict(
            outcome: verdict.outcome, findings: verdict.findings + promises, similar: [],
            listed: verdict.listed, day: verdict.day)))
    }
  }

  /// A promise is kept, not delivered: it holds no number back.
  @Test func promisesStandForGood() throws {
    let filed = Self.promising(Table.accepted, ["申请写明“不考核”", "申请写明“不排名”"])
    let passed = try Table.after(filed, (.clerk, .open(.first, until: nil)))
      .ballots("YYYYY...").then((.clerk, .close(.first)))
    let decided = try #require(try Office(replaying: passed)[.first])
    #expect(decided.grant != nil)
    #expect(
      decided.tied.map(\.words.zh) == ["R61 申请写明“不考核”", "R61 申请写明“不排名”"]
        && decided.tied.allSatisfy { $0.isStanding && !$0.isOwed })
    try story(
      given: passed, when: .fulfil(.first, condition: 2, evidence: nil), by: .clerk,
      then: .failure(.standsForGood(.first, 2)))
  }

  /// What else is owed is delivered, and the promise stands beside it.
  @Test func onlyTheRestIsDelivered() throws {
    let filed = Self.promising(Self.filed)
    let passed = try Table.after(filed, (.clerk, .open(.first, until: nil)))
      .ballots("YYYYY...").then((.clerk, .close(.first)))
    #expect(try Office(replaying: passed)[.first]?.stage == .conditional)
    let delivered = try passed.then((.clerk, .fulfil(.first, condition: 1, evidence: nil)))
      .then((.clerk, .fulfil(.first, condition: 2, evidence: nil)))
    let decided = try #require(try Office(replaying: delivered)[.first])
    #expect(decided.grant != nil && decided.tied.map(\.isStanding) == [false, false, true])
  }

  @Test(arguments: [
    ("by a seat", filed, Participant.seat(1), "R13", nil, "会办", Refusal.needs(.clerk)),
    ("by the department", filed, bureau, "R13", nil, "会办", .needs(.clerk)),
    ("without a reason", filed, .clerk, "R13", nil, "", .textMissing),
    (
      "once the poll is open", opened, .clerk, "R13", nil, "会办",
      .wrongStage(.first, Case.Stage.voting.name, wanted: [.accepted, .deferred])
    ),
    (
      "of a rule that asks for none", filed, .clerk, "R12", nil, "会办",
      .asksForNoCondition(.first, "R12", nil, of: 0)
    ),
    (
      "of a place that is none", filed, .clerk, "R13", 3, "会办",
      .asksForNoCondition(.first, "R13", 3, of: 2)
    ),
    (
      "twice", Table.after(filed, (.clerk, .strike(.first, "R13", place: nil, reason: "会办"))),
      .clerk, "R13", 1, "会办", .nothingNew(.first)
    ),
    (
      "what a seat wrote", Table.after(filed, (.seat(2), .condition(.first, text: "noPowers"))),
      .clerk, "R13", 1, "会办", .nothingNew(.first)
    ),
    (
      "on a removal", Table.after(Table.plain, (.seat(1), .propose(.remove("041")))), .clerk,
      "R13", nil, "会办", .takesNoConditions(.first)
    ),
  ])
  func isNotStruck(
    _ name: String, _ history: [Event], _ actor: Participant, _ rule: ScreeningRule.ID,
    _ place: Int?,
    _ reason: String, _ refusal: Refusal
  ) throws {
    try story(
      given: history, when: .strike(.first, rule, place: place, reason: reason), by: actor,
      then: .failure(refusal))
  }

  /// At a table that meets it is the sitting that strikes.
  @Test func aSittingStrikesOnItsRecord() throws {
    let meeting = Table.after(
      Self.filed, (.clerk, .sitting(.open(on: officeDay, agenda: [.first]))))
    let strike = Command.strike(.first, "R13", place: 1, reason: "会上议定")
    let alone = Table.after(meeting, (.clerk, strike))
    #expect(try Office(replaying: alone)[.first]?.struck.map(\.sitting) == [nil])
    let table = Table.after(
      meeting, (.clerk, .sitting(.attend([1, 2, 3, 4, 5, 6]))), (.clerk, strike))
    let struck = try #require(try Office(replaying: table)[.first]?.struck)
    #expect(struck.map(\.sitting) == ["S2014-01"])
    #expect(struck[0].words.zh == "会议 S2014-01 删去所附条件“R13 noPowers”，理由：会上议定")
  }

  /// A journal in which findings bind to what they did not say cannot be.
  @Test(arguments: [
    ("a text of nobody", Self.opened, [Condition(number: 3, demand("ledgers"))]),
    (
      "a number twice", opened,
      [Condition(number: 1, demand("noPowers")), Condition(number: 1, demand("noTraining"))]
    ),
    ("no finding", opened, [Condition(number: 3, text: "经费到位")]),
    ("no open poll", filed, [Condition(number: 1, demand("noPowers"))]),
  ])
  func isImpossible(_ name: String, _ history: [Event], _ bound: [Condition]) throws {
    var office = try Office(replaying: history)
    #expect(throws: ImpossibleHistory.self) {
      try office.evolve(.course(.conditionsBound(.first, bound)))
    }
  }

  private static func demand(_ text: String) -> Condition.Demand {
    Condition.Demand(rule: "R13", text: Bilingual(text))
  }
}
