import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// What becomes of items that are in: renewed, ratified, ordered in, suspended.
@Suite struct ItemTests {
  static let bureau = FlowTableTests.bureau
  static let plain = FlowTableTests.plain

  /// 044 ends with June: a department asks 30 days before, a seat until the end.
  @Test(
    arguments: [
      (bureau, "2014-05-31", nil), (bureau, "2014-06-01", "2014-05-31"),
      (.seat(3), "2014-06-30", nil), (.clerk, "2014-06-30", nil),
    ] as [(Participant, String, String?)])
  func renewalIsAskedInTime(_ actor: Participant, _ asked: String, _ latest: String?) throws {
    let motion = Motion.renew("044", until: day("2015-12-31"))
    let history = try Self.plain.then((.anyone, .advance(to: day(asked))))
    try story(
      given: history, when: .propose(motion), by: actor,
      then: latest.map { .failure(.renewalIsLate("044", latest: day($0))) }
        ?? .success([.intake(.proposed(.first, by: actor, motion))]))
  }

  @Test(arguments: [
    (Motion.renew("041", until: day("2015-12-31")), Refusal.hasNoEnd("041")),
    (
      .renew("044", until: day("2014-06-30")),
      .impossibleEnd("044", day("2014-06-30"), latest: day("2015-12-31"))
    ),
    (
      .renew("044", until: day("2016-01-01")),
      .impossibleEnd("044", day("2016-01-01"), latest: day("2015-12-31"))
    ),
    (.ratify("041", until: day("2014-12-31")), .needsNoRatification("041")),
  ])
  func whatCannotBeAskedFor(_ motion: Motion, _ refusal: Refusal) throws {
    try story(given: Self.plain, when: .propose(motion), by: .clerk, then: .failure(refusal))
  }

  @Test func aDepartmentAsksForItsOwnRenewalAndNothingElse() throws {
    try story(
      given: Self.plain, when: .propose(.renew("044", until: day("2015-12-31"))),
      by: .department("finance"), then: .failure(.anotherDepartmentsItem("044", "civil-affairs")))
    try story(
      given: Self.plain, when: .propose(.suspend("041", .unfunded)), by: Self.bureau,
      then: .failure(.needsEither(.seat, .clerk)))
  }

  @Test func whatIsRenewedIsOtherwiseUnchanged() throws {
    let renewed = FlowTableTests.carried(
      Self.plain, .renew("044", until: day("2015-12-31")), as: .first)
    let office = try Office(replaying: renewed)
    let before = try #require(Edition.office.items.last)
    #expect(office.directory["044"]?.item == before.lasting(until: day("2015-12-31")))
    #expect(office.directory["044"]?.earlier.map(\.item) == [before])
    #expect(office.directory.count(on: day("2014-07-01")) == 5)
  }

  @Test func whatIsNotVotedOnExpires() throws {
    let asked = try Self.plain.then(
      (Self.bureau, .propose(.renew("044", until: day("2015-12-31")))))
    let july = try asked.then((.anyone, .advance(to: day("2014-07-01"))))
    #expect(try Office(replaying: july).directory.count(on: day("2014-07-01")) == 4)
    // A vote that comes too late would decide about nothing.
    try story(
      given: july, when: .open(.first, until: nil), by: .clerk,
      then: .failure(.nothingToDecide(.first, .itemHasLeft)))
    try story(
      given: july, when: .withdraw(.first), by: Self.bureau,
      then: .success([.intake(.withdrawn(.first))]))
  }

  /// What came without a vote counts from the day of its ratification, not from its entry.
  @Test func ratificationCountsFromThatDay() throws {
    let later = try FlowTableTests.emergency.then((.anyone, .advance(to: day("2014-05-20"))))
    let ratified = FlowTableTests.carried(
      later, .ratify("045", until: day("2014-12-31")), as: .second)
    let office = try Office(replaying: ratified)
    #expect(office.directory.count(on: day("2014-05-19")) == 5)
    #expect(office.directory.count(on: day("2014-05-20")) == 6)
    #expect(office.directory["045"]?.isIn(on: day("2014-05-19")) == true)
    #expect(office.directory["045"]?.isIn(on: day("2014-12-31")) == true)
    try story(
      given: ratified, when: .propose(.ratify("045", until: day("2014-12-31"))), by: .clerk,
      then: .failure(.needsNoRatification("045")))
  }

