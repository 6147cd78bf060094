import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
import AdmissionJournal
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording

extension Session {
  /// What to do first and every verb by what it is for; or all about one verb.
  func help(_ verb: Verb?) -> Reply {
    let verbs = verb.map { [$0] } ?? Verb.Group.allCases.flatMap(\.verbs)
    let all = Fact("verbs", .rows(Rows(verbs, Verb.columns)))
    if let verb {
      return Reply(
        .help, verb.line,
        facts: [all] + verb.page + (verb == .as ? everybody : []).map { .shown(Phrase($0)) })
    }
    let lead = Bilingual(zh: "先做这几步，依次输入：", en: "What to do first, line by line:")
    let more = Bilingual(
      zh: "部门、办公室、社区各有自己的几步：先用 身份 说明是谁，再输入 帮助",
      en: "departments, the clerk and communities have steps of their own: say who you are with as,"
        + " then type help")
    let end = Bilingual(
      zh: "写法、要先有什么和例子：帮助 投票", en: "form, what must be there first, and an example: help vote")
    let first = [lead] + aligned(firstSteps) + [whileNothingIsVotedOn, more].compactMap(\.self)
    return Reply(
      .help, nil,
      facts: [all] + first.map { .shown(Phrase($0)) } + [.shown(Verb.list)], notes: [Phrase(end)])
  }

  /// The steps line by line, what each is for in one column.
  private func aligned(_ steps: [(line: Bilingual, why: Bilingual)]) -> [Bilingual] {
    func drawn(in language: Language) -> [String] {
      let longest = steps.map { DisplayWidth.narrow.of($0.line[language]) }.max() ?? 0
      return steps.map { line, why in
        "  " + DisplayWidth.narrow.padded(line[language], to: longest + 2) + why[language]
      }
    }
    return zip(drawn(in: .zh), drawn(in: .en)).map { Bilingual(zh: $0, en: $1) }
  }

  /// How to come by something to vote on, for whoever wants to vote while nothing is open.
  private var whileNothingIsVotedOn: Bilingual? {
    let office = clerk.current
    switch actor {
    case .anyone, .seat: break
    case .clerk, .department, .community: return nil
    }
    let free = office.directory.listings.first {
      $0.isIn(on: office.today) && office.pending(on: $0.item.id).isEmpty
    }
    guard let item = free?.item.id, !office.cases.contains(where: { $0.openPoll != nil }) else {
      return nil
    }
    let clerk = office.charter.clerk
    return Bilingual(
      zh: "现在没有表决在进行。要有可投的，先依次输入：身份 \(clerk.zh)、提议 移出 \(item)、发起表决 \(item)",
      en:
        "nothing is being voted on; to have something, type in turn: as clerk, propose remove \(item),"
        + " open \(item)")
  }

  /// Everybody that somebody can say they are.
  private var everybody: [Bilingual] {
    let office = clerk.current
    return [
      office.charter.roster.seats.map(\.name).joined(), office.charter.clerk,
      clerk.orders.register.departments.map(\.name).joined(),
      clerk.orders.register.communities.map(\.name).joined(),
    ]
  }

