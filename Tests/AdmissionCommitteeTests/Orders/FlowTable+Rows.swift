import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

extension FlowTableTests {
  /// What happens next: somebody asks for something, or a day comes.
  enum Turn: Sendable {
    case ask(Participant, Command)
    case wait(until: String)
  }

  /// How a row is carried out; its words are in the table.
  struct Row: Sendable {
    let what: String
    let rule: String
    let history: [Event]
    let turns: [Turn]
    /// The item it is about; `nil` when it is about the first case.
    let item: WorkItem.ID?

    init(
      _ what: String, _ rule: String, after history: [Event], item: WorkItem.ID? = nil,
      _ turns: Turn...
    ) {
      (self.what, self.rule, self.history) = (what, rule, history)
      (self.turns, self.item) = (turns, item)
    }

    /// Name of the command that makes it happen; `nil` when time does, or for items.
    var command: String? {
      guard item == nil, case .ask(_, let command)? = turns.last else { return nil }
      return command.word
    }

    func start() throws -> String { try standing(in: Office(replaying: history).now.office) }

    func drawn() throws -> String {
      var office = try Office(replaying: history)
      let start = standing(in: office.now.office)
      var last: [Event] = []
      for turn in turns {
        let (actor, command): (Participant, Command) =
          switch turn {
          case .ask(let actor, let command): (actor, command)
          case .wait(let date): (.anyone, .advance(to: day(date)))
          }
        last = try StandingOrders.sample.decide(command, by: actor, in: office, seeing: "head")
        for event in last { try office.evolve(event) }
      }
      let now = office.now.office
      let own = last.filter { item != nil || $0.caseID == .first }
      let clocks = own.compactMap { clock(started: $0, in: now) } + ends(in: now)
      return [
        start, what, standing(in: now), clocks.isEmpty ? "-" : clocks.joined(separator: ", "), rule,
      ].joined(separator: " | ")
    }

    private func clock(started event: Event, in office: Office) -> String? {
      switch event {
      case .course(.clockStarted(_, let deadline)):
        guard
          let due = try? WorkdayCalendar.sample.workdays(
            after: deadline.from, through: deadline.due),
          due == deadline.workingDays
        else { return "wrong: \(deadline)" }
        return "\(deadline.clock.rawValue) \(due)w"
      case .poll(.opened(_, let terms)):
        return terms.closesFrom.flatMap {
          try? WorkdayCalendar.sample.workdays(after: office.today, through: $0)
        }.map { "from \($0)w" }
      default: return nil
      }
    }

    /// Days to the end of an item that runs out by itself.
    private func ends(in office: Office) -> [String] {
      var id = item
      if id == nil, case .enteredWithoutVote(let grant)? = office[.first]?.state,
        office[.first]?.delivered == nil
      {
        id = grant.item
      }
      guard let id, let listing = office.directory[id], listing.isIn(on: office.today),
        listing.suspension == nil, let until = listing.item.until
      else { return [] }
      return ["item \(until.ordinal - office.today.ordinal)d"]
    }

    private func standing(in office: Office) -> String {
      guard let item else { return Self.standing(.first, in: office) }
      return office.directory[item].map {
        "item \($0.standing(on: office.today, renewalDays: 30).rawValue)"
      } ?? "not there"
    }

    static func standing(_ id: Case.ID, in office: Office) -> String {
      guard let filed = office[id] else { return "draft" }
      guard case .decided(let decision) = filed.state else { return filed.stage.rawValue }
      return "decided: \(decision.kind.rawValue)"
    }
  }

  /// A place a case can stand in, with every history that brings something special there.
  struct Place: CustomTestStringConvertible, Sendable {
    let name: String
    let histories: [[Event]]

    init(_ name: String, _ histories: [Event]...) {
      (self.name, self.histories) = (name, histories)
    }

    var testDescription: String { name }
  }
}

extension FlowTableTests {
  static let bureau = Participant.department("civil-affairs")
  static let community = Participant.community("community-1")

