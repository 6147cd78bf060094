import AdmissionCommittee
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// Given what happened, when somebody asks, then this happens or is refused.
///
/// What happens is also replayed, so no story ends in a history that cannot be read back.
func story(
  given history: [Event], when command: Command, by actor: Participant,
  then expected: Result<[Event], Refusal>, orders: StandingOrders = .sample,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let office = try Office(replaying: history)
  let actual = Result { () throws(Refusal) in
    try orders.decide(command, by: actor, in: office, seeing: "head")
  }
  #expect(actual == expected, sourceLocation: sourceLocation)
  if case .success(let events) = actual { _ = try Office(replaying: history + events) }
}

extension [Event] {
  /// The history with everything that follows when these commands are carried out in turn.
  func then(
    _ steps: (Participant, Command)..., orders: StandingOrders = .sample
  ) throws -> [Event] {
    var history = self
    for (actor, command) in steps {
      let office = try Office(replaying: history)
      history += try orders.decide(command, by: actor, in: office, seeing: "head")
    }
    return history
  }

  /// The history with these letters cast by the seats themselves; `.` casts nothing.
  func ballots(_ letters: String, on id: Case.ID = .first) throws -> [Event] {
    var history = self
    for (index, letter) in letters.enumerated() {
      guard let choice = Choice.allCases.first(where: { $0.letter.letter == letter }) else {
        continue
      }
      history = try history.then((.seat(index + 1), .cast(id, choice, reason: nil)))
    }
    return history
  }
}

extension Event {
  /// A clock of its usual length starts on the case.
  static func clock(
    _ clock: Deadline.Clock, of id: Case.ID = .first, from day: CalendarDay = officeDay,
    _ length: Int? = nil
  ) -> Event {
    .course(.clockStarted(id, .sample(clock, from: day, length)))
  }
}

extension Office {
  init(replaying history: [Event]) throws {
    let first = try #require(history.first)
    try self.init(openedBy: first)
    for event in history.dropFirst() { try evolve(event) }
  }
}

extension Case.ID {
  static let first: Self = "A2014-001"
  static let second: Self = "A2014-002"
}

/// A sheet written in a test; a text that is none is a bug and stops the tests.
func sheet(_ letters: String) -> BallotSheet {
  guard let sheet = try? BallotSheet(parsing: letters) else { preconditionFailure(letters) }
  return sheet
}
