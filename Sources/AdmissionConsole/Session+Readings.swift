import AdmissionCommittee
package import AdmissionDirectory
import AdmissionDisplay
package import AdmissionJournal
package import AdmissionReports
package import AdmissionVocabulary

extension Session {
  package func directory(
    _ words: [String], by key: Reduction.Key?, on day: CalendarDay?
  ) throws -> Reply {
    let office = clerk.current
    let day = day ?? office.today
    let register = clerk.orders.register
    guard let edition = office.edition(on: day) else {
      let start = office.charter.edition
      throw BeforeEdition(edition: start.name, date: start.date)
    }
    return .directory(
      office.directory.items(on: day).filter { item in
        let names = [item.kind.name, item.category.name, register.name(of: item.department)]
        return item.matches(words, or: names.flatMap { [$0.zh, $0.en] })
      }, of: edition,
      by: key, on: day, reconstructed: office.charter.reconstructed,
      withoutVote: office.directory.withoutVote
    ) { register.name(of: $0) }
  }

  package func reduced(
    since edition: Token? = nil, by key: Reduction.Key? = nil, on day: CalendarDay? = nil
  ) throws -> Reply {
    let reduction = try reduction(since: edition, on: day)
    let register = clerk.orders.register
    return .reduction(
      reduction, by: key,
      before: Workload(
        items: reduction.count, minutes: register.minutesAYear(of: reduction.baselineItems)),
      now: Workload(items: reduction.now, minutes: register.minutesAYear(of: reduction.items))
    ) { register.name(of: $0) }
  }

  private func reduction(since typed: Token?, on day: CalendarDay?) throws -> Reduction {
    let edition = try typed?.read { try Edition.Name(parsing: $0) }
    do {
      return try Reduction(of: clerk.current, since: edition, on: day)
    } catch let unknown as UnknownEdition {
      guard let typed else { throw unknown }
      let nearest = Suggestion.nearest(to: typed.text, among: unknown.known.map(\.text))
      throw Misplaced(Misspelt(of: unknown, nearest: nearest), at: typed.place)
    }
  }

  func history(of id: Case.ID?) -> Reply {
    let entries = clerk.entries.filter { id == nil || $0.event.caseID == id }
    let naming = naming
    let head = clerk.head
    return Reply(
      "history",
      fields: [
        "entries": .list(
          entries.map { entry in
            .object([
              "sequence": .number(entry.sequence), "day": .text(entry.day.description),
              "time": .text(entry.time), "case": .text(entry.event.caseID?.text),
              "actor": .words(naming.shownName(of: entry)),
              "what": .words(naming.words(for: entry.event)),
              "digest": .text(entry.digestText),
            ])
          })
      ]
    ) { language -> [Block] in
      let table = Table(
        columns: [
          .init(Bilingual(zh: "序号", en: "No.")[language], .trailing),
          .init(Bilingual(zh: "办公日", en: "Day")[language]),
          .init(Bilingual(zh: "办件", en: "Case")[language], priority: 2),
          .init(Bilingual(zh: "谁", en: "Who")[language]),
          .init(Bilingual(zh: "何事", en: "What")[language], shrinks: true, priority: 3),
        ],
        rows: entries.map { entry in
          [
            "\(entry.sequence)", entry.day.description, entry.event.caseID?.text ?? "",
            naming.shownName(of: entry)[language], naming.words(for: entry.event)[language],
          ]
        })
      return [
        .table(table),
        .line(
          Bilingual(
            zh: "日志共 \(head.sequence) 条 · 校验码 \(head.checkCode)",
            en: "\(head.sequence) entries in all · check code \(head.checkCode)")[language]),
      ]
    }
  }

  func verify(since code: Token?) throws -> Reply {
    let code = try code?.read { try CheckCode(parsing: $0) }
    return try clerk.verification(since: code.map { [$0] } ?? []).reply
  }
}

extension Naming {
  /// Who acted, unless that would tell a department how a seat voted.
  func shownName(of entry: Entry) -> Bilingual {
    if !showsBallots, case .ballotCast = entry.event {
      return Bilingual(zh: "（席位）", en: "(a seat)")
    }
    return name(of: entry.actor)
  }
}

