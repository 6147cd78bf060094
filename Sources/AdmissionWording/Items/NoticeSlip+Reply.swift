import AdmissionCommittee
import AdmissionDirectory
package import AdmissionReports
import AdmissionScreening
package import AdmissionVocabulary

extension NoticeSlip {
  /// The slip line by line; `answer` is no unless all of it may be asked for, and no more than that.
  ///
  /// `file`: where it was read from; `nil` for a text that was typed.
  package func reply(readFrom file: Bilingual? = nil) -> Reply {
    Reply(
      .forwarded, answer: mayBeAsked ? .yes : .no, nil,
      facts: [
        .shown(
          Phrase(Self.heading + (slip.reconstructed ? CheckSlip.demonstration : Bilingual(""))))
      ] + [file.map { .shown(Bilingual(zh: "读自", en: "Read from"), $0) }].compactMap(\.self)
        + saidOfItself + slip.circumstances + found + kept + others + [
          Fact("message", Bilingual(zh: "可回复部门", en: "To send back"), .words(message))
        ])
  }

  /// What the notice says of itself.
  private var saidOfItself: [Fact] {
    let deadlines: [Rows.Column<ForwardedNotice.Deadline>] = [
      .init("words") { .text($0.words) }, .init("day") { .text($0.day) },
    ]
    return [
      Fact("title", Bilingual(zh: "题目", en: "Title"), .text(notice.title)),
      Fact("task", Bilingual(zh: "事由", en: "About"), .text(notice.task)),
      Fact("document", Bilingual(zh: "文号", en: "Document"), .text(notice.document)),
      Fact(
        "department", Bilingual(zh: "发文部门", en: "From"),
        notice.department.map { .named(id: $0.text, register.name(of: $0)) } ?? .absent),
      Fact("dated", Bilingual(zh: "通知日期", en: "Dated"), .text(notice.day)),
      Fact("deadlines", .rows(Rows(notice.deadlines, deadlines))),
    ]
      + notice.deadlines.map {
        .shown(
          Bilingual(zh: "时限", en: "Deadline"),
          Bilingual($0.words + ($0.day.map { "（\($0)）" } ?? "")))
      } + [Fact("asks", .texts(notice.asks))]
      + notice.asks.prefix(Self.mostShown).map {
        .shown(Bilingual(zh: "通知要求", en: "It asks"), Bilingual($0))
      } + (notice.asks.count > Self.mostShown ? [unshown] : [])
  }

  /// So many of the sentences that ask something are shown; programs have all.
  private static let mostShown = 12

  private var unshown: Fact {
    let left = notice.asks.count - Self.mostShown
    return .shown(
      Bilingual(zh: "通知要求", en: "It asks"),
      Bilingual(zh: "另有 \(left) 句，全文见 --json", en: "\(left) more sentences; --json has all"))
  }

  /// What it comes to, and each thing it is about.
  private var found: [Fact] {
    [
      Fact(
        "result", Bilingual(zh: "核查结果", en: "Result"),
        .told(.text(result.rawValue), as: outcome)),
      Fact("mayBeAsked", .truth(mayBeAsked)), Fact("tasks", .rows(Rows(tasks, Self.columns))),
    ] + tasks.flatMap(shown) + [Fact("unmatched", .texts(unmatched))]
      + unmatched.map {
        .shown(Bilingual(zh: "没有查到", en: "Not found"), Bilingual($0))
      }
  }

