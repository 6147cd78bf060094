import AdmissionCommittee
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import Testing

@Suite struct RegistrarTests {
  @Test func aRefusalLeavesTheJournalAsItWas() throws {
    let scene = try Scene()
    let clerk = try scene.clerk()
    #expect(throws: Refusal.self) { try clerk.carryOut(.propose(.remove("999")), by: .clerk) }
    #expect(try scene.journal.entries(after: 0).count == 1)
  }

  @Test func anErrorInTheMiddleUndoesTheBatch() throws {
    let scene = try Scene()
    let clerk = try scene.clerk()
    #expect(throws: Refusal.self) {
      try clerk.atomically {
        _ = try clerk.carryOut(.propose(.remove("041")), by: .clerk)
        _ = try clerk.carryOut(.propose(.remove("999")), by: .clerk)
      }
    }
    #expect(try scene.journal.entries(after: 0).count == 1 && clerk.office.cases.isEmpty)
    #expect(clerk.head.sequence == 1)
  }

  @Test func twoTerminalsVoteAtOnce() throws {
    let scene = try Scene()
    let first = try scene.clerk()
    _ = try first.carryOut(.propose(.remove("041")), by: .clerk)
    _ = try first.carryOut(.open(Scene.id, until: nil), by: .clerk)
    let second = try scene.clerk()
    let seen = second.head.digestText
    _ = try first.carryOut(.cast(Scene.id, .yes, reason: nil), by: .seat(1))
    _ = try second.carryOut(.cast(Scene.id, .no, reason: "理由"), by: .seat(2))
    let ballots = try #require(second.office[Scene.id]?.openPoll).ballots
    #expect(ballots.map(\.seat) == [1, 2])
    // The second voter had looked before the first ballot was there.
    #expect(ballots.last?.headSeen == seen)
    #expect(try Verification(of: scene.journal).damage == nil)
  }

  /// Every text is kept in NFC, whoever calls; what has to be escaped stays as it is.
  @Test(arguments: [
    ("cafe\u{301}", "café"), ("\u{F900}有此理", "豈有此理"), ("か\u{3099}", "が"), ("\u{212B}", "Å"),
    ("n\u{303} \n\u{303}", "ñ \n\u{303}"), ("\\n\u{303}\"\u{301}", "\\ñ\"\u{301}"),
    ("\u{1B}0\u{338}", "\u{1B}0\u{338}"), ("=\u{338}\t=\u{338}", "≠\t≠"), ("理由“一”", "理由“一”"),
    ("\u{301}", "\u{301}"), ("ｶﾞ／名", "ｶﾞ／名"),
  ])
  func textsAreKeptInNFC(_ typed: String, _ kept: String) throws {
    let (scene, clerk) = try Scene.voting()
    _ = try clerk.carryOut(.cast(Scene.id, .yes, reason: typed), by: .seat(1))
    for clerk in [clerk, try scene.clerk()] {
      let reason = clerk.office[Scene.id]?.openPoll?.ballots.first?.reason
      #expect(reason.map { Array($0.unicodeScalars) } == Array(kept.unicodeScalars))
    }
    #expect(try Verification(of: scene.journal).damage == nil)
  }

  @Test func anOfficeIsMadeOnce() throws {
    let scene = try Scene()
    #expect(throws: OfficeExists.self) {
      try OfficeBook.found(.sample(mode: .live), in: scene.journal) { scene.moment }
    }
    #expect(try scene.clerk().office.charter == .sample())
    #expect(throws: EmptyJournal.self) {
      try Registrar(journal: InMemoryJournal(), orders: .sample) { scene.moment }
    }
  }

  @Test func anUnfinishedTransactionCannotBeVerified() throws {
    let (scene, clerk) = try Scene.voting()
    try clerk.atomically {
      _ = try clerk.carryOut(.cast(Scene.id, .yes, reason: nil), by: .seat(1))
      #expect(throws: UnfinishedTransaction.self) { try clerk.verification() }
      // What was decided so far is seen inside, and by nobody else.
      try clerk.refresh()
      #expect(clerk.head.sequence == 4)
      #expect(try scene.journal.entries(after: 0).count == 3)
    }
    #expect(try clerk.verification().sound == clerk.head && clerk.head.sequence == 4)
  }

  @Test func aBatchMayGoOnAfterARefusal() throws {
    let (scene, clerk) = try Scene.voting()
    try clerk.atomically {
      #expect(throws: Refusal.unknownItem("999")) {
        try clerk.carryOut(.propose(.remove("999")), by: .clerk)
      }
      _ = try clerk.carryOut(.propose(.remove("042")), by: .clerk)
    }
    #expect(clerk.office.cases.map(\.id) == [Scene.id, "A2014-002"])
    #expect(try scene.journal.entries(after: 0).count == 4)
  }

  @Test func whatOthersDidIsKeptWhenOnesOwnIsRefused() throws {
    let (scene, first) = try Scene.voting()
    let second = try scene.clerk()
    _ = try first.carryOut(.cast(Scene.id, .yes, reason: nil), by: .seat(1))
    #expect(throws: Refusal.alreadyVoted(Scene.id, .yes)) {
      try second.carryOut(.cast(Scene.id, .yes, reason: nil), by: .seat(1))
    }
    #expect(second.head == first.head && second.office == first.office)
  }

  /// The next run of a batch has a number one greater.
  @Test(arguments: [
    ("votes.zr#9223372036854775806/a.1/1:1", true), ("votes.zr#9223372036854775807/a.1/1:1", false),
    ("votes.zr#9223372036854775808/a.1/1:1", false), ("votes.zr#+1/a.1/1:1", false),
  ])
  func theLargestRunIsNone(_ text: String, _ isRead: Bool) {
    #expect((RequestID(parsing: text) != nil) == isRead)
  }

  @Test func aPollIsRecountedWhenVerified() throws {
    let (scene, clerk) = try Scene.voting()
    _ = try clerk.carryOut(
      .recordHands(Scene.id, HandsCount(yes: 5, no: 3, abstain: 0, recused: 0)), by: .clerk)
    _ = try clerk.carryOut(.close(Scene.id), by: .clerk)
    let verification = try Verification(of: scene.journal)
    #expect(verification.damage == nil && verification.polls == 1)
    #expect(verification.sound == clerk.head && verification.office == clerk.office)
  }
}
