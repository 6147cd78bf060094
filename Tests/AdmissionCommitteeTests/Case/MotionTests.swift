import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// What is listed goes, is folded together, or stays.
@Suite struct MotionTests {
  static let opened = MachineTests.opened

  @Test(arguments: [Participant.clerk, .seat(3)])
  func theClerkAndTheSeatsPropose(_ actor: Participant) throws {
    try story(
      given: Self.opened, when: .propose(.remove("041")), by: actor,
      then: .success([.intake(.proposed(.first, by: actor, .remove("041")))]))
  }

  @Test(arguments: [
    (Participant.anyone, Refusal.needsEither(.seat, .clerk)),
    (.department("civil-affairs"), .needsEither(.seat, .clerk)), (.seat(9), .notSeated(9)),
  ])
  func nobodyElseProposes(_ actor: Participant, _ refusal: Refusal) throws {
    try story(
      given: Self.opened, when: .propose(.remove("041")), by: actor, then: .failure(refusal))
  }

  @Test(arguments: [
    (Motion.remove("999"), Refusal.unknownItem("999")), (.retain("999"), .unknownItem("999")),
    (.merge(["041", "999"], into: "042"), .unknownItem("999")),
    (.merge(["041"], into: "999"), .unknownItem("999")),
    (.merge(["041", "042"], into: "042"), .mergesIntoItself("042")),
    (.merge(["041", "042", "041"], into: "043"), .namedTwice("041")),
    (.merge([], into: "043"), .mergesNothing(into: "043")),
    (.admit(.sample()), .needs(.department)),
  ])
  func aProposalIsAboutListedItems(_ motion: Motion, _ refusal: Refusal) throws {
    try story(
      given: Self.opened, when: .propose(motion), by: .clerk, then: .failure(refusal))
  }

  @Test func whatHasLeftIsNotProposedAgain() throws {
    let removed = try Self.passed(.remove("041"))
    try story(
      given: removed, when: .propose(.retain("041")), by: .clerk,
      then: .failure(.itemHasLeft("041")))
    let july = try Self.opened.then((.clerk, .advance(to: day("2014-07-01"))))
    try story(
      given: july, when: .propose(.remove("044")), by: .clerk, then: .failure(.itemHasLeft("044")))
  }

  /// Two motions wait for the same item only while neither would take it away and they differ.
  @Test(
    arguments: [
      (Motion.remove("041"), Motion.remove("041"), "041"), (.remove("041"), .retain("041"), "041"),
      (.retain("041"), .remove("041"), "041"), (.retain("041"), .retain("041"), "041"),
      (.merge(["041"], into: "042"), .remove("042"), "042"),
      (.merge(["041"], into: "042"), .merge(["042"], into: "043"), "042"),
      (.merge(["041"], into: "042"), .merge(["041"], into: "043"), "041"),
      (.merge(["041"], into: "042"), .merge(["043"], into: "042"), nil),
      (.merge(["041"], into: "042"), .retain("042"), nil), (.remove("041"), .remove("042"), nil),
    ] as [(Motion, Motion, WorkItem.ID?)])
  func oneMotionAtATime(_ first: Motion, _ second: Motion, _ taken: WorkItem.ID?) throws {
    let pending = try Self.opened.then((.clerk, .propose(first)))
    try story(
      given: pending, when: .propose(second), by: .clerk,
      then: taken.map { .failure(.alreadyPending($0, .first)) }
        ?? .success([.intake(.proposed(.second, by: .clerk, second))]))
    // Once withdrawn it is in nobody's way.
    try story(
      given: pending + [.intake(.withdrawn(.first))], when: .propose(second), by: .clerk,
      then: .success([.intake(.proposed(.second, by: .clerk, second))]))
  }

  struct Course: Sendable {
    let motion: Motion
    let letters: String
    let decision: Decision
    let count: Int
  }

  /// Five items are counted at first; 041 is there on all days, 044 until the end of June.
  @Test(arguments: [
    Course(motion: .remove("041"), letters: "YYYYY...", decision: .removed("041"), count: 4),
    Course(motion: .remove("041"), letters: "YYYYNNNN", decision: .notCarried, count: 5),
    Course(
      motion: .merge(["041", "042"], into: "043"), letters: "YYYYY...",
      decision: .merged(["041", "042"], into: "043"), count: 3),
    Course(
      motion: .merge(["041", "042"], into: "043"), letters: "NNNNN...", decision: .notCarried,
      count: 5),
    Course(motion: .retain("041"), letters: "YYYYY...", decision: .retained("041"), count: 5),
    Course(motion: .retain("041"), letters: "NNNNN...", decision: .notCarried, count: 5),
  ])
  func aPollDecides(_ course: Course) throws {
    let voted = try Self.opened.then(
      (.clerk, .propose(course.motion)), (.clerk, .open(.first, until: nil))
    ).ballots(course.letters)
    let outcome: Outcome = course.decision == .notCarried ? .failed : .passed
    try story(
      given: voted, when: .close(.first), by: .clerk,
      then: .success([
        .poll(.closed(.first, round: 1, outcome)), .poll(.decided(.first, course.decision)),
      ]))
    let office = try Office(replaying: voted.then((.clerk, .close(.first))))
    #expect(office.directory.count(on: office.today) == course.count)
    // Yesterday everything was still there.
    #expect(office.directory.count(on: day("2014-05-05")) == 5)
  }

