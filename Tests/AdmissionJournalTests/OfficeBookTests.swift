import AdmissionCommittee
import AdmissionSamples
import AdmissionVocabulary
import Synchronization
import Testing

@testable import AdmissionJournal

/// One book, several conversations, tasks and threads.
@Suite struct OfficeBookTests {
  private static func book(_ journal: InMemoryJournal = InMemoryJournal()) throws -> OfficeBook {
    let moment = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    try OfficeBook.found(.sample(), in: journal) { moment }
    return try OfficeBook(journal: journal, orders: .sample) { moment }
  }

  /// A motion from the beginning to the decision.
  private static func decideOne(_ registrar: Registrar) throws {
    let filed = try registrar.carryOut(.propose(.retain("041")), by: .clerk)
    let id = try #require(filed.compactMap(\.event.caseID).first)
    _ = try registrar.carryOut(.open(id, until: nil), by: .clerk)
    for seat in 1...8 {
      _ = try registrar.carryOut(.cast(id, .yes, reason: nil), by: .seat(seat))
    }
    _ = try registrar.carryOut(.close(id), by: .clerk)
  }

  @Test func twoConversationsShareOneBook() throws {
    let book = try Self.book()
    let (one, other) = (Registrar(book), Registrar(book))
    _ = try one.carryOut(.propose(.remove("041")), by: .clerk)
    _ = try one.carryOut(.open(Scene.id, until: nil), by: .clerk)
    // What a conversation has not looked at again stays as it saw it.
    #expect(other.office.cases.isEmpty && other.head.sequence == 1)
    try other.refresh()
    #expect(other.office == one.office && other.entries == one.entries)
    let seen = other.head.digestText
    _ = try one.carryOut(.cast(Scene.id, .yes, reason: nil), by: .seat(1))
    _ = try other.carryOut(.cast(Scene.id, .no, reason: "理由"), by: .seat(2))
    let ballots = try #require(other.office[Scene.id]?.openPoll).ballots
    #expect(ballots.map(\.seat) == [1, 2] && ballots.last?.headSeen == seen)
    #expect(try one.verification().damage == nil)
  }

