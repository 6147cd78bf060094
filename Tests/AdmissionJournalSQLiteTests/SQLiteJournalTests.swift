import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionSeal
import Foundation
import Testing

@Suite struct SQLiteJournalTests {
  private let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "office.sqlite").path(percentEncoded: false)
  }

  private func entry(_ sequence: Int, _ text: String) -> StoredEntry {
    StoredEntry(
      sequence: sequence, bytes: Array(text.utf8), digest: Digest(of: Array(text.utf8)))
  }

  @Test func whatWasAppendedIsThereAfterReopening() throws {
    let entries = [entry(1, "one"), entry(2, "二")]
    _ = try SQLiteJournal(creating: path).transact(since: 0) { _ in entries }
    #expect(try SQLiteJournal(opening: path).entries(after: 0) == entries)
    #expect(try SQLiteJournal(opening: path).entries(after: 1) == [entries[1]])
  }

  @Test func aDecisionThatThrowsLeavesNothing() throws {
    struct Refused: Error {}
    let journal = try SQLiteJournal(creating: path)
    #expect(throws: Refused.self) { try journal.transact(since: 0) { _ in throw Refused() } }
    #expect(try journal.entries(after: 0).isEmpty)
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

  @Test func twoThreadsLoseNothingAndDoubleNothing() async throws {
    let path = path
    _ = try SQLiteJournal(creating: path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let journal = try SQLiteJournal(opening: path)
          for turn in 0..<25 {
            _ = try journal.transact(since: 0) { present in
              let text = "\(writer)/\(turn)"
              return [
                StoredEntry(
                  sequence: present.count + 1, bytes: Array(text.utf8),
                  digest: Digest(of: text.utf8))
              ]
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let entries = try SQLiteJournal(opening: path).entries(after: 0)
    #expect(entries.map(\.sequence) == Array(1...100))
    #expect(Set(entries.map(\.bytes)).count == 100)
  }

  @Test func anotherProgramsFileIsLeftAlone() throws {
    try "not a database, but long enough to look like a file of some kind".write(
      toFile: path, atomically: true, encoding: .utf8)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: JournalFailure.self) { try SQLiteJournal(opening: path) }
    #expect(throws: JournalFailure.self) { try SQLiteJournal(creating: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }
}