  /// Carries out steps that every row takes for granted; a step refused is a bug of this table.
  static func after(_ history: [Event], _ steps: (Participant, Command)...) -> [Event] {
    var history = history
    for (actor, command) in steps {
      do {
        let office = try Office(replaying: history)
        history += try StandingOrders.sample.decide(
          command, by: actor, in: office, seeing: "head")
      } catch {
        preconditionFailure("\(command): \(error)")
      }
    }
    return history
  }

  static func voted(_ history: [Event], _ letters: String) -> [Event] {
    after(history, (.clerk, .record(.first, sheet(letters))))
  }

  /// The history with everything a vote on the motion takes, as the `number`th case.
  static func carried(_ history: [Event], _ motion: Motion, as id: Case.ID) -> [Event] {
    after(
      history, (.clerk, .propose(motion)), (.clerk, .open(id, until: nil)),
      (.clerk, .record(id, allYes)), (.clerk, .close(id)))
  }

  static let allYes = BallotSheet(Array(repeating: .yes, count: 8))

  /// Where the rules take in what they find nothing wrong with.
  static let plain: [Event] = [.office(.opened(.sample()))]
  /// Where the office says what is complete.
  static let strict: [Event] = [.office(.opened(.sample(procedure: Procedure(intake: .byClerk))))]
  static let asking: [Event] = [.office(.opened(.sample(procedure: Procedure(consults: true))))]
  static let noticing: [Event] = [.office(.opened(.sample(procedure: Procedure(notice: 3))))]

  static let submitted = after(strict, (bureau, .file(.sample())))
  static let returned = after(strict, (bureau, .file(.returned)))
  static let accepted = after(plain, (bureau, .file(.sample())))
  /// Accepted where streets are asked, and not asked yet.
  static let unasked = after(asking, (bureau, .file(.sample())))
  static let consultation = after(unasked, (.clerk, .consult(.first, nil)))
  static let voting = after(accepted, (.clerk, .open(.first, until: nil)))
  static let tied = after(
    accepted, (.clerk, .condition(.first, text: "经费到位")), (.clerk, .open(.first, until: nil)))
  /// An application whose findings ask for two conditions.
  static let demanding = after(
    plain, (bureau, .file(.sample(delivery: .sample(powers: nil, training: nil)))))
  static let conditional = after(voted(tied, "YYYYYYYY"), (.clerk, .close(.first)))
  static let deferred = putOff(accepted)
  static let admitted = after(voted(voting, "YYYYYYYY"), (.clerk, .close(.first)))
  static let turnedDown = after(
    voted(
      after(submitted, (.clerk, .accept(.first)), (.clerk, .open(.first, until: nil))), "NNNNNNNN"),
    (.clerk, .close(.first)))
  static let refused = after(strict, (bureau, .file(.refused)))
  static let duplicate = after(strict, (bureau, .file(.duplicate)))
  static let notCarried = after(
    voted(
      after(
        strict, (bureau, .amend("041", .sample(name: "垃圾分类宣传"))), (.clerk, .accept(.first)),
        (.clerk, .open(.first, until: nil))), "NNNNNNNN"), (.clerk, .close(.first)))
  static let listed = after(plain, (bureau, .file(.listed)))
  static let atOnce = Application.sample(
    name: "防汛值守", enters: officeDay, basis: .sample(ground: .emergency))
  static let emergency = after(plain, (bureau, .file(atOnce)))
  static let order = Order(level: .city, document: "会议纪要〔2014〕3号")
  static let ordered = after(plain, (.clerk, .enter(.sample(name: "创建迎检"), order)))
  static let suspended = carried(plain, .suspend("041", .unfunded), as: .first)
  static let bypass = Bypass(task: "App 打卡", department: "civil-affairs")
  static let reported = after(plain, (community, .report(bypass)))
  static let noticed = after(
    reported, (.clerk, .advance(to: day("2014-05-14"))), (.clerk, .escalate(.first)))

  /// A sitting of today with everybody there and seat 1 presiding, and the case on its agenda.
  static func sitting(_ history: [Event]) -> [Event] {
    after(
      history, (.clerk, .sitting(.open(on: officeDay, agenda: [.first]))),
      (.clerk, .sitting(.attend(Array(1...8)))), (.clerk, .sitting(.preside(1))))
  }

