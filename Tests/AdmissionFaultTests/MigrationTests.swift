import AdmissionJournal
import AdmissionProgram
import AdmissionSamples
import Foundation
import Testing

@testable import AdmissionJournalSQLite

/// Ended at any moment while it brings a store to a later format, the program leaves the earlier one
/// or the later one, and a copy of the earlier one before it changes anything (T27).
@Suite struct MigrationTests {
  private static let migrate = Program.built("migrate")
  private static let later = Schema.current.followed(
    by: "CREATE TABLE note (sequence INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;",
    "INSERT INTO note SELECT sequence, digest FROM entry;")

  private let store: Store
  private let before: Store.Snapshot
  private let old: [StoredEntry]
  private let calls: [Strace.Call]

  init() throws {
    before = try MutatingCommand.vote.prepare()
    store = try Store(before)
    old = try SQLiteJournal(opening: store.path).entries(after: 0)
    let run = try Strace.watch(
      [store.path], of: Self.migrate, calls: Strace.writing, in: store.folder)
    try #require(run.result.status == 0, "\(run.result.errors)")
    #expect(run.result.output == "\(old.count)\n")
    calls = run.calls
  }

  @Test func aKill() throws {
    defer { store.remove() }
    try expectOldOrLater("after the whole of it", isLater: true)
    var counts: [String: Int] = [:]
    var seen: Set<Store.Snapshot> = []
    var kills = 0
    for call in calls {
      counts[call.name, default: 0] += 1
      guard Sweep.changing.contains(call.name),
        call.paths.contains(where: isHere) || call.file.map(isHere) ?? false
      else { continue }
      try store.put(before)
      let killed = try Strace.inject(
        "signal=KILL", into: call.name, when: "\(counts[call.name] ?? 0)", [store.path],
        of: Self.migrate, in: store.folder)
      if killed.isKilled { kills += 1 }
      guard seen.insert(try store.snapshot()).inserted else { continue }
      try expectOldOrLater("killed at \(call.name) \(counts[call.name] ?? 0)")
    }
    #expect(kills > 20 && seen.count > 5)
    Scale.report("migration: \(kills) kills, \(seen.count) outcomes checked")
  }

  @Test func aPowerCut() throws {
    defer { store.remove() }
    var disk = Disk(before, in: store.folder.path)
    var dice = Dice(seed: 27)
    var cuts = 0
    for call in calls where call.isDone {
      disk.take(call)
      guard disk.hasPending else { continue }
      for survival in Disk.Survival.allCases where Scale.isWhole || dice.hits(oneIn: 3) {
        try store.put(disk.afterCut(survival, &dice))
        try expectOldOrLater("power cut \(cuts)")
        cuts += 1
      }
    }
    #expect(disk.unknown.isEmpty && cuts > 20)
    Scale.report("migration: \(cuts) power cuts")
  }

  private func isHere(_ path: String) -> Bool { path.hasPrefix(store.folder.path + "/zhunru") }

  /// Expects a store of either format with every entry, and a whole copy beside one that is later.
  private func expectOldOrLater(_ place: String, isLater: Bool = false) throws {
    let found = try entriesOfToday()
    #expect(found == nil || (found == old && !isLater), "\(place)")
    if found == nil {
      let copy = try SQLiteJournal(opening: store.path + ".format-1")
      #expect(try copy.entries(after: 0) == old, "\(place)")
    }
    #expect(
      try SQLiteJournal(opening: store.path, as: Self.later).entries(after: 0) == old, "\(place)")
  }

  /// What is there in today's format; `nil` when it is in the later one.
  private func entriesOfToday() throws -> [StoredEntry]? {
    do {
      return try SQLiteJournal(opening: store.path).entries(after: 0)
    } catch JournalFailure.newer(store: _, version: 3, newest: 1) {
      return nil
    }
  }
}
