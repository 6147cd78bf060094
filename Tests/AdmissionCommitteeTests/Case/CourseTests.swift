import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// An office's life by the dice: whatever can be carried out next, a hundred times over.
@Suite struct CourseTests {
  @Test func everyCourseReplaysAndAddsUp() throws {
    var stages: Set<Case.Stage> = []
    var decisions: Set<Decision.Kind> = []
    for seed in 1...UInt64(Scale.pick(quick: 120, whole: 160)) {
      let history = try Self.course(seed) { filed in
        stages.insert(filed.stage)
        if case .decided(let decision) = filed.state { decisions.insert(decision.kind) }
      }
      let office = try Office(replaying: history)
      #expect(office.directory.count(on: office.today) == Self.expectedCount(after: history))
      let numbers = Self.numbers(in: history)
      for (year, issued) in numbers { #expect(issued == issued.indices.map { $0 + 1 }, "\(year)") }
      for filed in office.cases {
        // Nobody's ballot counts for a text it was not given on.
        for round in filed.rounds {
          #expect(round.poll.ballots.allSatisfy { $0.revision == round.poll.revision })
        }
      }
    }
    // The dice lead everywhere, so the above says something.
    #expect(Set(Case.Stage.allCases).subtracting(stages) == [])
    #expect(Set(Decision.Kind.allCases).subtracting(decisions) == [])
  }

  /// Shows every case after each step, as time leaves it.
  private static func course(_ seed: UInt64, seen: (Case) -> Void) throws -> [Event] {
    var dice = Dice(seed: seed)
    let procedure = Procedure(
      intake: seed % 4 == 0 ? .byClerk : .byScreening, consults: seed % 5 == 0)
    // Shortly before 044 expires, so that this happens while something is before the committee.
    var history: [Event] = [
      .office(.opened(.sample(procedure: procedure))), .office(.dayAdvanced(day("2014-06-25"))),
    ]
    var office = try Office(replaying: history)
    for _ in 0..<100 {
      var events: [Event] = []
      while events.isEmpty {
        let (actor, command) = try asked(of: office, &dice)
        let decided = try? StandingOrders.sample.decide(
          command, by: actor, in: office, seeing: "head")
        events = decided ?? []
      }
      for event in events {
        do {
          try office.evolve(event)
        } catch {
          Issue.record("seed \(seed): \(error.reason.en): \(event) in \(events)")
          return history
        }
      }
      history += events
      office.now.office.cases.forEach(seen)
    }
    return history
  }

  private static func asked(of office: Office, _ dice: inout Dice) throws -> (Participant, Command)
  {
    func pick<Choices: Collection>(_ choices: Choices) throws -> Choices.Element {
      try #require(choices.randomElement(using: &dice))
    }
    let bureau = Participant.department("civil-affairs")
    if dice.hits(oneIn: 24) {
      return (.anyone, .advance(to: try #require(office.today.advanced(by: try pick(0...40)))))
    }
    if dice.hits(oneIn: 16) { return (.clerk, try pick(sittings(office))) }
    if dice.hits(oneIn: 40) {
      return (.clerk, .seat(try pick(1...8), isFilled: dice.hits(oneIn: 2), reason: nil))
    }
    guard let filed = office.cases.filter({ isAlive($0) }).randomElement(using: &dice),
      !dice.hits(oneIn: 8)
    else {
      switch try pick(0..<8) {
      case 0, 1, 2: return (.clerk, .propose(try pick(motions)))
      case 3: return (bureau, .amend(try pick(["041", "042", "045"]), try pick(applications)))
      case 4:
        return (
          .clerk, .enter(.sample(name: "创建迎检"), Order(level: .city, document: "会议纪要"))
        )
      case 5:
        return (
          .community("community-1"),
          .report(Bypass(task: "App 打卡", department: "civil-affairs"))
        )
      default: return (bureau, .file(try pick(applications)))
      }
    }
    let id = filed.id
    if dice.hits(oneIn: 16) { return (filed.filedBy, .withdraw(id)) }
    if dice.hits(oneIn: 10) { return (bureau, .correct(id, try pick(applications))) }
    switch filed.stage {
    case .submitted:
      return (.clerk, dice.hits(oneIn: 3) ? .sendBack(id, reason: "缺材料") : .accept(id))
    case .accepted, .deferred:
      let until = dice.hits(oneIn: 2) ? office.today.advanced(by: 3) : nil
      return (
        .clerk,
        try pick([
          .open(id, until: until), .open(id, until: nil), .open(id, until: nil), .consult(id, nil),
          .extend(id, reason: "材料待补"), .condition(id, text: "经费到位"),
          .condition(id, text: "培训半天"),
          .recuse(id, seat: try pick(1...8)),
        ])
      )
    case .consultation:
      return (.clerk, .consult(id, Consultation(asked: 8, inFavour: try pick(3...8))))
    case .conditional: return (.clerk, .fulfil(id, condition: try pick(1...2), evidence: nil))
    case .decided, .listed, .emergency, .ordered:
      return (.clerk, dice.hits(oneIn: 2) ? .deliver(id) : .cure("042", evidence: "已补"))
    case .bypassReported, .noticed:
      return try pick([
        (.clerk, .escalate(id)), (bureau, .answer(id, text: "已停用")),
        (bureau, .regularise(id, try pick(applications))),
      ])
    case .voting: return try votes(on: filed, &dice)
    case .returned, .refused, .duplicate, .overdue, .lapsed, .answered, .regularised, .withdrawn:
      return (bureau, .correct(id, try pick(applications)))
    }
  }

  private static func votes(on filed: Case, _ dice: inout Dice) throws -> (Participant, Command) {
    func pick<Choices: Collection>(_ choices: Choices) throws -> Choices.Element {
      try #require(choices.randomElement(using: &dice))
    }
    switch try pick(0..<10) {
    case 0, 1: return (.clerk, .close(filed.id))
    case 2:
      return (.clerk, .record(filed.id, BallotSheet(try (1...8).map { _ in try pick(letters) })))
    case 3:
      let hostile: [BallotLetter] = [.no, .no, .no, .no, .yes]
      return (.clerk, .record(filed.id, BallotSheet(try (1...8).map { _ in try pick(hostile) })))
    case 4:
      let yes = try pick(0...8)
      let hands = HandsCount(yes: yes, no: try pick(0...(8 - yes)), abstain: 0, recused: 0)
      return (.clerk, .recordHands(filed.id, hands))
    default:
      let choice = dice.hits(oneIn: 3) ? try pick(Choice.allCases) : .yes
      return (.seat(try pick(1...8)), .cast(filed.id, choice, reason: nil))
    }
  }

  /// What may be asked of a sitting, or to call one.
  private static func sittings(_ office: Office) -> [Command] {
    let waiting = office.cases.filter(\.isPending).map(\.id)
    guard let sitting = office.sitting, sitting.day == office.today else {
      return [
        .sitting(.open(on: office.today, agenda: Array(waiting.prefix(3)))), .sitting(.close),
      ]
    }
    let sheet = BallotSheet(Array(repeating: .yes, count: 8))
    return sitting.agenda.flatMap {
      [Command.sitting(.take($0, .byName(sheet))), .sitting(.putOff($0, reason: nil))]
    } + [
      .sitting(.attend([1, 2, 3, 4, 5, 6, 7, 8])), .sitting(.preside(1)), .sitting(.leave([2])),
      .sitting(.close),
    ]
  }

  private static func isAlive(_ filed: Case) -> Bool {
    switch filed.stage {
    case .overdue, .lapsed, .answered, .regularised, .withdrawn: false
    default: true
    }
  }

  private static let letters: [BallotLetter] = [
    .yes, .yes, .yes, .yes, .yes, .yes, .no, .abstain, .recused, .present, .absent,
  ]

  private static let motions: [Motion] = [
    .remove("041"), .remove("044"), .retain("044"), .retain("042"),
    .merge(["041", "042"], into: "043"), .merge(["041"], into: "044"), .remove("045"),
    .merge(["046", "041"], into: "045"), .renew("044", until: day("2015-12-31")),
    .renew("044", until: day("2014-12-31")), .suspend("042", .unfunded),
    .revoke("043", .repealed), .revoke("043", .finished),
    .ratify("045", until: day("2014-12-31")), .ratify("046", until: day("2014-12-31")),
    .ratify("045", until: day("2014-10-31")), .ratify("045", until: day("2014-09-30")),
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
      case .office(.dayAdvanced(let day)): today = day
      case .poll(.decided(_, .admitted(let item, let grant))):
        counted.insert(item.id)
        ends[item.id] = grant.expires
      case .poll(.decided(_, .removed(let item))), .poll(.decided(_, .revoked(let item, _))),
        .poll(.decided(_, .completed(let item))), .poll(.decided(_, .notRatified(let item))):
        counted.remove(item)
      case .poll(.decided(_, .merged(let items, _))): counted.subtract(items)
      case .poll(.decided(_, .renewed(let item, let until))): ends[item] = until
      case .poll(.decided(_, .ratified(let item, let until))):
        counted.insert(item)
        ends[item] = until
      case .poll(.decided(_, .amended(let item, _))): ends[item.id] = item.until
      default: continue
      }
    }
    return counted.count { id in ends[id].map { today <= $0 } ?? true }
  }

  /// The numbers issued in each year, in order.
  private static func numbers(in history: [Event]) -> [Int: [Int]] {
    let issued = history.compactMap { event -> AdmissionNumber? in
      switch event {
      case .intake(.registered(_, let grant)), .intake(.enteredWithoutVote(_, _, let grant)),
        .poll(.decided(_, .admitted(_, let grant))):
        grant.number
      default: nil
      }
    }
    return Dictionary(grouping: issued, by: \.year).mapValues { $0.map(\.number) }
  }
}
