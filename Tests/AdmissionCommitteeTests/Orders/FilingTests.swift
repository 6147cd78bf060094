import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// From an application to its number, or to none.
@Suite struct FilingTests {
  static let opened = MachineTests.opened
  static let voting = MachineTests.voting

  @Test func aDepartmentFiles() throws {
    try story(
      given: Self.opened, when: .file(.sample()), by: .department("civil-affairs"),
      then: .success([.intake(.filed(.first, .sample(), .sample(.needsVote))), .clock(.decision)]))
  }

  @Test func nobodyFilesForAnother() throws {
    try story(
      given: Self.opened, when: .file(.sample()), by: .department("finance"),
      then: .failure(.anotherDepartments("civil-affairs", actor: "finance")))
    try story(
      given: Self.opened, when: .file(.sample()), by: .clerk, then: .failure(.needs(.department)))
  }

  @Test(arguments: [
    (Application.returned, Case.Stage.returned), (.refused, .refused), (.duplicate, .duplicate),
    (.listed, .listed), (.emergency, .emergency), (.sample(), .accepted),
  ])
  func screeningDecidesWhereItStands(_ application: Application, _ stage: Case.Stage) throws {
    let history = try Self.opened.then((.department("civil-affairs"), .file(application)))
    let filed = try #require(try Office(replaying: history)[.first])
    #expect(filed.stage == stage)
    #expect(filed.isPending == (stage == .accepted))
    #expect(filed.verdict?.findings.isEmpty == ![.returned, .refused, .duplicate].contains(stage))
  }

  @Test func fiveOfEightAdmit() throws {
    let item = WorkItem(
      id: "045", name: "夏季高温补贴发放", english: nil, kind: .task, category: .assist,
      department: "civil-affairs",
      basis: Citation(instrument: "elderly-rights-law", article: "33"), role: .assists,
      timesPerYear: 1, minutes: 60, fields: ["resident.name"], from: day("2014-06-03"),
      until: day("2014-12-31"), source: "A2014-001")
    let voted = try Self.voting.ballots("YYYYYNNN")
    let grant = Grant.sample(1, "045")
    try story(
      given: voted, when: .close(.first), by: .clerk,
      then: .success([
        .poll(.closed(.first, round: 1, .passed)), .poll(.decided(.first, .admitted(item, grant))),
        .clock(.delivery),
      ]))
    #expect(grant.number.text == "示社准〔2014〕001号")
    #expect(grant.number.typed == "2014-001")

    let office = try Office(replaying: voted.then((.clerk, .close(.first))))
    #expect(office.directory["045"]?.entrance == .admitted)
    #expect(office.directory.count(on: office.today) == 6)
    #expect(office[.first]?.words == ["decided", "admitted", "passed"])
  }

  /// A number holds to the day asked for, and never past the year in which the task enters.
  @Test(arguments: [
    ("2014-07-01", "2014-09-30", "2014-09-30"), ("2014-07-01", "2014-12-31", "2014-12-31"),
    ("2014-07-01", "2015-01-01", "2014-12-31"), ("2015-01-05", "2015-02-01", "2015-02-01"),
    ("2015-01-05", "2016-02-01", "2015-12-31"),
  ])
  func numbersEnd(_ enters: String, _ ends: String, _ expires: String) throws {
    let dates = (enters: day(enters), ends: day(ends))
    for application in [
      Application.sample(enters: dates.enters, ends: dates.ends),
      .sample(id: "001", name: nil, enters: dates.enters, ends: dates.ends),
    ] {
      let history = try Self.opened.then((.department("civil-affairs"), .file(application)))
      let filed = try #require(try Office(replaying: history)[.first])
      if case .registered(let grant) = filed.state {
        #expect(grant.expires == day(expires))
        continue
      }
      let decided = try history.then((.clerk, .open(.first, until: nil))).ballots("YYYYY...")
        .then((.clerk, .close(.first)))
      guard case .poll(.decided(.first, .admitted(let item, let grant))) = decided.dropLast().last
      else {
        Issue.record("not admitted: \(decided.suffix(2))")
        continue
      }
      #expect((grant.expires, item.until) == (day(expires), day(expires)))
    }
  }

  @Test func fourToFourFails() throws {
    try story(
      given: Self.voting.ballots("YYYYNNNN"), when: .close(.first), by: .clerk,
      then: .success([
        .poll(.closed(.first, round: 1, .failed)), .poll(.decided(.first, .notAdmitted)),
        .clock(.review),
      ]))
  }

  @Test func withoutQuorumThereIsASecondRound() throws {
    let voted = try Self.voting.ballots("YYYY....")
    try story(
      given: voted, when: .close(.first), by: .clerk,
      then: .success([.poll(.closed(.first, round: 1, .noQuorum))]))
    let deferred = try voted.then((.clerk, .close(.first)))
    #expect(try Office(replaying: deferred)[.first]?.state == .deferred(.noQuorum))
    try story(
      given: deferred, when: .open(.first, until: nil), by: .clerk,
      then: .success([.poll(.opened(.first, .sample(round: 2)))]))

    let decided = try deferred.then((.clerk, .open(.first, until: nil))).ballots("YYYYY...")
      .then((.clerk, .close(.first)))
    let filed = try #require(try Office(replaying: decided)[.first])
    #expect(filed.rounds.map(\.outcome) == [.noQuorum, .passed])
    #expect(filed.rounds.map { $0.poll.sheet.text } == ["YYYY....", "YYYYY..."])
    #expect(filed.words == ["decided", "admitted", "passed"])
  }

