import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionProgram
import AdmissionSamples
import Foundation
import Testing

/// Ended at any moment, a backup or a restoration leaves nothing or a whole store where one was to
/// be made, and what it was made from as it was (T21).
@Suite struct CopyKillTests {
  @Test func aBackup() throws {
    let sweep = try Sweep(.copying)
    let store = sweep.store
    defer { store.remove() }
    let name = "zhunru/office.sqlite"
    let outcomes = try kill(sweep) { place in
      #expect(try store.snapshot()[name] == sweep.before[name], "\(place)")
      let copied = try store.soundEntries(at: store.copy)
      #expect(copied.isEmpty || copied == sweep.old, "\(place): \(copied.count) entries")
      let again = try store.run(sweep.command.arguments(store))
      #expect((again.status == 0) == copied.isEmpty, "\(place): \(again.errors)")
      #expect(try store.soundEntries(at: store.copy) == sweep.old, "\(place)")
    }
    #expect(outcomes > 1)
  }

  @Test func aRestoration() throws {
    let sweep = try Sweep(.replacing)
    let store = sweep.store
    defer { store.remove() }
    let name = "zhunru/copy.sqlite"
    func expectOldIsAside(_ place: String) throws {
      let aside = try FileManager.default.contentsOfDirectory(atPath: store.folder.path + "/zhunru")
        .filter { $0.hasPrefix("office.sqlite.left-") }
      let isThere = try aside.contains {
        try store.soundEntries(at: store.folder.path + "/zhunru/" + $0) == sweep.old
      }
      #expect(isThere, "\(place): \(aside)")
    }
    let outcomes = try kill(sweep) { place in
      #expect(try store.snapshot()[name] == sweep.before[name], "\(place)")
      let entries = try store.soundEntries(at: store.path)
      #expect(entries == sweep.old || entries == sweep.new, "\(place): \(entries.count) entries")
      if entries == sweep.new { try expectOldIsAside(place) }
      let again = try store.run(sweep.command.arguments(store))
      #expect(again.status == 0, "\(place): \(again.errors)")
      let restored = try store.soundEntries(at: store.path)
      #expect(restored.dropLast() == sweep.new.dropLast(), "\(place)")
      try expectOldIsAside(place)
    }
    #expect(outcomes > 1)
  }

  /// Kills at every call in turn, with every build at every other, and checks what was not seen yet.
  private func kill(_ sweep: Sweep, _ check: (String) throws -> Void) throws -> Int {
    var kills = 0
    var seen: Set<Store.Snapshot> = []
    let points = sweep.points.filter { Scale.isWhole || Sweep.changing.contains($0.name) }
    for point in Scale.share(of: points, part: 0, of: 2) {
      try sweep.store.put(sweep.before)
      let result = try Strace.inject(
        "signal=KILL", into: point.name, when: "\(point.number)",
        sweep.command.arguments(sweep.store), in: sweep.store.folder)
      if result.isKilled { kills += 1 } else { #expect(result.status == 0, "\(point)") }
      guard seen.insert(try sweep.store.snapshot()).inserted else { continue }
      try check("killed at \(point)")
    }
    #expect(kills > 10)
    Scale.report(
      "\(sweep.command.testDescription): \(kills) kills, \(seen.count) outcomes checked")
    return seen.count
  }
}

extension MutatingCommand {
  /// Copies an office, which it does not change.
  fileprivate static let copying = MutatingCommand(calling: "backup", after: vote.before) {
    ["backup", "--store", $0.path, $0.copy]
  }

  /// Puts an earlier backup into the place of an office that has gone on.
  static let replacing = MutatingCommand(
    calling: "restore --replace", in: .backedUp, after: vote.before
  ) { ["restore", "--replace", "--store", $0.path, $0.copy] }
}
