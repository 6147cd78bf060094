import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// Who does not vote, why, and that it is on record before anybody votes.
@Suite struct RecusalTests {
  /// Whoever proposes does not vote on it, or does: all eight, as the committee is set up.
  @Test(arguments: 1...8, [true, false])
  func proposersAreRecused(_ seat: Int, _ recuses: Bool) throws {
    let history = try [
      Event.office(.opened(.sample(procedure: Procedure(recusesProposers: recuses))))
    ].then((.seat(seat), .propose(.remove("041"))), (.clerk, .open(.first, until: nil)))
    let poll = try #require(try Office(replaying: history)[.first]?.openPoll)
    let recusal = RecusedSeat(seat: seat, ground: .proposed)
    #expect(poll.terms.recusals == (recuses ? [recusal] : []))
    for other in 1...8 {
      try story(
        given: history, when: .cast(.first, .yes, reason: nil), by: .seat(other),
        then: recuses && other == seat
          ? .failure(.isRecused(.first, recusal))
          : .success([.poll(.ballotCast(.first, .sample(other, .yes)))]))
    }
    let letters = (1...8).map { recuses && $0 == seat ? "R" : "." }.joined()
    #expect(poll.sheet.text == letters)
  }

  static let tied = Roster.sample(communities: [
    1: "community-1", 2: "community-2", 5: "community-3",
  ])

  /// A secretary of a community that is singled out does not vote; what is for all concerns nobody
  /// more than others.
  @Test(
    arguments: [
      (.all, []), (.some(["community-1"]), [1]), (.some(["community-3", "community-1"]), [1, 5]),
      (.some([]), []),
    ] as [(CommunityScope, [Int])])
  func theConcernedAreRecused(_ scope: CommunityScope, _ seats: [Int]) throws {
    let history = try [Event.office(.opened(.sample(roster: Self.tied)))].then(
      (FlowTableTests.bureau, .file(.sample(community: .sample(scope: scope)))))
    // The rules may send an empty scope back; then there is no vote to be recused from.
    guard let filed = try Office(replaying: history)[.first], filed.stage == .accepted else {
      return
    }
    let office = try Office(replaying: history)
    let expected = seats.map { RecusedSeat(seat: $0, ground: .concerned) }
    #expect(StandingOrders.sample.recusals(of: filed, in: office) == expected)
    let open = try history.then((.clerk, .open(.first, until: nil)))
    #expect(try Office(replaying: open)[.first]?.openPoll?.terms.recusals == expected)
  }

  /// A motion on an item that only some communities have.
  @Test func theConcernedAreRecusedFromMotionsToo() throws {
    let narrow = Edition.sample(items: [
      .sample(id: "041", scope: .some(["community-2"])), .sample(id: "042", name: "楼道灭鼠"),
    ])
    let opened: [Event] = [.office(.opened(.sample(edition: narrow, roster: Self.tied)))]
    for (motion, seats) in [
      (Motion.remove("041"), [2]), (.remove("042"), []), (.suspend("041", .unfunded), [2]),
      (.merge(["042"], into: "041"), [2]),
    ] {
      let open = try opened.then((.clerk, .propose(motion)), (.clerk, .open(.first, until: nil)))
      let terms = try #require(try Office(replaying: open)[.first]?.openPoll?.terms)
      #expect(terms.recusals.map(\.seat) == seats)
    }
  }

