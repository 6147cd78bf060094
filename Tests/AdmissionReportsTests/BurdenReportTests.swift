import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// Five items of 36 hours a year each in three communities, added to, taken from and merged.
@Suite struct BurdenReportTests {
  /// The sample office with every motion voted through on the same day.
  private struct Sitting {
    var office: Office

    init() throws {
      office = try Office(openedBy: .office(.opened(.sample())))
    }

    /// - Returns: the case that the first event is about.
    @discardableResult
    mutating func carryOut(_ command: Command, by actor: Participant) throws -> Case.ID? {
      let events = try StandingOrders.sample.decide(
        command, by: actor, in: office, seeing: "head")
      for event in events { try office.evolve(event) }
      return events.first?.caseID
    }

    mutating func pass(_ command: Command, by actor: Participant = .clerk) throws {
      let id = try #require(try carryOut(command, by: actor))
      try carryOut(.open(id, until: nil), by: .clerk)
      try carryOut(.recordHands(id, HandsCount(yes: 8, no: 0, abstain: 0, recused: 0)), by: .clerk)
      try carryOut(.close(id), by: .clerk)
    }

    mutating func admit(_ application: Application) throws {
      try pass(.file(application), by: .department(application.department))
    }

    func report(on day: CalendarDay? = nil) throws -> BurdenReport {
      try BurdenReport(of: office.now, register: .sample, on: day)
    }

    func account(_ department: Department.ID = "civil-affairs") throws -> BurdenReport.Account {
      try report().account(of: department)
    }
  }

  private static let bureau: Department.ID = "civil-affairs"
  /// 36 hours, in minutes.
  private static let one = 12 * 60 * 3

  /// Minutes and items of a workload, as tests compare them.
  private static func load(_ items: Int, _ minutes: Int) -> Workload {
    Workload(items: items, minutes: minutes)
  }

  /// 10 times two hours in two of the communities, on no law.
  private static func visits(
    _ name: String = "独居老人探访", by department: Department.ID = "civil-affairs"
  ) -> Application {
    .sample(
      department: department, name: name, timesPerYear: 10,
      community: .sample(scope: .some(["community-1", "community-2"])),
      basis: .sample(ground: .service), burden: .sample(minutesEachTime: 120))
  }

  @Test func atFirstNothingIsOwedAndNothingSaved() throws {
    let report = try Sitting().report()
    let total = report.total
    #expect(report.baseline == "baseline" && report.communities == 3 && report.reconstructed)
    #expect(total.before == Self.load(5, 5 * Self.one) && total.now == total.before)
    #expect(
      [total.broughtIn, total.exempt, total.gaveUp, total.balance] == [.none, .none, .none, .none])
    #expect(total.before.hours == 180 && report.hoursPerCommunity(total.before) == 60)
    #expect(report.mostInOneCommunity == 3600)
  }

  @Test func whatIsBroughtInIsSetOffAgainstWhatIsGivenUp() throws {
    var sitting = try Sitting()
    try sitting.admit(Self.visits())
    #expect(try sitting.account().broughtIn == Self.load(1, 2400))
    #expect(try sitting.account().balance == Self.load(1, 2400))

    // Removed: one item, and 240 minutes less than was brought in.
    try sitting.pass(.propose(.remove("041")))
    #expect(try sitting.account().gaveUp == Self.load(1, Self.one))
    #expect(try sitting.account().balance == Self.load(0, 240))

    // Merged: what is folded in is gone, what stays costs what it did.
    try sitting.pass(.propose(.merge(["042"], into: "043")))
    let account = try sitting.account()
    #expect(account.gaveUp == Self.load(2, 2 * Self.one))
    #expect(account.balance == Self.load(-1, 2400 - 2 * Self.one))
    #expect(account.before == Self.load(5, 5 * Self.one))
    #expect(account.now == Self.load(4, 3 * Self.one + 2400))
    #expect(try sitting.report().mostInOneCommunity == 3 * 720 + 1200)

    // What was brought in and given up again leaves nothing owed for it.
    let added = try #require(try sitting.report().lines.last { $0.isBroughtIn }).item.id
    try sitting.pass(.propose(.remove(added)))
    #expect(try sitting.account().balance == Self.load(-2, -2 * Self.one))
  }

  @Test func lawAndEmergencyAreExemptButShown() throws {
    var sitting = try Sitting()
    try sitting.admit(.sample(basis: .sample(ground: .law)))
    try sitting.carryOut(.file(.emergency), by: .department(Self.bureau))
    let account = try sitting.account()
    #expect(account.exempt == Self.load(2, 360) && account.balance == .none)
    #expect(account.now == Self.load(6, 5 * Self.one + 180))
    #expect(account.withoutVote == Self.load(1, 180))
    #expect(try sitting.report().lines.suffix(2).map(\.exemption) == [.law, .emergency])
    #expect(try sitting.report().mostInOneCommunity == 3600 + 120)

    // An exempt item earns nothing by going again.
    let emergency = try #require(try sitting.report().lines.last).item.id
    try sitting.pass(.propose(.remove(emergency)))
    #expect(try sitting.account().gaveUp == .none)
  }

  @Test func everyDepartmentHasItsOwnBalance() throws {
    var sitting = try Sitting()
    try sitting.admit(Self.visits("零散税收宣传", by: "finance"))
    try sitting.pass(.propose(.remove("041")))
    #expect(try sitting.account("finance").balance == Self.load(1, 2400))
    #expect(try sitting.account().balance == Self.load(-1, -Self.one))
    #expect(try sitting.account("judicial").balance == .none)
    let report = try sitting.report()
    #expect(report.departments == ["civil-affairs", "finance"])
    #expect(report.total.balance == Self.load(0, 2400 - Self.one))
  }

  /// Running out is not giving up: nobody decided it.
  @Test(arguments: [("2014-06-30", 5, true), ("2014-07-01", 4, false)])
  func anItemThatEndsIsNoLongerAskedFor(_ date: String, _ now: Int, _ isListed: Bool) throws {
    let report = try Sitting().report(on: day(date))
    #expect(report.total.now.items == now && report.total.gaveUp == .none)
    #expect(report["044"]?.isListed == isListed)
  }

  @Test func anEarlierDayKnowsNothingOfLaterOnes() throws {
    var sitting = try Sitting()
    try sitting.admit(Self.visits())
    try sitting.pass(.propose(.remove("041")))
    let before = try sitting.report(on: officeDay.previous)
    #expect(before.lines.count == 5 && before.total.balance == .none)
    #expect(throws: BeforeEdition.self) { try sitting.report(on: day("2013-12-31")) }
  }

  /// The count and the hours are of the same items.
  @Test func agreesWithTheReduction() throws {
    var sitting = try Sitting()
    try sitting.admit(Self.visits())
    try sitting.carryOut(.file(.emergency), by: .department(Self.bureau))
    try sitting.pass(.propose(.merge(["042"], into: "043")))
    let reduction = try Reduction(of: sitting.office.now)
    let total = try sitting.report().total
    #expect(total.before.items == reduction.count && total.now.items == reduction.now)
    #expect(total.before.minutes == Register.sample.minutesAYear(of: reduction.baselineItems))
    #expect(total.now.minutes == Register.sample.minutesAYear(of: reduction.items))
  }
}
