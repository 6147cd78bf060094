import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// What happens while a poll is open, and to those who come too early or too late.
@Suite struct PollTests {
  static let filed = MachineTests.filed
  static let voting = MachineTests.voting
  /// Open until 9 May.
  static let dated = filed + [.poll(.opened(.first, .sample(until: day("2014-05-09"))))]

  @Test func aSeatVotesForItself() throws {
    for seat in 1...8 {
      try story(
        given: Self.voting, when: .cast(.first, .abstain, reason: "缺数据"), by: .seat(seat),
        then: .success([.poll(.ballotCast(.first, .sample(seat, .abstain, reason: "缺数据")))]))
    }
  }

  @Test func aSeatMayChangeItsVoteAndTheEarlierOneStays() throws {
    let history = try Self.voting.then(
      (.seat(3), .cast(.first, .yes, reason: nil)), (.seat(3), .cast(.first, .no, reason: "改主意")))
    let poll = try #require(try Office(replaying: history)[.first]?.openPoll)
    #expect(poll.ballots == [.sample(3, .yes), .sample(3, .no, reason: "改主意")])
    #expect(poll.standing(of: 3) == .sample(3, .no, reason: "改主意"))
    #expect(poll.sheet.text == "..N.....")
    #expect((poll.tally.counts.yes, poll.tally.counts.no) == (0, 1))
  }

  @Test func theSameBallotTwiceIsOne() throws {
    let once = try Self.voting.then((.seat(3), .cast(.first, .yes, reason: "好")))
    try story(
      given: once, when: .cast(.first, .yes, reason: "好"), by: .seat(3),
      then: .failure(.alreadyVoted(.first, .yes)))
    try story(
      given: once, when: .cast(.first, .yes, reason: "更好"), by: .seat(3),
      then: .success([.poll(.ballotCast(.first, .sample(3, .yes, reason: "更好")))]))
    try story(
      given: once, when: .cast(.first, .yes, reason: "好"), by: .seat(4),
      then: .success([.poll(.ballotCast(.first, .sample(4, .yes, reason: "好")))]))
  }

  @Test(arguments: [
    (Participant.seat(9), Refusal.notSeated(9)), (.seat(0), .notSeated(0)),
    (.seat(-1), .notSeated(-1)),
    (.department("civil-affairs"), .needs(.seat)), (.clerk, .needs(.seat)),
    (.anyone, .needs(.seat)),
  ])
  func onlySeatsVote(_ actor: Participant, _ refusal: Refusal) throws {
    try story(
      given: Self.voting, when: .cast(.first, .yes, reason: nil), by: actor,
      then: .failure(refusal))
  }

  @Test func noVoteBeforeOpeningOrAfterClosing() throws {
    let vote = Command.cast(.first, .yes, reason: nil)
    func refused(_ standing: Bilingual) -> Result<[Event], Refusal> {
      .failure(.wrongStage(.first, standing, wanted: [.voting]))
    }
    try story(
      given: MachineTests.opened, when: vote, by: .seat(1), then: .failure(.unknownCase(.first)))
    try story(
      given: Self.filed, when: vote, by: .seat(1), then: refused(Case.Stage.accepted.name))
    try story(
      given: MachineTests.deferred, when: vote, by: .seat(1),
      then: refused(Bilingual(zh: "缓议（到会人数不足）", en: "deferred (no quorum)")))
    let decided = try Self.voting.ballots("YYYYY...").then((.clerk, .close(.first)))
    try story(
      given: decided, when: vote, by: .seat(8), then: refused(Decision.Kind.admitted.name))
  }

  @Test func ballotsComeUntilTheLastDay() throws {
    let onTheDay = try Self.dated.then((.clerk, .advance(to: day("2014-05-09"))))
    try story(
      given: onTheDay, when: .cast(.first, .yes, reason: nil), by: .seat(1),
      then: .success([.poll(.ballotCast(.first, .sample(1, .yes)))]))
    let after = try Self.dated.then((.clerk, .advance(to: day("2014-05-10"))))
    let over = Result<[Event], Refusal>.failure(
      .ballotingIsOver(.first, until: day("2014-05-09")))
    try story(
      given: after, when: .cast(.first, .yes, reason: nil), by: .seat(1), then: over)
    try story(
      given: after, when: .record(.first, sheet("YYYYYYYY")), by: .clerk, then: over)
    try story(
      given: after, when: .recordHands(.first, hands(yes: 8)), by: .clerk, then: over)
  }