  @Test func whatIsDeclaredBeforeTheVoteHolds() throws {
    let accepted = FlowTableTests.accepted
    try story(
      given: accepted, when: .recuse(.first, seat: 4), by: .clerk,
      then: .success([.course(.seatRecused(.first, seat: 4))]))
    let declared = try accepted.then((.clerk, .recuse(.first, seat: 4)))
    try story(
      given: declared, when: .recuse(.first, seat: 4), by: .clerk,
      then: .failure(.nothingNew(.first)))
    try story(
      given: accepted, when: .recuse(.first, seat: 9), by: .clerk, then: .failure(.notSeated(9)))
    try story(
      given: accepted, when: .recuse(.first, seat: 4), by: .seat(4), then: .failure(.needs(.clerk)))
    try story(
      given: FlowTableTests.voting, when: .recuse(.first, seat: 4), by: .clerk,
      then: .failure(
        .wrongStage(.first, Case.Stage.voting.name, wanted: [.accepted, .deferred])))
    let open = try declared.then((.clerk, .open(.first, until: nil)))
    let recusal = RecusedSeat(seat: 4, ground: .declared)
    try story(
      given: open, when: .cast(.first, .yes, reason: nil), by: .seat(4),
      then: .failure(.isRecused(.first, recusal)))
    try story(
      given: open, when: .record(.first, sheet("YYYYY...")), by: .clerk,
      then: .failure(.isRecused(.first, recusal)))
    try story(
      given: open, when: .recordHands(.first, HandsCount(yes: 8, no: 0, abstain: 0, recused: 0)),
      by: .clerk, then: .failure(.recusedDoNotRaiseHands(.first, 1)))
  }

  /// With four of eight recused five yes votes cannot come, and whoever asks is told so beforehand.
  @Test(arguments: 0...5)
  func fourRecusedMakePassingUnreachable(_ count: Int) throws {
    var history = FlowTableTests.accepted
    for seat in (1...8).prefix(count) {
      history = try history.then((.clerk, .recuse(.first, seat: seat)))
    }
    let open = try history.then((.clerk, .open(.first, until: nil)))
    let poll = try #require(try Office(replaying: open)[.first]?.openPoll)
    let forecast = try #require(poll.forecast)
    #expect(forecast.reachable.contains(.passed) == (count < 4))
    #expect(forecast.now == .noQuorum)
  }
}

/// Seats that fall vacant or are filled, at every point of a case's life.
@Suite struct RosterTests {
  static let points: [(String, [Event])] = [
    ("before it is filed", FlowTableTests.plain), ("submitted", FlowTableTests.submitted),
    ("returned", FlowTableTests.returned), ("accepted", FlowTableTests.accepted),
    ("in consultation", FlowTableTests.consultation), ("voting", FlowTableTests.voting),
    ("deferred", FlowTableTests.deferred),
    ("passed on conditions", FlowTableTests.conditional), ("decided", FlowTableTests.admitted),
  ]

