import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// What waits after each turn of a story, one line each: subject, wait, turn, day.
@Suite struct DocketTests {
  private static let bureau: Department.ID = "civil-affairs"

  /// Clocks as the real book sets them; the sample's numbers are all 80.
  private static func orders() throws -> StandingOrders {
    let sample = StandingOrders.sample
    let clocks: [ScreeningRule.ID: [String: Parameter]] = [
      "R24": ["workingDays": .number(5)],
      "R25": ["workingDays": .number(15), "extension": .number(10)],
      "R26": ["lapse": .number(15), "consultation": .number(10)],
      "R32": ["delivery": .number(10)], "R36": ["days": .number(30)],
    ]
    let book = try RuleBook(
      entries: sample.ruleBook.rules.map { rule, entry in
        guard let parameters = clocks[rule.id] else { return (rule.id.text, entry) }
        return (rule.id.text, .sample(for: rule, isOn: entry.isOn, parameters: parameters))
      }, source: "clocks")
    return StandingOrders(
      register: sample.register, ruleBook: book, ruleBookDigest: "book-1",
      calendar: sample.calendar, budget: nil)
  }

  private static func story(_ procedure: Procedure = .usual) throws -> Story {
    try Story(procedure, orders: orders(), items: [.sample(id: "041"), .sample(id: "042")])
  }

  private static func docket(_ story: Story) -> Docket {
    Docket(of: story.office.now, by: story.orders)
  }

  private static func drawn(_ story: Story) -> [String] {
    docket(story).lines.map { line in
      let turn =
        switch line.turn {
        case .clerk: "clerk"
        case .seats(let seats): "seats " + seats.map(String.init).joined()
        case .department(let id): id.text
        case .community(let id): id.text
        }
      return "\(line.subject.text) \(line.wait.rawValue) \(turn) \(line.due?.description ?? "-")"
    }
  }

  @Test func anEmptyDayHasAnEmptyList() throws {
    #expect(Self.drawn(try Self.story()).isEmpty)
  }

  @Test func anApplicationOnItsWay() throws {
    var story = try Self.story(Procedure(intake: .byClerk, consults: true))
    let id = try story.file()
    #expect(Self.drawn(story) == ["A2014-001 completeness clerk 2014-05-13"])
    try story.act(.clerk, .sendBack(id, reason: "缺街道意见"))
    #expect(Self.drawn(story) == ["A2014-001 correction civil-affairs 2014-05-27"])
    try story.act(
      .department(Self.bureau), .correct(id, .sample(content: "每户两次，送达补贴通知")))
    try story.act(.clerk, .accept(id))
    #expect(Self.drawn(story) == ["A2014-001 streets clerk 2014-05-27"])
    try story.act(.clerk, .consult(id, nil))
    #expect(Self.drawn(story) == ["A2014-001 consultation clerk 2014-05-20"])
    try story.act(.clerk, .consult(id, Consultation(asked: 8, inFavour: 5)))
    #expect(Self.drawn(story) == ["A2014-001 poll clerk 2014-05-27"])
    try story.act(.clerk, .condition(id, text: "年内拨付经费"))
    try story.act(.clerk, .open(id, until: nil))
    try story.vote(id, "YY..YYYY")
    #expect(Self.drawn(story) == ["A2014-001 ballots seats 34 2014-05-27"])
    try story.vote(id, "..YN....")
    #expect(Self.drawn(story) == ["A2014-001 close clerk 2014-05-27"])
    try story.act(.clerk, .close(id))
    #expect(Self.drawn(story) == ["A2014-001 conditions civil-affairs 2014-06-04"])
    #expect(Self.docket(story).lines.first?.what.zh.contains("年内拨付经费") == true)
    try story.act(.clerk, .fulfil(id, condition: 1, evidence: nil))
    #expect(Self.drawn(story) == ["A2014-001 delivery clerk 2014-05-20"])
    try story.act(.clerk, .deliver(id))
    #expect(Self.drawn(story).isEmpty)
  }

