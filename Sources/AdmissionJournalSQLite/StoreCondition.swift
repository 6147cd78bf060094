public import AdmissionJournal
import Foundation
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
        let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        return StoreCondition(
          library: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "?",
          journalMode: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "?",
          synchronous: try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1,
          schema: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
          newestSchema: Schema.version, pageProblems: pages == ["ok"] ? [] : pages,
          isOnlyRead: isOnlyRead, permissions: file.permissions, network: file.network)
      }
    } catch {
      throw file.failure(error)
    }
  }
}

extension StoreFile {
  fileprivate var permissions: UInt32 {
    var found = stat()
    return lstat(path, &found) == 0 ? found.st_mode & 0o7777 : 0
  }

  /// Kinds of file system whose locks other machines do not see, or not in time.
  private static let networks: Set = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "ceph", "glusterfs",
  ]

  /// The kind of file system it lies on, as the system's list of mounts has it.
  fileprivate var network: String? {
    guard let mounts = try? String(contentsOfFile: "/proc/mounts", encoding: .utf8) else {
      return nil
    }
    // As in `server:/srv /srv nfs4 rw 0 0`; the longest folder that leads here counts.
    let leading = mounts.split(separator: "\n").map { $0.split(separator: " ") }.filter { words in
      guard words.count > 2 else { return false }
      return words[1] == "/" || path.hasPrefix(words[1] + "/")
    }
    let kind = leading.max { $0[1].count < $1[1].count }.map { String($0[2]) }
    return kind.flatMap { Self.networks.contains($0) ? $0 : nil }
  }
}
