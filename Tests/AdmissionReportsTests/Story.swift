import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// An office's life, decided command by command as in earnest.
struct Story {
  private(set) var events: [Event]
  private(set) var office: Office
  let orders: StandingOrders

  init(
    _ procedure: Procedure = .usual, orders: StandingOrders = .sample, items: [WorkItem]? = nil
  ) throws {
    let charter = Charter.sample()
    events = [
      .office(
        .opened(
          Charter(
            mode: charter.mode, assurance: charter.assurance, committee: charter.committee,
            clerk: charter.clerk, numberPrefix: charter.numberPrefix,
            reconstructed: charter.reconstructed,
            edition: items.map { .sample(items: $0) } ?? charter.edition, roster: charter.roster,
            votingRule: charter.votingRule, ruleBook: charter.ruleBook, procedure: procedure,
            day: charter.day)))
    ]
    office = try Office(openedBy: events[0])
    self.orders = orders
  }

  /// - Returns: the case that the last event with one is about.
  @discardableResult
  mutating func act(_ actor: Participant, _ command: Command) throws -> Case.ID? {
    let new = try orders.decide(command, by: actor, in: office, seeing: "head")
    for event in new { try office.evolve(event) }
    events += new
    return new.last { $0.caseID != nil }?.caseID
  }

  mutating func file(_ application: Application = .sample()) throws -> Case.ID {
    try #require(try act(.department(application.department), .file(application)))
  }

  mutating func propose(_ motion: Motion) throws -> Case.ID {
    try #require(try act(.clerk, .propose(motion)))
  }

  /// Votes of the seats themselves, in letters; `.` casts nothing.
  mutating func vote(_ id: Case.ID, _ letters: String, reasons: [Int: String] = [:]) throws {
    for (index, letter) in letters.enumerated() {
      guard let choice = Choice.allCases.first(where: { $0.letter.letter == letter }) else {
        continue
      }
      try act(.seat(index + 1), .cast(id, choice, reason: reasons[index + 1]))
    }
  }

  /// Takes a case to its decision, by default eight to nothing.
  mutating func decide(
    _ id: Case.ID, _ letters: String = "YYYYYYYY", reasons: [Int: String] = [:]
  ) throws {
    try act(.clerk, .open(id, until: nil))
    try vote(id, letters, reasons: reasons)
    try act(.clerk, .close(id))
  }

  mutating func pass(_ motion: Motion) throws {
    try decide(try propose(motion))
  }

  mutating func admit(_ application: Application = .sample()) throws -> Case.ID {
    let id = try file(application)
    try decide(id)
    return id
  }

  mutating func wait(until date: String) throws {
    try act(.anyone, .advance(to: day(date)))
  }
}
