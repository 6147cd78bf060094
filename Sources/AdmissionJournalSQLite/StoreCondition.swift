public import AdmissionJournal
import GRDB
import Glibc

/// How a store really is, asked of the database and of the file itself.
public struct StoreCondition: Hashable, Sendable {
  /// Version of the database library in use, as `3.40.1`.
  public let library: String
  /// `delete` for a rollback journal.
  public let journalMode: String
  /// 3 when file and folder are synced before a commit returns.
  public let synchronous: Int
  /// Which shape the tables have, and the one this version makes.
  public let schema: Int
  public let newestSchema: Int
  /// What a check of every page found; empty when nothing is wrong.
  public let pageProblems: [String]
  public let isOnlyRead: Bool
  /// The file's permission bits.
  public let permissions: UInt32
  /// Bytes that a user of no special rights can still write on its disk; `nil` when nobody can tell.
  public let room: UInt?
  /// Name of the kind of file system, where it lies across a network; `nil` on a disk of its own.
  public let network: String?

  /// The version of the database library that this program runs with.
  public static var libraryVersion: String {
    (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }) ?? "?"
  }
}

extension SQLiteJournal {
  /// Looks at the store as it is now, every page of it.
  ///
  /// - Throws: ``JournalFailure``.
  public func condition() throws(JournalFailure) -> StoreCondition {
    do {
      return try queue.read { db in
        return StoreCondition(
          library: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "?",
          journalMode: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "?",
          synchronous: try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1,
          schema: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
          newestSchema: schema.version, pageProblems: try Self.pageProblems(in: db),
          isOnlyRead: isOnlyRead, permissions: file.permissions, room: file.room,
          network: file.network)
      }
    } catch {
      throw file.failure(error)
    }
  }
}

extension SQLiteJournal {
  /// What is wrong with the pages of the file, whether or not it shows in an entry.
  ///
  /// - Throws: ``JournalFailure``.
  public func storageProblems() throws(JournalFailure) -> [String] {
    do {
      return try queue.read { try Self.pageProblems(in: $0) }
    } catch {
      throw file.failure(error)
    }
  }

  private static func pageProblems(in db: Database) throws -> [String] {
    do {
      let found = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      return found == ["ok"]
        ? [] : found.map { $0.split(separator: "\n").joined(separator: ": ") }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [error.message ?? "database disk image is malformed"]
    }
  }
}

extension StoreFile {
  fileprivate var room: UInt? {
    var found = statvfs()
    guard statvfs(path, &found) == 0 else { return nil }
    return UInt(found.f_bavail).multipliedReportingOverflow(by: UInt(found.f_frsize)).partialValue
  }

  fileprivate var permissions: UInt32 {
    var found = stat()
    return lstat(path, &found) == 0 ? found.st_mode & 0o7777 : 0
  }
}
