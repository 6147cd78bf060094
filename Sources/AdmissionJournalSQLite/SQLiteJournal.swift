public import AdmissionJournal
import AdmissionSeal
import AdmissionVocabulary
import Foundation
import GRDB

/// A journal in one SQLite file, which several processes and threads may share.
///
/// Each instance is one connection and takes one transaction at a time; a second instance on the
/// same path is a second connection. Whoever comes later waits up to ten seconds for its turn.
/// What a transaction appended is on the disk when it returns, and survives a power cut.
///
/// The file is checked at opening for being a store, not page by page: whoever reads the entries
/// compares every one of their bytes with its digest anyway.
public final class SQLiteJournal: Journal, Sendable {
  let queue: DatabaseQueue
  let file: StoreFile
  /// Whether it may only be read, by this user or where it lies; then nothing can be appended.
  public let isOnlyRead: Bool
  let schema: Schema
  /// The file that was opened; another one in its place is never read or written.
  private let identity: StoreFile.Identity

  /// Opens a store that is there; a file without a single byte is none.
  ///
  /// Whoever may not write it can still read it, and so can everybody across a network. A store in
  /// an earlier format is brought to today's, after a copy of it was left beside it.
  ///
  /// - Throws: every ``JournalFailure`` except `.exists`; the file is then as it was.
  public convenience init(
    opening path: String, patience: Patience = Patience()
  ) throws(JournalFailure) {
    try self.init(StoreFile(path), ifMissing: .fails, ifThere: .isTaken, patience)
  }

  /// Makes a new store, and the folders that lead to it for the owner's eyes only.
  ///
  /// The file appears whole, `entries` in it, or not at all; readable and writable for its owner only.
  ///
  /// - Throws: `.exists` when there is a file already, which stays as it was; `.unusable`, `.busy`.
  public convenience init(
    creating path: String, holding entries: [StoredEntry] = [], patience: Patience = Patience()
  ) throws(JournalFailure) {
    try self.init(
      StoreFile(path), ifMissing: .isTaken, ifThere: .fails, holding: entries, patience)
  }

  /// Opens the store, and makes it first when there is none; safe for any number of processes at
  /// once.
  ///
  /// - Throws: every ``JournalFailure`` except `.missing` and `.exists`.
  public convenience init(
    openingOrCreating path: String, patience: Patience = Patience()
  ) throws(JournalFailure) {
    try self.init(StoreFile(path), ifMissing: .isTaken, ifThere: .isTaken, patience)
  }

  /// Opens a store that is there as a version of the program with another schema does.
  package convenience init(
    opening path: String, as schema: Schema, patience: Patience = Patience()
  ) throws(JournalFailure) {
    try self.init(StoreFile(path), schema, ifMissing: .fails, ifThere: .isTaken, patience)
  }

  enum Case { case isTaken, fails }

  init(
    _ file: StoreFile, _ schema: Schema = .current, ifMissing: Case, ifThere: Case,
    holding entries: [StoredEntry] = [], _ patience: Patience = Patience()
  ) throws(JournalFailure) {
    func isMissing() throws(JournalFailure) -> Bool {
      let isMissing = try file.identity() == nil
      if isMissing, ifMissing == .fails { throw .missing(file.name) }
      if !isMissing, ifThere == .fails { throw .exists(file.name) }
      return isMissing
    }
    // Asked once without the lock, so that what can be no store gets no lock file beside it.
    let isNew = try isMissing()
    if isNew {
      try file.expectOwnDisk()
      try file.makeFolders()
    }
    let mayWrite = try isNew ? true : file.mayBeWritten()
    let onlyReads = !mayWrite
    func open() throws(JournalFailure) -> (queue: DatabaseQueue, identity: StoreFile.Identity) {
      let isMade = try isMissing()
      if isMade { try Connection.make(file, holding: entries, with: patience) }
      do throws(JournalFailure) {
        let queue = try Connection.open(file, schema, with: patience, onlyReads: onlyReads)
        guard let identity = try file.identity() else { throw JournalFailure.missing(file.name) }
        return (queue: queue, identity: identity)
      } catch {
        // It is there; that nothing was changed would be wrong.
        throw isMade ? .unconfirmed(store: file.name) : error
      }
    }
    // A store appears whole, so whoever only reads needs no lock file, and could make none.
    let opened =
      if onlyReads {
        try open()
      } else {
        try file.locked(with: patience) { () throws(JournalFailure) in try open() }
      }
    (queue, identity) = opened
    (self.file, self.schema, isOnlyRead) = (file, schema, onlyReads)
  }

