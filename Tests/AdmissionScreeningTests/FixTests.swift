import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// What each rule offers against its own objections, and that it clears them.
@Suite struct FixTests {
  /// A situation in which a rule objects, and the fixes it offers, change by change.
  struct Row: CustomTestStringConvertible, Sendable {
    let rule: ScreeningRule
    let application: Application
    let items: [WorkItem]
    let circumstances: Circumstances
    let parameters: [String: Parameter]
    let offers: [String]

    init(
      _ rule: ScreeningRule, _ application: Application,
      items: [WorkItem] = Edition.sampleItems,
      in circumstances: Circumstances = Circumstances(calendar: .sample),
      _ parameters: [String: Parameter] = [:], offers: String...
    ) {
      (self.rule, self.application, self.items) = (rule, application, items)
      (self.circumstances, self.parameters) = (circumstances, parameters)
      self.offers = offers
    }

    var testDescription: String { "\(rule.id) \(offers)" }

    func screening() throws -> Screening {
      Screening(
        by: try .sample(changing: [rule.id: .sample(for: rule, parameters: parameters)]),
        against: .sample(items: items), register: .sample, on: sampleDay, circumstances)
    }

    /// What the rule objects to in an application, with the fixes offered.
    func objections(to application: Application) throws -> [(sentence: String, fixes: [Fix])] {
      let screening = try screening()
      let question = try screening.question(application)
      var objections = Objections()
      _ = screening.judge(question, noting: &objections)
      return objections.all.filter { screening.rules[$0.rule].rule.id == rule.id }.map {
        let subject = Subject(
          rule: rule.id, question: question, parameters: screening.rules[$0.rule].parameters,
          place: $0.place)
        let spoken = rule.says[$0.sentence]
        return (spoken.key, spoken.sentence.fixes(subject))
      }
    }
  }

  static func budget(_ hours: Int) -> Circumstances {
    Circumstances(
      calendar: .sample, budget: HoursBudget(hoursPerCommunity: hours, effect: .blocks))
  }
  static func minutes(
    _ id: WorkItem.ID, _ minutes: Int, department: Department.ID = "civil-affairs"
  )
    -> WorkItem
  {
    .sample(id: id, department: department, timesPerYear: 1, minutes: minutes)
  }
  static let dash = Application.toBeWritten

  static func differing(from item: String) -> String {
    "item.distinctFrom: [{item: \(item), how: \(dash)}]"
  }

