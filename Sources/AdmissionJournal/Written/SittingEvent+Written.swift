import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension SittingEvent: WrittenDown {
  enum Kind: String, CaseIterable {
    case opened = "sitting-opened.1"
    case agendaSet = "agenda-set.1"
    case attendanceTaken = "attendance-taken.1"
    case observersNoted = "observers-noted.1"
    case presidingNamed = "presiding-named.1"
    case recorderNamed = "recorder-named.1"
    case putOff = "case-put-off.1"
    case closed = "sitting-closed.1"
  }

  func written() throws -> (kind: Kind, fields: any Encodable) {
    switch self {
    case .opened(let id, let day):
      return (.opened, WrittenSitting(id, day: day))
    case .agendaSet(let id, let cases): return (.agendaSet, WrittenSitting(id, cases: cases))
    case .attendanceTaken(let id, let seats):
      return (.attendanceTaken, WrittenSitting(id, seats: seats))
    case .observersNoted(let id, let names):
      return (.observersNoted, WrittenSitting(id, text: names))
    case .presidingNamed(let id, let seat):
      return (.presidingNamed, WrittenSitting(id, seat: seat))
    case .recorderNamed(let id, let actor):
      return (.recorderNamed, WrittenSitting(id, text: WrittenActor.text(actor)))
    case .putOff(_, let sitting, let reason):
      return (.putOff, WrittenSitting(sitting, text: reason))
    case .closed(let id): return (.closed, WrittenSitting(id))
    }
  }

  init(_ kind: Kind, from entry: EntryFields) throws {
    switch kind {
    case .opened:
      let written = try entry.fields(WrittenSitting.self)
      self = .opened(try written.id(), on: try Reading.day(written.value(\.day)))
    case .agendaSet:
      let written = try entry.fields(WrittenSitting.self)
      self = .agendaSet(try written.id(), try Reading.ids(written.value(\.cases)))
    case .attendanceTaken:
      let written = try entry.fields(WrittenSitting.self)
      self = .attendanceTaken(try written.id(), try written.value(\.seats))
    case .observersNoted:
      let written = try entry.fields(WrittenSitting.self)
      self = .observersNoted(try written.id(), try written.value(\.text))
    case .presidingNamed:
      let written = try entry.fields(WrittenSitting.self)
      self = .presidingNamed(try written.id(), seat: try written.value(\.seat))
    case .recorderNamed:
      let written = try entry.fields(WrittenSitting.self)
      self = .recorderNamed(
        try written.id(), try WrittenActor.actor(written.value(\.text)))
    case .putOff:
      let written = try entry.fields(WrittenSitting.self)
      self = .putOff(try entry.caseID(), in: try written.id(), reason: written.text)
    case .closed: self = .closed(try entry.fields(WrittenSitting.self).id())
    }
  }
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
