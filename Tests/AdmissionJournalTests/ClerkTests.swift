import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionSamples
import AdmissionSeal
import AdmissionVocabulary
import Testing

@Suite struct ClerkTests {
  private func charter() throws -> Charter {
    let rule = try VotingRule(
      VotingRule.Words(
        quorum: "> 1/2", recusal: "stays-on-roster", base: "roster", threshold: "> 1/2"))
    return Charter(
      mode: .rehearsal, assurance: .attested, committee: Bilingual("委员会"),
      clerk: Bilingual("办公室"), numberPrefix: "示社准", reconstructed: true, edition: .sample(),
      roster: Roster((1...8).map { Seat(number: $0, name: Bilingual("席位\($0)")) }),
      votingRule: rule, ruleBook: Digest(of: "book".utf8).hex, day: sampleDay)
  }

  private func clerk(_ journal: any Journal) throws -> Clerk {
    let orders = StandingOrders(
      register: .sample, ruleBook: try .sample(), ruleBookDigest: Digest(of: "book".utf8).hex)
    let moment = Moment(time: "2026-01-01T00:00:00.000Z", day: sampleDay)
    return try Clerk(journal: journal, orders: orders) { moment }
  }

  private func office() throws -> (InMemoryJournal, Clerk) {
    let journal = InMemoryJournal()
    try Clerk.found(charter(), in: journal) {
      Moment(time: "2026-01-01T00:00:00.000Z", day: sampleDay)
    }
    return (journal, try clerk(journal))
  }

  private var item: WorkItem.ID {
    get throws { try #require(Edition.sampleItems.first).id }
  }

  @Test func aRefusalLeavesTheJournalAsItWas() throws {
    let (journal, clerk) = try office()
    #expect(throws: Refusal.self) { try clerk.carryOut(.propose(.remove("999")), by: .clerk) }
    #expect(journal.entries(after: 0).count == 1)
  }

  @Test func anErrorInTheMiddleUndoesTheBatch() throws {
    let (journal, clerk) = try office()
    let item = try item
    #expect(throws: Refusal.self) {
      try clerk.atomically {
        _ = try clerk.carryOut(.propose(.remove(item)), by: .clerk)
        _ = try clerk.carryOut(.propose(.remove("999")), by: .clerk)
      }
    }
    #expect(journal.entries(after: 0).count == 1 && clerk.office.cases.isEmpty)
    #expect(clerk.head.sequence == 1)
  }

  @Test func twoTerminalsVoteAtOnce() throws {
    let (journal, first) = try office()
    _ = try first.carryOut(.propose(.remove(item)), by: .clerk)
    let id = try #require(first.office.cases.first).id
    _ = try first.carryOut(.open(id, until: nil), by: .clerk)
    let second = try clerk(journal)
    let seen = second.head.digestText
    _ = try first.carryOut(.cast(id, .yes, reason: nil), by: .seat(1))
    _ = try second.carryOut(.cast(id, .no, reason: "理由"), by: .seat(2))
    let ballots = try #require(second.office[id]?.openPoll).ballots
    #expect(ballots.map(\.seat) == [1, 2])
    // The second voter had looked before the first ballot was there.
    #expect(ballots.last?.headSeen == seen)
    #expect(try Verification(of: journal).damage == nil)
  }

  @Test func everyDamageIsFoundAtItsEntry() throws {
    let (journal, clerk) = try office()
    _ = try clerk.carryOut(.propose(.remove(item)), by: .clerk)
    let id = try #require(clerk.office.cases.first).id
    _ = try clerk.carryOut(.open(id, until: nil), by: .clerk)
    for seat in 1...5 { _ = try clerk.carryOut(.cast(id, .yes, reason: nil), by: .seat(seat)) }
    let sound = journal.entries(after: 0)
    for place in sound.indices.dropLast() {
      var changed = sound
      var bytes = changed[place].bytes
      bytes[bytes.count / 2] ^= 1
      changed[place] = StoredEntry(
        sequence: place + 1, bytes: bytes, digest: changed[place].digest)
      #expect(try damage(changed) == place + 1)
      var shorter = sound
      shorter.remove(at: place)
      #expect(try damage(shorter) == place + 1)
    }
  }

  private func damage(_ entries: [StoredEntry]) throws -> Int? {
    let journal = InMemoryJournal()
    _ = try journal.transact(since: 0) { _ in entries }
    return try Verification(of: journal).damage?.sequence
  }
}
