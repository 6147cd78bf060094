import AdmissionJournal
import AdmissionVocabulary
import GRDB
import Glibc

/// Makes and opens the database file; callers hold the store's lock.
enum Connection {
  /// Opens a file that is there, whatever is in it, and leaves it alone when it is no store.
  ///
  /// - Throws: `.notAStore`, `.newer`, `.busy`, `.unusable`.
  static func open(
    _ file: StoreFile, with patience: Patience, onlyReads: Bool
  ) throws(JournalFailure) -> DatabaseQueue {
    do {
      let queue = try connect(to: file.path, of: file, with: patience, onlyReads: onlyReads)
      try queue.inDatabase { db in
        guard try number("application_id", of: db) == Schema.applicationID,
          case let version = try number("user_version", of: db), version > 0
        else { throw JournalFailure.notAStore(file.name) }
        guard version <= Schema.version else {
          throw JournalFailure.newer(store: file.name, version: version)
        }
        if onlyReads {
          guard version == Schema.version else {
            throw file.unusable(
              zh: "是较早的格式，须由有写入权限的人先打开一次",
              en: "it has an earlier format; somebody who may write it has to open it once")
          }
        } else {
          try Schema.migrate(db)
        }
        guard try Schema.isIntact(db) else { throw JournalFailure.notAStore(file.name) }
        if !onlyReads { try makeDurable(db, in: file) }
      }
      return queue
    } catch {
      throw file.failure(error)
    }
  }

  /// Makes a store aside and moves it to its place when it is whole.
  ///
  /// - Throws: `.unusable`.
  static func make(
    _ file: StoreFile, holding entries: [StoredEntry] = [], with patience: Patience
  ) throws(JournalFailure) {
    try file.expectNoLeftovers()
    try build(file, holding: entries, with: patience)
    try file.finish()
  }

  /// Makes a store aside and leaves it there, whole and on the disk.
  static func build(
    _ file: StoreFile, holding entries: [StoredEntry], with patience: Patience
  ) throws(JournalFailure) {
    let unfinished = try file.beginUnfinished()
    do {
      let queue = try connect(to: unfinished, of: file, with: patience, onlyReads: false)
      try queue.inDatabase { db in
        try makeDurable(db, in: file)
        try Schema.migrate(db)
        guard !entries.isEmpty else { return }
        try db.inTransaction(.immediate) {
          try SQLiteJournal.append(entries, in: db)
          return .commit
        }
      }
      try queue.close()
    } catch {
      file.discardUnfinished()
      throw file.failure(error)
    }
  }

  private static func connect(
    to path: String, of file: StoreFile, with patience: Patience, onlyReads: Bool
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "zhunru.journal"
    configuration.readonly = onlyReads
    configuration.busyMode = .callback { tries in
      patience.holds(for: file.lockable, isFirst: tries == 0)
    }
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
