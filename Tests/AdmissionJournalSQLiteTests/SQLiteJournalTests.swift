import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionSeal
import AdmissionVocabulary
import Testing

/// What a file adds to what every journal keeps to.
@Suite struct SQLiteJournalTests {
  private let scratch: ScratchFolder
  private let path: String

  init() throws {
    scratch = try ScratchFolder()
    path = scratch.path("office")
  }

  private func entry(_ sequence: Int, _ text: String) -> StoredEntry {
    StoredEntry(sequence: sequence, bytes: Array(text.utf8), digest: Digest(of: text.utf8))
  }

  @Test func whatWasAppendedIsThereAfterReopening() throws {
    let entries = [entry(1, "one"), entry(2, "二")]
    _ = try SQLiteJournal(creating: path).transact(since: 0) { _ in entries }
    #expect(try SQLiteJournal(opening: path).entries(after: 0) == entries)
    #expect(try SQLiteJournal(openingOrCreating: path).entries(after: 1) == [entries[1]])
  }

  @Test func theSecondWriterDecidesOnWhatTheFirstWrote() throws {
    let first = try SQLiteJournal(creating: path)
    let second = try SQLiteJournal(opening: path)
    _ = try first.transact(since: 0) { _ in [entry(1, "first")] }
    var seen: [StoredEntry] = []
    _ = try second.transact(since: 0) { new in
      seen = new
      return [entry(new.count + 1, "second")]
    }
    #expect(seen == [entry(1, "first")])
    #expect(try first.entries(after: 0).map(\.sequence) == [1, 2])
  }

  @Test func nobodyElseReadsWhatIsNotDecidedYet() throws {
    let first = try SQLiteJournal(creating: path)
    let second = try SQLiteJournal(opening: path)
    var seen: [StoredEntry]?
    _ = try first.transact(since: 0) { _ in
      seen = try second.entries(after: 0)
      return [entry(1, "first")]
    }
    #expect(seen == [])
    #expect(try second.entries(after: 0) == [entry(1, "first")])
  }
}
