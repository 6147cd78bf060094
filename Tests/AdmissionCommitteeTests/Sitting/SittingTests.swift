import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// A meeting: who is in the room, what is taken up, how it is voted on.
@Suite struct SittingTests {
  static let accepted = FlowTableTests.accepted
  static let id: Sitting.ID = "S2014-01"

  /// Two cases on the agenda, these seats in the room, the first of them presiding.
  static func meeting(
    _ seats: [Int], under procedure: Procedure = .usual, roster: Roster = .sample()
  ) throws -> [Event] {
    let filed = try [Event.office(.opened(.sample(roster: roster, procedure: procedure)))].then(
      (FlowTableTests.bureau, .file(.sample())), (.clerk, .propose(.remove("041"))),
      (.clerk, .sitting(.open(on: officeDay, agenda: [.first, .second]))))
    guard let presiding = seats.first else { return filed }
    return try filed.then(
      (.clerk, .sitting(.attend(seats))), (.clerk, .sitting(.preside(presiding))))
  }

  @Test func casesAreTakenOneByOne() throws {
    let all = try Self.meeting(Array(1...8))
    let first = try all.then((.clerk, .sitting(.take(.first, nil))))
    try story(
      given: first, when: .sitting(.take(.second, nil)), by: .clerk,
      then: .failure(.pollInSitting(.first)))
    try story(
      given: first, when: .sitting(.close), by: .clerk, then: .failure(.pollInSitting(.first)))
    let both = try first.ballots("YYYYYNNN").then(
      (.clerk, .close(.first)), (.clerk, .sitting(.take(.second, .byName(sheet("NNNNNNNN"))))),
      (.clerk, .sitting(.close)))
    let office = try Office(replaying: both)
    #expect(office[.first]?.words == ["decided", "admitted", "passed"])
    #expect(office[.second]?.words == ["decided", "not-carried", "failed"])
    #expect(office.sitting == nil)
    #expect(office.sittings.map(\.attended) == [Array(1...8)])
    try story(
      given: both, when: .sitting(.take(.first, nil)), by: .clerk, then: .failure(.noSitting))
  }

  /// With three of eight away, nothing is reached by fewer seats than none.
  @Test func aForecastCountsThoseInTheRoom() throws {
    var history = try Self.meeting([1, 2, 3, 4, 5]).then((.clerk, .sitting(.take(.first, nil))))
    func forecast() throws -> Forecast {
      try #require(try Office(replaying: history)[.first]?.openPoll?.forecast)
    }
    #expect(try forecast().fewest == [.failed: 0, .noQuorum: 1, .passed: 5])
    #expect(try forecast().undecidedSeats == [1, 2, 3, 4, 5])
    history = try history.ballots("YYY.....")
    #expect(try forecast().fewest == [.failed: 0, .noQuorum: 1, .passed: 2])
    history = try history.ballots("...NN...")
    #expect(try forecast().fewest == [.failed: 0])
  }

  @Test(arguments: [
    (SittingCommand.take("A2014-003", nil), Refusal.isNotOnTheAgenda("A2014-003", id)),
    (.attend([9]), .notSeated(9)), (.attend([1, 2]), .roomIsSo), (.leave([3]), .isNotInTheRoom(3)),
    (.preside(3), .isNotInTheRoom(3)), (.record(by: .seat(3)), .isNotInTheRoom(3)),
    (.open(on: officeDay, agenda: []), .sittingIsOpen(id, officeDay)),
    (.agenda([.first]), .nothingNew(.first)), (.agenda(["A2014-009"]), .unknownCase("A2014-009")),
    (.observers(""), .textMissing),
  ])
  func whatASittingRefuses(_ command: SittingCommand, _ refusal: Refusal) throws {
    let history = try Self.meeting([1, 2, 4, 5, 6])
    try story(given: history, when: .sitting(command), by: .clerk, then: .failure(refusal))
    try story(
      given: history, when: .sitting(command), by: .seat(1), then: .failure(.needs(.clerk)))
  }

  /// Said again after an answer was lost, it is recorded once.
  @Test(arguments: [
    SittingCommand.preside(2), .record(by: .seat(4)), .record(by: .clerk), .observers("司法所一人"),
  ])
  func whatIsRecordedSoIsNotRecordedAgain(_ command: SittingCommand) throws {
    let history = try Self.meeting([1, 2, 4]).then((.clerk, .sitting(command)))
    try story(
      given: history, when: .sitting(command), by: .clerk, then: .failure(.sittingIsSo(Self.id)))
  }

