import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// An office's life by the dice: whatever can be carried out next, eighty times over.
@Suite struct CourseTests {
  @Test func everyCourseReplaysAndAddsUp() throws {
    var stages: Set<Case.Stage> = []
    var decisions: Set<Decision.Kind> = []
    for seed in 1...100 as ClosedRange<UInt64> {
      let history = try Self.course(seed)
      let office = try Office(replaying: history)
      #expect(office.directory.count(on: office.today) == Self.expectedCount(after: history))
      let numbers = Self.numbers(in: history)
      for (year, issued) in numbers { #expect(issued == issued.indices.map { $0 + 1 }, "\(year)") }
      for filed in office.cases {
        stages.insert(filed.stage)
        if case .decided(let decision) = filed.state { decisions.insert(decision.kind) }
      }
    }
    // The dice lead everywhere, so the above says something.
    #expect(stages == Set(Case.Stage.allCases))
    #expect(decisions == Set(Decision.Kind.allCases))
  }

  private static func course(_ seed: UInt64) throws -> [Event] {
    var dice = Dice(seed: seed)
    // Shortly before 044 expires, so that this happens while something is before the committee.
    var history = MachineTests.opened + [.dayAdvanced(day("2014-06-25"))]
    var office = try Office(replaying: history)
    for _ in 0..<80 {
      var events: [Event] = []
      while events.isEmpty {
        let (actor, command) = try asked(of: office, &dice)
        let decided = try? StandingOrders.sample.decide(
          command, by: actor, in: office, seeing: "head")
        events = decided ?? []
      }
      for event in events { try office.evolve(event) }
      history += events
    }
    return history
  }

  private static func asked(of office: Office, _ dice: inout Dice) throws -> (Actor, Command) {
    func pick<Choices: Collection>(_ choices: Choices) throws -> Choices.Element {
      try #require(choices.randomElement(using: &dice))
    }
    guard let filed = office.cases.filter(\.isPending).randomElement(using: &dice),
      !dice.hits(oneIn: 8)
    else {
      guard dice.hits(oneIn: 2) else { return (.clerk, .propose(try pick(motions))) }
      return (.department("civil-affairs"), .file(try pick(applications)))
    }
    if dice.hits(oneIn: 24) {
      return (.anyone, .advance(to: try #require(office.today.advanced(by: try pick(0...40)))))
    }
    if dice.hits(oneIn: 12) { return (filed.filedBy, .withdraw(filed.id)) }
    guard filed.openPoll != nil else {
      let until = dice.hits(oneIn: 2) ? office.today.advanced(by: 3) : nil
      return (.clerk, .open(filed.id, until: until))
    }
    switch try pick(0..<8) {
    case 0: return (.clerk, .close(filed.id))
    case 1:
      return (.clerk, .record(filed.id, BallotSheet(try (1...8).map { _ in try pick(letters) })))
    case 2:
      let yes = try pick(0...8)
      let hands = HandsCount(yes: yes, no: try pick(0...(8 - yes)), abstain: 0, recused: 0)
      return (.clerk, .recordHands(filed.id, hands))
    default:
      let choice = dice.hits(oneIn: 3) ? try pick(Choice.allCases) : .yes
      return (.seat(try pick(1...8)), .cast(filed.id, choice, reason: nil))
    }
  }

  private static let letters: [BallotLetter] = [
    .yes, .yes, .yes, .no, .abstain, .recused, .present, .absent,
  ]

  private static let motions: [Motion] = [
    .remove("041"), .remove("044"), .retain("044"), .retain("042"),
    .merge(["041", "042"], into: "043"), .merge(["041"], into: "044"), .remove("045"),
    .merge(["046", "041"], into: "045"),
  ]

  private static let applications: [Application] = [
    .sample(), .sample(ends: day("2014-08-15")), .sample(name: "居民读书会"), .emergency, .listed,
    .returned, .refused, .duplicate,
  ]

  /// The count as a reader of the journal adds it up: what was there and came, less what went.
  private static func expectedCount(after history: [Event]) -> Int {
    var counted = Set(Edition.office.items.map(\.id))
    var ends: [WorkItem.ID: CalendarDay] = ["044": day("2014-06-30")]
    var today = officeDay
    for event in history {
      switch event {
      case .dayAdvanced(let day): today = day
      case .decided(_, .admitted(let item, let grant)):
        counted.insert(item.id)
        ends[item.id] = grant.expires
      case .decided(_, .removed(let item)): counted.remove(item)
      case .decided(_, .merged(let items, _)): counted.subtract(items)
      default: continue
      }
    }
    return counted.count { id in ends[id].map { today <= $0 } ?? true }
  }

  /// The numbers issued in each year, in order.
  private static func numbers(in history: [Event]) -> [Int: [Int]] {
    let issued = history.compactMap { event -> AdmissionNumber? in
      switch event {
      case .registered(_, let grant), .enteredWithoutVote(_, _, let grant),
        .decided(_, .admitted(_, let grant)):
        grant.number
      default: nil
      }
    }
    return Dictionary(grouping: issued, by: \.year).mapValues { $0.map(\.number) }
  }
}
