import AdmissionCommittee

/// A part of the events in the form in which the store keeps it, frozen because journals outlive
/// programs.
///
/// A new shape gets a new number; the old one stays readable. Domain types are never encoded
/// directly, so renaming a Swift case cannot change a file.
protocol WrittenDown: SendableMetatype {
  /// The words of the store, each with the number of its shape.
  associatedtype Kind: RawRepresentable<String> & CaseIterable

  func written() throws -> (kind: Kind, fields: any Encodable)

  init(_ kind: Kind, from entry: EntryFields) throws
}

extension WrittenDown {
  /// How an event of this part is read, by the words of the store.
  fileprivate static func readers(
    _ whole: @escaping @Sendable (Self) -> Event
  ) -> [(String, Event.Reader)] where Kind: Sendable {
    Kind.allCases.map { kind in (kind.rawValue, { try whole(Self(kind, from: $0)) }) }
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
  let all: StoredJSON
  /// Absent for what concerns the office as a whole.
  let caseText: String?

  func fields<Fields: Decodable>(_ type: Fields.Type) throws -> Fields {
    try Fields(from: all)
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

  fileprivate typealias Reader = @Sendable (EntryFields) throws -> Event

  private static let readers = Dictionary(
    uniqueKeysWithValues: OfficeEvent.readers(Event.office) + IntakeEvent.readers(Event.intake)
      + CourseEvent.readers(Event.course) + PollEvent.readers(Event.poll)
      + SittingEvent.readers(Event.sitting) + BypassEvent.readers(Event.bypass))

  static func isKnown(_ kind: String) -> Bool { readers[kind] != nil }

  init(_ kind: String, from entry: EntryFields) throws {
    guard let read = Self.readers[kind] else { throw UnreadableForm(what: kind) }
    self = try read(entry)
  }
}
