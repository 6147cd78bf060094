import AdmissionJournal
import AdmissionSeal
import AdmissionVocabulary
import Foundation
import Synchronization
import Testing

@testable import AdmissionJournalSQLite

/// From one format of the store to the next, with steps that only these tests know.
@Suite struct SchemaTests {
  private static let next = Schema.current.followed(
    by: "CREATE TABLE note (text TEXT NOT NULL) STRICT")

  private let scratch: ScratchFolder
  private let path: String
  private let entries: [StoredEntry]

  init() throws {
    scratch = try ScratchFolder()
    path = scratch.path("office")
    entries = (1...3).map { number in
      let bytes = Array("entry \(number)".utf8)
      return StoredEntry(sequence: number, bytes: bytes, digest: Digest(of: bytes))
    }
    _ = try SQLiteJournal(creating: path, holding: entries)
  }

  @Test func anEarlierFormatIsKeptBesideTheLaterOne() throws {
    let told = Mutex<[Bilingual]>([])
    let patience = Patience { words in told.withLock { $0.append(words) } }
    let later = try SQLiteJournal(opening: path, as: Self.next, patience: patience)
    #expect(try later.entries(after: 0) == entries && later.condition().schema == 2)
    #expect(try scratch.contents().keys.sorted() == ["office", "office.format-1"])
    let said = told.withLock { $0 }
    #expect(said.count == 1 && said[0].en.contains("from format 1 to format 2"))
    #expect(said[0].zh.contains("office.format-1"))
    // The copy is what it was, and the store goes on.
    #expect(try SQLiteJournal(opening: path + ".format-1").entries(after: 0) == entries)
    let fourth = StoredEntry(sequence: 4, bytes: [4], digest: Digest(of: [4]))
    #expect(try later.transact(since: 3) { _ in [fourth] } == [fourth])
    // It happens once.
    _ = try SQLiteJournal(opening: path, as: Self.next, patience: patience)
    #expect(try scratch.contents().count == 2 && told.withLock { $0.count } == 1)
  }

  @Test func anEarlierVersionRefusesTheLaterFormat() throws {
    let earlier = try SQLiteJournal(opening: path)
    _ = try SQLiteJournal(opening: path, as: Self.next)
    let before = try scratch.contents()
    let failure = JournalFailure.newer(store: path, version: 2, newest: 1)
    #expect(throws: failure) { try SQLiteJournal(opening: path) }
    // Also one that had it open before.
    #expect(throws: failure) { try earlier.entries(after: 0) }
    #expect(throws: failure) { try earlier.transact(since: 0) { _ in [] } }
    #expect(try scratch.contents() == before)
    let notice = failure.notice
    #expect(notice.message.en.contains("format 2") && notice.message.en.contains("up to 1"))
    #expect(notice.advice == .upgradeProgram)
  }

  /// Of several steps none is taken when the last one fails; the next try keeps another copy.
  @Test func aStepThatFailsChangesNothing() throws {
    let broken = Schema.current.followed(
      by: "CREATE TABLE note (text TEXT NOT NULL) STRICT", "CREATE TABLE entry (text TEXT)")
    #expect(throws: JournalFailure.self) { try SQLiteJournal(opening: path, as: broken) }
    #expect(try SQLiteJournal(opening: path).entries(after: 0) == entries)
    _ = try SQLiteJournal(opening: path, as: Self.next)
    #expect(
      try scratch.contents().keys.sorted() == ["office", "office.format-1", "office.format-1-2"])
  }
}
