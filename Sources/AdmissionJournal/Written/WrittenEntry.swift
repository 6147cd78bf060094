import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

/// An entry as it stands in the store: one JSON object, keys in alphabetical order.
struct WrittenEntry: Codable {
  var sequence: Int
  var time: String
  var day: String
  var by: String
  /// Absent for what concerns the office as a whole.
  var caseID: String?
  var previous: String
  /// What the clock said, where that was before the time of the entry before.
  var clock: String?
  /// Which command of which batch caused it; absent for what nobody could send twice.
  var request: String?
  var event: Event

  enum Key: String, CodingKey {
    case sequence, time, day, by, previous, clock, request, event, fields
    case caseID = "case"
  }

  init(
    sequence: Int, time: String, clock: String? = nil, day: CalendarDay, by actor: Actor,
    request: String? = nil, previous: String, event: Event
  ) {
    (self.sequence, self.time, self.day) = (sequence, time, day.description)
    (by, self.previous, self.event) = (WrittenActor.text(actor), previous, event)
    (self.clock, self.request) = (clock, request)
    caseID = event.caseID?.text
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(sequence, forKey: .sequence)
    try container.encode(time, forKey: .time)
    try container.encode(day, forKey: .day)
    try container.encode(by, forKey: .by)
    try container.encodeIfPresent(caseID, forKey: .caseID)
    try container.encode(previous, forKey: .previous)
    try container.encodeIfPresent(clock, forKey: .clock)
    try container.encodeIfPresent(request, forKey: .request)
    func write(_ kind: WrittenKind, _ fields: any Encodable) throws {
      try container.encode(kind, forKey: .event)
      try container.encode(fields, forKey: .fields)
    }
    switch event {
    case .opened(let charter): try write(.officeOpened, WrittenCharter(charter))
    case .dayAdvanced(let day): try write(.dayAdvanced, WrittenDay(day: day.description))
    case .ruleBookAdopted(let digest):
      try write(.catalogueAdopted, WrittenRuleBook(ruleBook: digest))
    case .filed(_, let application, let verdict):
      try write(
        .applicationFiled,
        WrittenFiling(
          application: WrittenApplication(application), verdict: WrittenVerdict(verdict)))
    case .registered(_, let grant): try write(.itemRegistered, WrittenGrant(grant))
    case .enteredWithoutVote(_, let item, let grant):
      try write(
        .enteredWithoutVote,
        WrittenEntrance(item: WrittenItem(item), grant: WrittenGrant(grant)))
    case .proposed(_, let filer, let motion):
      guard let written = WrittenMotion(motion) else { throw UnreadableForm(what: "motion") }
      try write(
        .motionProposed, WrittenProposal(by: WrittenActor.text(filer), motion: written))
    case .withdrawn: try write(.caseWithdrawn, WrittenNothing())
    case .pollOpened(_, let terms): try write(.pollOpened, WrittenPollTerms(terms))
    case .ballotCast(_, let ballot): try write(.ballotCast, WrittenBallot(ballot))
    case .attendanceNoted(_, let round, let seat, let present):
      try write(
        .attendanceNoted, WrittenAttendance(round: round, seat: seat, present: present))
    case .handsCounted(_, let round, let hands):
      try write(
        .handsCounted,
        WrittenHands(
          round: round, yes: hands.yes, no: hands.no, abstain: hands.abstain,
          recused: hands.recused))
    case .pollClosed(_, let round, let outcome):
      try write(.pollClosed, WrittenClose(round: round, outcome: outcome.rawValue))
    case .decided(_, let decision): try write(.caseDecided, WrittenDecision(decision))
    case .editionPublished(let name, let items):
      try write(
        .editionPublished, WrittenPublication(edition: name.text, items: items.map(\.text)))
    default: try writeLife(write)
    }
  }
}