  /// Fifteen working days over the Dragon Boat Festival, and the thirty days after.
  @Test func whatNobodyDecidedIsEscalatedForAWhile() throws {
    var story = try Self.story()
    try story.wait(until: "2014-05-20")
    _ = try story.file()
    let line = try #require(Self.docket(story).lines.first)
    #expect(line.due == day("2014-06-11"))
    #expect(
      line.derivation?.zh
        == "自 2014-05-20 起 15 个工作日：跳过 5月31日至6月2日（端午节），至 2014-06-11（星期三）")
    try story.wait(until: "2014-06-12")
    #expect(Self.drawn(story) == ["A2014-001 escalated clerk 2014-06-11"])
    #expect(Self.docket(story).lines.allSatisfy(Self.docket(story).isLate))
    try story.wait(until: "2014-07-11")
    #expect(Self.drawn(story).count == 1)
    try story.wait(until: "2014-07-12")
    #expect(Self.drawn(story).isEmpty)
  }

  @Test func ballotsOnAnEarlierTextAreAskedForAgain() throws {
    var story = try Self.story()
    let id = try story.file()
    try story.act(.clerk, .open(id, until: day("2014-05-09")))
    try story.vote(id, "YNY.....")
    try story.act(.department(Self.bureau), .correct(id, .sample(content: "每户两次，送达补贴通知")))
    try story.vote(id, "Y......Y")
    #expect(
      Self.drawn(story) == [
        "A2014-001 ballots seats 4567 2014-05-09", "A2014-001 new-ballots seats 23 2014-05-09",
      ])
    let docket = Self.docket(story)
    #expect(docket.lines(for: .seat(2)).map(\.wait) == [.newBallots])
    #expect(docket.lines(for: .seat(8)).isEmpty && docket.lines(for: .clerk).isEmpty)
    #expect(
      docket.lines(for: .seat(2)).first?.what.en
        == "vote again: your ballot on revision 1 is void, it is now revision 2")
    try story.wait(until: "2014-05-10")
    #expect(Self.drawn(story) == ["A2014-001 close clerk 2014-05-09"])
    try story.act(.clerk, .close(id))
    #expect(Self.drawn(story) == ["A2014-001 poll clerk 2014-05-27"])
    #expect(Self.docket(story).lines.first?.what.zh == "上一轮到会人数不足，再次发起表决或列入会议")
  }

  @Test func aTaskWithoutANumberIsFollowedUp() throws {
    var story = try Self.story()
    try story.act(
      .community("community-1"), .report(Bypass(task: "入户摸底", department: "finance")))
    #expect(Self.drawn(story) == ["A2014-001 answer finance 2014-05-13"])
    try story.wait(until: "2014-05-14")
    #expect(Self.drawn(story) == ["A2014-001 notice clerk 2014-05-13"])
    #expect(Self.docket(story).lines.first?.what.zh == "部门逾期未答复，发出下一级：提醒函")
    for date in ["2014-05-22", "2014-05-30", "2014-06-12", "2014-06-25"] {
      try story.act(.clerk, .escalate("A2014-001"))
      try story.wait(until: date)
    }
    try story.act(.clerk, .escalate("A2014-001"))
    #expect(Self.drawn(story) == ["A2014-001 answer finance -"])
    try story.act(.department("finance"), .answer("A2014-001", text: "已停止"))
    #expect(Self.drawn(story).isEmpty)
  }

  @Test func itemsComeUpOnTheirOwn() throws {
    var story = try Story(
      orders: Self.orders(),
      items: [.sample(id: "041", until: day("2014-06-30")), .sample(id: "042")])
    #expect(Self.drawn(story) == ["041 renewal civil-affairs 2014-05-31"])
    try story.wait(until: "2014-06-01")
    #expect(Self.drawn(story) == ["041 renewal clerk 2014-06-30"])
    _ = try story.propose(.renew("041", until: day("2014-12-31")))
    #expect(Self.drawn(story) == ["A2014-001 poll clerk 2014-06-30"])
    try story.decide("A2014-001")
    #expect(Self.drawn(story).isEmpty)

    try story.act(
      .community("community-1"),
      .complain(Complaint(item: "042", kind: .undelivered, text: "经费未到")))
    #expect(Self.drawn(story) == ["042 complaints clerk -"])
    try story.pass(.suspend("042", .unfunded))
    #expect(Self.drawn(story).first == "042 cure civil-affairs 2014-06-30")
    try story.wait(until: "2014-07-01")
    #expect(Self.drawn(story).first == "042 revocation clerk 2014-06-30")
    _ = try story.propose(.revoke("042", .unfunded))
    #expect(Self.drawn(story) == ["A2014-003 poll clerk -"])
  }

  @Test func emergenciesAreToBeRatified() throws {
    var story = try Self.story()
    let id = try story.file(.emergency)
    try story.act(.clerk, .deliver(id))
    #expect(Self.drawn(story) == ["043 ratification clerk 2014-08-04"])
    _ = try story.propose(.ratify("043", until: day("2014-12-31")))
    #expect(Self.drawn(story) == ["A2014-002 poll clerk 2014-08-04"])
    // Once it has gone nobody is sent to a vote on it: whoever proposed takes the motion back.
    var late = story
    try late.wait(until: "2014-08-05")
    let line = try #require(Self.docket(late).lines.first { $0.wait == .poll })
    #expect(line.due == nil && line.what.en.contains("withdraw"))
    #expect(throws: Refusal.nothingToDecide("A2014-002", .itemHasLeft)) {
      try late.act(.clerk, .open("A2014-002", until: nil))
    }
    try late.act(.clerk, .withdraw("A2014-002"))
    #expect(Self.drawn(late).isEmpty)
  }

  /// Ordered at night by telephone; the paper does not come in three working days, then it does.
  @Test func anOrderByWordOfMouthOwesItsPaper() throws {
    var story = try Self.story()
    let id = try story.file(.ordered(orally: officeDay))
    try story.act(.clerk, .deliver(id))
    let ratification = "043 ratification clerk 2014-08-04"
    #expect(Self.drawn(story) == ["A2014-001 paper civil-affairs 2014-05-09", ratification])
    #expect(try #require(story.office[id]).runningClocks.map(\.clock) == [.paper])
    try story.wait(until: "2014-05-09")
    #expect(Self.docket(story).lines.filter(Self.docket(story).isLate).isEmpty)
    try story.wait(until: "2014-05-12")
    let late = try #require(Self.docket(story).lines.first)
    #expect(late.wait == .paper && late.turn == .clerk && Self.docket(story).isLate(late))
    #expect(late.what.zh.contains("逾期") && late.what.zh.contains("区防汛指挥部"))
    // It stays in meanwhile; only the clerk notes the paper, by its number.
    #expect(story.office[id]?.stage == .emergency)
    #expect(throws: Refusal.paperMissing(id)) {
      try story.act(.clerk, .fulfil(id, condition: 1, evidence: nil))
    }
    #expect(throws: Refusal.needs(.clerk)) {
      try story.act(.department(Self.bureau), .fulfil(id, condition: 1, evidence: "区防指〔2014〕3号"))
    }
    try story.act(.clerk, .fulfil(id, condition: 1, evidence: "区防指〔2014〕3号"))
    #expect(Self.drawn(story) == [ratification])
    #expect(try #require(story.office[id]).runningClocks.isEmpty)
  }

  /// A paper that never comes is asked for as long as the task is in.
  @Test func aPaperIsNotAskedForOnceTheTaskHasLeft() throws {
    var story = try Self.story()
    try story.act(.clerk, .deliver(try story.file(.ordered(orally: officeDay))))
    try story.wait(until: "2014-08-05")
    #expect(Self.drawn(story).isEmpty)
  }

  @Test func aSittingIsOnTheListUntilItIsClosed() throws {
    var story = try Self.story()
    let id = try story.file()
    try story.act(.clerk, .sitting(.open(on: day("2014-05-12"), agenda: [id])))
    #expect(
      Self.drawn(story) == ["S2014-01 sitting clerk 2014-05-12", "A2014-001 poll clerk 2014-05-27"])
    try story.wait(until: "2014-05-12")
    try story.act(.clerk, .sitting(.attend([1, 2, 3, 4, 5])))
    try story.act(.clerk, .sitting(.preside(1)))
    try story.act(.clerk, .sitting(.take(id, nil)))
    try story.vote(id, "YY......")
    #expect(
      Self.drawn(story) == [
        "A2014-001 ballots seats 345 2014-05-12", "S2014-01 sitting clerk 2014-05-12",
      ])
  }

  /// Both languages say something, and nothing waits for two people at once.
  @Test func everyLineIsBilingual() throws {
    var story = try Self.story()
    _ = try story.file()
    _ = try story.file(.emergency)
    let docket = Self.docket(story)
    let naming = Naming(office: story.office, showsBallots: true, register: .sample)
    #expect(docket.reconstructed && docket.day == officeDay)
    for line in docket.lines {
      let words = docket.words(for: line.turn, naming: naming)
      for text in [line.title, line.what, words] { #expect(!text.zh.isEmpty && !text.en.isEmpty) }
      #expect((line.due == nil) == (line.derivation == nil))
    }
  }
}
