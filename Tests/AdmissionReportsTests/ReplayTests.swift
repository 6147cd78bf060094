import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// Drafts tried on a short past: a task for a vote, a duplicate whose twin has since gone, a refusal.
@Suite struct ReplayTests {
  /// The sample orders with some rules changed.
  static func orders(
    _ changes: [ScreeningRule.ID: (RuleBook.Entry) -> RuleBook.Entry] = [:]
  ) throws -> StandingOrders {
    let sample = StandingOrders.sample
    let book = try RuleBook(
      entries: sample.ruleBook.rules.map { rule, entry in
        (rule.id.text, changes[rule.id]?(entry) ?? entry)
      }, source: "draft")
    return StandingOrders(
      register: sample.register, ruleBook: book, ruleBookDigest: "draft",
      calendar: sample.calendar, budget: nil)
  }

  /// What happened, decided by the sample orders.
  struct Past {
    private(set) var events: [Event]
    private(set) var office: Office

    init() throws {
      events = [.office(.opened(.sample()))]
      office = try Office(openedBy: events[0])
      try file(.sample(department: "finance", name: "零散税收宣传", content: "每季度张贴一次告示"))
      try file(.duplicate)
      try vote(.propose(.remove("042"))) { .record($0, try BallotSheet(parsing: "YYYYYYYY")) }
      try file(.sample(department: "judicial", name: "招商引资动员", content: "走访企业"))
    }

    @discardableResult
    mutating func carryOut(_ command: Command, by actor: Participant) throws -> Case.ID? {
      let new = try StandingOrders.sample.decide(command, by: actor, in: office, seeing: "head")
      for event in new { try office.evolve(event) }
      events += new
      return new.first?.caseID
    }

    mutating func file(_ application: Application) throws {
      try carryOut(.file(application), by: .department(application.department))
    }

    mutating func vote(_ motion: Command, _ ballots: (Case.ID) throws -> Command) throws {
      let id = try #require(try carryOut(motion, by: .clerk))
      try carryOut(.open(id, until: nil), by: .clerk)
      try carryOut(try ballots(id), by: .clerk)
      try carryOut(.close(id), by: .clerk)
    }
  }

  @Test func theSameBookFlipsNothing() throws {
    let replay = try BookReplay(
      Past().events, under: Self.orders(), today: StandingOrders.sample)
    #expect(replay.screened == 3 && replay.flips.isEmpty)
  }

  /// The duplicate stays one though its twin was removed later; only the refusal falls.
  @Test func exactlyOneOutcomeFlips() throws {
    let draft = try Self.orders(["R5": { $0.with(isOn: false) }])
    let replay = try BookReplay(Past().events, under: draft, today: StandingOrders.sample)
    let flip = try #require(replay.flips.first)
    #expect(replay.flips.count == 1 && replay.screened == 3)
    #expect(flip.filed == "A2014-004" && flip.name == "招商引资动员" && flip.day == officeDay)
    #expect(flip.recorded == .refused && flip.today == .refused && flip.draft == .needsVote)
    #expect(flip.cause == .draft)
    #expect(flip.sinceToday.map(\.rule) == ["R5"])
    #expect(flip.sinceRecorded == flip.sinceToday)
    #expect(flip.sinceToday.first?.before == [.refuses] && flip.sinceToday.first?.after == [])
  }

  @Test func whatAnEarlierChangeHasDoneIsNotTheDrafts() throws {
    let today = try Self.orders(["R5": { $0.with(isOn: false) }])
    let draft = try Self.orders([
      "R5": { $0.with(isOn: false) }, "R14": { $0.with(weight: .advises) },
    ])
    let replay = try BookReplay(Past().events, under: draft, today: today)
    #expect(replay.flips.map(\.filed) == ["A2014-002", "A2014-004"])
    #expect(replay.flips.map(\.cause) == [.draft, .earlierChange])
    #expect(replay.flips.first?.sinceToday.map(\.rule) == ["R14"])
    #expect(replay.flips.last?.sinceToday == [])
    #expect(replay.flips.last?.sinceRecorded.map(\.rule) == ["R5"])
  }

  @Test func aDraftMayRestoreWhatIsOnRecord() throws {
    let today = try Self.orders(["R5": { $0.with(isOn: false) }])
    let replay = try BookReplay(Past().events, under: Self.orders(), today: today)
    #expect(replay.flips.map(\.cause) == [.restored])
    #expect(replay.number(of: .restored) == 1 && replay.number(of: .draft) == 0)
  }

  /// A rule that objects to nothing may still lead elsewhere.
  @Test func aRuleThatOnlyLeadsIsNamedToo() throws {
    var past = try Past()
    try past.file(.sample(name: "防汛值守", content: "汛期值守", basis: .sample(ground: .emergency)))
    let draft = try Self.orders(["R35": { $0.with(isOn: false) }])
    let flip = try #require(
      try BookReplay(past.events, under: draft, today: StandingOrders.sample).flips.first)
    #expect(flip.recorded == .emergency && flip.draft == .needsVote)
    #expect(flip.sinceToday.map(\.rule) == ["R35"] && flip.sinceToday.allSatisfy(\.isRoute))
  }

  /// Refusals of the time count, later ones do not.
  @Test func refusalsAreThoseOfTheTime() throws {
    var past = try Past()
    try past.file(.sample(department: "judicial", name: "走访企业问需", content: "走访企业"))
    #expect(past.office.cases.last?.verdict?.findings.map(\.rule) == ["R42"])
    let replay = try BookReplay(past.events, under: Self.orders(), today: StandingOrders.sample)
    #expect(replay.flips.isEmpty && replay.screened == 4)
  }

  @Test func pollsAreCountedAgain() throws {
    var past = try Past()
    try past.vote(.propose(.remove("041"))) { .record($0, try BallotSheet(parsing: "YYNYYYA.")) }
    try past.vote(.propose(.remove("043"))) {
      .recordHands($0, HandsCount(yes: 6, no: 2, abstain: 0, recused: 0))
    }
    let same = VotesReplay(past.office, under: .sample())
    #expect(same.counted == 3 && same.flips.isEmpty && same.uncountable.isEmpty)

    let replay = VotesReplay(past.office, under: .sample(veto: [3]))
    let flip = try #require(replay.flips.first)
    #expect(replay.counted == 2 && replay.flips.count == 1)
    #expect(replay.uncountable.map(\.filed) == ["A2014-006"])
    #expect(flip.filed == "A2014-005" && flip.round == 1 && flip.letters == "YYNYYYA.")
    #expect(flip.before.outcome == .passed && flip.after.outcome == .failed)
    #expect(flip.before.counts.yes == 5 && flip.after.counts.no == 1 && flip.after.needed == 5)
  }
}

extension RuleBook.Entry {
  fileprivate func with(isOn: Bool? = nil, weight: Finding.Weight? = nil) -> RuleBook.Entry {
    RuleBook.Entry(
      title: title, says: says, tag: tag, adopted: adopted, isOn: isOn ?? self.isOn,
      weight: weight ?? self.weight, citations: citations, parameters: parameters,
      sentences: sentences)
  }
}