  @Test func whatIsNotRatifiedGoesAtOnce() throws {
    let asked = try FlowTableTests.emergency.then(
      (.clerk, .propose(.ratify("045", until: day("2014-12-31")))),
      (.clerk, .open(.second, until: nil)))
    let refused = try asked.then(
      (.clerk, .record(.second, BallotSheet(Array(repeating: .no, count: 8)))),
      (.clerk, .close(.second)))
    let office = try Office(replaying: refused)
    #expect(office[.second]?.state == .decided(.notRatified("045")))
    #expect(office.directory["045"]?.departure == .notRatified(on: officeDay))
    #expect(office.directory["045"]?.isIn(on: officeDay) == false)
    // The same emergency does not come back, ratified or not (R35).
    try story(
      given: refused, when: .file(FlowTableTests.atOnce), by: Self.bureau,
      then: .failure(.emergencyRepeated(.first)))
    // Once it has expired a refusal changes nothing more.
    let expired = try asked.then(
      (.clerk, .record(.second, BallotSheet(Array(repeating: .no, count: 8)))),
      (.anyone, .advance(to: day("2014-08-05"))), (.clerk, .close(.second)))
    #expect(try Office(replaying: expired)[.second]?.state == .decided(.notCarried))
  }

  /// While it is in it is a duplicate; once its 90 days are over it is refused.
  @Test func anEmergencyIsNotRepeated() throws {
    let again = Application.sample(
      name: "防汛值守", enters: day("2014-08-05"), basis: .sample(ground: .emergency))
    let twice = try FlowTableTests.emergency.then((Self.bureau, .file(again)))
    #expect(try Office(replaying: twice)[.second]?.stage == .duplicate)
    let over = try FlowTableTests.emergency.then((.anyone, .advance(to: day("2014-08-05"))))
    try story(
      given: over, when: .file(again), by: Self.bureau, then: .failure(.emergencyRepeated(.first)))
  }

  /// What came without a vote does not outlast its time by being renewed instead.
  @Test func onlyWhatIsRatifiedIsRenewed() throws {
    let until = day("2015-12-31")
    try story(
      given: FlowTableTests.emergency, when: .propose(.renew("045", until: until)), by: .clerk,
      then: .failure(.needsRatification("045")))
    let ratified = FlowTableTests.carried(
      FlowTableTests.emergency, .ratify("045", until: day("2014-12-31")), as: .second)
    try story(
      given: ratified, when: .propose(.renew("045", until: until)), by: .clerk,
      then: .success([.intake(.proposed("A2014-003", by: .clerk, .renew("045", until: until)))]))
  }

  @Test func anOrderEntersPastTheVoteAndSaysSo() throws {
    let order = FlowTableTests.order
    let application = Application.sample(name: "创建迎检")
    let ordered = FlowTableTests.ordered
    let office = try Office(replaying: ordered)
    let filed = try #require(office[.first])
    #expect(filed.order == order && filed.stage == .ordered && filed.rounds.isEmpty)
    #expect(office.directory["045"]?.entrance == .withoutVote)
    #expect(office.directory.count(on: officeDay) == 5)
    try story(
      given: Self.plain, when: .enter(application, Order(level: .city, document: "")), by: .clerk,
      then: .failure(.documentMissing))
    try story(
      given: Self.plain, when: .enter(.listed, order), by: .clerk,
      then: .failure(.listedAlready("001")))
    for actor in [Participant.anyone, .seat(1), Self.bureau, FlowTableTests.community] {
      try story(
        given: Self.plain, when: .enter(application, order), by: actor,
        then: .failure(.needs(.clerk)))
    }
    // What the rules say of it is recorded and stops nothing.
    let barred = try Self.plain.then((.clerk, .enter(.refused, order)))
    let entered = try #require(try Office(replaying: barred)[.first])
    #expect(entered.verdict?.outcome == .refused && entered.stage == .ordered)
    // It may be ratified, as an emergency.
    let ratified = FlowTableTests.carried(
      ordered, .ratify("045", until: day("2014-12-31")), as: .second)
    #expect(try Office(replaying: ratified).directory.count(on: officeDay) == 6)
  }