  /// What was decided or given stands; what opens later knows the seat as vacant, and the roster,
  /// and with it what a majority is, stays.
  @Test(arguments: points.indices, 1...8)
  func aSeatFallsVacant(_ point: Int, _ seat: Int) throws {
    let history = Self.points[point].1
    let before = try Office(replaying: history)
    let gone = try history.then((.clerk, .seat(seat, isFilled: false, reason: "调任")))
    let office = try Office(replaying: gone)
    #expect(office.vacant == [seat])
    #expect(office.cases.map(\.stage) == before.cases.map(\.stage))
    #expect(office.cases.map(\.rounds) == before.cases.map(\.rounds))
    #expect(office[.first]?.openPoll?.terms == before[.first]?.openPoll?.terms)
    try story(
      given: gone, when: .seat(seat, isFilled: false, reason: nil), by: .clerk,
      then: .failure(.seatIsSo(try #require(Roster.sample()[seat]), isFilled: false)))
    if let filed = office[.first], filed.openPoll != nil {
      try story(
        given: gone, when: .cast(.first, .yes, reason: nil), by: .seat(seat),
        then: .failure(.seatChanged(.first, seat)))
      let filled = try gone.then((.clerk, .seat(seat, isFilled: true, reason: nil)))
      try story(
        given: filled, when: .cast(.first, .yes, reason: nil), by: .seat(seat),
        then: .failure(.seatChanged(.first, seat)))
    } else if let events = try? gone.then((.clerk, .open(.first, until: nil))) {
      let poll = try #require(try Office(replaying: events)[.first]?.openPoll)
      #expect(poll.terms.vacant == [seat] && poll.terms.roster.seats.count == 8)
      try story(
        given: events, when: .cast(.first, .yes, reason: nil), by: .seat(seat),
        then: .failure(.seatVacant(seat)))
      // Seven seats are left: seven hands, and not one more.
      try story(
        given: events,
        when: .recordHands(.first, HandsCount(yes: 8, no: 0, abstain: 0, recused: 0)),
        by: .clerk, then: .failure(.tooManyHands(8, seats: 7)))
    }
  }

  /// Who comes into a seat has its vote in every poll that opens then.
  @Test(arguments: points.indices, 1...8)
  func aSeatIsFilledAgain(_ point: Int, _ seat: Int) throws {
    let history = Self.points[point].1
    let filled = try history.then(
      (.clerk, .seat(seat, isFilled: false, reason: "调任")),
      (.clerk, .seat(seat, isFilled: true, reason: "补选")))
    let office = try Office(replaying: filled)
    #expect(office.vacant.isEmpty)
    #expect(office.cases.map(\.stage) == (try Office(replaying: history).cases.map(\.stage)))
    guard let open = try? filled.then((.clerk, .open(.first, until: nil))) else { return }
    let round = try #require(try Office(replaying: open)[.first]?.openPoll?.terms.round)
    try story(
      given: open, when: .cast(.first, .yes, reason: nil), by: .seat(seat),
      then: .success([.poll(.ballotCast(.first, .sample(seat, .yes, round: round)))]))
  }

  @Test(arguments: 1...8)
  func aBallotGivenBeforeStands(_ seat: Int) throws {
    let letters = (1...8).map { $0 == seat ? "Y" : "." }.joined()
    let voted = try FlowTableTests.voting.ballots(letters)
    let replaced = try voted.then(
      (.clerk, .seat(seat, isFilled: false, reason: nil)),
      (.clerk, .seat(seat, isFilled: true, reason: nil)))
    #expect(try Office(replaying: replaced)[.first]?.openPoll?.sheet.text == letters)
    try story(
      given: replaced, when: .cast(.first, .no, reason: nil), by: .seat(seat),
      then: .failure(.seatChanged(.first, seat)))
  }

  @Test func aSeatThatFallsVacantIsNoLongerInTheRoom() throws {
    let open = try SittingTests.meeting([1, 2, 3, 4, 5]).then(
      (.clerk, .sitting(.take(.first, nil)))
    ).ballots("YYYY")
    #expect(try Office(replaying: open)[.first]?.openPoll?.tally.attending == 5)
    let gone = try open.then((.clerk, .seat(5, isFilled: false, reason: nil)))
    let office = try Office(replaying: gone)
    #expect(office.sitting?.attending == [1, 2, 3, 4])
    #expect(office[.first]?.openPoll?.tally.outcome == .noQuorum)
    try story(
      given: gone, when: .sitting(.attend([5])), by: .clerk, then: .failure(.seatVacant(5)))
  }

  @Test(arguments: [Participant.anyone, .seat(1), FlowTableTests.bureau, FlowTableTests.community])
  func onlyTheClerkChangesSeats(_ actor: Participant) throws {
    try story(
      given: FlowTableTests.plain, when: .seat(1, isFilled: false, reason: nil), by: actor,
      then: .failure(.needs(.clerk)))
  }

  @Test func nobodyProposesFromAVacantSeat() throws {
    let gone = try FlowTableTests.accepted.then((.clerk, .seat(3, isFilled: false, reason: nil)))
    try story(
      given: gone, when: .propose(.remove("041")), by: .seat(3), then: .failure(.seatVacant(3)))
    try story(
      given: gone, when: .condition(.first, text: "培训"), by: .seat(3),
      then: .failure(.seatVacant(3)))
  }
}
