public import AdmissionJournal
import AdmissionSeal
import AdmissionVocabulary
import GRDB
import Glibc

extension SQLiteJournal {
  /// Puts a store made of other entries into a place, and moves what is there aside.
  ///
  /// `entries` is given where the store that is there ends; `nil` when there is none, or it cannot
  /// be read. At no moment is there no store in the place; whoever has the earlier one open neither
  /// reads nor writes it any more.
  ///
  /// - Returns: where the earlier store is now; `nil` when there was none.
  /// - Throws: `.exists` when there is a store and it is not to be replaced; every other
  ///   ``JournalFailure``. Then everything is as it was.
  public static func restore(
    _ path: String, replacing: Bool, patience: Patience = Patience(),
    _ entries: (Head?) throws(JournalFailure) -> [StoredEntry]
  ) throws(JournalFailure) -> String? {
    let file = StoreFile(path)
    try file.expectOwnDisk()
    if try file.identity() == nil { try file.makeFolders() }
    return try file.locked(with: patience) { () throws(JournalFailure) in
      guard try file.identity() != nil else {
        try Connection.make(file, holding: entries(nil), with: patience)
        return nil
      }
      guard replacing else { throw JournalFailure.exists(file.name) }
      guard let earlier = try? Connection.open(file, with: patience, onlyReads: false) else {
        return try replace(file, patience, entries(nil), asideAs: "damaged")
      }
      var aside: String?
      do {
        // Whoever is writing finishes first; whoever comes later finds the other file.
        try earlier.inTransaction(.immediate) { db in
          let head = try head(in: db)
          aside = try replace(file, patience, entries(head), asideAs: "\(head.sequence)")
          return .rollback
        }
      } catch {
        throw file.failure(error)
      }
      return aside
    }
  }

  private static func head(in db: Database) throws -> Head {
    let row = try Row.fetchOne(
      db, sql: "SELECT sequence, digest FROM entry ORDER BY sequence DESC LIMIT 1")
    guard let row, let sequence = Int.fromDatabaseValue(row[0]),
      let digest = String.fromDatabaseValue(row[1]).flatMap(Digest.init(hex:))
    else { return .empty }
    return Head(sequence: sequence, digest: digest)
  }

  private static func replace(
    _ file: StoreFile, _ patience: Patience, _ entries: [StoredEntry], asideAs ending: String
  ) throws(JournalFailure) -> String {
    try Connection.build(file, holding: entries, with: patience)
    return try file.replace(asideAs: ending)
  }
}