  @Test func aSuspendedItemIsCuredInTimeOrRevoked() throws {
    let suspended = FlowTableTests.suspended
    let held = Directory.Suspension(since: officeDay, ground: .unfunded, cureBy: day("2014-06-04"))
    let office = try Office(replaying: suspended)
    #expect(office.directory["041"]?.suspension == held)
    #expect(office.directory.count(on: officeDay) == 5)
    try story(
      given: suspended, when: .cure("041", evidence: "拨款单"), by: .clerk,
      then: .success([.poll(.suspensionLifted(.first, "041", evidence: "拨款单"))]))
    try story(
      given: suspended, when: .propose(.suspend("041", .disapproved)), by: .clerk,
      then: .failure(.itemSuspended("041", held)))
    // What the directory has is registered without a vote, but not while it is on hold.
    try story(
      given: FlowTableTests.carried(Self.plain, .suspend("001", .unfunded), as: .first),
      when: .file(.listed), by: Self.bureau, then: .failure(.itemSuspended("001", held)))
    let late = try suspended.then((.anyone, .advance(to: day("2014-06-05"))))
    try story(
      given: late, when: .cure("041", evidence: nil), by: .clerk,
      then: .failure(.cureIsOver("041", day("2014-06-04"))))
    let revoked = FlowTableTests.carried(late, .revoke("041", .unfunded), as: .second)
    #expect(
      try Office(replaying: revoked).directory["041"]?.departure
        == .revoked(.unfunded, on: day("2014-06-05")))
    let cured = try suspended.then((.clerk, .cure("041", evidence: nil)))
    try story(
      given: cured, when: .cure("041", evidence: nil), by: .clerk,
      then: .failure(.isNotSuspended("041")))
    // It can be suspended, and made good, a second time.
    let again = FlowTableTests.carried(cured, .suspend("041", .disapproved), as: .second)
    try story(
      given: again, when: .cure("041", evidence: nil), by: .clerk,
      then: .success([.poll(.suspensionLifted(.second, "041", evidence: nil))]))
  }

  @Test func aCommunityHoldsSomethingAgainstAnItem() throws {
    let complaint = Complaint(item: "041", kind: .undelivered, text: "经费未到")
    for actor in [FlowTableTests.community, .clerk] {
      try story(
        given: Self.plain, when: .complain(complaint), by: actor,
        then: .success([.office(.complaintMade(complaint, by: actor))]))
    }
    try story(
      given: Self.plain, when: .complain(complaint), by: Self.bureau,
      then: .failure(.needsEither(.community, .clerk)))
    try story(
      given: Self.plain, when: .complain(Complaint(item: "999", kind: .complaint, text: "扰民")),
      by: .clerk, then: .failure(.unknownItem("999")))
  }
}

/// A task without a number: from the report to the top of the ladder.
@Suite struct BypassTests {
  static let reported = FlowTableTests.reported
  static let bureau = FlowTableTests.bureau

  @Test func theLadderIsClimbedStepByStep() throws {
    var history = Self.reported
    for step in 1...Bypass.ladder.count {
      let office = try Office(replaying: history)
      let deadline = try #require(office[.first]?.deadlines[.answer])
      #expect(deadline.workingDays == 5)
      try story(
        given: history, when: .escalate(.first), by: .clerk,
        then: .failure(.hasTimeLeft(.first, deadline)))
      let later = try #require(deadline.due.next)
      history = try history.then((.anyone, .advance(to: later)), (.clerk, .escalate(.first)))
      #expect(try Office(replaying: history)[.first]?.state == .bypass(.noticed(step)))
    }
    try story(
      given: history, when: .escalate(.first), by: .clerk,
      then: .failure(.topOfTheLadder(.first)))
    // Even then it may be made regular.
    let answered = try history.then((Self.bureau, .answer(.first, text: "已停用")))
    #expect(try Office(replaying: answered)[.first]?.stage == .answered)
  }

  @Test func onlyTheDepartmentAnswers() throws {
    try story(
      given: Self.reported, when: .answer(.first, text: "已停用"), by: .department("finance"),
      then: .failure(.anotherDepartments("civil-affairs", actor: "finance")))
    try story(
      given: Self.reported, when: .answer(.first, text: "已停用"), by: .clerk,
      then: .failure(.needs(.department)))
    try story(
      given: Self.reported, when: .answer(.first, text: ""), by: Self.bureau,
      then: .failure(.textMissing))
  }

  @Test func whatIsAppliedForIsRegular() throws {
    try story(
      given: Self.reported, when: .regularise(.first, .sample()), by: Self.bureau,
      then: .success([
        .intake(.filed(.second, .sample(), .sample(.needsVote))), .clock(.decision, of: .second),
        .bypass(.regularised(.first, by: .second)),
      ]))
  }

  @Test func theSameTaskIsReportedOnce() throws {
    let bypass = FlowTableTests.bypass
    try story(
      given: Self.reported, when: .report(bypass), by: .clerk,
      then: .failure(.alreadyReported(bypass.task, .first)))
    let answered = try Self.reported.then((Self.bureau, .answer(.first, text: "已停用")))
    let again = try answered.then((.clerk, .report(bypass)))
    #expect(try Office(replaying: again)[.second]?.stage == .bypassReported)
  }
}