  @Test func aPollOpensForTodayOrLater() throws {
    try story(
      given: Self.filed, when: .open(.first, until: officeDay), by: .clerk,
      then: .success([.poll(.opened(.first, .sample(until: officeDay)))]))
    try story(
      given: Self.filed, when: .open(.first, until: day("2014-05-05")), by: .clerk,
      then: .failure(.dayHasPassed(day("2014-05-05"), today: officeDay)))
    try story(
      given: Self.filed, when: .open(.first, until: nil), by: .seat(1),
      then: .failure(.needs(.clerk)))
    try story(
      given: Self.voting, when: .open(.first, until: nil), by: .clerk,
      then: .failure(.wrongStage(.first, Case.Stage.voting.name, wanted: [.accepted, .deferred])))
  }

  /// Before its last day a poll closes only when nobody could change the outcome any more.
  @Test(arguments: [
    ("YYYY....", "2014-05-06", false), ("YYYYY...", "2014-05-06", true),
    ("NNNN....", "2014-05-06", false), ("NNNNN...", "2014-05-06", true),
    ("YYYYNNNN", "2014-05-08", true), ("YYYY....", "2014-05-08", false),
    ("YYYY....", "2014-05-09", true), ("........", "2014-05-10", true),
  ])
  func aPollClosesWhenDueOrSettled(_ letters: String, _ date: String, _ closes: Bool) throws {
    let history = try Self.dated.ballots(letters).then((.clerk, .advance(to: day(date))))
    let office = try Office(replaying: history)
    let events = Result { () throws(Refusal) in
      try StandingOrders.sample.decide(.close(.first), by: .clerk, in: office, seeing: "head")
    }
    if closes {
      #expect(try events.get().first?.caseID == .first)
    } else {
      #expect(events == .failure(.notDue(.first, until: day("2014-05-09"))))
    }
  }

  @Test func theOutcomeIsFrozenWithItsPoll() throws {
    // Three seats and a chair, under a charter of eight seats without one.
    let terms = PollTerms.sample(
      roster: .sample(3),
      votingRule: .sample(base: "cast", tie: "chair-decides", chair: 1))
    let open = Self.filed + [.poll(.opened(.first, terms))]
    try story(
      given: open, when: .cast(.first, .yes, reason: nil), by: .seat(4),
      then: .failure(.notSeated(4)))
    try story(
      given: open, when: .record(.first, sheet("YYYYYYYY")), by: .clerk,
      then: .failure(.wrongLength(8, seats: 3)))
    try story(
      given: open.ballots("NY."), when: .close(.first), by: .clerk,
      then: .success([
        .poll(.closed(.first, round: 1, .failed)), .poll(.decided(.first, .notAdmitted)),
        .clock(.review),
      ]))
    let closed = try open.ballots("YN.").then((.clerk, .close(.first)))
    #expect(try Office(replaying: closed)[.first]?.rounds.last?.outcome == .passed)
  }
}

/// What the clerk enters from a sitting.
@Suite struct RecordTests {
  static let voting = MachineTests.voting

  @Test func onlyWhatIsNewIsEntered() throws {
    try story(
      given: Self.voting, when: .record(.first, sheet("YN.....P")), by: .clerk,
      then: .success([
        .poll(.ballotCast(.first, .sample(1, .yes, means: .recorded))),
        .poll(.ballotCast(.first, .sample(2, .no, means: .recorded))),
        .poll(.attendanceNoted(.first, round: 1, seat: 8, present: true)),
      ]))
    let recorded = try Self.voting.then((.clerk, .record(.first, sheet("YN.....P"))))
    try story(
      given: recorded, when: .record(.first, sheet("YY.....P")), by: .clerk,
      then: .success([.poll(.ballotCast(.first, .sample(2, .yes, means: .recorded)))]))
    try story(
      given: recorded, when: .record(.first, sheet("YN.....P")), by: .clerk,
      then: .failure(.nothingNew(.first)))
  }

  @Test func aCorrectionTakesBackWhatWasRecorded() throws {
    let history = try Self.voting.then(
      (.clerk, .record(.first, sheet("YYR....."))), (.clerk, .record(.first, sheet("YP......"))))
    let poll = try #require(try Office(replaying: history)[.first]?.openPoll)
    #expect(poll.sheet.text == "YP......")
    #expect(poll.ballots.map(\.seat) == [1, 2, 3])
    #expect(poll.standing(of: 2) == nil)
    #expect(poll.tally.attending == 2)
  }