  private static let columns: [Rows.Column<Task>] = [
    .init("place") { .text($0.place.rawValue) }, .init("called") { .text($0.called) },
    .init("answer") { .text($0.slip.answer.word) }, .init("mayBeAsked") { .truth($0.isCovered) },
    .init("item") { .text($0.slip.answer.listing?.item.id.text) },
    .init("name") { .text($0.slip.answer.listing?.item.name) },
    .init("case") { .text($0.slip.answer.filed?.id.text) },
    .init("number") { .text($0.slip.number?.text) }, .init("until") { .text($0.slip.until) },
    .init("department") { $0.slip.department.map { .words($0) } ?? .absent },
    .init("role") { .text($0.slip.answer.listing?.item.role.rawValue) },
    .init("timesPerYear") { .number($0.slip.answer.listing?.item.timesPerYear) },
    .init("minutes") { .number($0.slip.answer.listing?.item.minutes) },
    .init("asksTimesPerYear") { .number($0.asksTimesPerYear) },
    .init("isDuty") { .truth($0.isDuty) }, .init("mismatch") { .text($0.mismatch?.word) },
    .init("similarity") { $0.percent.map { .hundredths($0) } ?? .absent },
    .init("words") { .words($0.finding) },
  ]

  private func shown(_ task: Task) -> [Fact] {
    let subject =
      task.slip.answer.listing.map { Bilingual("\($0.item.id) ") + $0.item.title }
      ?? Bilingual(task.called)
    let percent = task.percent.map { $0 < 100 ? Bilingual("（\($0)%）") : Bilingual("") }
    let more = [task.amounts, task.excess, task.duty, task.doubt].compactMap(\.self)
    let number = task.slip.number.flatMap {
      task.isMistaken ? nil : Bilingual(zh: "；编号 \($0.text)", en: "; number \($0.text)")
    }
    let line =
      Bilingual(zh: "\(subject.zh)", en: subject.en) + (percent ?? Bilingual(""))
      + Bilingual(zh: "：", en: ": ") + task.finding + (number ?? Bilingual(""))
    return [.shown(task.place.label, line)]
      + more.map { .shown(Bilingual(zh: "说明", en: "Note"), $0) }
  }

  /// What a rule keeps away from communities.
  private var kept: [Fact] {
    let columns: [Rows.Column<Demand>] = [
      .init("rule") { .text($0.rule.text) }, .init("name") { .words($0.name) },
      .init("quote") { .text($0.quote) }, .init("isBarred") { .truth($0.isBarred) },
    ]
    return [Fact("demands", .rows(Rows(demands, columns)))]
      + demands.byClause.map {
        .shown(
          $0[0].isBarred
            ? Bilingual(zh: "不得交给社区", en: "Not to be brought to communities")
            : Bilingual(zh: "须先说明", en: "To be explained first"), $0.words)
      }
  }

  /// Items of like names, earlier decisions, and the rules.
  private var others: [Fact] {
    let columns: [Rows.Column<Resemblance>] = [
      .init("item") { .text($0.item.text) }, .init("name") { .text($0.name) },
      .init("similarity") { .hundredths($0.percent) }, .init("passage") { .text($0.passage) },
    ]
    let similar = nearest.map { like in
      Bilingual("\(like.item) \(like.name) \(like.percent)%")
        + (like.passage.map { Bilingual(zh: "（“\($0)”）", en: " (“\($0)”)") } ?? Bilingual(""))
    }
    return [Fact("nearest", .rows(Rows(nearest, columns)))]
      + (similar.isEmpty
        ? []
        : [
          .shown(
            Bilingual(zh: "相近事项", en: "Nearest items"), similar.joined(zh: "；", en: "; "))
        ]) + (tasks.first { $0.slip.answer.word == "unlisted" } ?? tasks[0]).slip.earlier
      + CheckSlip.grounds(clauses)
  }
}

extension NoticeSlip.Task.Place {
  fileprivate var label: Bilingual {
    switch self {
    case .number: Bilingual(zh: "按编号", en: "By its number")
    case .title: Bilingual(zh: "按题目", en: "By its title")
    case .text: Bilingual(zh: "按正文", en: "By its text")
    }
  }
}

extension NoticeSlip.Mismatch {
  /// Word of `--json`.
  fileprivate var word: String {
    switch self {
    case .borrowed: "borrowed"
    case .namesAnother: "names-another"
    case .unclear: "unclear"
    case .listedFor: "listed-for-another"
    }
  }
}
