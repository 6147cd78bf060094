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
    let first =
      [lead] + aligned(FirstSteps(registrar).of(actor))
      + [whileNothingIsVotedOn, more].compactMap(\.self)
    return Reply(
      .help, nil,
      facts: [all] + first.map { .shown(Phrase($0)) } + [.shown(Verb.list)], notes: [Phrase(end)])
  }

  /// The steps line by line, what each is for in one column.
  private func aligned(_ steps: [FirstSteps.Step]) -> [Bilingual] {
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
    let office = registrar.current.office
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
    let office = registrar.current.office
    return [
      office.charter.roster.seats.map(\.name).joined(), office.charter.clerk,
      registrar.orders.register.departments.map(\.name).joined(),
      registrar.orders.register.communities.map(\.name).joined(),
    ]
  }
}

extension Verb {
  fileprivate static let columns: [Rows.Column<Verb>] = [
    .init("verb") { .words($0.name) }, .init("form") { .words($0.usage) },
    .init("summary") { .words($0.summary) }, .init("example") { .words($0.example) },
    .init("group") { .text($0.group.rawValue) },
    .init("by") { .list($0.roles.map { .words($0.name) }) },
    .init("byIDs") { .texts($0.roles.map(\.rawValue)) }, .init("needs") { .words($0.needs) },
  ]

  /// The verb and what may follow it.
  fileprivate var line: Bilingual {
    usage == Bilingual("") ? name : name + Bilingual(" ") + usage
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
      + (shape.takesText ? [.shown(Self.texts.name, Self.texts.words)] : [])
  }

  /// How a text is put between marks, or found in a file.
  private static let texts = (
    name: Bilingual(zh: "文字", en: "texts"),
    words: Bilingual(
      zh: "写在 \"…\"、“…”、「…」 或 『…』 之间，里面的引号连写两个；@文件 从文件读，@- 从标准输入读",
      en: "between \"…\", “…”, 「…」 or 『…』, a mark inside written twice; @FILE is read from a file,"
        + " @- from standard input")
  )

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
