import AdmissionCommittee
import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionSamples
import AdmissionSeal
import AdmissionVocabulary
import Testing

/// What every journal keeps to, whatever stands behind it; a new store joins the list.
@Suite struct ConformanceTests {
  enum Store: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case memory, sqlite

    var testDescription: String { rawValue }
  }

  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func journal(_ store: Store) throws -> any Journal {
    switch store {
    case .memory: InMemoryJournal()
    case .sqlite: try SQLiteJournal(creating: scratch.path("office.sqlite"))
    }
  }

  private func entry(_ sequence: Int, _ bytes: [UInt8]) -> StoredEntry {
    StoredEntry(sequence: sequence, bytes: bytes, digest: Digest(of: bytes))
  }

  private func entry(_ sequence: Int, _ text: String = "entry") -> StoredEntry {
    entry(sequence, Array(text.utf8))
  }

  @Test(arguments: Store.allCases)
  func readsOnFromWhereOneWas(_ store: Store) throws {
    let journal = try journal(store)
    #expect(try journal.entries(after: 0).isEmpty)
    let entries = [entry(1, "one"), entry(2, "二"), entry(3, "three")]
    #expect(try journal.transact(since: 0) { _ in Array(entries[..<2]) } == Array(entries[..<2]))
    var seen: [StoredEntry]?
    _ = try journal.transact(since: 1) { new in
      seen = new
      return [entries[2]]
    }
    #expect(seen == [entries[1]])
    for sequence in 0...3 {
      #expect(try journal.entries(after: sequence) == Array(entries[sequence...]))
    }
  }

  @Test(arguments: Store.allCases)
  func keepsAnyBytes(_ store: Store) throws {
    let journal = try journal(store)
    let bodies: [[UInt8]] = [
      [], [0], [0xFF, 0xFE, 0x00], Array("e\u{301}é".utf8),
      Array(repeating: 0xA5, count: 1_000_000),
    ]
    let entries = bodies.enumerated().map { entry($0 + 1, $1) }
    _ = try journal.transact(since: 0) { _ in entries }
    #expect(try journal.entries(after: 0) == entries)
  }

  @Test(arguments: Store.allCases)
  func keepsNothingOfWhatThrows(_ store: Store) throws {
    struct Refused: Error {}
    let journal = try journal(store)
    _ = try journal.transact(since: 0) { _ in [entry(1)] }
    #expect(throws: Refused.self) { try journal.transact(since: 1) { _ in throw Refused() } }
    #expect(try journal.transact(since: 1) { _ in [] }.isEmpty)
    #expect(try journal.entries(after: 0) == [entry(1)])
    // And takes the next as if nothing had been.
    #expect(try journal.transact(since: 1) { _ in [entry(2)] } == [entry(2)])
  }

  @Test(
    arguments: Store.allCases,
    [[4], [0], [2], [-1], [3, 5], [3, 3], [4, 3], [Int.max]])
  func takesNoGapsAndNothingTwice(_ store: Store, _ sequences: [Int]) throws {
    let journal = try journal(store)
    let entries = [entry(1, "one"), entry(2, "two")]
    _ = try journal.transact(since: 0) { _ in entries }
    #expect(throws: JournalFailure.self) {
      try journal.transact(since: 2) { _ in sequences.map { entry($0, "other") } }
    }
    #expect(try journal.entries(after: 0) == entries)
  }

  @Test(arguments: Store.allCases)
  func noticesThatItIsShorterThanBefore(_ store: Store) throws {
    let journal = try journal(store)
    _ = try journal.transact(since: 0) { _ in [entry(1)] }
    var wasAsked = false
    #expect(throws: JournalFailure.self) { try journal.entries(after: 2) }
    #expect(throws: JournalFailure.self) {
      try journal.transact(since: 2) { _ in
        wasAsked = true
        return []
      }
    }
    #expect(!wasAsked)
  }

  @Test(arguments: Store.allCases)
  func carriesAnOfficeFromItsFirstEntryToADecision(_ store: Store) throws {
    let journal = try journal(store)
    let moment = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    try OfficeBook.found(.sample(), in: journal) { moment }
    let clerks = try (1...2).map { _ in
      try Registrar(journal: journal, orders: .sample) { moment }
    }
    let id: Case.ID = "A2014-001"
    _ = try clerks[0].carryOut(.propose(.remove("041")), by: .clerk)
    _ = try clerks[1].carryOut(.open(id, until: nil), by: .clerk)
    for seat in 1...8 {
      _ = try clerks[seat % 2].carryOut(.cast(id, .yes, reason: "理由 \(seat)"), by: .seat(seat))
    }
    let head = clerks[0].head
    // A batch that fails at its end has not begun.
    #expect(throws: Refusal.self) {
      try clerks[0].atomically {
        _ = try clerks[0].carryOut(.close(id), by: .clerk)
        _ = try clerks[0].carryOut(.close(id), by: .clerk)
      }
    }
    #expect(clerks[0].head == head && clerks[0].office[id]?.stage == .voting)
    _ = try clerks[1].carryOut(.close(id), by: .clerk)
    try clerks[0].refresh()
    #expect(clerks[0].office[id]?.state == .decided(.removed("041")))
    #expect(clerks[0].entries == clerks[1].entries && clerks[0].entries.count == 13)
    let verification = try Verification(of: journal)
    #expect(verification.damage == nil && verification.polls == 1)
    #expect(verification.sound == clerks[1].head && verification.office == clerks[1].office)
  }
}