  /// The lines somebody who has never been here types, by who they are.
  private var firstSteps: [(line: Bilingual, why: Bilingual)] {
    let office = clerk.current
    let register = clerk.orders.register
    /// The last case that fits, else the word for one.
    func id(_ fits: (Case) -> Bool) -> Bilingual {
      office.cases.last(where: fits).map { Bilingual($0.id.text) } ?? Form.Slot.filed.name
    }
    let voting = id { $0.openPoll != nil }
    func line(_ verb: Verb, _ rest: Bilingual? = nil) -> Bilingual {
      verb.name + (rest.map { Bilingual(" ") + $0 } ?? Bilingual(""))
    }
    func become(_ actor: Bilingual) -> (Bilingual, Bilingual) {
      (line(.as, actor), Bilingual(zh: "说明自己是谁", en: "say who you are"))
    }
    let waits = (
      line(.docket), Bilingual(zh: "在等什么、轮到谁、到哪天", en: "what waits, for whom, until when")
    )
    let look = (
      line(.show, office.cases.contains(where: \.isPending) ? id(\.isPending) : id { _ in true }),
      Bilingual(zh: "看一个办件", en: "look at a case")
    )
    let count = (line(.tally, voting), Bilingual(zh: "现在几票、还差几票", en: "the votes so far"))
    let leave = (line(.quit), Bilingual(zh: "离开", en: "leave"))
    let file = Form.Slot.file.name
    switch actor {
    case .anyone, .seat:
      let seats = office.charter.roster.seats
      var seat = seats.indices.contains(2) ? seats[2] : seats.first
      if case .seat(let number) = actor { seat = office.charter.roster[number] }
      return [
        become(Bilingual(zh: seat?.name.zh ?? "", en: "seat-\(seat?.number ?? 1)")), waits, look,
        (
          line(.vote, voting + Bilingual(zh: " 同意", en: " yes")),
          Bilingual(zh: "投本席一票，结束前可改", en: "vote; until the close it may be changed")
        ), count, leave,
      ]
    case .clerk:
      return [
        become(Bilingual(zh: office.charter.clerk.zh, en: "clerk")), waits,
        (
          line(.propose, Bilingual(zh: "移出 事项", en: "remove ITEM")),
          Bilingual(zh: "就一个事项提出议题", en: "put an item to the vote")
        ),
        (
          line(.open, id { [.accepted, .deferred].contains($0.stage) }),
          Bilingual(zh: "发起表决", en: "start a vote")
        ), count,
        (line(.close, voting), Bilingual(zh: "结束表决并核准", en: "end the vote and decide")), leave,
      ]
    case .department(let department):
      let name = Bilingual(zh: register.name(of: department).zh, en: department.text)
      return [
        become(name),
        (line(.check, file), Bilingual(zh: "先试一试，不留记录", en: "try it; nothing is recorded")),
        (line(.submit, file), Bilingual(zh: "正式申报", en: "apply")), waits, look, leave,
      ]
    case .community(let community):
      let name = Bilingual(zh: register.name(ofCommunity: community).zh, en: community.text)
      return [
        become(name),
        (
          line(.lookup, Form.Slot.words.name),
          Bilingual(zh: "这件事准入了没有", en: "was this admitted")
        ),
        (
          line(.report, Verb.report.form),
          Bilingual(zh: "报告没有编号的任务", en: "report a task without a number")
        ),
        (
          line(.complain, Bilingual(zh: "事项 \"内容\"", en: "ITEM \"text\"")),
          Bilingual(zh: "投诉一个事项", en: "complain of an item")
        ),
        waits, leave,
      ]
    }
  }
}

extension Verb {
  fileprivate static let columns: [Rows.Column<Verb>] = [
    .init("verb") { .words($0.name) }, .init("form") { .words($0.form) },
    .init("summary") { .words($0.summary) }, .init("example") { .words($0.example) },
    .init("group") { .text($0.group.rawValue) },
    .init("by") { .list($0.roles.map { .words($0.name) }) },
    .init("byIDs") { .texts($0.roles.map(\.rawValue)) }, .init("needs") { .words($0.needs) },
  ]

  /// The verb and what may follow it.
  fileprivate var line: Bilingual {
    form == Bilingual("") ? name : name + Bilingual(" ") + form
  }

  /// Use, who may, what comes first, an example.
  fileprivate var page: [Fact] {
    let whoever =
      roles.isEmpty
      ? Bilingual(zh: "任何人", en: "anyone") : roles.map(\.name).joined(zh: "、", en: ", ")
    let needs = needs.map { Fact.shown(Bilingual(zh: "注意", en: "note"), $0) }
    return [
      .shown(Phrase(summary)), .shown(Bilingual(zh: "谁可以用", en: "who may"), whoever),
    ] + [needs].compactMap(\.self) + [.shown(Bilingual(zh: "例如", en: "example"), example)]
  }

  /// A group of verbs or one of them, as the list of all has them.
  private enum Listed: Sendable {
    case group(Group)
    case verb(Verb)

    /// The name in both languages, the reader's own first.
    var names: (own: Bilingual, other: Bilingual) {
      switch self {
      case .group(let group): (group.name, Bilingual(""))
      case .verb(let verb): (verb.name, Bilingual(zh: verb.name.en, en: verb.name.zh))
      }
    }

    var summary: Bilingual {
      if case .verb(let verb) = self { verb.summary } else { Bilingual("") }
    }

    /// Two blanks before a verb, which stands under its group.
    var indented: Bilingual {
      if case .verb = self { Bilingual("  ") + names.own } else { names.own }
    }

    /// What a screen shows; the last part may go on below.
    var line: Phrase {
      guard case .verb = self else { return Phrase(names.own, .heading) }
      func padded(_ name: Bilingual) -> Bilingual {
        Bilingual(
          zh: DisplayWidth.narrow.padded(name.zh, to: 12),
          en: DisplayWidth.narrow.padded(name.en, to: 12))
      }
      return Phrase(Bilingual("  ") + padded(names.own) + padded(names.other) + summary)
    }
  }

  /// Every verb with what it is for, a heading before each group.
  fileprivate static var list: Rows {
    Rows(
      Group.allCases.flatMap { group in
        [Listed.group(group)] + group.verbs.map { .verb($0) }
      },
      [
        .init(nil, Bilingual(zh: "命令", en: "Verb")) { .words($0.indented) },
        .init(nil, Bilingual(zh: "verb", en: "命令")) { .words($0.names.other) },
        .init(nil, Bilingual(zh: "用途", en: "What it does"), shrinks: true) {
          .words($0.summary)
        },
      ]
    ) { [$1.line] }
  }
}