  @Test func somebodyIsThereAndPresides() throws {
    let empty = try Self.meeting([])
    let take = Command.sitting(.take(.first, nil))
    try story(given: empty, when: take, by: .clerk, then: .failure(.nobodyAttends))
    let there = try empty.then((.clerk, .sitting(.attend([2, 3]))))
    try story(given: there, when: take, by: .clerk, then: .failure(.nobodyPresides))
    let gone = try there.then((.clerk, .sitting(.preside(2))), (.clerk, .sitting(.leave([2]))))
    try story(given: gone, when: take, by: .clerk, then: .failure(.nobodyPresides))
    let later = try empty.then((.anyone, .advance(to: day("2014-05-07"))))
    try story(
      given: later, when: .sitting(.attend([1])), by: .clerk,
      then: .failure(.sittingIsAnotherDay(Self.id, officeDay, today: day("2014-05-07"))))
  }

  /// More than half of eight make the quorum: those in the room, whether or not they vote.
  @Test(arguments: [
    ([1, 2, 3, 4], "YYYY....", Outcome.noQuorum), ([1, 2, 3, 4, 5], "YYYYY...", .passed),
    ([1, 2, 3, 4, 5], "YYYY....", .failed), ([1, 2, 3, 4, 5], "........", .failed),
  ])
  func attendanceMakesTheQuorum(_ seats: [Int], _ letters: String, _ outcome: Outcome) throws {
    let closed = try Self.meeting(seats).then((.clerk, .sitting(.take(.first, nil))))
      .ballots(letters).then((.clerk, .close(.first)))
    #expect(try Office(replaying: closed)[.first]?.rounds.last?.outcome == outcome)
  }

  @Test func onlyThoseInTheRoomVote() throws {
    let open = try Self.meeting([1, 2, 3, 4]).then((.clerk, .sitting(.take(.first, nil))))
    let vote = Command.cast(.first, .yes, reason: nil)
    try story(given: open, when: vote, by: .seat(5), then: .failure(.isNotInTheRoom(5)))
    // A fifth comes late and makes the quorum; a ballot stays when its seat leaves.
    let late = try open.ballots("YYYY").then((.clerk, .sitting(.attend([5]))), (.seat(5), vote))
    let left = try late.then((.clerk, .sitting(.leave([4, 5]))))
    for history in [late, left] {
      #expect(try Office(replaying: history)[.first]?.openPoll?.sheet.text == "YYYYY...")
      #expect(try Office(replaying: history)[.first]?.openPoll?.tally.outcome == .passed)
    }
    // Who leaves without having voted is absent: the quorum is lost.
    let five = try Self.meeting([1, 2, 3, 4, 5]).then((.clerk, .sitting(.take(.first, nil))))
      .ballots("YYYY").then((.clerk, .sitting(.leave([5]))))
    #expect(try Office(replaying: five)[.first]?.openPoll?.tally.outcome == .noQuorum)
  }

  @Test func whoPresidesVotesLast() throws {
    let procedure = Procedure(presidingVotesLast: true)
    let open = try Self.meeting([3, 4, 5, 6, 7], under: procedure)
      .then((.clerk, .sitting(.take(.first, nil))))
    let vote = Command.cast(.first, .yes, reason: nil)
    try story(
      given: open, when: vote, by: .seat(3),
      then: .failure(.votesLast(3, waiting: [4, 5, 6, 7])))
    let asked = try open.ballots("...YY")
    try story(
      given: asked, when: vote, by: .seat(3), then: .failure(.votesLast(3, waiting: [6, 7])))
    // Who is no longer in the room is not waited for.
    let others = try asked.then((.seat(6), vote), (.clerk, .sitting(.leave([7]))))
    try story(
      given: others, when: vote, by: .seat(3),
      then: .success([.poll(.ballotCast(.first, .sample(3, .yes)))]))
    let usual = try Self.meeting([3, 4, 5]).then((.clerk, .sitting(.take(.first, nil))))
    try story(
      given: usual, when: vote, by: .seat(3),
      then: .success([.poll(.ballotCast(.first, .sample(3, .yes)))]))
  }

  @Test(
    arguments: [
      (5, 0, 0, Outcome.passed), (4, 1, 0, .failed), (4, 0, 0, .failed), (5, 1, 0, nil),
    ] as [(Int, Int, Int, Outcome?)])
  func handsAreThoseInTheRoom(_ yes: Int, _ no: Int, _ abstain: Int, _ outcome: Outcome?) throws {
    let open = try Self.meeting([1, 2, 3, 4, 5])
    let hands = HandsCount(yes: yes, no: no, abstain: abstain, recused: 0)
    let take = Command.sitting(.take(.first, .byHands(hands)))
    guard let outcome else {
      try story(
        given: open, when: take, by: .clerk, then: .failure(.tooManyHands(hands.total, seats: 5)))
      return
    }
    let closed = try open.then((.clerk, take))
    #expect(try Office(replaying: closed)[.first]?.rounds.last?.outcome == outcome)
  }