extension Verification {
  /// What to do about a file that is damaged where no entry is.
  package static let storageAdvice = Bilingual(
    zh: "把条目备份到新文件，再用它代替（zhunru backup 新文件，zhunru restore --replace 新文件）；不能备份时，用先前的备份恢复",
    en: "back the entries up to a new file and put that in its place (zhunru backup NEWFILE, zhunru"
      + " restore --replace NEWFILE); where that fails, restore an earlier backup")

  /// What to do about a check code that does not stand.
  private static let codeAdvice = Bilingual(
    zh: "先核对抄写；没有抄错的，停止使用这份档案，从备份恢复：zhunru restore 备份文件 --replace",
    en: "see first whether it was copied right; if it was, stop using this store and restore a"
      + " backup: zhunru restore BACKUP --replace")

  /// What was found; `answer` is no when something is wrong.
  package var reply: Reply {
    let sound = sound
    let damage = damage
    let polls = polls
    let codes = codes
    let problems = storageProblems
    let branch = office?.restorations.last
    let isChainSound = isChainSound
    return Reply(
      "verification", answer: damage == nil && problems.isEmpty ? .yes : .no,
      fields: [
        "entries": .number(sound.sequence), "polls": .number(polls),
        "head": .text(sound.digestText), "sound": .truth(damage == nil),
        "firstDamaged": damage.map { .number($0.sequence) } ?? .none,
        "damage": .text(damage?.kind.rawValue),
        "reason": damage.map { .words($0.reason) } ?? .none,
        "codes": .list(codes.map(\.json)),
        "restorations": .number(office?.restorations.count ?? 0),
        "storageProblems": .list(problems.map { .text($0) }),
      ]
    ) { language -> [Line] in
      if isChainSound, damage != nil {
        return codes.map { $0.line(language) }
          + [
            Line(
              Bilingual(
                zh: "日志现有 \(sound.sequence) 条首尾相接",
                en: "the \(sound.sequence) entries that are there form one chain")[language]),
            Line((Bilingual(zh: "  下一步：", en: "  next: ") + Self.codeAdvice)[language]),
          ]
      }
      if let damage {
        let before = Bilingual(
          zh: "此前 \(sound.sequence) 条完好", en: "the \(sound.sequence) entries before are sound")
        return [
          Line(damage.notice.message[language], .no), Line(damage.notice.hint?[language] ?? ""),
        ] + (sound.sequence > 0 ? [Line(before[language])] : [])
      }
      if let first = problems.first {
        return [
          Line(
            Bilingual(
              zh: "日志 \(sound.sequence) 条完好，但档案文件本身有损坏：",
              en:
                "the \(sound.sequence) entries are sound, but the file they are kept in is damaged: "
            )[
              language] + first, .no),
          Line((Bilingual(zh: "  下一步：", en: "  next: ") + Self.storageAdvice)[language]),
        ]
      }
      return [
        Line(Bilingual(zh: "核验通过", en: "verified")[language], .yes)
          + Bilingual(
            zh: "：日志 \(sound.sequence) 条首尾相接，表决 \(polls) 次重新计票一致 · 校验码 \(sound.checkCode)",
            en: ": \(sound.sequence) entries in one chain, \(polls) polls recounted alike"
              + " · check code \(sound.checkCode)")[language]
      ] + codes.map { $0.line(language) }
        + [branch?.words].compactMap { $0.map { Line($0[language]) } }
    }
  }
}

extension Restoration {
  /// That the journal was restored, and what is not in it.
  package var words: Bilingual {
    Bilingual(
      zh: "这份日志自第 \(from + 1) 条起是从备份恢复后的分支",
      en: "from entry \(from + 1) on this journal is a branch, restored from a backup") + leftBehind
  }
}

extension Verification.Standing {
  fileprivate func line(_ language: Language) -> Line {
    if case .gone = self { return Line(words[language], .no) }
    return Line(words[language])
  }

