import GRDB

/// What a store looks like inside.
enum Schema {
  /// Marks a SQLite file as an office's store: the letters `ZhRu`.
  static let applicationID = 0x5A68_5275

  /// Steps that lead from an empty file to today's tables; `user_version` counts those taken.
  ///
  /// A released step is never edited; the next change is another step.
  static let steps = [entries]

  static var version: Int { steps.count }

  /// Step 1: the entries, which nobody can change, remove, replace or put out of sequence.
  ///
  /// `INSERT OR REPLACE` removes a row without asking a trigger on deletion, so insertions are
  /// guarded themselves.
  private static let entries = """
    CREATE TABLE entry (
      sequence INTEGER PRIMARY KEY,
      body BLOB NOT NULL,
      digest TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries are permanent'); END;
    CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries are permanent'); END;
    CREATE TRIGGER entry_in_sequence BEFORE INSERT ON entry
    WHEN NEW.sequence IS NOT 1 + (SELECT coalesce(max(sequence), 0) FROM entry)
    BEGIN SELECT RAISE(ABORT, 'entries run 1, 2, 3 without gaps'); END;
    """

  /// Takes the steps that the file has not seen yet, all or none.
  static func migrate(_ db: Database) throws {
    let taken = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard taken < version else { return }
    try db.inTransaction(.immediate) {
      for step in steps[taken...] { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  /// Whether the tables and triggers are those that the steps make, no more and no less.
  static func isIntact(_ db: Database) throws -> Bool {
    try objects(in: db)
      == DatabaseQueue().inDatabase { fresh in
        try migrate(fresh)
        return try objects(in: fresh)
      }
  }

  private static func objects(in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
        """)
  }
}