  static let revised = Application.sample(content: "每户一次，电话通知")
}

extension FlowTableTests {
  static let rows = drafts + intake + courses + ends + items

  private static let drafts = [
    Row("the department files", "R24", after: strict, .ask(bureau, .file(.sample()))),
    Row("files, the rules take it in", "R25", after: plain, .ask(bureau, .file(.sample()))),
    Row("files with a defect", "R26", after: plain, .ask(bureau, .file(.returned))),
    Row("files what is in the directory", "R3", after: plain, .ask(bureau, .file(.listed))),
    Row("files what is barred", "R5", after: plain, .ask(bureau, .file(.refused))),
    Row("files what is there already", "R14", after: plain, .ask(bureau, .file(.duplicate))),
    Row("files an emergency", "R35", after: plain, .ask(bureau, .file(atOnce))),
    Row(
      "a higher level orders it in", "R33", after: plain,
      .ask(.clerk, .enter(.sample(name: "创建迎检"), order))),
    Row(
      "a seat proposes to remove an item", "R38", after: plain,
      .ask(.seat(3), .propose(.remove("041")))),
    Row(
      "asks that an item read otherwise", "R22", after: plain,
      .ask(bureau, .amend("041", .sample(name: "垃圾分类宣传")))),
    Row(
      "a community reports a task without a number", "R41", after: plain,
      .ask(community, .report(bypass))),
  ]

  private static let intake = [
    Row("the office accepts it", "R24", after: submitted, .ask(.clerk, .accept(.first))),
    Row("the office is silent for 5 days", "R24", after: submitted, .wait(until: "2014-05-14")),
    Row(
      "the office says what is missing", "R24", after: submitted,
      .ask(.clerk, .sendBack(.first, reason: "缺经费来源"))),
    Row(
      "the department corrects it", "R26", after: submitted, .ask(bureau, .correct(.first, revised))
    ),
    Row("the department takes it back", "R31", after: submitted, .ask(bureau, .withdraw(.first))),
    Row(
      "the department corrects it", "R26", after: returned,
      .ask(bureau, .correct(.first, .sample()))),
    Row("nothing comes for 15 days", "R26", after: returned, .wait(until: "2014-05-28")),
    Row("the department takes it back", "R31", after: returned, .ask(bureau, .withdraw(.first))),
  ]

