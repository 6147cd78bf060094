import AdmissionJournal
import AdmissionVocabulary
import GRDB
import Glibc

/// Makes and opens the database file; callers hold the store's lock.
enum Connection {
  /// Opens a file that is there, whatever is in it, and leaves it alone when it is no store.
  ///
  /// - Throws: `.notAStore`, `.newer`, `.damaged`, `.busy`, `.unusable`.
  static func open(
    _ file: StoreFile, _ schema: Schema = .current, with patience: Patience, onlyReads: Bool
  ) throws(JournalFailure) -> DatabaseQueue {
    do {
      let queue = try connect(to: file.path, of: file, with: patience, onlyReads: onlyReads)
      try queue.inDatabase { db in
        guard try number("application_id", of: db) == Schema.applicationID else {
          throw JournalFailure.notAStore(file.name)
        }
        let version = try Schema.stepsTaken(db)
        guard version > 0 else {
          throw file.damaged(zh: "格式号是 \(version)", en: "its format number is \(version)")
        }
        guard version <= schema.version else {
          throw JournalFailure.newer(
            store: file.name, version: version, newest: schema.version)
        }
        if onlyReads {
          guard version == schema.version else {
            throw file.unusable(
              zh: "是较早的格式（\(version)），须由有写入权限的人先打开一次",
              en:
                "it has an earlier format (\(version)); somebody who may write it has to open it once"
            )
          }
        } else {
          try makeDurable(db, in: file)
          try schema.migrate(db) {
            let copy = try keep(file, ofFormat: version, with: patience)
            patience.say(
              Bilingual(
                zh: "档案由格式 \(version) 转为格式 \(schema.version)；原样留在 \(copy)",
                en: "the store is brought from format \(version) to format \(schema.version);"
                  + " as it was it is kept as \(copy)"))
          }
        }
        try expectIntact(db, schema, in: file)
      }
      return queue
    } catch {
      throw file.failure(error)
    }
  }

  private static func expectIntact(
    _ db: Database, _ schema: Schema, in file: StoreFile
  ) throws {
    let differences = try schema.differences(db)
    if let missing = differences.missing.first {
      throw file.damaged(
        zh: "`\(missing)` 不在或被改过", en: "`\(missing)` is missing or was changed")
    }
    if let strange = differences.strange.first {
      throw file.damaged(zh: "多出了 `\(strange)`", en: "`\(strange)` is none of its own")
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
        try Schema.current.migrate(db)
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

  /// Copies a store as it is, page by page, before it takes on another format; whole and on the
  /// disk beside it when this returns.
  ///
  /// - Returns: where the copy is.
  private static func keep(
    _ file: StoreFile, ofFormat version: Int, with patience: Patience
  ) throws -> String {
    let unfinished = try file.beginUnfinished()
    do {
      let copy = try connect(to: unfinished, of: file, with: patience, onlyReads: false)
      try copy.inDatabase { try makeDurable($0, in: file) }
      // Another connection of this process; whoever holds the transaction could not be read from.
      let source = try connect(to: file.path, of: file, with: patience, onlyReads: true)
      try source.backup(to: copy)
      try source.close()
      try copy.close()
    } catch {
      file.discardUnfinished()
      throw error
    }
    return try file.finish(endingIn: "format-\(version)")
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
