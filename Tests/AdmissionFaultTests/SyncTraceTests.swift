import AdmissionProgram
import Foundation
import Testing

/// Nothing is acknowledged before it is on the disk (T20).
@Suite struct SyncTraceTests {
  @Test(arguments: MutatingCommand.all)
  func syncsLieBetweenTheLastWriteAndTheReply(_ command: MutatingCommand) throws {
    let run = try command.run()
    // A lookup that finds nothing answers no, and reports.
    #expect((0...1).contains(run.result.status), "\(run.result.errors)")
    let trace = SyncTrace(run.calls, of: run.folder)
    #expect(trace.faults.isEmpty, "\(trace.faults)")
    #expect(trace.commits > 0 && trace.replies > 0)
  }

  /// The trace of one vote, kept for readers, passes; with any sync taken out of it it does not.
  @Test func aMissingSyncIsSeen() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/vote.trace")
    let calls = Strace.calls(in: try String(contentsOf: file, encoding: .utf8))
    let whole = SyncTrace(calls, of: "/srv")
    #expect(whole.faults.isEmpty && whole.commits == 1 && whole.replies == 1, "\(whole.faults)")
    let syncs = calls.indices.filter { SyncTrace.syncs.contains(calls[$0].name) }
    #expect(syncs.count == 5)
    for sync in syncs {
      var without = calls
      without.remove(at: sync)
      #expect(!SyncTrace(without, of: "/srv").faults.isEmpty, "without call \(sync)")
    }
  }
}

/// What a trace of calls says about what was on the disk when.
struct SyncTrace {
  static let syncs: Set = ["fsync", "fdatasync"]

  private(set) var faults: [String] = []
  /// How often a rollback journal went, which is the moment a transaction happens.
  private(set) var commits = 0
  private(set) var replies = 0
  /// Files with bytes, and folders with names, that a power cut could take away.
  private var unsynced: Set<String> = []

  init(_ calls: [Strace.Call], of folder: String) {
    for call in calls where call.isDone { take(call, folder) }
  }

  private mutating func take(_ call: Strace.Call, _ folder: String) {
    let isReply = call.name == "write" && call.descriptor == 1
    if isReply {
      replies += 1
      if !unsynced.isEmpty { faults.append("reply before a sync of \(unsynced.sorted())") }
    }
    let path = call.paths.last { $0.hasPrefix(folder) }
    let file = call.file.flatMap { $0.hasPrefix(folder) ? $0 : nil }
    switch call.name {
    case "write", "pwrite64", "ftruncate":
      guard !isReply, let file else { return }
      if !file.hasSuffix("-journal"), !unsynced.subtracting([file]).isEmpty {
        faults.append("\(file) is written before a sync of \(unsynced.sorted())")
      }
      // The journal's head says how much of it counts: never before that is there.
      if file.hasSuffix("-journal"), call.arguments.hasSuffix(", 0"), unsynced.contains(file) {
        faults.append("\(file) counts before a sync of it")
      }
      unsynced.insert(file)
    case "fsync", "fdatasync":
      if let file { unsynced.remove(file) }
    case "openat":
      if let path, path.hasSuffix("-journal"), call.arguments.contains("O_CREAT") {
        unsynced.insert(Self.parent(of: path))
      }
    case "unlink", "unlinkat":
      guard let path, path.hasSuffix("-journal") else { return }
      commits += 1
      unsynced.remove(path)
      if !unsynced.isEmpty { faults.append("commit before a sync of \(unsynced.sorted())") }
      unsynced.insert(Self.parent(of: path))
    case "rename", "mkdir":
      if let path { unsynced.insert(Self.parent(of: path)) }
    default: break
    }
  }

  private static func parent(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}