  private static let courses =
    [
      Row("streets are asked", "R27", after: unasked, .ask(.clerk, .consult(.first, nil))),
      Row("a poll opens", "R29", after: accepted, .ask(.clerk, .open(.first, until: nil))),
      Row(
        "a poll opens with notice", "R29", after: after(noticing, (bureau, .file(.sample()))),
        .ask(.clerk, .open(.first, until: nil))),
      Row(
        "a sitting takes it up", "R29", after: sitting(accepted),
        .ask(.clerk, .sitting(.take(.first, nil)))),
      Row(
        "a sitting decides it at once", "R29", after: sitting(accepted),
        .ask(.clerk, .sitting(.take(.first, .byName(allYes))))),
      Row(
        "a sitting puts it off", "R25", after: sitting(accepted),
        .ask(.clerk, .sitting(.putOff(.first, reason: nil)))),
    ] + waiting(accepted, demanding) + [
      Row("nobody decides for 15 days", "R37", after: accepted, .wait(until: "2014-05-28")),
      Row("the department takes it back", "R31", after: accepted, .ask(bureau, .withdraw(.first))),

      Row(
        "streets answer", "R27", after: consultation,
        .ask(.clerk, .consult(.first, Consultation(asked: 8, inFavour: 5)))),
      Row("streets are silent for 10 days", "R26", after: consultation, .wait(until: "2014-05-21")),
      Row(
        "the department corrects it", "R26", after: consultation,
        .ask(bureau, .correct(.first, revised))),
      Row(
        "the department takes it back", "R31", after: consultation, .ask(bureau, .withdraw(.first))),

      Row("a seat votes", "R29", after: voting, .ask(.seat(3), .cast(.first, .yes, reason: nil))),
      Row(
        "the office records a sitting by name", "R29", after: voting,
        .ask(.clerk, .record(.first, allYes))),
      Row(
        "the office records a show of hands", "R29", after: voting,
        .ask(.clerk, .recordHands(.first, HandsCount(yes: 5, no: 3, abstain: 0, recused: 0)))),
      Row(
        "the department corrects it, ballots are void", "R31", after: voted(voting, "YYYYYYYY"),
        .ask(bureau, .correct(.first, revised))),
      Row(
        "the decision is put off once", "R25", after: voting,
        .ask(.clerk, .extend(.first, reason: "待财政答复"))),
      Row("it passes", "R29", after: voted(voting, "YYYYYNNN"), .ask(.clerk, .close(.first))),
      Row("it fails", "R31", after: voted(voting, "YYYYNNNN"), .ask(.clerk, .close(.first))),
      Row(
        "it passes on conditions", "R12", after: voted(tied, "YYYYY..."),
        .ask(.clerk, .close(.first))),
      Row(
        "too few vote", "R25", after: after(accepted, (.clerk, .open(.first, until: officeDay))),
        .ask(.clerk, .close(.first))),
      Row(
        "too few vote and time is over", "R37", after: voting, .wait(until: "2014-05-28"),
        .ask(.clerk, .close(.first))),

      Row("another poll opens", "R25", after: deferred, .ask(.clerk, .open(.first, until: nil))),
      Row(
        "a sitting takes it up", "R25", after: sitting(deferred),
        .ask(.clerk, .sitting(.take(.first, nil)))),
      Row(
        "a sitting puts it off again", "R25", after: sitting(deferred),
        .ask(.clerk, .sitting(.putOff(.first, reason: nil)))),
      Row(
        "streets are asked", "R27",
        after: after(sitting(unasked), (.clerk, .sitting(.putOff(.first, reason: nil)))),
        .ask(.clerk, .consult(.first, nil))),
    ] + waiting(deferred, putOff(demanding)) + [
      Row("nobody decides for 15 days", "R37", after: deferred, .wait(until: "2014-05-28")),
      Row("the department takes it back", "R31", after: deferred, .ask(bureau, .withdraw(.first))),
    ]

  /// The history once a poll came to nothing.
  static func putOff(_ history: [Event]) -> [Event] {
    after(history, (.clerk, .open(.first, until: officeDay)), (.clerk, .close(.first)))
  }

  /// What may happen to a case that waits for a poll, and leaves it waiting.
  private static func waiting(_ history: [Event], _ demanding: [Event]) -> [Row] {
    [
      Row(
        "something is made a condition", "R13", after: history,
        .ask(.seat(2), .condition(.first, text: "培训半天"))),
      Row(
        "what a finding asks for is struck", "R13", after: demanding,
        .ask(.clerk, .strike(.first, "R13", place: nil, reason: "只需协助通知"))),
      Row("a seat is recused", "R30", after: history, .ask(.clerk, .recuse(.first, seat: 4))),
      Row(
        "the decision is put off once", "R25", after: history,
        .ask(.clerk, .extend(.first, reason: "待财政答复"))),
      Row(
        "the department corrects it", "R31", after: history, .ask(bureau, .correct(.first, revised))
      ),
    ]
  }

