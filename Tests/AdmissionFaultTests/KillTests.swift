import AdmissionProgram
import AdmissionSamples
import Foundation
import Testing

/// Ended at any system call, the program leaves all of a command or nothing, and saying it again
/// does it once (T21, T22).
@Suite struct KillTests {
  /// `ZHUNRU_FAULTS=all` takes every command, and every call from the first touch of the store on.
  static let commands = MutatingCommand.tried

  @Test(arguments: commands)
  func killedAtEveryCall(_ command: MutatingCommand) throws {
    let sweep = try Sweep(command)
    defer { sweep.store.remove() }
    let points = sweep.points.filter { Scale.isWhole || Sweep.changing.contains($0.name) }
    #expect(points.count > 10)
    var kills = 0
    var seen: Set<Outcome> = []
    for point in points {
      try sweep.store.put(sweep.before)
      let result = try Strace.inject(
        "signal=KILL", into: point.name, when: "\(point.number)",
        command.arguments(sweep.store), in: sweep.store.folder)
      // Locks and memory are asked for now and then; such a call may not come again.
      if result.isKilled { kills += 1 } else { #expect(result.status == 0, "\(point)") }
      let outcome = Outcome(files: try sweep.store.snapshot(), output: result.output)
      guard seen.insert(outcome).inserted else { continue }
      try sweep.expectAllOrNothing(said: !result.output.isEmpty, "killed at \(point)")
      try sweep.expectOnceWhenSaidAgain("killed at \(point)")
    }
    #expect(kills > 10)
    Scale.report(
      "\(command.testDescription): \(kills) kills, \(seen.count) different outcomes checked")
  }

  /// What a kill leaves; the same again needs no second look.
  private struct Outcome: Hashable {
    let files: Store.Snapshot
    let output: String
  }
}

/// A command, and what its undisturbed run does.
struct Sweep {
  /// A call of the first thread: the `number`th of its name, from 1.
  struct Point: Hashable, Sendable {
    let name: String
    let number: Int
  }

  /// The calls that change what is on the disk, or what was said.
  static let changing: Set = [
    "openat", "write", "pwrite64", "fsync", "fdatasync", "unlink", "ftruncate", "rename", "link",
    "mkdir",
  ]

  let command: MutatingCommand
  let store: Store
  let before: Store.Snapshot
  /// What the journal records before, and after it was carried out once.
  let old: [String]
  let new: [String]
  /// Every call from the first touch of the store on.
  let points: [Point]

  init(_ command: MutatingCommand) throws {
    self.command = command
    before = try command.prepare()
    store = try Store(before)
    old = try store.entries()
    let (result, calls) = try Strace.watchFirstThread(
      command.arguments(store), in: store.folder)
    try #require((0...1).contains(result.status), "\(result.errors)")
    new = try store.entries()
    var counts: [String: Int] = [:]
    var points: [Point] = []
    var isReached = false
    let home = store.folder.path + "/zhunru"
    for call in calls {
      counts[call.name, default: 0] += 1
      isReached = isReached || call.name != "execve" && call.paths.contains { $0.hasPrefix(home) }
      if isReached, call.name != "execve", call.name != "exit_group" {
        points.append(Point(name: call.name, number: counts[call.name] ?? 0))
      }
    }
    self.points = points
  }

  /// Expects that the program finds its store sound, with the whole command in it or nothing of it.
  func expectAllOrNothing(said: Bool, _ place: String) throws {
    let place = "\(command.testDescription), \(place)"
    let entries = try store.entries()
    // Without an office there is nothing to verify.
    #expect(try entries.isEmpty ? old.isEmpty : store.isSound(), "\(place)")
    let isWhole = entries == old || entries == new
    let isPart = command.isList && entries.starts(with: old) && new.starts(with: entries)
    #expect(isWhole || isPart, "\(place): \(entries.count) of \(new.count) entries")
    if said { #expect(entries == new, "\(place): acknowledged and lost") }
  }

  /// Expects that saying the command again brings about what saying it once would have.
  func expectOnceWhenSaidAgain(_ place: String) throws {
    let place = "\(command.testDescription), \(place), again"
    let wasDone = try store.entries() == new
    let again = try store.run(command.arguments(store))
    #expect(!again.isKilled && (0...2).contains(again.status), "\(place): \(again.errors)")
    let entries = try store.entries()
    if wasDone, command.mayBeSaidAgain {
      #expect(entries.starts(with: new), "\(place)")
    } else if command.isList {
      #expect(Set(entries) == Set(new) && entries.count == new.count, "\(place)")
    } else {
      #expect(entries == new, "\(place): \(again.output) \(again.errors)")
    }
    #expect(try store.isSound(), "\(place)")
  }
}
