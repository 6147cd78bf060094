import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionReports
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWitnesses

@testable import AdmissionConsole
@testable import AdmissionWording

/// At least one reply of every kind.
enum Sample {
  /// The same for every test, since some take a while.
  static let replies = Result { try Dictionary(grouping: made(), by: \.kind) }

  private static func made() throws -> [Reply] {
    var session = try office()
    var replies = lines.split(separator: "\n").flatMap { session.respond(to: String($0)) }
    replies += [session.unsent("vote A2014-001 yes")].compactMap(\.self)
    return replies + documents(session) + (try drafts(session)) + (try stores(session))
      + (try judgements())
      + [.stopped(leaving: .lines(3)), .resumed(done: 2, entries: 5, refused: 1)]
      + counts()
  }

  /// What many applications came to, few and many of them.
  private static func counts() -> [Reply] {
    var count = ScreeningCount()
    count.addUnusable("a.yaml:3")
    let none = count.reply(passedOver: ["a.xlsx"])
    for outcome in Verdict.Outcome.allCases { count.add(outcome) }
    return [none, count.reply(passedOver: (1...7).map { "=\($0)\u{202E}.docx" })]
  }

  /// What happens in an office where the clerk says what is complete and streets are asked.
  private static let lines = """
    as civil-affairs
    check ordinary duplicate refused hostile
    submit ordinary
    as clerk
    return A2014-001 "the timetable is missing"
    as civil-affairs
    correct A2014-001 sooner
    as clerk
    accept A2014-001
    consult A2014-001
    consult A2014-001 2 of 2
    condition A2014-001 "once the money is there"
    strike A2014-001 R13 2 "they know how"
    extend A2014-001 "to be seen on the spot"
    recuse A2014-001 3
    open A2014-001
    as seat-1
    vote A2014-001 yes "it helps"
    docket
    as clerk
    record A2014-001 YYRYYYYY
    close A2014-001
    fulfil A2014-001 all "paid"
    deliver A2014-001
    show A2014-001
    why A2014-001
    propose remove 041 042
    withdraw A2014-003
    propose suspend 043 because unfunded
    open A2014-002 A2014-004
    record A2014-002 yes 6 no 2
    record A2014-004 YYYYYYYY
    close A2014-002 A2014-004
    cure 043 "paid"
    propose retain 044
    sitting open 2014-05-09 A2014-005
    show S2014-01
    order emergency
    seat 3 vacant "moved away"
    complain 043 undelivered "nothing came"
    as community-1
    report "a roster" civil-affairs
    as clerk
    publish spring
    today 2014-05-20
    escalate A2014-007
    as civil-affairs
    answer A2014-007 "stopped"
    as clerk
    show 041; show 001; why 041; tally A2014-001; tally A2014-002
    history
    docket
    directory
    reduced
    burden
    burden civil-affairs
    review 2014
    rules
    rules R5
    lookup 041
    lookup 招商引资
    lookup "关于开展楼道灭鼠的通知（示社准〔2014〕009号）。请于6月1日前完成，并排名通报"
    lookup "关于健身器材登记的通知。请每周登记一次"
    verify
    export directory directory.md
    notices
    quiet 30
    set colour off
    transcript kept.zr
    transcript off
    expect A2014-001 decided
    expect A2014-001 voting
    help
    help vote
    voet A2014-001
    submit missing
    lang zh
    quit
    """

  private static func office() throws -> Session {
    let journal = InMemoryJournal()
    let now = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    let procedure = Procedure(intake: .byClerk, consults: true)
    try OfficeBook.found(.sample(procedure: procedure), in: journal) { now }
    let clerk = try Registrar(journal: journal, orders: .sample) { now }
    return Session(registrar: clerk, desk: desk, language: .en, allowsPrefixes: false)
  }

  private static var desk: Desk {
    Desk(
      readApplication: { path throws(UnusableFile) in
        guard let application = applications[path] else {
          let notice = Notice("no-file", zh: "没有这个文件", en: "there is no such file")
          throw UnusableFile(
            what: Bilingual(path), defects: [.init(file: path, line: 0, notice: notice)])
        }
        return application
      }, writeFile: { _, _ in }, replaceFile: { _, _ in }, appendToFile: { _, _ in },
      editionFile: { $0.name.text })
  }

