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
    sequence: Int, time: String, clock: String? = nil, day: CalendarDay, by actor: Participant,
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
    let (kind, fields) = try event.written
    try container.encode(kind, forKey: .event)
    try container.encode(fields, forKey: .fields)
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    sequence = try container.decode(Int.self, forKey: .sequence)
    time = try container.decode(String.self, forKey: .time)
    day = try container.decode(String.self, forKey: .day)
    by = try container.decode(String.self, forKey: .by)
    caseID = try container.decodeIfPresent(String.self, forKey: .caseID)
    previous = try container.decode(String.self, forKey: .previous)
    clock = try container.decodeIfPresent(String.self, forKey: .clock)
    request = try container.decodeIfPresent(String.self, forKey: .request)
    event = try Event(
      container.decode(String.self, forKey: .event),
      from: EntryFields(container: container, caseText: caseID))
  }
}