  private static let ends = [
    Row(
      "all is delivered", "R12", after: conditional,
      .ask(.clerk, .fulfil(.first, condition: 1, evidence: "拨款单"))),
    Row("nothing comes for 20 days", "R13", after: conditional, .wait(until: "2014-06-05")),
    Row(
      "the department files a revision", "R31", after: refused,
      .ask(bureau, .correct(.first, .sample(burden: .sample(minutesEachTime: 20))))),
    Row(
      "the department files a revision", "R31", after: duplicate,
      .ask(bureau, .correct(.first, .sample()))),
    Row(
      "the department files a revision", "R31", after: turnedDown,
      .ask(bureau, .correct(.first, .sample(burden: .sample(minutesEachTime: 20))))),
    Row(
      "the department files a revision", "R31", after: notCarried,
      .ask(
        bureau, .correct(.first, .sample(name: "垃圾分类宣传", burden: .sample(minutesEachTime: 20))))),
    Row("the notice is handed over", "R32", after: admitted, .ask(.clerk, .deliver(.first))),
    Row("the notice is handed over", "R32", after: listed, .ask(.clerk, .deliver(.first))),
    Row("the notice is handed over", "R32", after: emergency, .ask(.clerk, .deliver(.first))),
    Row("the notice is handed over", "R32", after: ordered, .ask(.clerk, .deliver(.first))),
    Row(
      "what was missing is made good", "R34", after: suspended,
      .ask(.clerk, .cure("041", evidence: "拨款单"))),
    Row(
      "the department answers", "R41", after: reported,
      .ask(bureau, .answer(.first, text: "已停用"))),
    Row(
      "the department applies for it", "R41", after: reported,
      .ask(bureau, .regularise(.first, .sample()))),
    Row(
      "no answer for 5 days, a reminder", "R41", after: reported, .wait(until: "2014-05-14"),
      .ask(.clerk, .escalate(.first))),
    Row("the community takes it back", "R41", after: reported, .ask(community, .withdraw(.first))),
    Row(
      "no answer for 5 days, the next notice", "R41", after: noticed, .wait(until: "2014-05-22"),
      .ask(.clerk, .escalate(.first))),
    Row(
      "the department answers", "R41", after: noticed,
      .ask(bureau, .answer(.first, text: "已停用"))),
    Row(
      "the department applies for it", "R41", after: noticed,
      .ask(bureau, .regularise(.first, .sample()))),
  ]

  private static let june = after(plain, (.clerk, .advance(to: day("2014-06-15"))))

  /// Votes on items: everything up to the close, which is the row.
  private static func put(
    _ motion: Motion, after history: [Event], as id: Case.ID = .first, _ letter: BallotLetter = .yes
  )
    -> [Event]
  {
    after(
      history, (.clerk, .propose(motion)), (.clerk, .open(id, until: nil)),
      (.clerk, .record(id, BallotSheet(Array(repeating: letter, count: 8)))))
  }

  private static let items = [
    Row(
      "its first day comes", "R23", after: admitted, item: "045", .wait(until: "2014-06-03")),
    Row("30 days before its end", "R36", after: plain, item: "044", .wait(until: "2014-05-31")),
    Row(
      "the committee suspends it", "R34", after: put(.suspend("041", .unfunded), after: plain),
      item: "041", .ask(.clerk, .close(.first))),
    Row(
      "its ground falls away", "R38", after: put(.revoke("041", .repealed), after: plain),
      item: "041", .ask(.clerk, .close(.first))),
    Row(
      "what it was for is done", "R38", after: put(.revoke("041", .finished), after: plain),
      item: "041", .ask(.clerk, .close(.first))),
    Row(
      "the committee removes it", "R38", after: put(.remove("041"), after: plain), item: "041",
      .ask(.clerk, .close(.first))),
    Row(
      "the committee merges it", "R43", after: put(.merge(["041"], into: "042"), after: plain),
      item: "041", .ask(.clerk, .close(.first))),
    Row(
      "the committee renews it", "R36",
      after: put(.renew("044", until: day("2015-12-16")), after: june), item: "044",
      .ask(.clerk, .close(.first))),
    Row("nobody votes on it", "R36", after: june, item: "044", .wait(until: "2014-07-01")),
    Row(
      "what was missing is made good", "R34", after: suspended, item: "041",
      .ask(.clerk, .cure("041", evidence: nil))),
    Row(
      "the committee revokes it", "R38",
      after: put(.revoke("041", .unfunded), after: suspended, as: .second), item: "041",
      .ask(.clerk, .close(.second))),
    Row(
      "the committee ratifies it", "R35",
      after: put(.ratify("045", until: day("2014-12-31")), after: emergency, as: .second),
      item: "045", .ask(.clerk, .close(.second))),
    Row(
      "the committee does not ratify it", "R35",
      after: put(.ratify("045", until: day("2014-12-31")), after: emergency, as: .second, .no),
      item: "045", .ask(.clerk, .close(.second))),
    Row("90 days are over", "R35", after: emergency, item: "045", .wait(until: "2014-08-05")),
  ]
}

