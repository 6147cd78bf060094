import AdmissionJournal
import AdmissionVocabulary
import GRDB
import Glibc

/// Makes and opens the database file; callers hold the store's lock.
enum Connection {
  /// How long to wait for whoever writes.
  static let patience = 10.0

  /// Opens a file that is there, whatever is in it, and leaves it alone when it is no store.
  ///
  /// - Throws: `.notAStore`, `.newer`, `.busy`, `.unusable`.
  static func open(_ file: StoreFile) throws(JournalFailure) -> DatabaseQueue {
    try file.expectAccess()
    do {
      let queue = try connect(to: file.path)
      try queue.inDatabase { db in
        guard try number("application_id", of: db) == Schema.applicationID,
          case let version = try number("user_version", of: db), version > 0
        else { throw JournalFailure.notAStore(file.name) }
        guard version <= Schema.version else {
          throw JournalFailure.newer(store: file.name, version: version)
        }
        try Schema.migrate(db)
        guard try Schema.isIntact(db) else { throw JournalFailure.notAStore(file.name) }
        try makeDurable(db, in: file)
      }
      return queue
    } catch {
      throw file.failure(error)
    }
  }

  /// Makes a store aside and moves it to its place when it is whole.
  ///
  /// - Throws: `.unusable`.
  static func make(_ file: StoreFile) throws(JournalFailure) {
    try file.expectNoLeftovers()
    let unfinished = try file.beginUnfinished()
    do {
      let queue = try connect(to: unfinished)
      try queue.inDatabase { db in
        try makeDurable(db, in: file)
        try Schema.migrate(db)
      }
      try queue.close()
    } catch {
      file.discardUnfinished()
      throw file.failure(error)
    }
    try file.finish()
  }

  private static func connect(to path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "zhunru.journal"
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// A rollback journal, and a sync of file and folder before a commit returns.
  ///
  /// Set after opening and read back: the database library sets some of it itself while it opens.
  private static func makeDurable(_ db: Database, in file: StoreFile) throws {
    let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
    try db.execute(sql: "PRAGMA synchronous = EXTRA")
    guard mode == "delete", try number("synchronous", of: db) == 3 else {
      throw file.unusable(zh: "无法保证写入落盘", en: "writing it through to the disk cannot be ensured")
    }
  }

  private static func number(_ pragma: String, of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA \(pragma)") ?? 0
  }
}