  @Test func whatWentSaysHow() throws {
    let removed = try Office(replaying: Self.passed(.remove("041")))
    #expect(removed.directory["041"]?.departure == .removed(on: officeDay))
    let merged = try Office(replaying: Self.passed(.merge(["041", "042"], into: "043")))
    #expect(merged.directory["042"]?.departure == .merged(into: "043", on: officeDay))
    #expect(merged.directory["043"]?.departure == nil)
  }

  /// The item expires while the committee votes; what is left to decide is decided.
  @Test(arguments: [
    (Motion.remove("044"), Decision.moot), (.retain("044"), .moot),
    (.merge(["044"], into: "043"), .moot), (.merge(["041"], into: "044"), .moot),
    (.merge(["041", "044"], into: "043"), .merged(["041"], into: "043")),
  ])
  func whatLeftMeanwhileIsMoot(_ motion: Motion, _ decision: Decision) throws {
    let voted = try Self.opened.then(
      (.clerk, .propose(motion)), (.clerk, .open(.first, until: nil))
    ).ballots("YYYYY...").then((.clerk, .advance(to: day("2014-07-01"))))
    try story(
      given: voted, when: .close(.first), by: .clerk,
      then: .success([.poll(.closed(.first, round: 1, .passed)), .poll(.decided(.first, decision))])
    )
  }

  /// In July, when 044 has left and 041 is suspended; nothing is asked of a vote on nothing.
  @Test(arguments: [
    (Motion.remove("044"), Moot?.some(.itemHasLeft)), (.remove("041"), nil),
    (.merge(["041", "044"], into: "043"), nil), (.merge(["044"], into: "043"), .itemHasLeft),
    (.merge(["041"], into: "044"), .itemHasLeft), (.retain("044"), .itemHasLeft),
    (.renew("044", until: day("2014-12-31")), .itemHasLeft), (.revoke("041", .finished), nil),
    (.suspend("041", .unfunded), .isSoAlready), (.suspend("042", .unfunded), nil),
    (.admit(.sample(ends: day("2014-06-30"))), .timeIsOver),
    (.admit(.sample(ends: day("2014-07-01"))), nil),
    (.amend("041", .sample(ends: day("2014-06-30"))), .timeIsOver),
    (.amend("041", .sample(ends: day("2014-07-01"))), nil), (.amend("041", .sample()), nil),
    (.ratify("045", until: day("2014-06-30")), .timeIsOver),
    (.ratify("045", until: day("2014-07-31")), nil),
  ])
  func aVoteOnNothingIsNotOpened(_ motion: Motion, _ moot: Moot?) throws {
    let july = FlowTableTests.carried(Self.opened, .suspend("041", .unfunded), as: .first)
    let history = try july.then(
      (FlowTableTests.bureau, .file(.emergency)), (.clerk, .advance(to: day("2014-07-01"))))
    let filed: Event =
      if let application = motion.application {
        motion.kind == .admit
          ? .intake(.filed("A2014-003", application, .sample(.needsVote)))
          : .intake(.amendmentFiled("A2014-003", "041", application, .sample(.needsVote)))
      } else {
        .intake(.proposed("A2014-003", by: .clerk, motion))
      }
    let office = try Office(replaying: history + [filed])
    #expect(office.moot(motion) == moot)
    let opened = Result { () throws(Refusal) in
      try StandingOrders.sample.decide(
        .open("A2014-003", until: nil), by: .clerk, in: office, seeing: "head")
    }
    switch (opened, moot) {
    case (.success, nil): break
    case (.failure(let refusal), let moot?):
      #expect(refusal == .nothingToDecide("A2014-003", moot))
    default: Issue.record("\(opened)")
    }
    // The clerk clears away what would wait for a department for ever, and nothing else of it.
    let cleared = Result { () throws(Refusal) in
      try StandingOrders.sample.decide(
        .withdraw("A2014-003"), by: .clerk, in: office, seeing: "head")
    }
    let isTheClerks = motion.application == nil
    #expect(((try? cleared.get()) != nil) == (moot != nil || isTheClerks))
  }

