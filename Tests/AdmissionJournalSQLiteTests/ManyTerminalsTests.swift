import AdmissionCommittee
import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionSamples
import AdmissionSeal
import AdmissionVocabulary
import Foundation
import Testing

/// Several connections on one store at the same moment.
@Suite struct ManyTerminalsTests {
  private static let moment = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
  private static let id: Case.ID = "A2014-001"

  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private static func clerk(at path: String) throws -> Registrar {
    try Registrar(journal: SQLiteJournal(opening: path), orders: .sample) { moment }
  }

  @Test(arguments: 1...5)
  func theFirstOpeningByManyMakesOneStore(_ round: Int) throws {
    let path = scratch.path("new/\(round)/office.sqlite")
    try onThreads(8) { number in
      let journal = try SQLiteJournal(openingOrCreating: path)
      _ = try journal.transact(since: 0) { present in
        let bytes = Array("thread \(number)".utf8)
        return [
          StoredEntry(sequence: present.count + 1, bytes: bytes, digest: Digest(of: bytes))
        ]
      }
    }
    let entries = try SQLiteJournal(opening: path).entries(after: 0)
    #expect(entries.map(\.sequence) == Array(1...8))
    #expect(Set(entries.map(\.bytes)).count == 8)
    // Nothing that helped to make it stays behind.
    #expect(
      try scratch.contents().keys.sorted() == ["new", "new/\(round)", "new/\(round)/office.sqlite"])
  }

  @Test func theFirstOfficeOfManyStays() throws {
    let path = scratch.path("office.sqlite")
    try onThreads(8) { _ in
      do {
        try OfficeBook.found(.sample(), in: SQLiteJournal(openingOrCreating: path)) { Self.moment }
      } catch is OfficeExists {}
    }
    #expect(try Self.clerk(at: path).entries.count == 1)
  }

  @Test func everyBallotOfEightSeatsIsThereOnce() throws {
    let path = scratch.path("office.sqlite")
    try OfficeBook.found(.sample(), in: SQLiteJournal(creating: path)) { Self.moment }
    let clerk = try Self.clerk(at: path)
    _ = try clerk.carryOut(.propose(.remove("041")), by: .clerk)
    _ = try clerk.carryOut(.open(Self.id, until: nil), by: .clerk)
    let choices = [Choice.yes, .no, .abstain, .yes]
    try onThreads(8) { seat in
      let clerk = try Self.clerk(at: path)
      for (turn, choice) in choices.enumerated() {
        _ = try clerk.carryOut(
          .cast(Self.id, choice, reason: "\(seat)/\(turn)"), by: .seat(seat))
      }
    }
    try clerk.refresh()
    let poll = try #require(clerk.office[Self.id]?.openPoll)
    #expect(poll.ballots.count == 32)
    for seat in 1...8 {
      let own = poll.ballots.filter { $0.seat == seat }
      #expect(own.map(\.choice) == choices)
      #expect(own.map(\.reason) == (0..<4).map { "\(seat)/\($0)" })
    }
    #expect(poll.sheet.text == "YYYYYYYY")
    // What each voter had seen is an entry before the ballot.
    var earlier: Set<String> = []
    for entry in clerk.entries {
      if case .poll(.ballotCast(_, let ballot)) = entry.event {
        #expect(earlier.contains(ballot.headSeen))
      }
      earlier.insert(entry.digestText)
    }
    let verification = try clerk.verification()
    #expect(verification.damage == nil && verification.sound == clerk.head)
    #expect(clerk.head.sequence == 35)
  }

  /// Eight commands of which one can be carried out.
  @Test func onlyOneOfManyClosesThePoll() throws {
    let path = scratch.path("office.sqlite")
    try OfficeBook.found(.sample(), in: SQLiteJournal(creating: path)) { Self.moment }
    let clerk = try Self.clerk(at: path)
    _ = try clerk.carryOut(.propose(.remove("041")), by: .clerk)
    _ = try clerk.carryOut(.open(Self.id, until: nil), by: .clerk)
    for seat in 1...5 {
      _ = try clerk.carryOut(.cast(Self.id, .yes, reason: nil), by: .seat(seat))
    }
    try onThreads(8) { _ in
      let clerk = try Self.clerk(at: path)
      do { _ = try clerk.carryOut(.close(Self.id), by: .clerk) } catch is Refusal {}
    }
    try clerk.refresh()
    #expect(clerk.office[Self.id]?.state == .decided(.removed("041")))
    #expect(clerk.entries.count == 10)
    #expect(try clerk.verification().polls == 1)
  }

  /// Eight who vote and eight who would close, on case after case: each is decided once, by exactly
  /// the ballots that stand before its decision in the journal.
  @Test func votingAndClosingAtOnceDecidesOnce() throws {
    let path = scratch.path("office.sqlite")
    try OfficeBook.found(.sample(), in: SQLiteJournal(creating: path)) { Self.moment }
    let clerk = try Self.clerk(at: path)
    let motions: [Motion] = [.retain("041"), .retain("042"), .retain("043"), .retain("044")]
    let ids = motions.indices.map { Case.ID(year: 2014, number: $0 + 1) }
    for (id, motion) in zip(ids, motions) {
      _ = try clerk.carryOut(.propose(motion), by: .clerk)
      _ = try clerk.carryOut(.open(id, until: nil), by: .clerk)
    }
    try onThreads(16) { number in
      let clerk = try Self.clerk(at: path)
      for id in ids {
        do {
          if number <= 8 {
            _ = try clerk.carryOut(
              .cast(id, number <= 5 ? .yes : .no, reason: nil), by: .seat(number))
          } else {
            _ = try clerk.carryOut(.close(id), by: .clerk)
          }
        } catch is Refusal {}
      }
    }
    try clerk.refresh()
    for id in ids {
      let filed = try #require(clerk.office[id])
      let closings = clerk.entries.filter {
        if case .poll(.closed(id, _, _)) = $0.event { true } else { false }
      }
      let decisions = clerk.entries.filter {
        if case .poll(.decided(id, _)) = $0.event { true } else { false }
      }
      #expect(decisions.count <= 1 && closings.count == filed.rounds.count)
      let last = try #require(closings.last).sequence
      let late = clerk.entries.filter {
        if case .poll(.ballotCast(id, _)) = $0.event { $0.sequence > last } else { false }
      }
      #expect(late.isEmpty)
      for round in filed.rounds { #expect(round.poll.tally.outcome == round.outcome) }
    }
    #expect(try clerk.verification().damage == nil)
  }
}
