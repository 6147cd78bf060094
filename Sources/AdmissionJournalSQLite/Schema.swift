import GRDB

/// What a store looks like inside.
package struct Schema: Sendable {
  /// Marks a SQLite file as an office's store: the letters `ZhRu`.
  static let applicationID = 0x5A68_5275

  /// Today's.
  package static let current = Schema(steps: [entries])

  /// Steps that lead from an empty file to the tables; `user_version` counts those taken.
  ///
  /// A released step is never edited; the next change is another step.
  private let steps: [String]

  /// What `user_version` is in a store of this shape; the first is 1.
  package var version: Int { steps.count }

  private init(steps: [String]) { self.steps = steps }

  /// What a later version might make of it, for tests of the way there.
  package func followed(by steps: String...) -> Schema { Schema(steps: self.steps + steps) }

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

  /// How many steps a file has taken.
  static func stepsTaken(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Takes the steps that the file has not seen yet, all or none; before them comes `prepare`, when
  /// nobody else can write any more.
  func migrate(_ db: Database, after prepare: () throws -> Void = {}) throws {
    guard try Self.stepsTaken(db) < version else { return }
    try db.inTransaction(.immediate) {
      let taken = try Self.stepsTaken(db)
      guard taken < version else { return .rollback }
      try prepare()
      for step in steps[taken...] { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  /// The tables and triggers that differ from those that the steps make.
  struct Differences {
    /// Names of those that are not there, or not as they were made.
    let missing: [String]
    /// Names of those that no step made.
    let strange: [String]
  }

  func differences(_ db: Database) throws -> Differences {
    let found = try Self.objects(in: db)
    let made = try DatabaseQueue().inDatabase { fresh in
      try migrate(fresh)
      return try Self.objects(in: fresh)
    }
    return Differences(
      missing: made.filter { found[$0.key] != $0.value }.keys.sorted(),
      strange: found.keys.filter { made[$0] == nil }.sorted())
  }

  /// By name, with what each is.
  private static func objects(in db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT name, type || ' ' || coalesce(sql, '') FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        """)
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }
}
