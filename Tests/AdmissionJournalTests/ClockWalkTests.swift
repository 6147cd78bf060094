import AdmissionCommittee
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import Foundation
import Synchronization
import Testing

/// Clocks that disagree, go back and jump: the order is the sequence, the journal's time never
/// decreases, and what a clock said is kept where it was behind (T30).
@Suite struct ClockWalkTests {
  /// The clock of one machine.
  private final class Wall: Sendable {
    private let shown = Mutex(1_800_000_000.0)

    private var seconds: Double {
      get { shown.withLock { $0 } }
      set { shown.withLock { $0 = newValue } }
    }

    var moment: Moment {
      Moment(
        time: Date(timeIntervalSince1970: seconds).formatted(
          Date.ISO8601FormatStyle(includingFractionalSeconds: true)), day: officeDay)
    }

    /// Goes on a little, now and then back, now and then by hours or days either way.
    func move(_ dice: inout Dice) {
      switch Int.random(in: 0..<8, using: &dice) {
      case 0: seconds -= .random(in: 0...600, using: &dice)
      case 1: seconds += .random(in: -400_000...400_000, using: &dice)
      default: seconds += .random(in: 0...60, using: &dice)
      }
    }
  }

  @Test func everyWalk() throws {
    var (behind, announced) = (0, 0)
    let walks = Scale.pick(quick: 200, whole: 1_000)
    for seed in 1...walks {
      var dice = Dice(seed: UInt64(seed))
      let walls = (1...3).map { _ in Wall() }
      let journal = InMemoryJournal()
      let first = walls[0]
      try OfficeBook.found(.sample(), in: journal) { first.moment }
      let clerks = try walls.map { wall in
        try Registrar(journal: journal, orders: .sample) { wall.moment }
      }
      _ = try clerks[0].carryOut(.propose(.remove("041")), by: .clerk)
      _ = try clerks[0].carryOut(.open(Scene.id, until: nil), by: .clerk)
      var votes = [0, 0, 0]
      for step in 1...8 {
        let at = Int.random(in: 0..<3, using: &dice)
        walls[at].move(&dice)
        let clerk = clerks[at]
        try clerk.refresh()
        let last = try #require(clerk.entries.last)
        let now = walls[at].moment
        // Of a jump back of more than five minutes the program tells before anything is done.
        let lag = try seconds(last.time) - seconds(now.time)
        #expect((clerk.clockLag != nil) == (lag > 300), "walk \(seed), step \(step)")
        if clerk.clockLag != nil { announced += 1 }
        votes[at] += 1
        let choice = votes[at].isMultiple(of: 2) ? Choice.no : .yes
        let done = try clerk.carryOut(
          .cast(Scene.id, choice, reason: nil), by: .seat(at + 1))
        let entry = try #require(done.first)
        #expect(done.count == 1 && entry.sequence == last.sequence + 1)
        #expect(entry.time == max(last.time, now.time), "walk \(seed), step \(step)")
        #expect(entry.clock == (now.time < last.time ? now.time : nil))
        if entry.clock != nil { behind += 1 }
      }
      let entries = try Registrar(journal: journal, orders: .sample) { first.moment }.entries
      #expect(entries.map(\.sequence) == Array(1...11))
      #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.time <= $1.time })
      #expect(try Verification(of: journal).damage == nil)
    }
    #expect(behind > walks && announced > walks / 2 && announced < behind)
  }

  private func seconds(_ time: String) throws -> Double {
    try Date(time, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
      .timeIntervalSince1970
  }
}
