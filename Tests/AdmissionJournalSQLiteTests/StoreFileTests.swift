import AdmissionJournal
import AdmissionSeal
import AdmissionVocabulary
import Foundation
import GRDB
import Glibc
import Testing

@testable import AdmissionJournalSQLite

/// What a store is on disk, and what it refuses to be.
@Suite struct StoreFileTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func entry(_ sequence: Int, _ text: String) -> StoredEntry {
    StoredEntry(sequence: sequence, bytes: Array(text.utf8), digest: Digest(of: text.utf8))
  }

  /// As they are after opening, also where somebody had set the file to something else.
  @Test(arguments: ["DELETE", "WAL", "TRUNCATE"])
  func itsSettingsAreWhatWasAskedFor(_ mode: String) throws {
    let path = scratch.path("office")
    try Self.store(in: scratch, "PRAGMA journal_mode = \(mode)")
    let journal = try SQLiteJournal(opening: path)
    let found = try journal.queue.read { db in
      try [
        "application_id", "user_version", "journal_mode", "synchronous", "foreign_keys",
        "trusted_schema", "cell_size_check",
      ].map { try String.fetchOne(db, sql: "PRAGMA " + $0) }
    }
    #expect(found == ["1516786293", "1", "delete", "3", "1", "0", "1"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: [
    "UPDATE entry SET body = x'00'", "DELETE FROM entry",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 4, body, digest FROM entry WHERE sequence = 1",
    "INSERT INTO entry SELECT 0, body, digest FROM entry WHERE sequence = 1",
  ])
  func entriesArePermanentBelowSwiftToo(_ attempt: String) throws {
    let journal = try SQLiteJournal(creating: scratch.path("office.sqlite"))
    let entries = [entry(1, "one"), entry(2, "two")]
    _ = try journal.transact(since: 0) { _ in entries }
    #expect(throws: DatabaseError.self) {
      try journal.queue.write { db in try db.execute(sql: attempt) }
    }
    #expect(try journal.entries(after: 0) == entries)
  }

  /// What may stand at a store's path, or beside it, and what is said of it.
  struct Place: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Makes it, in a folder that is empty so far.
    let make: @Sendable (ScratchFolder) throws -> Void
    /// What opening it answers, and making it anew; given the path.
    let opening: @Sendable (String) -> JournalFailure
    let creating: @Sendable (String) -> JournalFailure

    /// Something of which both say the same.
    init(
      _ description: String, _ failure: @escaping @Sendable (String) -> JournalFailure,
      _ make: @escaping @Sendable (ScratchFolder) throws -> Void
    ) {
      (testDescription, self.make) = (description, make)
      (opening, creating) = (failure, failure)
    }

    /// A file, which is never made anew.
    init(
      file description: String, _ failure: @escaping @Sendable (String) -> JournalFailure,
      _ make: @escaping @Sendable (ScratchFolder) throws -> Void
    ) {
      (testDescription, self.make, opening) = (description, make, failure)
      creating = { .exists($0) }
    }
  }

  private static func unusable(_ zh: String, _ en: String) -> @Sendable (String) -> JournalFailure {
    { .unusable(store: $0, reason: Bilingual(zh: zh, en: en)) }
  }

  private static let isFolder = unusable("这是文件夹", "it is a folder")
  private static let isLink = unusable(
    "这是符号链接，请写它所指的文件", "it is a symbolic link; name the file it points to")
  private static func damaged(_ zh: String, _ en: String) -> @Sendable (String) -> JournalFailure {
    { .damaged(store: $0, reason: Bilingual(zh: zh, en: en)) }
  }

  private static func store(in scratch: ScratchFolder, _ change: String) throws {
    _ = try SQLiteJournal(creating: scratch.path("office")).transact(since: 0) { _ in
      [StoredEntry(sequence: 1, bytes: [1], digest: Digest(of: [1]))]
    }
    try DatabaseQueue(path: scratch.path("office")).inDatabase { try $0.execute(sql: change) }
  }

  private static let places: [Place] = [
    Place(
      file: "a text", { .notAStore($0) },
      {
        try Data(String(repeating: "not a database\n", count: 100).utf8)
          .write(to: URL(filePath: $0.path("office")))
      }),
    Place(
      file: "a short text", { .notAStore($0) },
      {
        try Data("note".utf8).write(to: URL(filePath: $0.path("office")))
      }),
    Place(
      file: "a file without a byte", { .notAStore($0) },
      {
        try Data().write(to: URL(filePath: $0.path("office")))
      }),
    Place(
      file: "another program's database", { .notAStore($0) },
      {
        try DatabaseQueue(path: $0.path("office")).inDatabase {
          try $0.execute(sql: "CREATE TABLE recipe (name TEXT); PRAGMA user_version = 1")
        }
      }),
    Place(
      file: "another program's database with a log", { .notAStore($0) },
      {
        try DatabaseQueue(path: $0.path("office")).inDatabase {
          try $0.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE recipe (name TEXT)")
        }
      }),
    Place(
      file: "a later version's store", { .newer(store: $0, version: 7, newest: 1) },
      {
        try store(in: $0, "PRAGMA user_version = 7")
      }),
    Place(
      file: "a store with a table of somebody else's",
      damaged("多出了 `recipe`", "`recipe` is none of its own")
    ) {
      try store(in: $0, "CREATE TABLE recipe (name TEXT)")
    },
    Place(
      file: "a store without its guards",
      damaged("`entry_no_update` 不在或被改过", "`entry_no_update` is missing or was changed")
    ) {
      try store(in: $0, "DROP TRIGGER entry_no_update")
    },
    Place(
      file: "a store with a guard that guards nothing",
      damaged("`entry_no_delete` 不在或被改过", "`entry_no_delete` is missing or was changed")
    ) {
      try store(
        in: $0,
        """
        DROP TRIGGER entry_no_delete;
        CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT 1; END;
        """)
    },
    Place(file: "a store that says it has no format", damaged("格式号是 0", "its format number is 0")) {
      try store(in: $0, "PRAGMA user_version = 0")
    },
    Place(file: "a store cut short", damaged("内容读不出来", "what is in it cannot be read")) {
      try store(in: $0, "SELECT 1")
      let whole = try Data(contentsOf: URL(filePath: $0.path("office")))
      try whole.prefix(whole.count / 2).write(to: URL(filePath: $0.path("office")))
    },
    Place("a folder", isFolder) {
      try FileManager.default.createDirectory(
        atPath: $0.path("office"), withIntermediateDirectories: false)
    },
    Place("a link to a store", isLink) {
      _ = try SQLiteJournal(creating: $0.path("linked"))
      try FileManager.default.createSymbolicLink(
        atPath: $0.path("office"), withDestinationPath: $0.path("linked"))
    },
    Place("a link to nothing", isLink) {
      try FileManager.default.createSymbolicLink(
        atPath: $0.path("office"), withDestinationPath: $0.path("nowhere"))
    },
    Place("a pipe", unusable("这不是普通文件", "it is not a regular file")) {
      #expect(mkfifo($0.path("office"), 0o600) == 0)
    },
  ]

  @Test(arguments: places)
  func whatIsNoStoreIsNamedAndLeftAlone(_ place: Place) throws {
    try place.make(scratch)
    let before = try scratch.contents()
    #expect(!before.isEmpty)
    let path = scratch.path("office")
    #expect(throws: place.opening(path)) { try SQLiteJournal(opening: path) }
    #expect(throws: place.opening(path)) { try SQLiteJournal(openingOrCreating: path) }
    #expect(throws: place.creating(path)) { try SQLiteJournal(creating: path) }
    #expect(try scratch.contents() == before)
  }

  /// A file whose guards were put back may say that its last entry has any number.
  @Test(arguments: [Int.max, 0, -5, .min])
  func anyNumberIsRead(_ number: Int) throws {
    try Self.store(in: scratch, "SELECT 1")
    let path = scratch.path("office")
    try DatabaseQueue(path: path).write { db in
      let guards = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for row in guards { try db.execute(sql: "DROP TRIGGER \(row["name"] as String)") }
      try db.execute(
        sql: "INSERT INTO entry VALUES (?, x'00', ?)",
        arguments: [number, Digest(of: [0]).hex])
      for row in guards { try db.execute(sql: row["sql"]) }
    }
    let entries = try SQLiteJournal(opening: path).entries(after: 0)
    #expect(entries.map(\.sequence) == [1, number].sorted())
  }

  @Test func aMissingStoreIsNotMadeByOpening() throws {
    let path = scratch.path("folder/office")
    #expect(throws: JournalFailure.missing(path)) { try SQLiteJournal(opening: path) }
    #expect(try scratch.contents().isEmpty)
  }

  @Test func aStoreIsNotMadeTwice() throws {
    let path = scratch.path("office")
    let journal = try SQLiteJournal(creating: path)
    _ = try journal.transact(since: 0) { _ in [entry(1, "one")] }
    try journal.queue.close()
    let before = try scratch.contents()
    #expect(before.keys.sorted() == ["office"])
    #expect(throws: JournalFailure.exists(path)) { try SQLiteJournal(creating: path) }
    #expect(try scratch.contents() == before)
  }

  @Test func noNameIsRefused() {
    let failure = Self.unusable("没有写文件名", "no file name was given")("")
    #expect(throws: failure) { try SQLiteJournal(opening: "") }
    #expect(throws: failure) { try SQLiteJournal(creating: "") }
  }

  /// What the system says is put into words of ours, in both languages.
  @Test(arguments: [ENAMETOOLONG, ENOSPC, EFBIG, EIO, EMFILE, 12_345])
  func theSystemsWordsBecomeOurs(_ code: Int32) {
    let words = StoreFile("/office").unusable(code).notice.message
    #expect(words.zh.unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(!words.en.contains(String(cString: strerror(code))) || code == 12_345)
  }

  @Test func aPathThroughAFileIsRefused() throws {
    try Data("text".utf8).write(to: URL(filePath: scratch.path("file")))
    let path = scratch.path("file/office")
    let failure = Self.unusable("路径中有一段不是文件夹", "a part of its path is not a folder")(path)
    #expect(throws: failure) { try SQLiteJournal(opening: path) }
    #expect(throws: failure) { try SQLiteJournal(creating: path) }
    #expect(try scratch.contents() == ["file": Data("text".utf8)])
  }

  @Test(arguments: ["-journal", "-wal"])
  func theRemainsOfAnotherStoreAreNotMixedIn(_ ending: String) throws {
    try Data("remains".utf8).write(to: URL(filePath: scratch.path("office" + ending)))
    let before = try scratch.contents()
    #expect(throws: JournalFailure.self) { try SQLiteJournal(creating: scratch.path("office")) }
    #expect(try scratch.contents() == before)
  }

  @Test(arguments: [true, false])
  func aStoreReplacedInUseIsNeitherReadNorWritten(_ isReplaced: Bool) throws {
    let path = scratch.path("office")
    let journal = try SQLiteJournal(creating: path)
    _ = try journal.transact(since: 0) { _ in [entry(1, "one")] }
    try FileManager.default.moveItem(atPath: path, toPath: scratch.path("moved"))
    if isReplaced { _ = try SQLiteJournal(creating: path) }
    let before = try scratch.contents()
    let failure = JournalFailure.moved(path)
    #expect(throws: failure) { try journal.entries(after: 0) }
    #expect(throws: failure) { try journal.transact(since: 0) { _ in [entry(2, "two")] } }
    #expect(try scratch.contents() == before)
  }

  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, "store-busy"), (.SQLITE_LOCKED, "store-busy"),
    (.SQLITE_NOTADB, "not-a-store"), (.SQLITE_FULL, "store-unusable"),
    (.SQLITE_IOERR, "store-unusable"), (.SQLITE_CORRUPT, "store-damaged"),
    (.SQLITE_READONLY, "store-unusable"), (.SQLITE_CANTOPEN, "store-unusable"),
  ])
  func theDatabasesWordsBecomeOurs(_ code: ResultCode, _ ours: String) {
    let failure = StoreFile("/office").failure(DatabaseError(resultCode: code))
    #expect(failure.notice.code == ours && failure.notice.message.zh.contains("`/office`"))
  }
}
