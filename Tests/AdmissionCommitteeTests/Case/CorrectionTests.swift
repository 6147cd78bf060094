import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// A text takes the place of another: whose, when, and what becomes of the ballots.
@Suite struct CorrectionTests {
  static let bureau = FlowTableTests.bureau

  /// Edits and votes in any order: nobody's ballot ever counts for a text it was not given on.
  @Test func noDecisionRestsOnBallotsForAnotherText() throws {
    var (decided, voided) = (0, 0)
    let seeds = Scale.pick(quick: 200, whole: 1_000)
    for seed in 1...UInt64(seeds) {
      var dice = Dice(seed: seed)
      var office = try Office(replaying: FlowTableTests.voting)
      var given: [Int: (revision: Int, choice: Choice)] = [:]
      for step in 0..<60 where office[.first]?.openPoll != nil {
        let poll = try #require(office[.first]?.openPoll)
        let seat = Int.random(in: 1...8, using: &dice)
        let asked: (Participant, Command) =
          switch Int.random(in: 0..<20, using: &dice) {
          case 0: (Self.bureau, .correct(.first, .sample(content: "第\(step)稿")))
          case 1, 2, 3: (.clerk, .close(.first))
          default:
            (
              .seat(seat),
              .cast(
                .first, dice.hits(oneIn: 4) ? .no : .yes, reason: nil,
                revision: dice.hits(oneIn: 2)
                  ? Int.random(in: 1...poll.revision, using: &dice) : nil)
            )
          }
        let answer = Result { () throws(Refusal) in
          try StandingOrders.sample.decide(asked.1, by: asked.0, in: office, seeing: "head")
        }
        if case .cast(_, _, _, let seen?) = asked.1, seen != poll.revision {
          #expect(answer == .failure(.wasCorrected(.first, poll.revision)))
        }
        guard case .success(let events) = answer else { continue }
        for event in events {
          try office.evolve(event)
          if case .poll(.ballotCast(_, let ballot)) = event {
            given[ballot.seat] = (ballot.revision, ballot.choice)
          }
        }
      }
      guard let filed = office[.first], let round = filed.rounds.last else { continue }
      decided += 1
      voided += round.poll.voided.count
      #expect(filed.revision == round.poll.revision)
      #expect(round.poll.ballots.allSatisfy { $0.revision == filed.revision })
      // Counted by hand from the ballots as they were given.
      let counted = given.values.filter { $0.revision == filed.revision }
      #expect((counted.count { $0.choice == .yes } >= 5) == (round.outcome == .passed))
    }
    #expect(decided > seeds / 2)
    #expect(voided > seeds / 2)
  }

