import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionProgram
import AdmissionSamples
import Foundation
import Testing

/// Programs at work on one store for long, alone and by eights (T21, T26, T27, T36).
@Suite struct ManyVotersTests {
  /// Eight voters, one of them killed at a random moment and started again, over and over.
  @Test func randomKillsLoseAndDoubleNothing() throws {
    let wanted = Scale.pick(quick: 20, whole: 2_000)
    let votes = Scale.pick(quick: 40, whole: 267)
    var (kills, ballots, offices) = (0, 0, 0)
    while kills < wanted {
      let store = try Voter.office()
      defer { store.remove() }
      var voters = (1...8).map { Voter(seat: $0, votes: votes, in: store) }
      for at in voters.indices { try voters[at].start() }
      while kills < wanted, let at = voters.indices.filter({ !voters[$0].isDone }).randomElement() {
        usleep(.random(in: 0..<120_000))
        if try voters[at].finish(kill: true) { kills += 1 }
        try voters[at].start()
        if kills.isMultiple(of: 50) { #expect(try store.verify().status == 0) }
      }
      for at in voters.indices {
        while !voters[at].isDone {
          try voters[at].start()
          _ = try voters[at].finish(kill: false)
        }
      }
      #expect(try store.verify().status == 0)
      let entries = try store.entries()
      for voter in voters { voter.expectEachOnce(in: entries) }
      #expect(voters.allSatisfy { $0.busy == 0 })
      ballots += voters.count * votes
      offices += 1
    }
    Scale.report("\(kills) random kills, \(ballots) ballots in \(offices) offices, each once")
  }

  @Test func eightVoteAtOnce() throws {
    let votes = Scale.pick(quick: 25, whole: 1_000)
    let store = try Voter.office()
    defer { store.remove() }
    var voters = (1...8).map { Voter(seat: $0, votes: votes, in: store) }
    let start = ContinuousClock.now
    for at in voters.indices { try voters[at].start() }
    for at in voters.indices { _ = try voters[at].finish(kill: false) }
    let duration = ContinuousClock.now - start
    #expect(voters.allSatisfy { $0.isDone && $0.busy == 0 })
    let entries = try store.entries()
    #expect(entries.count { $0.contains("ballot-cast") } == 8 * votes)
    for voter in voters { voter.expectEachOnce(in: entries) }
    #expect(try store.verify().status == 0)
    let waits = try waits(in: store).sorted()
    Scale.report(
      "8 programs, \(8 * votes) votes in \(duration): from a seat's vote to its next, half within"
        + " \(waits[waits.count / 2]) s, 99 of 100 within \(waits[waits.count * 99 / 100]) s,"
        + " all within \(waits[waits.count - 1]) s")
  }

  /// How long each seat was from one of its ballots to the next, waiting included.
  private func waits(in store: Store) throws -> [Double] {
    let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    var last: [Substring: Date] = [:]
    return try SQLiteJournal(opening: store.path).entries(after: 0).compactMap { stored in
      let entry = String(decoding: stored.bytes, as: UTF8.self)
      guard entry.contains("ballot-cast"), let by = entry.firstMatch(of: /"by":"([^"]*)"/),
        let time = entry.firstMatch(of: /"time":"([^"]*)"/)
      else { return nil }
      let now = try Date(String(time.1), strategy: format)
      defer { last[by.1] = now }
      return last[by.1].map { now.timeIntervalSince($0) }
    }
  }

  /// A batch is killed at random moments and sent again until it comes to its end.
  @Test func aBatchKilledOverAndOverDoesEverythingOnce() throws {
    let all = try Self.demonstration()
    let scripts = Array(all.prefix(Scale.pick(quick: 1, whole: all.count)))
    let founding = MutatingCommand(calling: "init --empty", after: []) { _ in [] }
    let whole = try Store(founding.prepare())
    defer { whole.remove() }
    let undisturbed = try whole.run(["run", "--store", whole.path] + scripts)
    #expect(undisturbed.status == 0, "\(undisturbed.errors)")
    let wanted = try whole.entries()
    var kills = 0
    for _ in 0..<Scale.pick(quick: 1, whole: 100) {
      let store = try Store(founding.prepare())
      defer { store.remove() }
      var isDone = false
      // Later ones live longer, so that it comes to an end on a slow machine too.
      var longest: UInt32 = 0
      while !isDone {
        longest += 200_000
        let running = try Program.start(
          ["run", "--resume", "--store", store.path] + scripts, home: store.folder)
        usleep(.random(in: 0..<longest))
        running.kill()
        let result = try running()
        if result.isKilled { kills += 1 } else { #expect(result.status == 0, "\(result.errors)") }
        isDone = !result.isKilled
      }
      #expect(try store.entries() == wanted)
      #expect(try store.verify().status == 0)
    }
    Scale.report("\(kills) kills of a batch of \(wanted.count) entries, each once")
  }

  /// Eight programs use a store for the first time: all can, and there is one office.
  @Test func theFirstOpeningByEight() throws {
    let rounds = Scale.pick(quick: 1, whole: 40)
    for _ in 0..<rounds {
      let store = try Store()
      defer { store.remove() }
      let starters = try (1...8).map { _ in
        try Program.start(
          ["-c", "reduced"], home: store.folder,
          setting: ["XDG_DATA_HOME": store.folder.path(percentEncoded: false)])
      }
      for finish in starters {
        let result = try finish()
        #expect(result.status == 0, "\(result.errors)")
      }
      #expect(try store.entries().count { $0.contains("office-opened") } == 1)
      #expect(try store.verify().status == 0)
    }
    Scale.report("\(rounds * 8) first openings")
  }

  private static func demonstration() throws -> [String] {
    let folder = "seeds/demonstration"
    return try FileManager.default
      .contentsOfDirectory(atPath: Program.root.appending(path: folder).path)
      .filter { $0.hasSuffix(".zr") }.sorted().map { "\(folder)/\($0)" }
  }
}
