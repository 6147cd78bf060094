import AdmissionCommittee

/// A part of the events in the form in which the store keeps it, frozen because journals outlive
/// programs.
///
/// A new shape gets a new number; the old one stays readable. Domain types are never encoded
/// directly, so renaming a Swift case cannot change a file.
protocol WrittenDown {
  /// The words of the store, each with the number of its shape.
  associatedtype Kind: RawRepresentable<String>

  func written() throws -> (kind: Kind, fields: any Encodable)

  init(_ kind: Kind, from entry: EntryFields) throws
}

extension WrittenDown {
  /// Reads an event of this part; `nil` for kinds of the others.
  fileprivate init?(_ word: String, from entry: EntryFields) throws {
    guard let kind = Kind(rawValue: word) else { return nil }
    try self.init(kind, from: entry)
  }

  fileprivate var inWords: (kind: String, fields: any Encodable) {
    get throws {
      let (kind, fields) = try written()
      return (kind.rawValue, fields)
    }
  }
}

/// What an entry holds of its event.
struct EntryFields {
  let container: KeyedDecodingContainer<WrittenEntry.Key>
  /// Absent for what concerns the office as a whole.
  let caseText: String?

  func fields<Fields: Decodable>(_ type: Fields.Type) throws -> Fields {
    try container.decode(type, forKey: .fields)
  }

  func caseID() throws -> Case.ID {
    guard let caseText else { throw UnreadableForm(what: "case") }
    return try Reading.id(caseText)
  }
}

extension Event {
  /// The word of the store for it, and what is kept of it.
  var written: (kind: String, fields: any Encodable) {
    get throws {
      switch self {
      case .office(let event): try event.inWords
      case .intake(let event): try event.inWords
      case .course(let event): try event.inWords
      case .poll(let event): try event.inWords
      case .sitting(let event): try event.inWords
      case .bypass(let event): try event.inWords
      }
    }
  }

  init(_ kind: String, from entry: EntryFields) throws {
    if let event = try OfficeEvent(kind, from: entry) {
      self = .office(event)
    } else if let event = try IntakeEvent(kind, from: entry) {
      self = .intake(event)
    } else if let event = try CourseEvent(kind, from: entry) {
      self = .course(event)
    } else if let event = try PollEvent(kind, from: entry) {
      self = .poll(event)
    } else if let event = try SittingEvent(kind, from: entry) {
      self = .sitting(event)
    } else if let event = try BypassEvent(kind, from: entry) {
      self = .bypass(event)
    } else {
      throw UnreadableForm(what: kind)
    }
  }
}