  @Test func nobodyIsRecordedOtherThanAsItVoted() throws {
    let voted = try Self.voting.then((.seat(3), .cast(.first, .no, reason: nil)))
    let seat = Roster.sample().seats[2]
    for letters in ["YYY.....", "........", "..P.....", "..A....."] {
      try story(
        given: voted, when: .record(.first, sheet(letters)), by: .clerk,
        then: .failure(.votedItself(seat)))
    }
    try story(
      given: voted, when: .record(.first, sheet("Y.N.....")), by: .clerk,
      then: .success([.poll(.ballotCast(.first, .sample(1, .yes, means: .recorded)))]))
  }

  @Test func aSeatMayVoteOverWhatWasRecorded() throws {
    let recorded = try Self.voting.then((.clerk, .record(.first, sheet("Y......."))))
    try story(
      given: recorded, when: .cast(.first, .yes, reason: nil), by: .seat(1),
      then: .success([.poll(.ballotCast(.first, .sample(1, .yes)))]))
  }

  @Test(arguments: ["Y", "YYYYYYY", "YYYYYYYYY"])
  func everySeatHasItsLetter(_ letters: String) throws {
    try story(
      given: Self.voting, when: .record(.first, sheet(letters)), by: .clerk,
      then: .failure(.wrongLength(letters.count, seats: 8)))
  }

  @Test func handsAreCountedWithoutNames() throws {
    let count = hands(yes: 5, no: 2, abstain: 1)
    try story(
      given: Self.voting, when: .recordHands(.first, count), by: .clerk,
      then: .success([.poll(.handsCounted(.first, round: 1, count))]))
    let counted = try Self.voting.then((.clerk, .recordHands(.first, count)))
    let poll = try #require(try Office(replaying: counted)[.first]?.openPoll)
    #expect(poll.sheet.text == "........")
    #expect((poll.tally.outcome, poll.tally.attending) == (.passed, 8))
    #expect(poll.forecast == nil)

    try story(
      given: counted, when: .recordHands(.first, count), by: .clerk,
      then: .failure(.nothingNew(.first)))
    let corrected = try counted.then((.clerk, .recordHands(.first, hands(yes: 4, no: 4))))
    try story(
      given: corrected, when: .close(.first), by: .clerk,
      then: .success([
        .poll(.closed(.first, round: 1, .failed)), .poll(.decided(.first, .notAdmitted)),
        .clock(.review),
      ]))
  }

  @Test(arguments: [
    hands(yes: 9), hands(yes: 5, no: 4), hands(yes: 8, recused: 1), hands(yes: 9, no: -1),
    hands(yes: -1), hands(yes: .max, no: 1), hands(yes: .max, no: .max, abstain: 2),
  ])
  func noMoreHandsThanSeats(_ count: HandsCount) throws {
    try story(
      given: Self.voting, when: .recordHands(.first, count), by: .clerk,
      then: .failure(.tooManyHands(count.total, seats: 8)))
  }

  @Test func handsAndNamesDoNotMix() throws {
    let counted = try Self.voting.then((.clerk, .recordHands(.first, hands(yes: 5))))
    try story(
      given: counted, when: .cast(.first, .yes, reason: nil), by: .seat(1),
      then: .failure(.handsWereCounted(.first)))
    try story(
      given: counted, when: .record(.first, sheet("YYYYY...")), by: .clerk,
      then: .failure(.handsWereCounted(.first)))
    try story(
      given: Self.voting.ballots("Y"), when: .recordHands(.first, hands(yes: 5)), by: .clerk,
      then: .failure(.ballotsByName(.first)))
  }

  @Test func aVetoSeatIsVotedByName() throws {
    let vetoed: [Event] =
      MachineTests.filed + [.poll(.opened(.first, .sample(votingRule: .sample(veto: [2]))))]
    try story(
      given: vetoed, when: .recordHands(.first, hands(yes: 8)), by: .clerk,
      then: .failure(.ruleNamesSeats))
    try story(
      given: vetoed.ballots("YNYYYYYY"), when: .close(.first), by: .clerk,
      then: .success([
        .poll(.closed(.first, round: 1, .failed)), .poll(.decided(.first, .notAdmitted)),
        .clock(.review),
      ]))
  }
}

private func hands(yes: Int = 0, no: Int = 0, abstain: Int = 0, recused: Int = 0) -> HandsCount {
  HandsCount(yes: yes, no: no, abstain: abstain, recused: recused)
}
