import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

/// An entry as it stands in the store: one JSON object, keys in alphabetical order.
struct WrittenEntry {
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

  init(
    sequence: Int, time: String, clock: String? = nil, day: CalendarDay, by actor: Participant,
    request: String? = nil, previous: String, event: Event
  ) {
    (self.sequence, self.time, self.day) = (sequence, time, day.description)
    (by, self.previous, self.event) = (WrittenActor.text(actor), previous, event)
    (self.clock, self.request) = (clock, request)
    caseID = event.caseID?.text
  }

  /// As it is written down.
  ///
  /// - Throws: what writing the event down throws.
  var json: StoredJSON {
    get throws {
      let (kind, fields) = try event.written
      let texts: [(String, String?)] = [
        ("time", time), ("day", day), ("by", by), ("case", caseID), ("previous", previous),
        ("clock", clock), ("request", request), ("event", kind),
      ]
      return .object(
        texts.compactMap { key, text in
          text.map { StoredJSON.Field(key: key, value: .text($0)) }
        } + [
          StoredJSON.Field(key: "sequence", value: .number(sequence)),
          StoredJSON.Field(key: "fields", value: try StoredJSON(encoding: fields)),
        ])
    }
  }

  /// - Throws: ``UnreadableForm`` where something is missing or of no form that there is.
  init(_ json: StoredJSON) throws {
    sequence = try json.need("sequence").number()
    time = try json.need("time").text()
    day = try json.need("day").text()
    by = try json.need("by").text()
    previous = try json.need("previous").text()
    caseID = try json.find("case")?.text()
    clock = try json.find("clock")?.text()
    request = try json.find("request")?.text()
    event = try Event(
      json.need("event").text(),
      from: EntryFields(all: try json.need("fields"), caseText: caseID))
  }

  /// The kind and shape of an entry that is none of those that can be read; `nil` of one that is, and
  /// of what is no entry.
  static func unknownKind(in bytes: [UInt8]) -> String? {
    guard let kind = try? StoredJSON(bytes).need("event").text(), !Event.isKnown(kind) else {
      return nil
    }
    return kind
  }
}

extension StoredJSON {
  /// What an object has under a key; `nil` where that is nothing, or null.
  fileprivate func find(_ key: String) -> StoredJSON? {
    guard case .object(let fields) = self else { return nil }
    guard let value = fields.first(where: { $0.key == key })?.value, !value.isNull else {
      return nil
    }
    return value
  }

  fileprivate func need(_ key: String) throws -> StoredJSON {
    guard let value = find(key) else { throw UnreadableForm(what: "no \(key)") }
    return value
  }
}
