@testable import AdmissionJournalSQLite
import AdmissionJournal
import AdmissionSeal
import Foundation
import GRDB
import Testing

/// What a store is on disk, and what it refuses to be.
@Suite struct StoreFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }

  private func entry(_ sequence: Int, _ text: String) -> StoredEntry {
    StoredEntry(sequence: sequence, bytes: Array(text.utf8), digest: Digest(of: text.utf8))
  }

  @Test func itsSettingsAreWhatWasAskedFor() throws {
    let journal = try SQLiteJournal(creating: path("office.sqlite"))
    let found = try journal.queue.read { db in
      try [
        "journal_mode", "synchronous", "busy_timeout", "foreign_keys", "trusted_schema",
        "user_version",
      ].map { try String.fetchOne(db, sql: "PRAGMA " + $0) }
    }
    #expect(found == ["delete", "3", "10000", "1", "0", "1"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path("office.sqlite"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: [
    "UPDATE entry SET body = x'00'", "DELETE FROM entry",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 4, body, digest FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 0, body, digest FROM entry WHERE sequence = 1",
  ])
  func entriesArePermanentBelowSwiftToo(_ attempt: String) throws {
    let journal = try SQLiteJournal(creating: path("office.sqlite"))
    let entries = [entry(1, "one"), entry(2, "two")]
    _ = try journal.transact(since: 0) { _ in entries }
    #expect(throws: DatabaseError.self) {
      try journal.queue.write { db in try db.execute(sql: attempt) }
    }
    #expect(try journal.entries(after: 0) == entries)
  }

  @Test func missingAndPresentFiles() throws {
    #expect(throws: JournalFailure.missing(path("none.sqlite"))) {
      try SQLiteJournal(opening: path("none.sqlite"))
    }
    _ = try SQLiteJournal(creating: path("office.sqlite"))
    #expect(throws: JournalFailure.exists(path("office.sqlite"))) {
      try SQLiteJournal(creating: path("office.sqlite"))
    }
    #expect(!FileManager.default.fileExists(atPath: path("none.sqlite")))
  }

  @Test func foreignFilesAreNamedAndLeftAlone() throws {
    let another = path("another.sqlite")
    try DatabaseQueue(path: another).write { db in
      try db.execute(sql: "CREATE TABLE recipe (name TEXT)")
    }
    let newer = path("newer.sqlite")
    _ = try SQLiteJournal(creating: newer)
    try DatabaseQueue(path: newer).inDatabase { db in
      try db.execute(sql: "PRAGMA user_version = 7")
    }
    try FileManager.default.createDirectory(
      atPath: path("folder.sqlite"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: path("link.sqlite"), withDestinationPath: newer)
    let before = try [another, newer].map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(throws: JournalFailure.notAStore(another)) { try SQLiteJournal(opening: another) }
    #expect(throws: JournalFailure.newer(store: newer, version: 7)) {
      try SQLiteJournal(opening: newer)
    }
    for name in ["folder.sqlite", "link.sqlite"] {
      #expect(throws: JournalFailure.self) { try SQLiteJournal(opening: path(name)) }
    }
    #expect(try [another, newer].map { try Data(contentsOf: URL(filePath: $0)) } == before)
  }

  @Test func theFirstOpeningByManyMakesOneStore() async throws {
    let path = path("shared.sqlite")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let journal = try SQLiteJournal(openingOrCreating: path)
          _ = try journal.transact(since: 0) { present in
            [entry(present.count + 1, "x")]
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try SQLiteJournal(opening: path).entries(after: 0).map(\.sequence) == Array(1...8))
  }
}
