import Admission
import AdmissionCatalog
import AdmissionJournalSQLite
import Foundation
import GRDB

// How many votes a second go through the clerk and the store, beside a bare SQLite file with the
// same settings that takes the same bytes after the same entries. Rounds alternate, so that both meet
// the same machine.
//
// Usage: swift run -c release --package-path Tests/Benchmarks votes [VOTES-A-ROUND] [ROUNDS] [STORE]

let votes = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 400
let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5
/// A store that is copied and gone on with; a new one where none is named.
let former = CommandLine.arguments.dropFirst(3).first

let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
let catalog = try Catalog(folder: root.appending(path: "catalog").path(percentEncoded: false))
let workplace = Workplace(catalog)
let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }

/// An office with one open poll, in a new store or behind what is there already.
func office(_ name: String) throws -> (SQLiteJournal, Registrar, Case.ID) {
  let path = folder.appending(path: name).path
  let clerk: Registrar
  let journal: SQLiteJournal
  if let former {
    try FileManager.default.copyItem(atPath: former, toPath: path)
    journal = try SQLiteJournal(opening: path)
    clerk = try workplace.registrar(of: journal)
  } else {
    journal = try SQLiteJournal(creating: path)
    clerk = try workplace.found(.rehearsal, in: journal)
  }
  _ = try clerk.carryOut(.propose(.remove("001")), by: .clerk)
  let id = clerk.office.cases[clerk.office.cases.count - 1].id
  _ = try clerk.carryOut(.open(id, until: nil), by: .clerk)
  return (journal, clerk, id)
}

/// A file with the store's settings and nothing else.
func bare(_ name: String) throws -> DatabaseQueue {
  let queue = try DatabaseQueue(path: folder.appending(path: name).path)
  try queue.inDatabase { db in
    try db.execute(sql: "PRAGMA journal_mode = DELETE")
    try db.execute(sql: "PRAGMA synchronous = EXTRA")
    try db.execute(
      sql: """
        CREATE TABLE entry (sequence INTEGER PRIMARY KEY, body BLOB NOT NULL, digest TEXT NOT NULL)
        """)
  }
  return queue
}

/// Prepared once, as the store does.
func insert(_ entry: StoredEntry, in db: Database) throws {
  try db.cachedStatement(sql: "INSERT INTO entry VALUES (?, ?, ?)")
    .execute(arguments: [entry.sequence, Data(entry.bytes), entry.digest.hex])
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let elapsed = try clock.measure(work)
  return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
}

var ratios: [Double] = []
for round in 1...rounds {
  let (journal, clerk, id) = try office("office-\(round).sqlite")
  let start = clerk.entries.count
  let through = try seconds {
    for vote in 0..<votes {
      _ = try clerk.carryOut(
        .cast(id, .yes, reason: "vote \(vote)"), by: .seat(vote % 8 + 1))
    }
  }
  let entries = try journal.entries(after: start)
  let queue = try bare("bare-\(round).sqlite")
  let before = try journal.entries(after: 0, atMost: start)
  try queue.inTransaction(.immediate) { db in
    for entry in before { try insert(entry, in: db) }
    return .commit
  }
  let alone = try seconds {
    for entry in entries {
      try queue.inTransaction(.immediate) { db in
        try insert(entry, in: db)
        return .commit
      }
    }
  }
  let (ours, theirs) = (Double(votes) / through, Double(votes) / alone)
  ratios.append(ours / theirs)
  print(
    "round \(round), \(start) entries before: \(Int(ours)) votes/s through the store, \(Int(theirs)) bare SQLite"
  )
}
print(
  "median ratio \((ratios.sorted()[rounds / 2] * 100).rounded() / 100)")