  /// The task's own time is over when the committee gets to it.
  @Test(arguments: [("2014-12-31", false), ("2015-01-01", true)])
  func whatIsOverIsNotAdmitted(_ closed: String, _ isMoot: Bool) throws {
    let voted = try MachineTests.filed.then((.clerk, .open(.first, until: nil)))
      .ballots("YYYYY...").then((.clerk, .advance(to: day(closed))))
      .then((.clerk, .close(.first)))
    guard case .decided(let decision)? = try Office(replaying: voted)[.first]?.state else {
      Issue.record("not decided")
      return
    }
    #expect((decision == .moot) == isMoot)
    // Nothing is handed over when nothing was given.
    #expect(
      voted.last == (isMoot ? .poll(.decided(.first, .moot)) : .clock(.delivery, from: day(closed)))
    )
  }

  @Test func onlyTheFilerWithdraws() throws {
    let filed = MachineTests.filed
    try story(
      given: filed, when: .withdraw(.first), by: .department("finance"),
      then: .failure(.needs(.filer)))
    try story(
      given: filed, when: .withdraw(.first), by: .clerk, then: .failure(.needs(.filer)))
    try story(
      given: filed, when: .withdraw(.first), by: .department("civil-affairs"),
      then: .success([.intake(.withdrawn(.first))]))

    let proposed = try Self.opened.then((.seat(3), .propose(.remove("041"))))
    try story(
      given: proposed, when: .withdraw(.first), by: .seat(4), then: .failure(.needs(.filer)))
    try story(
      given: proposed, when: .withdraw(.first), by: .seat(3),
      then: .success([.intake(.withdrawn(.first))]))
  }

  @Test func whatIsBeingVotedOnIsNotWithdrawn() throws {
    try story(
      given: MachineTests.voting, when: .withdraw(.first), by: .department("civil-affairs"),
      then: .failure(
        .wrongStage(
          .first, Case.Stage.voting.name, wanted: [.accepted, .deferred, .returned])))
  }

  private static func passed(_ motion: Motion) throws -> [Event] {
    try opened.then((.clerk, .propose(motion)), (.clerk, .open(.first, until: nil)))
      .ballots("YYYYY...").then((.clerk, .close(.first)))
  }
}

/// The office's own day and editions.
@Suite struct OfficeTests {
  static let opened = MachineTests.opened

  @Test func theDayOnlyGoesForward() throws {
    try story(
      given: Self.opened, when: .advance(to: day("2014-05-07")), by: .anyone,
      then: .success([.office(.dayAdvanced(day("2014-05-07")))]))
    try story(
      given: Self.opened, when: .advance(to: officeDay), by: .anyone, then: .success([]))
    try story(
      given: Self.opened, when: .advance(to: day("2014-05-05")), by: .clerk,
      then: .failure(.dayHasPassed(day("2014-05-05"), today: officeDay)))
  }

  @Test func aLiveOfficeKeepsTheClocksDay() throws {
    try story(
      given: [.office(.opened(.sample(mode: .live)))], when: .advance(to: day("2014-05-07")),
      by: .clerk,
      then: .failure(.livesOnTheClock))
  }

  @Test func anEditionIsTheDirectoryAsItStands() throws {
    let history = try Self.opened.then((.clerk, .advance(to: day("2014-07-01"))))
    try story(
      given: history, when: .publish("edition-2"), by: .clerk,
      then: .success([.office(.editionPublished("edition-2", items: ["001", "041", "042", "043"]))])
    )
    let published = try history.then((.clerk, .publish("edition-2")))
    let office = try Office(replaying: published)
    #expect(office.edition == "edition-2")
    #expect(office.publications.map(\.date) == [day("2014-07-01")])
    for name in ["baseline", "edition-2"] as [Edition.Name] {
      try story(
        given: published, when: .publish(name), by: .clerk, then: .failure(.editionExists(name)))
    }
    try story(
      given: history, when: .publish("edition-2"), by: .seat(1), then: .failure(.needs(.clerk)))
  }

  @Test func pollsRememberTheEditionInForce() throws {
    let history = try Self.opened.then(
      (.clerk, .publish("edition-2")), (.clerk, .propose(.remove("041"))),
      (.clerk, .open(.first, until: nil)))
    #expect(try Office(replaying: history)[.first]?.openPoll?.terms.edition == "edition-2")
  }

  @Test(arguments: [
    (0, false), (1, true), (8, true), (9, false), (-1, false), (.max, false), (.min, false),
  ])
  func rostersCountFromOne(_ number: Int, _ isThere: Bool) {
    #expect((Roster.sample()[number] != nil) == isThere)
    if isThere { #expect(Roster.sample()[number]?.number == number) }
  }

  @Test(arguments: [(1, "001"), (12, "012"), (999, "999"), (1000, "1000")])
  func numbersHaveThreeDigitsOrMore(_ number: Int, _ digits: String) {
    #expect(Case.ID(year: 2014, number: number).text == "A2014-" + digits)
    let issued = AdmissionNumber(prefix: "示社准", year: 2014, number: number)
    #expect((issued.text, issued.typed) == ("示社准〔2014〕\(digits)号", "2014-\(digits)"))
  }
}
