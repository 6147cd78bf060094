import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct RuleBookTests {
  /// Wrong in the ways of six rules at once.
  static let defective = Application.sample(
    department: "nobody", name: "招商引资综治考核", kind: .assessment, content: nil,
    ends: nil, community: .sample(departmentKeeps: nil), basis: .sample(ground: nil),
    delivery: .sample(funds: .sample(source: nil, rule: nil)))

  static func screen(
    _ application: Application, by book: RuleBook, on day: CalendarDay = sampleDay
  ) throws -> Verdict {
    try Screening(
      by: book, against: .sample(), register: .sample, on: day, Circumstances(calendar: .sample)
    ).verdict(on: application)
  }

  static func setting(_ number: Int) -> RuleBook.Entry.Setting {
    RuleBook.Entry.Setting(.number(number), source: .ourDefault)
  }

  @Test func allObjectionsComeBackAtOnce() throws {
    let verdict = try Self.screen(Self.defective, by: try .sample())
    #expect(
      verdict.findings.map { "\($0.rule) \($0.message.en.prefix { $0 != " " })" } == [
        "R1 unknown", "R5 prohibited", "R7 keepsNothing", "R8 noGround", "R11 noContent",
        "R11 noEnd", "R12 noSource", "R12 noRule", "R21 separate", "R40 noOffset",
      ])
    #expect(verdict.outcome == .returned)
    #expect(verdict.day == sampleDay)
  }

  @Test func theOrderOfEntriesDoesNotMatter() throws {
    let entries = ScreeningRule.all.map { ($0.id.text, RuleBook.Entry.sample(for: $0)) }
    let forward = try RuleBook(entries: entries, source: "")
    let backward = try RuleBook(entries: entries.reversed(), source: "")
    for application in [Self.defective, .sample(), .sample(listed: "002")] {
      let (one, other) = (
        try Self.screen(application, by: forward), try Self.screen(application, by: backward)
      )
      #expect(one == other)
    }
  }

  @Test func theSampleApplicationGoesToAVote() throws {
    let verdict = try Self.screen(.sample(), by: try .sample())
    #expect(verdict.findings.isEmpty)
    #expect(verdict.outcome == .needsVote)
  }

  @Test(arguments: [("2013-12-31", 0), ("2014-01-01", 1)])
  func aRuleIsSilentBeforeItIsAdopted(_ date: String, _ objections: Int) throws {
    let rule = ScreeningRule.applicantIsInTheRegister
    let book = try RuleBook.sample(changing: [
      rule.id: .sample(for: rule, adopted: day("2014-01-01"))
    ])
    let verdict = try Self.screen(.sample(department: "nobody"), by: book, on: day(date))
    #expect(verdict.findings.count { $0.rule == rule.id } == objections)
  }

  @Test func aRuleThatIsOffSaysNothing() throws {
    let rule = ScreeningRule.applicantIsInTheRegister
    let book = try RuleBook.sample(changing: [rule.id: .sample(for: rule, isOn: false)])
    #expect(try Self.screen(.sample(department: "nobody"), by: book).findings.isEmpty)
  }

  @Test func aSentenceMayWeighMoreThanItsRule() throws {
    let rule = ScreeningRule.admissibleGround
    let heavy = RuleBook.Entry.Sentence(
      message: Bilingual("no order"), fix: Bilingual("give its number"), weight: .refuses)
    let book = try RuleBook.sample(changing: [
      rule.id: .sample(for: rule, weight: .advises, sentences: ["noOrder": heavy])
    ])
    let application = Application.sample(
      origin: .sample(document: nil), basis: .sample(ground: .emergency))
    let verdict = try Self.screen(application, by: book)
    #expect(verdict.outcome == .refused)
    #expect(
      verdict.findings.filter { $0.rule == rule.id }.map(\.fix) == [Bilingual("give its number")])
  }

  @Test func factsFillTheSentence() throws {
    let verdict = try Self.screen(.sample(department: "finence"), by: try .sample())
    #expect(verdict.findings.map(\.message.en) == ["misspelt finence finance"])
    #expect(
      verdict.findings.map(\.facts)
        == [["department": Bilingual("finence"), "nearest": Bilingual("finance")]])
  }

  @Test func aParameterIsReadAsOfTheDay() throws {
    let rule = ScreeningRule.noDuplicates
    let dull = RuleBook.Entry.sample(for: rule)
    let entry = RuleBook.Entry(
      title: dull.title, says: dull.says, tag: dull.tag, adopted: dull.adopted, isOn: true,
      weight: dull.weight, citations: [],
      parameters: [
        "nearlySame": try #require(
          Dated([
            Dated.Step(from: day("2014-01-01"), value: Self.setting(94)),
            Dated.Step(from: day("2014-07-01"), value: Self.setting(93)),
          ])),
        "related": try #require(
          Dated([Dated.Step(from: day("2014-07-01"), value: Self.setting(60))])),
        "contained": try #require(
          Dated([Dated.Step(from: day("2014-07-01"), value: Self.setting(60))])),
      ], sentences: dull.sentences)
    let book = try RuleBook.sample(changing: [rule.id: entry])
    // 社会救助申请代办 with one character more: 93 percent alike.
    let application = Application.sample(
      department: "finance", name: "社会救助申请代办件", enters: day("2014-12-01"))
    let before = try Self.screen(application, by: book, on: day("2014-06-30"))
    let after = try Self.screen(application, by: book, on: day("2014-07-01"))
    #expect([before.outcome, after.outcome] == [.needsVote, .duplicate])
    #expect(before.similar == [Resemblance(item: "002", name: "社会救助申请代办", percent: 93)])
    #expect(after.findings.map(\.duplicates) == ["002"])
  }

  @Test func theRuleBookFindsItsEntries() throws {
    let book = try RuleBook.sample()
    #expect(book.rules.map(\.rule.id) == ScreeningRule.all.map(\.id))
    #expect(book.entry("R12")?.title == Bilingual("R12"))
    #expect(book.entry("R99") == nil)
  }
}