  /// What became of the entry.
  private var words: Bilingual {
    switch self {
    case .stands(let code, let head, let followers):
      Bilingual(
        zh: "校验码 \(code) 相符：是第 \(head.sequence) 条，",
        en: "check code \(code) stands: entry \(head.sequence), ")
        + (followers == 0
          ? Bilingual(zh: "现在的最后一条", en: "the last there is")
          : Bilingual(zh: "此后又有 \(followers) 条", en: "and \(followers) have followed"))
    case .left(let code, let restoration):
      Bilingual(
        zh: "校验码 \(code) 是恢复前那份档案的末条；这份日志从第 \(restoration.from) 条另起一支",
        en:
          "check code \(code) is the end of the store before the restoration; this journal went on"
          + " from entry \(restoration.from)")
    case .gone(let code, let damage):
      Bilingual(
        zh: "校验码 \(code) 对不上：\(damage.kind == .truncated ? "" : "第 \(damage.sequence) 条，")",
        en: "check code \(code) does not stand: "
          + (damage.kind == .truncated ? "" : "entry \(damage.sequence), ")) + damage.reason
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .stands(let code, let head, let followers):
      .object([
        "code": .text(code.description), "standing": .text("stands"),
        "sequence": .number(head.sequence), "followers": .number(followers),
      ])
    case .left(let code, let restoration):
      .object([
        "code": .text(code.description), "standing": .text("left"),
        "sequence": .number(restoration.left?.sequence ?? 0), "followers": .number(0),
      ])
    case .gone(let code, let damage):
      .object([
        "code": .text(code.description), "standing": .text("gone"),
        "sequence": .number(damage.sequence), "followers": .number(0),
      ])
    }
  }
}

extension Reply {
  /// The line that keeps made-up data from being taken for fact.
  static func rehearsalMark(_ reconstructed: Bool) -> [Bilingual] {
    reconstructed
      ? [
        Bilingual(zh: "演示数据，不是海曙区的实际记录", en: "demonstration data, not a record of what Haishu did")
      ] : []
  }

  /// A list of items, in groups where asked.
  package static func directory(
    _ items: [WorkItem], of edition: Edition.Name, by key: Reduction.Key?, on day: CalendarDay,
    reconstructed: Bool, withoutVote: Set<WorkItem.ID>,
    naming department: @escaping @Sendable (Department.ID) -> Bilingual
  ) -> Reply {
    Reply(
      "directory",
      fields: [
        "edition": .text(edition.text), "day": .text(day.description),
        "count": .number(items.count), "reconstructed": .truth(reconstructed),
        "items": .list(
          items.map { item in
            .object([
              "id": .text(item.id.text), "name": .text(item.name), "english": .text(item.english),
              "kind": .text(item.kind.rawValue), "category": .text(item.category.rawValue),
              "department": .text(item.department.text),
              "until": .text(item.until?.description),
              "enteredWithoutVote": .truth(withoutVote.contains(item.id)),
            ])
          }),
      ]
    ) { language -> [Block] in
      func table(_ items: [WorkItem]) -> Block {
        .table(
          Table(of: items, withoutVote: withoutVote, language) { department($0)[language] })
      }
      var blocks: [Block] = []
      switch key {
      case .kind?:
        for kind in Kind.allCases {
          let group = items.filter { $0.kind == kind }
          if !group.isEmpty {
            blocks += [.line("\(kind.name[language]) · \(group.count)"), table(group), .line("")]
          }
        }
      case .department?:
        for id in Set(items.map(\.department)).sorted() {
          let group = items.filter { $0.department == id }
          blocks += [
            .line("\(department(id)[language]) · \(group.count)"), table(group), .line(""),
          ]
        }
      case .year?, nil: blocks.append(table(items))
      }
      let closing = Bilingual(
        zh: "版本 \(edition) · \(day) · 共 \(items.count) 项",
        en: "edition \(edition) · \(day) · \(items.count) items")
      return blocks + ([closing] + rehearsalMark(reconstructed)).map { .line($0[language]) }
    }
  }