  private static let applications: [String: Application] = [
    "ordinary": .sample(),
    "sooner": .sample(ends: day("2014-10-31"), delivery: .sample(powers: nil, training: nil)),
    "emergency": .emergency,
    "duplicate": .duplicate, "refused": .refused,
    "hostile": .sample(name: "\u{1B}[31m红\u{7}\u{202E}=1+1"),
  ]

  /// What is made from one value.
  private static func documents(_ session: Session) -> [Reply] {
    let clerk = session.registrar
    let nothing = Receipt(
      for: .close("A2014-999"), by: .clerk, [], under: clerk.orders, session.naming)
    let rule = VotingRule.sample()
    let sheet = try? BallotSheet(parsing: "YYNYA.RY")
    let fine = CheckupFinding(
      kind: "terminal", state: Bilingual(zh: "终端", en: "terminal"), advice: nil)
    let advised = CheckupFinding(
      kind: "store", state: Bilingual(zh: "文件", en: "store"),
      advice: Bilingual(zh: "备份", en: "back it up"))
    return [
      nothing.reply, .doneBefore(Array(clerk.entries.suffix(2))),
      .checkup([fine, advised], version: "0.2.0", storeFormat: 1),
      .checkup([fine], version: "0.2.0", storeFormat: 1),
    ] + (sheet.map { [.tally($0, under: rule)] } ?? [])
  }

  /// What a draft would change, and whether a book keeps its promises.
  private static func drafts(_ session: Session) throws -> [Reply] {
    let clerk = session.registrar
    let orders = StandingOrders.sample
    let draft = VotingRule.sample(veto: [1, 3])
    let witnesses = try Witnesses(
      by: orders.ruleBook, against: .sample(), register: .sample, on: officeDay,
      calendar: .sample)
    return [
      .replay(
        try BookReplay(
          clerk.entries.map(\.event), under: .adopting("draft", off: ["R5"]), today: orders),
        draft: "draft.yaml"),
      .replay(
        VotesReplay(clerk.office, under: draft), under: draft, draft: "veto.yaml",
        naming: session.naming),
      .ruleBookCheck(RuleBookCheck(of: orders.ruleBook, by: witnesses)),
    ]
  }

  /// What a book makes of labelled tables.
  private static func judgements() throws -> [Reply] {
    let desk = JudgingDesk(
      by: StandingOrders.sample.ruleBook, against: .sample(), register: .sample, on: officeDay,
      calendar: .sample)
    var task = LabelledTask(
      id: "1", name: "招商引资", content: "每年三家", department: "civil-affairs", ground: .service,
      label: .forbid)
    task.alternative = .vote
    let tasks = TaskLabel.allCases.map { label in
      var task = task
      (task.id, task.label) = (label.rawValue, label)
      return task
    }
    let pairs = LabelledPair.Label.allCases.map {
      LabelledPair(id: $0.rawValue, label: $0, left: "高龄津贴核查", right: "核查高龄津贴")
    }
    let (items, names) = (
      LabelledTable(rows: .tasks(tasks), unread: ["remarks"]),
      LabelledTable(rows: .pairs(pairs), unread: [])
    )
    return [
      .judgement(try TaskJudgement(of: tasks, by: desk), of: items, named: "items.csv"),
      .judgement(try PairJudgement(of: pairs, by: desk), of: names, named: "pairs.csv"),
    ]
  }

  /// What is done to stores, and days.
  private static func stores(_ session: Session) throws -> [Reply] {
    let restoration = Restoration(from: 3, left: .init(sequence: 5, digest: "abcdefabcdef"))
    return [
      .office(session.registrar.office, in: "office.sqlite"),
      .backup(of: session.registrar.head, to: "copy.sqlite"),
      .restored(restoration, of: "copy.sqlite", to: "office.sqlite", aside: "old.sqlite"),
      .workday(try WorkdayCalendar.sample.day(15, workdaysAfter: officeDay), before: false),
    ]
  }
}