  /// The chair breaks a tie by its own ballot; when that decides nothing, the case waits.
  @Test(arguments: [
    ("YYYYNNNN", Outcome.passed), ("NNNNYYYY", .failed), ("AYYYNNN.", .tied), (".YYYNNN.", .tied),
  ])
  func theChairBreaksTies(_ letters: String, _ outcome: Outcome) throws {
    let rule = VotingRule.sample(base: "cast", tie: "chair-decides", chair: 1)
    let history: [Event] = [
      .office(.opened(.sample(votingRule: rule))),
      .intake(.filed(.first, .sample(), .sample(.needsVote))),
    ]
    let closed = try history.then((.clerk, .open(.first, until: nil))).ballots(letters)
      .then((.clerk, .close(.first)))
    let filed = try #require(try Office(replaying: closed)[.first])
    #expect(filed.rounds.last?.outcome == outcome)
    #expect(filed.stage == (outcome == .tied ? .deferred : .decided))
  }

  @Test func whatIsListedIsRegisteredWithoutAVote() throws {
    let grant = Grant.sample(1, "001")
    let listed = Verdict.sample(.listed, listed: "001")
    try story(
      given: Self.opened, when: .file(.listed), by: .department("civil-affairs"),
      then: .success([
        .intake(.filed(.first, .listed, listed)), .intake(.registered(.first, grant)),
        .clock(.delivery),
      ]))
    let history = try Self.opened.then((.department("civil-affairs"), .file(.listed)))
    let office = try Office(replaying: history)
    #expect(office.directory == Directory(Edition.office))
    try story(
      given: history, when: .open(.first, until: nil), by: .clerk,
      then: .failure(
        .wrongStage(.first, Case.Stage.listed.name, wanted: [.accepted, .deferred])))
  }

  @Test func anEmergencyEntersAtOnceAndIsNotCounted() throws {
    let history = try Self.opened.then((.department("civil-affairs"), .file(.emergency)))
    let office = try Office(replaying: history)
    let listing = try #require(office.directory["045"])
    #expect((listing.entrance, listing.since) == (.withoutVote, officeDay))
    #expect(office[.first]?.state == .enteredWithoutVote(.sample(1, "045", expires: "2014-08-04")))
    #expect(office.directory.count(on: office.today) == 5)
    #expect(office.directory.items(on: office.today).count == 6)
    #expect(listing.isIn(on: day("2014-08-04")))
    #expect(!listing.isIn(on: day("2014-08-05")))
  }

  @Test func anEmergencyHoldsNoLongerThanAskedFor() throws {
    let short = Application.sample(
      name: "防汛值守", ends: day("2014-07-15"), basis: .sample(ground: .emergency))
    let history = try Self.opened.then((.department("civil-affairs"), .file(short)))
    #expect(try Office(replaying: history).directory["045"]?.item.until == day("2014-07-15"))
  }

  @Test func whatEntersKeepsItsCommunities() throws {
    let scope = CommunityScope.some(["community-1", "community-3"])
    let narrow = Application.sample(
      name: "防汛值守", community: .sample(scope: scope), basis: .sample(ground: .emergency))
    let history = try Self.opened.then((.department("civil-affairs"), .file(narrow)))
    #expect(try Office(replaying: history).directory["045"]?.item.scope == scope)
  }

  @Test func numbersAndCasesAreCountedByYear() throws {
    let history = try Self.opened.then(
      (.department("civil-affairs"), .file(.listed)),
      (.department("civil-affairs"), .file(.returned)),
      (.department("civil-affairs"), .file(.listed)), (.clerk, .advance(to: day("2015-01-05"))),
      (
        .department("civil-affairs"),
        .file(.sample(id: "001", name: nil, enters: day("2015-02-01"), ends: day("2015-03-01")))
      ))
    let office = try Office(replaying: history)
    #expect(office.cases.map(\.id) == ["A2014-001", "A2014-002", "A2014-003", "A2015-001"])
    let numbers = history.compactMap { event in
      if case .intake(.registered(_, let grant)) = event { grant.number.text } else { nil }
    }
    #expect(numbers == ["示社准〔2014〕001号", "示社准〔2014〕002号", "示社准〔2015〕001号"])
  }

  /// The book that judged is on record before what it judged, and only once.
  @Test func aNewRuleBookIsAdoptedFirst() throws {
    let orders = StandingOrders.adopting("book-2")
    let filed = Event.intake(.filed(.first, .sample(), .sample(.needsVote)))
    try story(
      given: Self.opened, when: .file(.sample()), by: .department("civil-affairs"),
      then: .success([.office(.ruleBookAdopted("book-2")), filed, .clock(.decision)]),
      orders: orders)
    try story(
      given: Self.opened + [.office(.ruleBookAdopted("book-2"))], when: .file(.sample()),
      by: .department("civil-affairs"), then: .success([filed, .clock(.decision)]), orders: orders)
    try story(
      given: Self.opened, when: .file(.sample()), by: .anyone,
      then: .failure(.needs(.department)), orders: orders)
  }
}
