public import AdmissionVocabulary

/// A meeting of the committee, at which cases are taken one by one: 会议.
public struct Sitting: Hashable, Identifiable, Sendable {
  /// Such as `S2014-01`.
  public typealias ID = Identifier<Sitting>

  public let id: ID
  /// The day on which it meets.
  public let day: CalendarDay
  /// The seat that presides, and who keeps the record; `nil` until they are named.
  public internal(set) var presiding: Int?
  public internal(set) var recording: Participant?
  /// Seats in the room now, ascending: 实到.
  public internal(set) var attending: [Int] = []
  /// Every seat that was in the room at some time, ascending.
  public internal(set) var attended: [Int] = []
  /// Who sits in without a vote, in the office's words: 列席.
  public internal(set) var observers: String?
  /// Cases to be taken, in order.
  public internal(set) var agenda: [Case.ID] = []
  public internal(set) var isOver = false

  init(id: ID, day: CalendarDay) {
    (self.id, self.day) = (id, day)
  }
}

extension Sitting.ID {
  /// The `number`th sitting of `year`.
  public init(year: Int, number: Int) {
    self = (try? Self(parsing: "S\(year)-\(padded(number, to: 2))")) ?? "S"
  }
}

/// What the office asks of a sitting.
public enum SittingCommand: Hashable, Sendable {
  /// Calls a sitting for a day, with the cases to be taken.
  case open(on: CalendarDay, agenda: [Case.ID])
  /// Adds cases to the agenda of the sitting that is called or meets.
  case agenda([Case.ID])
  case attend([Int])
  case leave([Int])
  case observers(String)
  case preside(Int)
  case record(by: Participant)
  /// Takes a case up; with votes it is also decided.
  case take(Case.ID, Votes?)
  /// Puts a case off to another sitting.
  case putOff(Case.ID, reason: String?)
  case close

  /// Votes as a sitting gives them.
  public enum Votes: Hashable, Sendable {
    case byName(BallotSheet)
    case byHands(HandsCount)
  }
}