  @Test func aRequestIsAnsweredOnceWhoeverSendsIt() throws {
    let book = try Self.book()
    let (one, other) = (Registrar(book), Registrar(book))
    let request = RequestID(
      batch: RequestID.Batch(name: "a", run: 1), command: "0011223344556677", thing: 1, count: 1)
    let first = try one.carryOut(.propose(.remove("041")), by: .clerk, for: request)
    let second = try other.carryOut(.propose(.remove("041")), by: .clerk, for: request)
    #expect(!first.wasDone && second.wasDone && first.entries == second.entries)
    #expect(book.page.entries.answering(request) == first.entries)
    #expect(
      book.page.entries.answering("0011223344556677", of: request.batch) == first.entries)
    #expect(book.page.entries.answeredRequests(ofBatch: "a") == [request])
  }

  @Test func whatFailsIsSeenByNobody() throws {
    let book = try Self.book()
    let (one, other) = (Registrar(book), Registrar(book))
    #expect(throws: Refusal.self) {
      try one.atomically {
        _ = try one.carryOut(.propose(.remove("041")), by: .clerk)
        try other.refresh()
        #expect(one.office.cases.count == 1 && other.office.cases.isEmpty)
        _ = try one.carryOut(.propose(.remove("999")), by: .clerk)
      }
    }
    #expect(one.office.cases.isEmpty && book.page.head.sequence == 1)
    try Self.decideOne(other)
    try one.refresh()
    #expect(one.office == other.office)
  }

  @Test func aRefusalInsideABatchUndoesItsOwnCommandOnly() throws {
    let one = Registrar(try Self.book())
    try one.atomically {
      _ = try one.carryOut(.propose(.remove("041")), by: .clerk)
      #expect(throws: Refusal.self) { try one.carryOut(.propose(.remove("999")), by: .clerk) }
      _ = try one.carryOut(.propose(.remove("042")), by: .clerk)
    }
    #expect(one.office.cases.map(\.id) == ["A2014-001", "A2014-002"])
    #expect(try one.verification().damage == nil)
  }

  private final class End: Sendable {
    let hasCome = Mutex(false)
  }

  @Test func nobodySeesHalfATransaction() async throws {
    let book = try Self.book()
    let rounds = 60
    let end = End()
    let pages = try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask {
        let writer = Registrar(book)
        defer { end.hasCome.withLock { $0 = true } }
        for _ in 1...rounds { try writer.atomically { try Self.decideOne(writer) } }
        return 0
      }
      for _ in 1...3 {
        group.addTask {
          let reader = Registrar(book)
          var pages: Set<Int> = []
          repeat {
            try reader.refresh()
            #expect(reader.office.cases.allSatisfy { !$0.isPending })
            #expect(reader.entries.last?.sequence ?? 0 == reader.head.sequence)
            pages.insert(reader.head.sequence)
            await Task.yield()
          } while !end.hasCome.withLock { $0 }
          return pages.count
        }
      }
      return try await group.reduce(into: 0) { $0 = max($0, $1) }
    }
    #expect(pages >= 1 && book.page.office.cases.count == rounds)
    #expect(try book.verification().damage == nil)
  }

  @Test func manyWriteAndNothingIsLost() async throws {
    let book = try Self.book()
    let (writers, rounds) = (6, 20)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...writers {
        group.addTask {
          let registrar = Registrar(book)
          for round in 1...rounds {
            _ = try registrar.carryOut(
              .complain(Complaint(item: "041", kind: .complaint, text: "\(writer) \(round)")),
              by: .clerk)
          }
        }
      }
      try await group.waitForAll()
    }
    let texts = book.page.office.complaints.map(\.complaint.text)
    #expect(texts.count == writers * rounds && Set(texts).count == texts.count)
    // Each one's stand in the order in which they were made.
    for writer in 1...writers {
      let own = texts.filter { $0.hasPrefix("\(writer) ") }
      #expect(own == (1...rounds).map { "\(writer) \($0)" })
    }
    #expect(try book.verification().damage == nil)
  }

  @Test func whatWasAppendedBehindItsBackIsReadFirst() throws {
    let journal = InMemoryJournal()
    let book = try Self.book(journal)
    let stranger = try Registrar(journal: journal, orders: .sample) {
      Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    }
    _ = try stranger.carryOut(.propose(.remove("041")), by: .clerk)
    let registrar = Registrar(book)
    #expect(throws: Refusal.self) {
      try registrar.carryOut(.propose(.remove("041")), by: .clerk)
    }
    // What others wrote is read, though the command was refused.
    #expect(registrar.head == stranger.head)
  }

  @Test func thePastIsFoundFromWaymarks() throws {
    let registrar = Registrar(try Self.book())
    var befores: [(Case.ID, Office)] = []
    for _ in 1...100 {
      let before = registrar.office
      try Self.decideOne(registrar)
      befores.append((try #require(registrar.office.cases.last).id, before))
    }
    #expect(registrar.entries.count > 1_024)
    for (id, before) in befores { #expect(registrar.page.office(before: id) == before) }
    #expect(registrar.page.office(before: "A2014-999") == nil)
  }

  @Test func entriesAreLookedUpAsTheyWouldBeSearched() throws {
    let registrar = Registrar(try Self.book())
    for _ in 1...5 { try Self.decideOne(registrar) }
    _ = try registrar.carryOut(.sitting(.open(on: officeDay, agenda: [])), by: .clerk)
    _ = try registrar.carryOut(.sitting(.close), by: .clerk)
    _ = try registrar.carryOut(.propose(.remove("042")), by: .seat(3))
    let entries = registrar.entries
    for filed in registrar.office.cases {
      #expect(entries.of(filed.id) == entries.filter { $0.event.caseID == filed.id })
    }
    for actor: Participant in [.clerk, .seat(3), .seat(8), .anyone] {
      #expect(entries.last(by: actor) == entries.last { $0.actor == actor })
    }
    let closed = entries.last {
      if case .sitting(.closed) = $0.event { true } else { false }
    }
    #expect(closed != nil && entries.lastSittingClosed == closed)
  }
}