/// Numbers that others than the rules go by.
@Suite struct RuleBookNumberTests {
  /// Every number is a parameter that its rule declares, and each is told from the others.
  @Test func everyNumberIsThere() throws {
    let numbers = RuleBook.Number.allCases
    var set: [ScreeningRule.ID: [String: Parameter]] = [:]
    for (place, number) in numbers.enumerated() {
      set[number.rule, default: [:]][number.parameter] = .number(place + 1)
    }
    var changed: [ScreeningRule.ID: RuleBook.Entry] = [:]
    for (id, parameters) in set {
      let rule = try #require(ScreeningRule.all.first { $0.id == id })
      #expect(parameters.allSatisfy { rule.parameters[$0.key] == $0.value.shape })
      changed[id] = .sample(for: rule, isOn: id != "R36", parameters: parameters)
    }
    let book = try RuleBook.sample(changing: changed)
    for (place, number) in numbers.enumerated() {
      #expect(book.number(number, on: day("2014-05-06")) == place + 1)
      #expect(book.number(number, on: day("2013-01-01")) == place + 1, "before its first step")
    }
  }

  @Test(arguments: RuleBook.Number.allCases)
  func aBookWithoutItIsRefused(_ number: RuleBook.Number) throws {
    let entries = ScreeningRule.all.map { rule -> (id: String, entry: RuleBook.Entry) in
      let whole = RuleBook.Entry.sample(for: rule)
      guard rule.id == number.rule else { return (rule.id.text, whole) }
      let less = RuleBook.Entry(
        title: whole.title, says: whole.says, tag: whole.tag, adopted: whole.adopted,
        isOn: whole.isOn, weight: whole.weight, citations: whole.citations,
        parameters: whole.parameters.filter { $0.key != number.parameter },
        sentences: whole.sentences)
      return (rule.id.text, less)
    }
    let error = #expect(throws: RuleBookDefects.self) {
      try RuleBook(entries: entries, source: "")
    }
    #expect(error?.all.map(\.notice.code) == ["missing-parameter"])
  }

  @Test(arguments: [true, false])
  func theNoticeIsSaidWhetherItsRuleIsOnOrOff(_ isOn: Bool) throws {
    let rule = ScreeningRule.leadTime
    let book = try RuleBook.sample(changing: [
      rule.id: .sample(for: rule, isOn: isOn, parameters: ["workingDays": .number(20)])
    ])
    #expect(book.notice(on: day("2014-05-06")) == 20)
  }
}
