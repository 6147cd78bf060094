import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension CourseEvent: WrittenDown {
  enum Kind: String, CaseIterable {
    case clockStarted = "clock-started.1"
    case fellDue = "fell-due.1"
    case decisionExtended = "decision-extended.1"
    case consultationOpened = "consultation-opened.1"
    case streetsConsulted = "streets-consulted.1"
    case conditionSet = "condition-set.1"
    case conditionStruck = "condition-struck.1"
    case conditionsBound = "conditions-bound.1"
    case passedOnConditions = "passed-on-conditions.1"
    case conditionMet = "condition-met.1"
    case seatRecused = "seat-recused.1"
    case noticeDelivered = "notice-delivered.1"
  }

  func written() throws -> (kind: Kind, fields: any Encodable) {
    switch self {
    case .clockStarted(_, let deadline): return (.clockStarted, WrittenDeadline(deadline))
    case .fellDue(_, let clock): return (.fellDue, WrittenClock(clock: clock.rawValue))
    case .decisionExtended(_, let reason): return (.decisionExtended, WrittenWords(text: reason))
    case .consultationOpened: return (.consultationOpened, WrittenNothing())
    case .streetsConsulted(_, let answer):
      return (
        .streetsConsulted, WrittenConsultation(asked: answer.asked, inFavour: answer.inFavour)
      )
    case .conditionSet(_, let condition, let actor):
      return (.conditionSet, WrittenCondition.written(condition, by: actor))
    case .conditionStruck(_, let struck): return (.conditionStruck, WrittenStruck(struck))
    case .conditionsBound(_, let conditions):
      return (
        .conditionsBound,
        WrittenConditions(conditions: conditions.map { WrittenCondition.written($0) })
      )
    case .passedOnConditions: return (.passedOnConditions, WrittenNothing())
    case .conditionMet(_, let number, let evidence):
      return (.conditionMet, WrittenConditionMet(number: number, evidence: evidence))
    case .seatRecused(_, let seat): return (.seatRecused, WrittenSeatNumber(seat: seat))
    case .noticeDelivered: return (.noticeDelivered, WrittenNothing())
    }
  }

  init(_ kind: Kind, from entry: EntryFields) throws {
    switch kind {
    case .clockStarted:
      self = .clockStarted(try entry.caseID(), try entry.fields(WrittenDeadline.self).deadline())
    case .fellDue:
      self = .fellDue(try entry.caseID(), try Reading.word(entry.fields(WrittenClock.self).clock))
    case .decisionExtended:
      self = .decisionExtended(
        try entry.caseID(), reason: try entry.fields(WrittenWords.self).words())
    case .consultationOpened: self = .consultationOpened(try entry.caseID())
    case .streetsConsulted:
      let written = try entry.fields(WrittenConsultation.self)
      self = .streetsConsulted(
        try entry.caseID(), Consultation(asked: written.asked, inFavour: written.inFavour))
    case .conditionSet:
      let written = try entry.fields(WrittenCondition.self)
      guard let actor = written.by else { throw UnreadableForm(what: "condition") }
      self = .conditionSet(
        try entry.caseID(), try written.condition(), by: try WrittenActor.actor(actor))
    case .conditionStruck:
      self = .conditionStruck(
        try entry.caseID(), try entry.fields(WrittenStruck.self).struck())
    case .conditionsBound:
      self = .conditionsBound(
        try entry.caseID(),
        try entry.fields(WrittenConditions.self).conditions.map { try $0.condition() })
    case .passedOnConditions: self = .passedOnConditions(try entry.caseID())
    case .conditionMet:
      let written = try entry.fields(WrittenConditionMet.self)
      self = .conditionMet(try entry.caseID(), number: written.number, evidence: written.evidence)
    case .seatRecused:
      self = .seatRecused(try entry.caseID(), seat: try entry.fields(WrittenSeatNumber.self).seat)
    case .noticeDelivered: self = .noticeDelivered(try entry.caseID())
    }
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
  /// Somebody's own words, or in Chinese what a finding asks for.
  var text: String
  /// The same in English; absent, as the rule, of somebody's own words.
  var english: String?
  var rule: String?
  /// Who put it; absent where the condition is only repeated, and where a finding asks for it.
  var by: String?

  static func written(_ condition: Condition, by actor: Participant? = nil) -> WrittenCondition {
    WrittenCondition(
      number: condition.number, text: condition.text.zh, english: condition.demand?.text.en,
      rule: condition.rule?.text, by: actor.map(WrittenActor.text))
  }

  func condition() throws -> Condition {
    switch (rule, english) {
    case (let rule?, let english?):
      Condition(
        number: number,
        Condition.Demand(rule: try Reading.id(rule), text: Bilingual(zh: text, en: english)))
    case (nil, nil): Condition(number: number, text: text)
    case (_?, nil), (nil, _?): throw UnreadableForm(what: "condition")
    }
  }
}

struct WrittenConditions: Codable { var conditions: [WrittenCondition] }

struct WrittenStruck: Codable {
  var rule: String
  var text: Bilingual
  var reason: String
  /// Absent where the office struck it alone.
  var sitting: String?

  init(_ struck: Condition.Struck) {
    (rule, text) = (struck.demand.rule.text, struck.demand.text)
    (reason, sitting) = (struck.reason, struck.sitting?.text)
  }

  func struck() throws -> Condition.Struck {
    guard !reason.isEmpty else { throw UnreadableForm(what: "condition") }
    return Condition.Struck(
      Condition.Demand(rule: try Reading.id(rule), text: text), because: reason,
      at: try sitting.map { try Reading.id($0) })
  }
}

struct WrittenConditionMet: Codable {
  var number: Int
  var evidence: String?
}

struct WrittenSeatNumber: Codable { var seat: Int }