extension FlowTableTests {
  static let places = [
    Place("draft", plain),
    Place("submitted", submitted), Place("returned", returned),
    Place("accepted", accepted, unasked, demanding), Place("consultation", consultation),
    Place("voting", voting, voted(voting, "YYYYYYYY")),
    Place(
      "deferred", deferred,
      after(sitting(unasked), (.clerk, .sitting(.putOff(.first, reason: nil)))), putOff(demanding)),
    Place("approved-with-conditions", conditional),
    Place("refused", refused), Place("duplicate", duplicate),
    Place("decided: not-admitted", turnedDown), Place("decided: not-carried", notCarried),
    Place("decided: admitted", admitted), Place("listed", listed), Place("emergency", emergency),
    Place("ordered", ordered), Place("decided: suspended", suspended),
    Place("bypass-reported", reported, after(reported, (.clerk, .advance(to: day("2014-05-14"))))),
    Place("noticed", noticed, after(noticed, (.clerk, .advance(to: day("2014-05-22"))))),
    Place("answered", after(reported, (bureau, .answer(.first, text: "已停用")))),
    Place("regularised", after(reported, (bureau, .regularise(.first, .sample())))),
    Place("overdue", after(accepted, (.clerk, .advance(to: day("2014-05-28"))))),
    Place(
      "lapsed", after(returned, (.clerk, .advance(to: day("2014-05-28")))),
      after(conditional, (.clerk, .advance(to: day("2014-06-05"))))),
    Place("withdrawn", after(accepted, (bureau, .withdraw(.first)))),
  ]

  /// Every command on the first case or by which it could begin, by whoever is entitled to it.
  static let everything: [(Participant, Command)] = [
    (bureau, .file(.sample(name: "居民读书会"))), (bureau, .correct(.first, revised)),
    (.seat(3), .propose(.remove("043"))), (bureau, .amend("042", .sample(name: "楼道灭鼠"))),
    (bureau, .withdraw(.first)), (community, .withdraw(.first)), (.clerk, .accept(.first)),
    (.clerk, .sendBack(.first, reason: "缺")), (.clerk, .consult(.first, nil)),
    (.clerk, .consult(.first, Consultation(asked: 8, inFavour: 5))),
    (.clerk, .extend(.first, reason: "待")), (.seat(2), .condition(.first, text: "培训")),
    (.clerk, .strike(.first, "R13", place: nil, reason: "协助")),
    (.clerk, .fulfil(.first, condition: 1, evidence: nil)), (.clerk, .recuse(.first, seat: 4)),
    (.clerk, .deliver(.first)), (.clerk, .open(.first, until: nil)),
    (.seat(8), .cast(.first, .abstain, reason: nil)),
    (.clerk, .record(.first, BallotSheet([.no] + Array(repeating: .yes, count: 7)))),
    (.clerk, .recordHands(.first, HandsCount(yes: 5, no: 3, abstain: 0, recused: 0))),
    (.clerk, .close(.first)), (.clerk, .sitting(.take(.first, nil))),
    (.clerk, .sitting(.putOff(.first, reason: nil))),
    (.clerk, .enter(.sample(name: "居民读书会"), order)), (.clerk, .cure("041", evidence: nil)),
    (community, .report(Bypass(task: "网格日报", department: "civil-affairs"))),
    (bureau, .answer(.first, text: "已停用")),
    (bureau, .regularise(.first, .sample(name: "居民读书会"))), (.clerk, .escalate(.first)),
  ]

  /// The history with a sitting of that day, so that a sitting's commands lack only the case.
  static func meeting(_ history: [Event], on today: CalendarDay) -> [Event] {
    history.contains { if case .sitting(.opened) = $0 { true } else { false } }
      ? history
      : history + [
        .sitting(.opened("S2014-01", on: today)), .sitting(.agendaSet("S2014-01", [.first])),
        .sitting(.attendanceTaken("S2014-01", Array(1...8))),
        .sitting(.presidingNamed("S2014-01", seat: 1)),
      ]
  }
}
