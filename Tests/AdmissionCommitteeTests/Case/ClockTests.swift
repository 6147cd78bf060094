import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// Clocks that run on a case, to the last day in time and the first after it.
@Suite struct ClockTests {
  private typealias Table = FlowTableTests
  static let bureau = FlowTableTests.bureau

  struct Limit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let history: [Event]
    let actor: Participant
    let command: Command
    /// The last day on which the command is carried out, and the first on which it is not.
    let last: String
    let first: String
    /// What time has made of the case by then.
    let becomes: Case.Stage

    init(
      _ description: String, _ history: [Event], _ actor: Participant, _ command: Command,
      _ last: String, _ first: String, _ becomes: Case.Stage
    ) {
      (testDescription, self.history, self.actor) = (description, history, actor)
      (self.command, self.last, self.first, self.becomes) = (command, last, first, becomes)
    }
  }

  @Test(arguments: [
    Limit(
      "silence accepts", FlowTableTests.submitted, .clerk, .sendBack(.first, reason: "缺"),
      "2014-05-13", "2014-05-14", .accepted),
    Limit(
      "a correction lapses", FlowTableTests.returned, bureau, .correct(.first, .sample()),
      "2014-05-27", "2014-05-28", .lapsed),
    Limit(
      "silence ends a consultation", FlowTableTests.consultation, .clerk,
      .consult(.first, Consultation(asked: 8, inFavour: 8)), "2014-05-20", "2014-05-21",
      .accepted),
    Limit(
      "nobody decides", FlowTableTests.accepted, .clerk, .open(.first, until: nil), "2014-05-27",
      "2014-05-28", .overdue),
    Limit(
      "nobody decides after a poll came to nothing", FlowTableTests.deferred, .clerk,
      .open(.first, until: nil), "2014-05-27", "2014-05-28", .overdue),
    Limit(
      "conditions are not delivered", FlowTableTests.conditional, .clerk,
      .fulfil(.first, condition: 1, evidence: nil), "2014-06-04", "2014-06-05", .lapsed),
    Limit(
      "a review after a refusal by the rules", FlowTableTests.refused, bureau,
      .correct(.first, .sample(name: "居民读书会", content: "每月一次")), "2014-05-20", "2014-05-21",
      .refused),
    Limit(
      "a review after a refusal by vote", FlowTableTests.turnedDown, bureau,
      .correct(.first, .sample(burden: .sample(minutesEachTime: 20))), "2014-05-20",
      "2014-05-21", .decided),
    Limit(
      "a cure", FlowTableTests.suspended, .clerk, .cure("041", evidence: nil), "2014-06-04",
      "2014-06-05", .decided),
  ])
  func holdToTheirLastDay(_ limit: Limit) throws {
    let inTime = FlowTableTests.after(limit.history, (.anyone, .advance(to: day(limit.last))))
    let events = try inTime.then((limit.actor, limit.command))
    #expect(events.count > inTime.count)
    let late = FlowTableTests.after(limit.history, (.anyone, .advance(to: day(limit.first))))
    let office = try Office(replaying: late)
    #expect(throws: Refusal.self) {
      try StandingOrders.sample.decide(
        limit.command, by: limit.actor, in: office, seeing: "head")
    }
    #expect(office.now.office[.first]?.stage == limit.becomes)
  }

  /// What time brought is on record before what is done then, and only for the case concerned.
  @Test func whatFellDueIsRecordedFirst() throws {
    let two = try FlowTableTests.submitted.then(
      (Self.bureau, .file(.sample(name: "居民读书会"))), (.anyone, .advance(to: day("2014-05-14"))))
    try story(
      given: two, when: .condition(.first, text: "经费到位"), by: .clerk,
      then: .success([
        .course(.fellDue(.first, .completeness)),
        .course(.conditionSet(.first, Condition(number: 1, text: "经费到位"), by: .clerk)),
      ]))
    #expect(
      try Office(replaying: two).now.due == [
        .course(.fellDue(.first, .completeness)), .course(.fellDue(.second, .completeness)),
      ])
  }

  /// Two clocks run out one after the other while nobody looks.
  @Test func silenceAcceptsAndThenSilenceDoesNotAdmit() throws {
    let late = try FlowTableTests.submitted.then((.anyone, .advance(to: day("2014-06-05"))))
    let office = try Office(replaying: late)
    #expect(
      office.now.due == [
        .course(.fellDue(.first, .completeness)), .course(.fellDue(.first, .decision)),
      ])
    #expect(office.now.office[.first]?.words == ["overdue", "not-admitted"])
    #expect(office[.first]?.stage == .submitted)
    try story(
      given: late, when: .open(.first, until: nil), by: .clerk,
      then: .failure(
        .wrongStage(
          .first, try #require(office.now.office[.first]?.standing),
          wanted: [.accepted, .deferred])))
  }

  /// What was left of the decision's time when streets were asked is there when they have answered.
  @Test(arguments: [
    // asked, answered, due while asked, due then
    ("2014-05-06", "2014-05-06", "2014-06-11", "2014-05-27"),
    ("2014-05-06", "2014-05-20", "2014-06-11", "2014-06-11"),
    ("2014-05-23", "2014-05-30", "2014-06-11", "2014-06-04"),
    ("2014-05-27", "2014-06-03", "2014-06-11", "2014-06-03"),
  ])
  func aConsultationPausesTheDecision(
    _ asked: String, _ answered: String, _ meanwhile: String, _ due: String
  ) throws {
    let asking = try FlowTableTests.unasked.then(
      (.anyone, .advance(to: day(asked))), (.clerk, .consult(.first, nil)))
    let before = try #require(try Office(replaying: asking)[.first]?.deadlines[.decision])
    #expect(before.from == (try Office(replaying: asking)[.first]?.deadlines[.consultation]?.due))
    #expect(before.due == day(meanwhile))
    let told = try asking.then(
      (.anyone, .advance(to: day(answered))),
      (.clerk, .consult(.first, Consultation(asked: 8, inFavour: 5))))
    #expect(try Office(replaying: told)[.first]?.deadlines[.decision]?.due == day(due))
  }

  @Test func streetsAreAskedFirstAndOnce() throws {
    let unasked = FlowTableTests.unasked
    try story(
      given: unasked, when: .open(.first, until: nil), by: .clerk,
      then: .failure(.consultFirst(.first)))
    let against = Consultation(asked: 8, inFavour: 4)
    let told = try FlowTableTests.consultation.then((.clerk, .consult(.first, against)))
    try story(
      given: told, when: .open(.first, until: nil), by: .clerk,
      then: .failure(.streetsAreAgainst(.first, against)))
    try story(
      given: told, when: .consult(.first, nil), by: .clerk,
      then: .failure(
        .wrongStage(.first, Case.Stage.accepted.name, wanted: [.accepted, .deferred])))
    for answer in [
      Consultation(asked: 0, inFavour: 0), Consultation(asked: 8, inFavour: 9),
      Consultation(asked: 8, inFavour: -1),
    ] {
      try story(
        given: FlowTableTests.consultation, when: .consult(.first, answer), by: .clerk,
        then: .failure(.impossibleAnswer(answer)))
    }
    try story(
      given: FlowTableTests.accepted, when: .consult(.first, nil), by: .clerk,
      then: .failure(.consultationIsOff))
  }

  @Test func aDecisionIsPutOffOnce() throws {
    let extended = try FlowTableTests.accepted.then((.clerk, .extend(.first, reason: "待财政")))
    #expect(try Office(replaying: extended)[.first]?.deadlines[.decision]?.due == day("2014-06-11"))
    try story(
      given: extended, when: .extend(.first, reason: "再等"), by: .clerk,
      then: .failure(.alreadyExtended(.first)))
    try story(
      given: FlowTableTests.accepted, when: .extend(.first, reason: ""), by: .clerk,
      then: .failure(.textMissing))
    let proposed = try FlowTableTests.plain.then((.clerk, .propose(.remove("041"))))
    try story(
      given: proposed, when: .extend(.first, reason: "待"), by: .clerk,
      then: .failure(.hasNoClock(.first)))
    let late = try extended.then((.anyone, .advance(to: day("2014-06-12"))))
    #expect(try Office(replaying: late).now.office[.first]?.stage == .overdue)
  }

  /// Ballots come in time or not at all; a poll cannot outlast the decision's time.
  @Test func aPollEndsWithTheDecisionsTime() throws {
    let due = day("2014-05-27")
    try story(
      given: FlowTableTests.accepted, when: .open(.first, until: day("2014-05-28")), by: .clerk,
      then: .failure(.pastDecision(.first, due: due)))
    let open = try #require(try Office(replaying: FlowTableTests.voting)[.first]?.openPoll)
    #expect(open.terms.until == due)
    let late = try FlowTableTests.voting.ballots("YYYY....")
      .then((.anyone, .advance(to: day("2014-05-28"))))
    try story(
      given: late, when: .cast(.first, .yes, reason: nil), by: .seat(5),
      then: .failure(.ballotingIsOver(.first, until: due)))
    try story(
      given: late, when: .close(.first), by: .clerk,
      then: .success([
        .poll(.closed(.first, round: 1, .noQuorum)), .course(.fellDue(.first, .decision)),
      ]))
    // Those who voted in time have decided, whenever somebody counts.
    let decided = try FlowTableTests.voting.ballots("YYYYY...")
      .then((.anyone, .advance(to: day("2014-05-28"))), (.clerk, .close(.first)))
    #expect(try Office(replaying: decided)[.first]?.words == ["decided", "admitted", "passed"])
  }

  @Test func aNoticeIsHandedOverOnce() throws {
    let delivered = try FlowTableTests.admitted.then((.clerk, .deliver(.first)))
    #expect(try Office(replaying: delivered)[.first]?.delivered == officeDay)
    try story(
      given: delivered, when: .deliver(.first), by: .clerk,
      then: .failure(.nothingToDeliver(.first)))
    try story(
      given: FlowTableTests.accepted, when: .deliver(.first), by: .clerk,
      then: .failure(.nothingToDeliver(.first)))
  }

  @Test func everyConditionIsDelivered() throws {
    let two = try FlowTableTests.accepted.then(
      (.clerk, .condition(.first, text: "经费到位")), (.seat(2), .condition(.first, text: "培训半天")),
      (.clerk, .open(.first, until: nil))
    ).ballots("YYYYY...").then((.clerk, .close(.first)))
    let one = try two.then((.clerk, .fulfil(.first, condition: 2, evidence: "签到表")))
    #expect(try Office(replaying: one)[.first]?.stage == .conditional)
    try story(
      given: one, when: .fulfil(.first, condition: 2, evidence: nil), by: .clerk,
      then: .failure(.nothingNew(.first)))
    try story(
      given: one, when: .fulfil(.first, condition: 3, evidence: nil), by: .clerk,
      then: .failure(.unknownCondition(.first, 3, of: 2)))
    let both = try one.then((.clerk, .fulfil(.first, condition: 1, evidence: nil)))
    let office = try Office(replaying: both)
    #expect(office[.first]?.grant?.number.text == "示社准〔2014〕001号")
    #expect(office.directory["045"] != nil)
    try story(
      given: two, when: .condition(.first, text: "再加"), by: .clerk,
      then: .failure(
        .wrongStage(.first, Case.Stage.conditional.name, wanted: [.accepted, .deferred])))
  }

  /// A refusal is reviewed once, within its time.
  @Test func aRefusalIsReviewedOnce() throws {
    let again = Application.sample(burden: .sample(minutesEachTime: 20))
    let reviewed = try FlowTableTests.turnedDown.then((Self.bureau, .correct(.first, again)))
    let filed = try #require(try Office(replaying: reviewed)[.first])
    #expect(filed.stage == .submitted && filed.wasReviewed && filed.revision == 2)
    let refused = try reviewed.then((.clerk, .accept(.first)), (.clerk, .open(.first, until: nil)))
      .ballots("NNNNNNNN").then((.clerk, .close(.first)))
    #expect(try Office(replaying: refused)[.first]?.rounds.map(\.outcome) == [.failed, .failed])
    try story(
      given: refused, when: .correct(.first, .sample(burden: .sample(minutesEachTime: 10))),
      by: Self.bureau, then: .failure(.reviewUsed(.first)))
  }

  /// After a review a correction leaves the case where it is.
  @Test func aReviewedCaseThatIsAcceptedStaysAccepted() throws {
    let reviewed = try FlowTableTests.turnedDown.then(
      (Self.bureau, .correct(.first, .sample(burden: .sample(minutesEachTime: 20)))),
      (.clerk, .accept(.first)),
      (Self.bureau, .correct(.first, .sample(burden: .sample(minutesEachTime: 10)))))
    #expect(try Office(replaying: reviewed)[.first]?.stage == .accepted)
  }

  /// Where the office says what is complete, it is silent on amendments no longer than on others.
  @Test func silenceAcceptsAnAmendment() throws {
    let filed = try FlowTableTests.strict.then(
      (Self.bureau, .amend("041", .sample(name: "垃圾分类宣传"))))
    #expect(try Office(replaying: filed)[.first]?.stage == .submitted)
    let later = try filed.then((.anyone, .advance(to: day("2014-05-14"))))
    #expect(try Office(replaying: later).now.office[.first]?.stage == .accepted)
  }

  /// What was given more time keeps it: no extension where the clock is about to be set anew.
  @Test(arguments: [FlowTableTests.submitted, FlowTableTests.consultation])
  func noExtensionIsLost(_ history: [Event]) throws {
    let standing = try #require(try Office(replaying: history)[.first]?.standing)
    try story(
      given: history, when: .extend(.first, reason: "待"), by: .clerk,
      then: .failure(.wrongStage(.first, standing, wanted: [.accepted, .voting, .deferred])))
  }
}