  @Test func aCaseIsPutOffAndTakenUpAgain() throws {
    let put = try Self.meeting([1, 2, 3, 4, 5]).then(
      (.clerk, .sitting(.putOff(.first, reason: "材料未到"))))
    #expect(try Office(replaying: put)[.first]?.state == .deferred(nil))
    let later = try put.then(
      (.clerk, .sitting(.close)), (.clerk, .advance(to: day("2014-05-08"))),
      (.clerk, .sitting(.open(on: day("2014-05-08"), agenda: [.first]))),
      (.clerk, .sitting(.attend([1, 2, 3, 4, 5]))), (.clerk, .sitting(.preside(2))),
      (.clerk, .sitting(.take(.first, .byName(sheet("YYYYY..."))))))
    let office = try Office(replaying: later)
    #expect(office[.first]?.words == ["decided", "admitted", "passed"])
    #expect(office.sittings.map(\.id) == ["S2014-01", "S2014-02"])
  }

  /// A sitting is called, and a poll stays open, no shorter than the notice.
  @Test func noticeIsGiven() throws {
    let filed = try FlowTableTests.noticing.then((FlowTableTests.bureau, .file(.sample())))
    let first = day("2014-05-09")
    try story(
      given: filed, when: .sitting(.open(on: day("2014-05-08"), agenda: [.first])), by: .clerk,
      then: .failure(.noticeTooShort(first)))
    try story(
      given: filed, when: .sitting(.open(on: first, agenda: [.first])), by: .clerk,
      then: .success([
        .sitting(.opened(Self.id, on: first)), .sitting(.agendaSet(Self.id, [.first])),
      ]))
    try story(
      given: filed, when: .open(.first, until: day("2014-05-08")), by: .clerk,
      then: .failure(.noticeTooShort(first)))
    // Not even when everybody has voted.
    let voted = try filed.then((.clerk, .open(.first, until: nil))).ballots("YYYYYYYY")
    try story(
      given: voted, when: .close(.first), by: .clerk,
      then: .failure(.closesLater(.first, from: first)))
    let then = try voted.then((.anyone, .advance(to: first)), (.clerk, .close(.first)))
    #expect(try Office(replaying: then)[.first]?.stage == .decided)
  }

  /// A poll by circulation closes before its time exactly when no ballot still to come could change
  /// its outcome: each of the partial sheets against all that may become of it.
  @Test func anEarlyCloseChangesNothing() throws {
    var early = 0
    for index in 0..<625 {
      // Four seats fixed as yes, no, yes, no; the others each yes, no, abstain, recused or open.
      var rest = index
      let letters = (0..<4).map { _ -> BallotLetter in
        defer { rest /= 5 }
        return ([.yes, .no, .abstain, .recused, .absent] as [BallotLetter])[rest % 5]
      }
      let marks = ([.yes, .no, .yes, .yes] + letters).enumerated().compactMap { seat, letter in
        Choice.allCases.first { $0.letter == letter }
          .map { Event.poll(.ballotCast(.first, .sample(seat + 1, $0))) }
      }
      let voted = FlowTableTests.voting + marks
      let office = try Office(replaying: voted)
      let poll = try #require(office[.first]?.openPoll)
      let ends = completions(of: poll.sheet).map { poll.terms.votingRule.outcome(of: $0) }
      let closed = try? StandingOrders.sample.decide(
        .close(.first), by: .clerk, in: office, seeing: "head")
      #expect((closed != nil) == (Set(ends).count == 1), "\(poll.sheet.text)")
      if let closed {
        early += 1
        #expect(closed.first == .poll(.closed(.first, round: 1, ends[0])))
      }
    }
    #expect((1..<625).contains(early))
  }

  /// Every sheet that an open one may become.
  private func completions(of sheet: BallotSheet) -> [BallotSheet] {
    sheet.letters.reduce(into: [[BallotLetter]()]) { sheets, letter in
      let ways = letter == .absent ? BallotLetter.allCases : [letter]
      sheets = sheets.flatMap { start in ways.map { start + [$0] } }
    }.map { BallotSheet($0) }
  }
}