  /// Base, now and the difference, in items and beside them in hours.
  package static func reduction(
    _ reduction: Reduction, by key: Reduction.Key?, before: Workload, now: Workload,
    naming department: @escaping @Sendable (Department.ID) -> Bilingual
  ) -> Reply {
    let groups = key.map { reduction.grouped(by: $0, naming: department) } ?? []
    func count(_ change: Reduction.Step.Change) -> Int { reduction.number(of: change) }
    let head = Bilingual(
      zh: "基数 \(reduction.count) · 现有 \(reduction.now) · "
        + (reduction.net <= 0 ? "减少 \(-reduction.net)" : "增加 \(reduction.net)"),
      en: "base \(reduction.count) · now \(reduction.now) · "
        + (reduction.net <= 0 ? "\(-reduction.net) fewer" : "\(reduction.net) more"))
    func of(_ details: [Reduction.Step.Detail]) -> Bilingual {
      let some = details.filter { reduction.number(of: $0) > 0 }
      guard !some.isEmpty else { return Bilingual("") }
      return Bilingual(zh: "（", en: " (")
        + some.map { detail in
          let count = reduction.number(of: detail)
          return Bilingual(
            zh: "其中\(detail.name.zh) \(count)", en: "of these \(count) \(detail.name.en)")
        }.joined() + Bilingual(zh: "）", en: ")")
    }
    let gone = of([.revoked, .completed, .notRatified])
    let come = of([.ratified])
    let past = of([.ordered])
    let detail = Bilingual(
      zh:
        "移出 \(count(.removed))\(gone.zh)、合并 \(count(.merged))、到期 \(count(.expired))、准入 \(count(.admitted))\(come.zh)"
        + "（净 \(reduction.net)）；未经表决进入 \(count(.enteredWithoutVote))\(past.zh)，另计",
      en:
        "removed \(count(.removed))\(gone.en), merged \(count(.merged)), expired \(count(.expired)),"
        + " admitted \(count(.admitted))\(come.en) (net \(reduction.net));"
        + " entered without a vote \(count(.enteredWithoutVote))\(past.en), counted apart")
    let measured = Bilingual(
      zh: "自版本 \(reduction.baseline) 起，截至 \(reduction.day)；只计事项",
      en: "since edition \(reduction.baseline), as of \(reduction.day); items only")
    let hours = Bilingual(
      zh: "全年工时：原 \(before.hours)，现 \(now.hours) 小时",
      en: "hours a year: before \(before.hours), now \(now.hours)")
    let changes = Reduction.Step.Change.allCases
    var fields: [String: JSONValue] = [
      "baseline": .object([
        "edition": .text(reduction.baseline.text), "count": .number(reduction.count),
      ]),
      "now": .number(reduction.now), "net": .number(reduction.net),
      "hoursBefore": .number(before.hours), "hoursNow": .number(now.hours),
      "minutesBefore": .number(before.minutes), "minutesNow": .number(now.minutes),
      "reconstructed": .truth(reduction.reconstructed), "day": .text(reduction.day.description),
      "cases": .list(
        reduction.steps.map { step in
          .object([
            "case": .text(step.cause?.text), "change": .text(step.change.rawValue),
            "item": .text(step.item.id.text), "name": .text(step.item.name),
            "day": .text(step.day.description), "detail": .text(step.detail?.rawValue),
          ])
        }),
    ]
    for change in changes { fields[change.rawValue] = .number(count(change)) }
    for detail in Reduction.Step.Detail.allCases {
      fields[detail.rawValue] = .number(reduction.number(of: detail))
    }
    if let key {
      fields["by"] = .text(key.rawValue)
      fields["groups"] = .list(
        groups.map { group in
          var values: [String: JSONValue] = [
            "name": .words(group.name), "base": .number(group.base), "now": .number(group.now),
          ]
          for change in changes { values[change.rawValue] = .number(group.number(of: change)) }
          return .object(values)
        })
    }
    return Reply("reduction", fields: fields) { language -> [Block] in
      var blocks: [Block] = [
        head, Bilingual("  ") + detail, Bilingual("  ") + measured, Bilingual("  ") + hours,
      ].map { .line($0[language]) }
      if let key {
        blocks.append(.table(Table(of: groups, by: key, language)))
      } else if !reduction.steps.isEmpty {
        blocks += [
          .table(Table(of: reduction.steps, language)),
          .line(
            Bilingual(zh: "逐项依据：理由 办件", en: "for the grounds of any step: why CASE")[language]),
        ]
      }
      return blocks + rehearsalMark(reduction.reconstructed).map { .line($0[language]) }
    }
  }
}

extension Directory {
  /// What entered by emergency or order, whatever became of it.
  var withoutVote: Set<WorkItem.ID> {
    Set(listings.filter { $0.entrance == .withoutVote }.map(\.item.id))
  }
}
