import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// What asks for more than a listed item has is voted on as an amendment of it.
@Suite struct BeyondTheListingTests {
  static let bureau = FlowTableTests.bureau
  static let plain = FlowTableTests.plain
  /// 001 is listed with 12 times a year and 60 minutes.
  static let oftener = Application.sample(listed: "001", times: 24)
  static let filed = Result { try plain.then((bureau, .file(oftener))) }

  static func carried(_ letters: String = "YYYYYYYY") throws -> [Event] {
    try filed.get().then((.clerk, .open(.first, until: nil))).ballots(letters)
      .then((.clerk, .close(.first)))
  }

  static func item(times: Int, source: String = "A2014-001") -> WorkItem {
    .sample(
      id: "001", name: "居民委员会选举", category: .statutory, timesPerYear: times, source: source)
  }

  @Test func itIsFiledAsAnAmendment() throws {
    let office = try Office(replaying: try Self.filed.get())
    let filed = try #require(office[.first])
    #expect(filed.motion == .amend("001", Self.oftener))
    #expect(filed.asksBeyondListing && filed.stage == .accepted && filed.grant == nil)
    #expect(filed.verdict?.amended == "001")
    #expect(filed.verdict?.findings.map(\.rule) == ["R57"])
    #expect(office.directory["001"]?.item == Self.item(times: 12, source: "sample"))
  }

  @Test func whatIsWithinEntersAsBefore() throws {
    let history = try Self.plain.then((Self.bureau, .file(.sample(listed: "001", times: 12))))
    let filed = try #require(try Office(replaying: history)[.first])
    #expect(filed.motion.kind == .admit && filed.stage == .listed)
    #expect(filed.grant == .sample(1, "001"))
  }

  @Test func ifItPassesTheItemCarriesTheNewFigures() throws {
    let history = try Self.carried()
    let decision = Decision.amended(Self.item(times: 24), .sample(1, "001"))
    #expect(history.contains(.poll(.decided(.first, decision))))
    let office = try Office(replaying: history)
    let listing = try #require(office.directory["001"])
    #expect(listing.item == Self.item(times: 24))
    #expect(listing.earlier.map(\.item) == [Self.item(times: 12, source: "sample")])
    #expect(listing.item.category == .statutory && listing.entrance == .inherited)
    // No new item: the count stands.
    #expect(office.directory.count(on: officeDay) == 5)
    let filed = try #require(office[.first])
    #expect(filed.grant == .sample(1, "001") && filed.isUnderListing)
    // What was voted in is what is listed from then on.
    let again = try history.then((Self.bureau, .file(Self.oftener)))
    #expect(try Office(replaying: again)[.second]?.grant == .sample(2, "001"))
    #expect(try history.then((.clerk, .deliver(.first))).count == history.count + 1)
  }

  /// What is beyond in words alone is let in for once; the directory has figures and no words.
  @Test func whatIsBeyondInWordsAloneLeavesTheFigures() throws {
    var application = Application.sample(listed: "001")
    application.item.content = "动员拆迁签约"
    let history = try Self.plain.then(
      (Self.bureau, .file(application)), (.clerk, .open(.first, until: nil))
    ).ballots("YYYYYYYY").then((.clerk, .close(.first)))
    let office = try Office(replaying: history)
    let filed = try #require(office[.first])
    #expect(filed.grant == .sample(1, "001") && filed.motion.kind == .amend)
    #expect(office.directory["001"]?.earlier.isEmpty == true)
    guard case .decided(let decision) = filed.state else { throw Undecided() }
    let words = Naming(office: office, showsBallots: true, register: .sample).words(for: decision)
    #expect(words.zh.contains("所列数字不变") && words.en.contains("the listed figures stay"))
  }

  struct Undecided: Error {}