  @Test func aBallotOnAnEarlierTextIsRefused() throws {
    let corrected = try FlowTableTests.voting.ballots("YYYYYYYY")
      .then((Self.bureau, .correct(.first, FlowTableTests.revised)))
    let poll = try #require(try Office(replaying: corrected)[.first]?.openPoll)
    #expect(poll.sheet.text == "........" && poll.voided.count == 8 && poll.revision == 2)
    try story(
      given: corrected, when: .cast(.first, .yes, reason: nil, revision: 1), by: .seat(1),
      then: .failure(.wasCorrected(.first, 2)))
    try story(
      given: corrected, when: .cast(.first, .yes, reason: nil, revision: 2), by: .seat(1),
      then: .success([.poll(.ballotCast(.first, .sample(1, .yes, revision: 2)))]))
    var office = try Office(replaying: corrected)
    #expect(throws: ImpossibleHistory.self) {
      try office.evolve(.poll(.ballotCast(.first, .sample(1, .yes, revision: 1))))
    }
  }

  @Test func handsRaisedForAnEarlierTextAreVoid() throws {
    let hands = HandsCount(yes: 8, no: 0, abstain: 0, recused: 0)
    let corrected = try FlowTableTests.voting.then(
      (.clerk, .recordHands(.first, hands)),
      (Self.bureau, .correct(.first, FlowTableTests.revised)))
    #expect(try Office(replaying: corrected)[.first]?.openPoll?.hands == nil)
  }

  /// What the rules now send back, refuse or know is voted on no longer.
  @Test(arguments: [
    (Application.returned, Case.Stage.returned), (.refused, .refused), (.duplicate, .duplicate),
    (.listed, .listed), (.emergency, .emergency),
  ])
  func theRulesReadTheNewText(_ application: Application, _ stage: Case.Stage) throws {
    let corrected = try FlowTableTests.voting.ballots("YYYY")
      .then((Self.bureau, .correct(.first, application)))
    let filed = try #require(try Office(replaying: corrected)[.first])
    #expect(filed.stage == stage && filed.openPoll == nil)
    #expect(filed.voided.map(\.ballots.count) == [4])
  }

  @Test func theSameTextIsNoCorrection() throws {
    try story(
      given: FlowTableTests.accepted, when: .correct(.first, .sample()), by: Self.bureau,
      then: .failure(.nothingNew(.first)))
  }

  @Test func aTaskIsBeforeTheCommitteeOnce() throws {
    let two = try FlowTableTests.accepted.then((Self.bureau, .file(.sample(name: "居民读书会"))))
    try story(
      given: two, when: .correct(.second, .sample(ends: day("2014-10-31"))), by: Self.bureau,
      then: .failure(.alreadyFiled("夏季高温补贴发放", .first)))
  }

  /// A text that was sent back does not return beside another that took its place.
  @Test func anItemIsChangedByOneCaseAtATime() throws {
    let vague = Application.sample(name: "垃圾分类宣传", community: .sample(departmentKeeps: nil))
    let clear = Application.sample(name: "垃圾分类宣传")
    let two = try FlowTableTests.plain.then(
      (Self.bureau, .amend("041", vague)), (Self.bureau, .amend("041", clear)))
    #expect(try Office(replaying: two).cases.map(\.stage) == [.returned, .accepted])
    try story(
      given: two, when: .correct(.first, clear), by: Self.bureau,
      then: .failure(.alreadyPending("041", .second)))
  }

  static let parties: [Participant] =
    [
      .anyone, .clerk, .department("civil-affairs"), .department("finance"),
      .community("community-1"),
    ]
    + (1...8).map { .seat($0) }

  /// Only who filed a case takes it back or changes it.
  @Test(arguments: parties, parties)
  func nobodyElseWithdrawsOrCorrects(_ owner: Participant, _ actor: Participant) throws {
    let filed: [Event]
    switch owner {
    case .department(let department):
      filed = try FlowTableTests.plain.then((owner, .file(.sample(department: department))))
    case .community: filed = FlowTableTests.reported
    case .seat, .clerk: filed = try FlowTableTests.plain.then((owner, .propose(.remove("041"))))
    case .anyone: return
    }
    try story(
      given: filed, when: .withdraw(.first), by: actor,
      then: actor == owner ? .success([.intake(.withdrawn(.first))]) : .failure(.needs(.filer)))
    var text = FlowTableTests.revised
    if case .department(let department) = owner {
      text = .sample(department: department, content: "每户一次，电话通知")
    }
    let office = try Office(replaying: filed)
    let corrected = Result { () throws(Refusal) in
      try StandingOrders.sample.decide(
        .correct(.first, text), by: actor, in: office, seeing: "head")
    }
    if case .department = owner, actor == owner {
      #expect(try corrected.get().first?.caseID == .first)
    } else {
      #expect(corrected == .failure(.needs(.filer)))
    }
  }

  /// Another rule book, other clocks: what was closed counts to the same, and stays decided.
  @Test(arguments: ["YYYYYNNN", "YYYYNNNN", "YYYY....", "YYYYY..."])
  func whatWasDecidedStaysDecided(_ letters: String) throws {
    let changed = StandingOrders.adopting(
      "book-2", clocks: Committee.Clocks(notice: 1, conditions: 1, cure: 1, review: 1, answer: 1),
      numbers: [
        "R24": ["workingDays": 1], "R25": ["workingDays": 1, "extension": 1],
        "R26": ["lapse": 1, "consultation": 1], "R32": ["delivery": 1], "R35": ["days": 1],
        "R36": ["days": 1],
      ])
    let closed = try FlowTableTests.accepted.then((.clerk, .open(.first, until: officeDay)))
      .ballots(letters).then((.clerk, .close(.first)))
    let before = try #require(try Office(replaying: closed)[.first])
    // Every entry after it is made under the other orders.
    let later = try closed.then(
      (
        Self.bureau,
        .file(.sample(name: "居民读书会", content: "借书登记", burden: .sample(minutesEachTime: 20)))
      ), (.clerk, .open(.second, until: nil)), orders: changed)
    let office = try Office(replaying: later)
    #expect(office.ruleBook == "book-2")
    #expect(office[.first] == before)
    let round = try #require(office[.first]?.rounds.last)
    #expect(round.poll.tally.outcome == round.outcome)
    #expect(office[.second]?.deadlines[.decision]?.workingDays == 1)
    // A poll that is open keeps its terms as well.
    let open = try FlowTableTests.voting.ballots(letters).then(
      (.anyone, .advance(to: day("2014-05-28"))))
    let asWas = try StandingOrders.sample.decide(
      .close(.first), by: .clerk, in: Office(replaying: open), seeing: "head")
    let asIs = try changed.decide(
      .close(.first), by: .clerk, in: Office(replaying: open), seeing: "head")
    #expect(asIs.dropFirst().prefix(2) == asWas.prefix(2))
    #expect(asIs.first == .office(.ruleBookAdopted("book-2")))
  }
}
