import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionSamples
import Foundation
import Testing

/// Whatever a power cut leaves of what was not synced, the store opens by itself and holds
/// everything that was answered (T20).
@Suite struct PowerCutTests {
  /// Several commits in one run, each with its answer.
  private static let votes = MutatingCommand(
    (1...6).map { "vote A2014-001 \($0.isMultiple(of: 2) ? "no" : "yes")" }
      .joined(separator: "; "), as: "seat-3", after: MutatingCommand.vote.before, isList: true)

  private static let commands =
    Scale.isWhole
    ? MutatingCommand.all + [votes, .replacing]
    : MutatingCommand.all.filter {
      ["init --empty", "restore", "run --atomic"].contains($0.testDescription)
    } + [.vote, votes, .replacing]

  @Test(arguments: commands)
  func everythingAnsweredIsThere(_ command: MutatingCommand) throws {
    let run = try command.run()
    let scratch = try Store()
    defer { scratch.remove() }
    var history = History(scratch)
    var disk = Disk(run.before, in: run.folder)
    try history.note(disk, isAnswer: false)
    // What had happened at every moment with something left to lose.
    var moments: [(disk: Disk, answered: Int)] = []
    for call in run.calls where call.isDone {
      disk.take(call)
      let isAnswer = call.name == "write" && call.descriptor == 1
      if isAnswer || ["unlink", "rename"].contains(call.name) {
        try history.note(disk, isAnswer: isAnswer)
      }
      if disk.hasPending { moments.append((disk, history.answered)) }
    }
    #expect(disk.unknown.isEmpty, "\(disk.unknown)")
    #expect(history.states.count > 1 && moments.count > 10)
    // At every moment in a whole run, with every build at some from first to last.
    let cuts = Scale.pick(quick: 40, whole: max(150, moments.count))
    var dice = Dice(seed: 20)
    var outcomes: Set<Int> = []
    for cut in 0..<cuts {
      let (disk, answered) = moments[
        Scale.isWhole ? cut % moments.count : cut * moments.count / cuts]
      let survival = Disk.Survival.allCases[
        (cut + cut / moments.count) % Disk.Survival.allCases.count]
      let place = "\(command), cut \(cut), \(survival)"
      let found = try history.place(of: disk.afterCut(survival, &dice), place)
      #expect(found >= answered, "\(place): answered and lost")
      outcomes.insert(found)
    }
    Scale.report(
      "\(command.testDescription): \(cuts) power cuts at \(moments.count)"
        + " moments came to \(outcomes.count) of \(history.states.count) states")
  }

  /// A disk that loses what was synced is found out: the test can fail.
  @Test func aLostSyncIsSeen() throws {
    let run = try MutatingCommand.vote.run()
    let scratch = try Store()
    defer { scratch.remove() }
    var history = History(scratch)
    var disk = Disk(run.before, in: run.folder)
    try history.note(disk, isAnswer: false)
    for call in run.calls where call.isDone && !SyncTrace.syncs.contains(call.name) {
      disk.take(call)
      if call.name == "unlink" { try history.note(disk, isAnswer: false) }
    }
    var dice = Dice(seed: 1)
    #expect(history.states.count == 2)
    #expect(try history.place(of: disk.afterCut(.everything, &dice), "all is there") == 1)
    #expect(try history.place(of: disk.afterCut(.nothing, &dice), "nothing is there") == 0)
  }
}

extension PowerCutTests {
  /// What the store held, one commit after the other; `nil` where there was none.
  private struct History {
    private let scratch: Store
    private(set) var states: [[StoredEntry]?] = []
    /// The state that the last answer told of.
    private(set) var answered = 0

    init(_ scratch: Store) { self.scratch = scratch }

    /// Notes what the program sees.
    mutating func note(_ disk: Disk, isAnswer: Bool) throws {
      var dice = Dice(seed: 0)
      let entries = try entries(in: disk.afterCut(.everything, &dice))
      if states.isEmpty || entries != states[states.count - 1] {
        if let entries {
          #expect(Verification(of: entries).damage == nil)
        }
        states.append(entries)
      }
      if isAnswer { answered = states.count - 1 }
    }

    /// Which of the states a disk holds, once the store was opened.
    func place(of files: Store.Snapshot, _ place: String) throws -> Int {
      let entries = try entries(in: files)
      return try #require(
        states.lastIndex(of: entries), "\(place): \(entries?.count ?? -1) entries")
    }

    private func entries(in files: Store.Snapshot) throws -> [StoredEntry]? {
      try scratch.put(files)
      do throws(JournalFailure) {
        return try SQLiteJournal(opening: scratch.path).entries(after: 0)
      } catch .missing {
        return nil
      }
    }
  }
}