  @Test func ifItFailsTheItemStandsAsItWas() throws {
    let history = try Self.carried("NNNNNNNN")
    let office = try Office(replaying: history)
    #expect(history.contains(.poll(.decided(.first, .notCarried))))
    #expect(office.directory["001"]?.item == Self.item(times: 12, source: "sample"))
    #expect(office.directory["001"]?.earlier.isEmpty == true && office[.first]?.grant == nil)
  }

  @Test func correctedToWhatIsListedItEnters() throws {
    let within = Application.sample(listed: "001", times: 6)
    for history in [
      try Self.filed.get(), try Self.filed.get().then((.clerk, .open(.first, until: nil))),
    ] {
      let corrected = try history.then((Self.bureau, .correct(.first, within)))
      let filed = try #require(try Office(replaying: corrected)[.first])
      #expect(filed.motion == .admit(within) && filed.stage == .listed)
      #expect(filed.grant == .sample(1, "001"))
    }
  }

  @Test func correctedToStillMoreItStaysAnAmendment() throws {
    let more = Application.sample(listed: "001", times: 52)
    let history = try Self.filed.get().then((Self.bureau, .correct(.first, more)))
    let filed = try #require(try Office(replaying: history)[.first])
    #expect(filed.motion == .amend("001", more) && filed.stage == .accepted && filed.revision == 2)
  }

  /// A new task that a correction turns into a listed one, and back.
  @Test func aCorrectionMayNameAnItemOrStopNamingIt() throws {
    let history = try Self.plain.then((Self.bureau, .file(.sample())))
    let named = try history.then((Self.bureau, .correct(.first, Self.oftener)))
    #expect(try Office(replaying: named)[.first]?.motion == .amend("001", Self.oftener))
    let anew = try named.then((Self.bureau, .correct(.first, .sample())))
    #expect(try Office(replaying: anew)[.first]?.motion == .admit(.sample()))
  }

  @Test func oneMotionOnAnItemAtATime() throws {
    try story(
      given: try Self.filed.get(), when: .file(.sample(listed: "001", times: 30)), by: Self.bureau,
      then: .failure(.alreadyPending("001", .first)))
    let other = try Self.plain.then((.clerk, .propose(.suspend("001", .unfunded))))
    try story(
      given: other, when: .file(Self.oftener), by: Self.bureau,
      then: .failure(.alreadyPending("001", .first)))
  }

  @Test func anOrderLetsInNothingBeyondTheListing() throws {
    let order = Order(level: .city, document: "甬政发〔2014〕1号")
    try story(
      given: Self.plain, when: .enter(Self.oftener, order), by: .clerk,
      then: .failure(.listedAlready("001")))
  }

  /// The condition that its funds come along is owed before the item changes.
  @Test func itMayBeTiedToConditions() throws {
    let history = try Self.filed.get().then(
      (.clerk, .condition(.first, text: "经费到位")), (.clerk, .open(.first, until: nil))
    ).ballots("YYYYYYYY").then((.clerk, .close(.first)))
    #expect(try Office(replaying: history).directory["001"]?.item.timesPerYear == 12)
    let met = try history.then((.clerk, .fulfil(.first, condition: 1, evidence: nil)))
    #expect(try Office(replaying: met).directory["001"]?.item.timesPerYear == 24)
  }

  /// Two that fit one by one do not fit together: the second finds no room when its poll opens.
  @Test func theBudgetIsLookedAtAgainWhenAPollOpens() throws {
    let budget = HoursBudget(hoursPerCommunity: 80, effect: .blocks)
    let orders = StandingOrders.adopting("book-1", budget: budget)
    let history = try Self.plain.then(
      (Self.bureau, .file(Self.oftener)), (Self.bureau, .file(.sample(timesPerYear: 10))),
      orders: orders)
    let first = try history.then((.clerk, .open(.first, until: nil)), orders: orders)
      .ballots("YYYYYYYY").then((.clerk, .close(.first)), orders: orders)
    try story(
      given: first, when: .open(.second, until: nil), by: .clerk,
      then: .failure(.overBudget(.second, minutes: 82 * 60, budget)), orders: orders)
  }
}
