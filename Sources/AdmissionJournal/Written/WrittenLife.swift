import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

struct WrittenRosterChange: Codable {
  var seat: Int
  var filled: Bool
  var reason: String?
}

struct WrittenRestoration: Codable {
  var from: Int
  /// Both or neither: where the branch left behind ended.
  var leftSequence: Int?
  var leftDigest: String?

  /// No journal has more entries.
  private static let most = 999_999_999_999

  init(_ restoration: Restoration) {
    from = restoration.from
    (leftSequence, leftDigest) = (restoration.left?.sequence, restoration.left?.digest)
  }

  func restoration() throws -> Restoration {
    guard (0...Self.most).contains(from), (0...Self.most).contains(leftSequence ?? 0) else {
      throw UnreadableForm(what: "from")
    }
    guard let leftSequence, let leftDigest else {
      guard leftSequence == nil, leftDigest == nil else { throw UnreadableForm(what: "left") }
      return Restoration(from: from, left: nil)
    }
    return Restoration(
      from: from, left: Restoration.Left(sequence: leftSequence, digest: leftDigest))
  }
}

struct WrittenComplaint: Codable {
  var item: String
  var kind: String
  var text: String
  var by: String
}

struct WrittenCorrection: Codable {
  var revision: Int
  var application: WrittenApplication
  var verdict: WrittenVerdict
}

struct WrittenAmendment: Codable {
  var item: String
  var application: WrittenApplication
  var verdict: WrittenVerdict
}

struct WrittenOrder: Codable {
  var level: String
  var document: String
}

/// Somebody's own words: why, or with what evidence.
struct WrittenWords: Codable {
  var text: String?

  func words() throws -> String {
    guard let text else { throw UnreadableForm(what: "text") }
    return text
  }
}

struct WrittenDeadline: Codable {
  var clock: String
  /// The day before the first that counts.
  var from: String
  var workingDays: Int
  var due: String

  init(_ deadline: Deadline) {
    (clock, workingDays) = (deadline.clock.rawValue, deadline.workingDays)
    (from, due) = (deadline.from.description, deadline.due.description)
  }

  func deadline() throws -> Deadline {
    Deadline(
      try Reading.word(clock), from: try Reading.day(from), workingDays: workingDays,
      due: try Reading.day(due))
  }
}

struct WrittenClock: Codable { var clock: String }

struct WrittenConsultation: Codable {
  var asked: Int
  var inFavour: Int
}

struct WrittenCondition: Codable {
  var number: Int
  var text: String
  /// Who put it; absent where the condition is only repeated.
  var by: String?

  static func written(_ condition: Condition, by actor: Actor? = nil) -> WrittenCondition {
    WrittenCondition(
      number: condition.number, text: condition.text, by: actor.map(WrittenActor.text))
  }

  func condition() -> Condition { Condition(number: number, text: text) }
}

struct WrittenConditionMet: Codable {
  var number: Int
  var evidence: String?
}

struct WrittenSeatNumber: Codable { var seat: Int }

struct WrittenLifted: Codable {
  var item: String
  var evidence: String?
}

struct WrittenSitting: Codable {
  var sitting: String
  var day: String?
  var cases: [String]?
  var seats: [Int]?
  var seat: Int?
  var text: String?

  init(
    _ sitting: Sitting.ID, day: CalendarDay? = nil, cases: [Case.ID]? = nil, seats: [Int]? = nil,
    seat: Int? = nil, text: String? = nil
  ) {
    (self.sitting, self.day, self.cases) = (sitting.text, day?.description, cases?.map(\.text))
    (self.seats, self.seat, self.text) = (seats, seat, text)
  }

  func id() throws -> Sitting.ID { try Reading.id(sitting) }

  func value<Value>(_ key: KeyPath<WrittenSitting, Value?>) throws -> Value {
    guard let value = self[keyPath: key] else { throw UnreadableForm(what: "sitting") }
    return value
  }
}

struct WrittenBypass: Codable {
  var by: String
  var task: String
  var department: String
}

struct WrittenCase: Codable { var by: String }
struct WrittenStep: Codable { var step: Int }

struct WrittenRecusal: Codable {
  var seat: Int
  var ground: String
}

struct WrittenFloor: Codable {
  var sitting: String
  var attending: [Int]
  var last: Int?
}

struct WrittenProcedure: Codable {
  var intake: String
  var consultation: Bool
  var notice: Int?
  var presidingVotesLast: Bool
  var recusesProposers: Bool

  init(_ procedure: Procedure) {
    (intake, consultation) = (procedure.intake.rawValue, procedure.consults)
    (notice, presidingVotesLast) = (procedure.notice, procedure.presidingVotesLast)
    recusesProposers = procedure.recusesProposers
  }

  func procedure() throws -> Procedure {
    Procedure(
      intake: try Reading.word(intake), consults: consultation, notice: notice,
      presidingVotesLast: presidingVotesLast, recusesProposers: recusesProposers)
  }
}