  /// Checks that the store is the one that was opened, in the format it had then.
  private func expectSame(_ db: Database) throws {
    try file.expect(identity)
    let version = try Schema.stepsTaken(db)
    guard version == schema.version else {
      if version == 0 { throw JournalFailure.notAStore(file.name) }
      throw JournalFailure.newer(store: file.name, version: version, newest: schema.version)
    }
  }

  /// The entries after `sequence`, oldest first.
  ///
  /// - Throws: ``JournalFailure``; `.damaged` also when there are fewer than `sequence` entries,
  ///   so that a store put back to an earlier day is noticed.
  public func entries(after sequence: Int) throws(JournalFailure) -> [StoredEntry] {
    try entries(after: sequence, atMost: .max)
  }

  /// The first of them.
  ///
  /// - Throws: as ``entries(after:)``.
  public func entries(
    after sequence: Int, atMost count: Int
  ) throws(JournalFailure) -> [StoredEntry] {
    do {
      return try queue.read { db in
        try expectSame(db)
        return try read(after: sequence, atMost: count, in: db)
      }
    } catch {
      throw file.failure(error)
    }
  }

  /// See ``Journal/transact(since:_:)``; `decide` must not use this instance itself.
  public func transact(
    since sequence: Int, _ decide: ([StoredEntry]) throws -> [StoredEntry]
  ) throws -> [StoredEntry] {
    guard !isOnlyRead else { throw file.isOnlyRead }
    var answer: [StoredEntry] = []
    var refusal: (any Error)?
    do {
      try queue.inTransaction(.immediate) { db in
        try expectSame(db)
        let new = try read(after: sequence, in: db)
        do {
          answer = try decide(new)
        } catch {
          refusal = error
          return .rollback
        }
        try Self.append(answer, in: db)
        return .commit
      }
    } catch {
      try confirm(answer, after: file.failure(error))
    }
    if let refusal { throw refusal }
    return answer
  }

  /// Finds out whether entries are kept although keeping them failed.
  ///
  /// The last step of a commit syncs the folder; when that fails, the entries are there already.
  ///
  /// - Throws: `failure` when they are not there; `.unconfirmed` when nobody can tell, or when they
  ///   are there and a power cut could still take them away.
  private func confirm(
    _ answer: [StoredEntry], after failure: JournalFailure
  ) throws(JournalFailure) {
    guard let last = answer.last else { throw failure }
    do {
      let kept = try queue.read { db in
        try String.fetchOne(
          db, sql: "SELECT digest FROM entry WHERE sequence = ?", arguments: [last.sequence])
      }
      if kept == last.digest.hex { return try file.syncFolder() }
    } catch {
      throw .unconfirmed(store: file.name)
    }
    throw failure
  }

  private func read(
    after sequence: Int, atMost count: Int = .max, in db: Database
  ) throws -> [StoredEntry] {
    let last = max(0, try Int.fetchOne(db, sql: "SELECT max(sequence) FROM entry") ?? 0)
    guard sequence <= last else {
      throw file.damaged(
        zh: "读过的第 \(sequence) 条已不在其中，文件被换成了较早的",
        en: "entry \(sequence), read before, is no longer in it")
    }
    let statement = try db.cachedStatement(
      sql: "SELECT sequence, body, digest FROM entry WHERE sequence >= ? ORDER BY sequence LIMIT ?")
    var entries: [StoredEntry] = []
    // The file may lie about its last number.
    entries.reserveCapacity(min(last - sequence, count, 1 << 16))
    // What somebody put in front of the first entry is to be found as well.
    let first = sequence == 0 ? Int.min : sequence + 1
    let rows = try Row.fetchCursor(statement, arguments: [first, count])
    func next() throws -> Row? {
      do {
        return try rows.next()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        let count = sequence + entries.count
        throw file.damaged(
          zh: "第 \(count) 条之后读不出来", en: "after entry \(count) nothing can be read")
      }
    }
    while let row = try next() {
      // What is of no such form reads as something that matches no digest, and is found there.
      entries.append(
        StoredEntry(
          sequence: Int.fromDatabaseValue(row[0]) ?? 0,
          bytes: try row.withUnsafeData(atIndex: 1) { $0.map { Array($0) } } ?? [],
          digest: String.fromDatabaseValue(row[2]).flatMap(Digest.init(hex:)) ?? .none))
    }
    return entries
  }

  static func append(_ entries: [StoredEntry], in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO entry (sequence, body, digest) VALUES (?, ?, ?)")
    for entry in entries {
      try statement.execute(
        arguments: [entry.sequence, Data(entry.bytes), entry.digest.hex])
    }
  }
}