  @Test(arguments: [
    Row(
      .applicantIsInTheRegister, .sample(department: "finence"), offers: "department: finance"),
    Row(.applicantIsInTheRegister, .sample(department: "community-1"), offers: "by the office"),
    Row(
      .consentComesFirst, .sample(enters: sampleDay), offers: "item.enters: 2014-06-03"),
    Row(
      .listedDutyEnters, .sample(department: "judicial", id: "001", name: "调解商事纠纷"),
      offers: "item.name: none", "item.id: none"),
    Row(
      .listedDutyEnters, .sample(listed: "999"),
      offers:
        "item.id: none + item.name: \(dash) + item.kind: task + item.content: \(dash)"),
    Row(
      .listedAssistanceEntersFunded,
      .sample(listed: "002", delivery: .sample(funds: .sample(amount: 0))),
      offers: "delivery.funds: {amount: 1, source: 区级预算, rule: by-workload}"),
    Row(
      .prohibitedItemsStayOut, .sample(name: "社区服务", content: "张贴海报，招商引资"),
      offers: "item.content: 张贴海报"),
    // What bears the name, or is all there is, is not cured by leaving out a word.
    Row(.prohibitedItemsStayOut, .sample(name: "社区招商引资任务", content: "招商引资")),
    Row(
      .communityIsNotResponsible,
      .sample(name: "拆违包干", community: .sample(role: .responsible)),
      offers: "community.role: assists"),
    Row(
      .departmentKeepsItsDuty, .sample(community: .sample(departmentKeeps: nil)),
      offers: "community.departmentKeeps: \(dash)"),
    Row(
      .admissibleGround, .sample(basis: .sample(ground: nil)), offers: "basis.ground: service"),
    Row(
      .admissibleGround, .sample(basis: .sample(ground: .policy, citations: [])),
      offers: "basis.citations: [{instrument: elderly-rights-law, article: none}]"),
    Row(
      .admissibleGround, .sample(basis: .sample(ground: .request), consultation: nil),
      offers: "consultation: {streetsAsked: 2, streetsFor: 2, departments: []}"),
    Row(
      .admissibleGround,
      .sample(
        basis: .sample(
          ground: .service,
          citations: [
            Citation(instrument: "nowhere", article: nil),
            Citation(instrument: "elderly-rights-law", article: "33"),
          ])), offers: "basis.citations: [{instrument: elderly-rights-law, article: 33}]"),
    Row(
      .basisIsInForce,
      .sample(
        basis: .sample(citations: [
          Citation(instrument: "minfa-2015-136", article: nil),
          Citation(instrument: "elderly-rights-law", article: "33"),
        ])), offers: "basis.citations: [{instrument: elderly-rights-law, article: 33}]"),
    Row(.requiredContents, .sample(content: nil), offers: "item.content: \(dash)"),
    Row(.requiredContents, .sample(ends: nil), offers: "item.ends: 2014-12-31"),
    Row(
      .requiredContents, .sample(ends: day("2014-06-02")), offers: "item.ends: 2014-12-31"),
    Row(
      .requiredContents,
      .sample(origin: .sample(document: nil), basis: .sample(citations: [])),
      offers: "origin.document: \(dash)",
      "basis.citations: [{instrument: elderly-rights-law, article: none}]"),
    Row(
      .requiredContents, .sample(term: .routine, delivery: .sample(funds: nil)),
      offers: "delivery.funds: {amount: 1, source: \(dash), rule: office-funds}"),
    Row(
      .fundsFollowTheTask, .sample(term: .routine), offers: "delivery.funds.rule: office-funds"),
    Row(
      .fundsFollowTheTask, .sample(delivery: .sample(funds: .sample(rule: .servicePurchase))),
      offers: "delivery.funds.rule: by-workload"),
    Row(
      .fundsFollowTheTask, .sample(delivery: .sample(funds: .sample(source: nil))),
      offers: "delivery.funds.source: \(dash)"),
    Row(
      .powersAndStaffFollowToo, .sample(delivery: .sample(powers: nil, training: nil)),
      offers: "delivery.powers: \(dash)", "delivery.training: \(dash)"),
    Row(
      .noDuplicates, .sample(name: "社会救助申请代办服务"),
      offers: "item.id: 002 + item.name: none + item.kind: none + item.content: none",
      "item.name: \(dash)", differing(from: "002")),
    Row(
      .noDuplicates, .sample(department: "finance", name: "社会救助申请代办服务"),
      offers: "item.name: \(dash)", differing(from: "002")),
    Row(
      .noDuplicates, .sample(listed: "003"), offers: "item.name: \(dash)",
      differing(from: "003")),
    Row(
      .recordsAreNotAskedAgain,
      .sample(kind: .survey, burden: .sample(whyRecordsDoNotSuffice: nil)),
      ["collecting": .words(["survey"])],
      offers: "burden.fields: []", "burden.whyRecordsDoNotSuffice: \(dash)"),
    Row(
      .sampleBeforeCensus, .sample(kind: .survey, burden: .sample(whyRecordsDoNotSuffice: nil)),
      ["surveys": .words(["survey"])],
      offers: "burden.whyRecordsDoNotSuffice: \(dash)", "community.scope: [community-1]"),
    Row(
      .platformBeforeLedger,
      .sample(burden: .sample(ledgers: ["甲"], whyRecordsDoNotSuffice: nil)),
      offers: "burden.ledgers: []", "burden.whyRecordsDoNotSuffice: \(dash)"),
    Row(
      .platformBeforeLedger, .sample(kind: .ledger, burden: .sample(whyRecordsDoNotSuffice: nil)),
      offers: "burden.whyRecordsDoNotSuffice: \(dash)"),
    Row(
      .onePlatform, .sample(content: "教用软件，强制安装"), ["forcing": .words(["强制安装"])],
      offers: "item.content: 教用软件"),
    Row(
      .certificates, .sample(kind: .certificate, basis: .sample(citations: [])),
      offers: "basis.citations: [{instrument: elderly-rights-law, article: none}]"),
    Row(
      .leadTime, .sample(enters: day("2014-06-02")), ["workingDays": .number(30)],
      offers: "item.enters: 2014-06-03"),
    Row(
      .exitIsArranged, .sample(exit: Application.Exit(review: day("2015-01-01"), criteria: "甲")),
      offers: "exit.review: 2014-12-31"),
    Row(
      .exitIsArranged, .sample(exit: nil), offers: "exit.criteria: \(dash)",
      "exit.review: 2014-12-31"),
    // The lightest of the department's own that is heavy enough.
    Row(
      .oneInOneOut, .sample(basis: .sample(ground: .service)),
      items: [minutes("010", 61), minutes("011", 60), minutes("012", 59)], offers: "offset: 011"),
    Row(
      .oneInOneOut, .sample(basis: .sample(ground: .service)),
      items: [minutes("010", 61), minutes("011", 60, department: "finance"), minutes("012", 59)],
      offers: "offset: 010"),
    Row(
      .oneInOneOut, .sample(basis: .sample(ground: .service)), items: [minutes("012", 59)]),
    Row(
      .bundlesAreCounted, .sample(name: "灭鼠、灭蟑"),
      [
        "separators": .words(["、"]), "joiners": .words([]), "doings": .words(["灭"]),
        "fillers": .words([]),
      ],
      offers: "item.name: \(dash)"),
    // As often, or as long, as the budget still allows: an hour is left of 49.
    Row(
      .hoursAreCounted, .sample(timesPerYear: 5, burden: .sample(minutesEachTime: 20)),
      in: budget(49), offers: "item.timesPerYear: 3", "burden.minutesEachTime: 12"),
    Row(
      .hoursAreCounted, .sample(timesPerYear: 2, burden: .sample(minutesEachTime: 60)),
      in: budget(49), offers: "item.timesPerYear: 1", "burden.minutesEachTime: 30"),
    Row(
      .hoursAreCounted, .sample(timesPerYear: 2, burden: .sample(minutesEachTime: 61)),
      in: budget(49), offers: "burden.minutesEachTime: 30"),
    Row(
      .hoursAreCounted, .sample(timesPerYear: 61, burden: .sample(minutesEachTime: 61)),
      in: budget(49), offers: "item.timesPerYear: 1 + burden.minutesEachTime: 60"),
    // Nothing is left.
    Row(
      .hoursAreCounted, .sample(timesPerYear: 1, burden: .sample(minutesEachTime: 1)),
      in: budget(48)),
  ])
  func offersWhatClearsIt(_ row: Row) throws {
    let before = try row.objections(to: row.application)
    #expect(!before.isEmpty)
    var offers: [String] = []
    for (sentence, fixes) in before {
      for fix in fixes {
        let changed = fix.changes.reduce(row.application) { $1.applied(to: $0) }
        let changes = fix.changes.map { "\($0.field.rawValue): \(changed.text(of: $0.field))" }
        offers.append(
          changes.isEmpty ? "by the \(fix.power.rawValue)" : changes.joined(separator: " + "))
        if changes.isEmpty { continue }
        let after = try row.objections(to: changed)
        #expect(
          after.count { $0.sentence == sentence } < before.count { $0.sentence == sentence },
          "\(offers.last ?? "") leaves \(sentence)")
      }
    }
    #expect(offers == row.offers)
  }

  /// Beyond the calendar no day can be offered; the office has to enter the next year.
  @Test func aDayThatCannotBeCountedIsNotOffered() throws {
    let screening = Screening(
      by: try .sample(), against: .sample(), register: .sample, on: day("2015-11-20"),
      Circumstances(calendar: .sample))
    #expect(screening.laterEntry.map(\.power) == [.office])
    #expect(screening.laterEntry.flatMap(\.changes).isEmpty)
  }
}
