package import AdmissionCommittee
package import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary

extension Reply {
  /// Which past applications a draft rule book would decide otherwise; `answer` is no when any.
  package static func replay(_ replay: BookReplay, draft: String) -> Reply {
    let flips = Rows(replay.flips, BookReplay.Flip.columns) { _, flip in
      flip.lines.map { Phrase($0) }
    }
    return Reply(
      .rulesReplay, answer: replay.flips.isEmpty ? .yes : .no, nil,
      facts: [
        Fact("draft", .text(draft)), Fact("screened", .number(replay.screened)),
        Fact("byDraft", .number(replay.number(of: .draft))),
        Fact("byEarlierChange", .number(replay.number(of: .earlierChange))),
        Fact("restored", .number(replay.number(of: .restored))), .bare("flips", .rows(flips)),
      ], notes: [Phrase(replay.closing)])
  }

  /// Which past polls a draft voting rule would end otherwise; `answer` is no when any.
  package static func replay(
    _ replay: VotesReplay, under rule: VotingRule, draft: String, naming: Naming
  ) -> Reply {
    let flips = Rows(replay.flips, VotesReplay.Flip.columns(naming)) { _, flip in
      flip.lines(naming).map { Phrase($0) }
    }
    let uncountable = Rows(
      replay.uncountable,
      [.init("case") { .text($0.filed.text) }, .init("round") { .number($0.round) }]
    ) { _, poll in
      [
        Phrase(
          Bilingual(
            zh: "\(poll.filed) 第 \(poll.round) 轮按举手计数，草案要看是谁的票，无法重算",
            en:
              "\(poll.filed), poll \(poll.round), was by hands; the draft asks whose, so it cannot"
              + " be counted again"))
      ]
    }
    return Reply(
      .votesReplay, answer: replay.flips.isEmpty ? .yes : .no, nil,
      facts: [
        Fact("draft", .text(draft)), .bare("rule", .words(rule.description)),
        Fact("counted", .number(replay.counted)), .bare("flips", .rows(flips)),
        .bare("uncountable", .rows(uncountable)),
      ], notes: [Phrase(replay.closing)])
  }
}

extension BookReplay {
  fileprivate var closing: Bilingual {
    let flipped = flips.isEmpty
    return Bilingual(
      zh: "重新预审 \(screened) 件申请：草案改变 \(number(of: .draft)) 件"
        + "，此前的修改已使 \(number(of: .earlierChange)) 件与记录不同，草案恢复 \(number(of: .restored)) 件"
        + (flipped ? "；结果全部不变" : "") + "。没有任何记录",
      en: "\(screened) applications screened again: \(number(of: .draft)) changed by the draft,"
        + " \(number(of: .earlierChange)) by earlier changes, \(number(of: .restored)) restored by the"
        + " draft" + (flipped ? "; every outcome stays" : "") + "; nothing was recorded")
  }
}

extension BookReplay.Flip {
  fileprivate static let columns: [Rows.Column<Self>] = [
    .init("case") { .text($0.filed.text) }, .init("name") { .text($0.name) },
    .init("day") { .text($0.day) }, .init("recorded") { .text($0.recorded.rawValue) },
    .init("today") { .text($0.today.rawValue) }, .init("draft") { .text($0.draft.rawValue) },
    .init("cause") { .text($0.cause.rawValue) },
    .init("sinceRecorded") { .rows(Rows($0.sinceRecorded, BookReplay.Shift.columns)) },
    .init("sinceToday") { .rows(Rows($0.sinceToday, BookReplay.Shift.columns)) },
  ]

  /// The outcomes, then the rules, each set apart by what it is measured from.
  fileprivate var lines: [Bilingual] {
    var lines = [
      Bilingual("\(filed) \(name) · \(day)"),
      Bilingual(zh: "  记录：", en: "  recorded: ") + recorded.name
        + Bilingual(zh: " → 草案：", en: " → draft: ") + draft.name
        + (today == recorded
          ? Bilingual("")
          : Bilingual(zh: "（现行规则库：", en: " (today's book: ") + today.name
            + Bilingual(zh: "）", en: ")")) + Bilingual(" · ") + cause.name,
    ]
    if recorded == today { return lines + sinceToday.map { Bilingual("  ") + $0.words } }
    lines.append(Bilingual(zh: "  对照记录：", en: "  against the record: ") + Self.words(sinceRecorded))
    if draft != today {
      lines.append(
        Bilingual(zh: "  对照现行规则库：", en: "  against today's book: ") + Self.words(sinceToday))
    }
    return lines
  }

  private static func words(_ shifts: [BookReplay.Shift]) -> Bilingual {
    shifts.isEmpty
      ? Bilingual(zh: "审查意见相同", en: "the same findings")
      : shifts.map(\.words).joined(zh: "；", en: "; ")
  }
}

extension BookReplay.Cause {
  fileprivate var name: Bilingual {
    switch self {
    case .draft: Bilingual(zh: "由草案引起", en: "by the draft")
    case .earlierChange: Bilingual(zh: "由此前的修改引起", en: "by an earlier change")
    case .restored: Bilingual(zh: "草案恢复原结果", en: "the draft restores it")
    }
  }
}

extension BookReplay.Shift {
  fileprivate static let columns: [Rows.Column<Self>] = [
    .init("rule") { .text($0.rule.text) }, .init("before") { .texts($0.before.map(\.rawValue)) },
    .init("after") { .texts($0.after.map(\.rawValue)) }, .init("route") { .truth($0.isRoute) },
  ]

  fileprivate var words: Bilingual {
    let name = Bilingual("\(rule) ")
    if isRoute { return name + Bilingual(zh: "导向不同", en: "leads elsewhere") }
    let (old, new) = (before.map(\.name).joined(), after.map(\.name).joined())
    if before.isEmpty { return name + Bilingual(zh: "提出意见：", en: "objects: ") + new }
    if after.isEmpty { return name + Bilingual(zh: "不再提出意见：", en: "no longer objects: ") + old }
    return name + old + Bilingual(" → ") + new
  }
}

extension VotesReplay {
  fileprivate var closing: Bilingual {
    Bilingual(
      zh: "重新计票 \(counted) 次：\(flips.count) 次结果改变"
        + (uncountable.isEmpty ? "" : "，\(uncountable.count) 次无法重算") + "。没有任何记录",
      en: "\(counted) polls counted again: \(flips.count) would end otherwise"
        + (uncountable.isEmpty ? "" : ", \(uncountable.count) cannot be counted")
        + "; nothing was recorded")
  }
}

extension VotesReplay.Flip {
  fileprivate static func columns(_ naming: Naming) -> [Rows.Column<Self>] {
    [
      .init("case") { .text($0.filed.text) }, .init("round") { .number($0.round) },
      .init("day") { .text($0.closedOn) }, .init("before") { .group($0.before.figures) },
      .init("after") { .group($0.after.figures) },
      .init("motion") { .words(naming.words(for: $0.motion)) },
      .init("letters") { .text(naming.showsBallots ? $0.letters : nil) },
    ]
  }

  fileprivate func lines(_ naming: Naming) -> [Bilingual] {
    [
      Bilingual("\(filed) ") + naming.words(for: motion)
        + Bilingual(zh: " · 第 \(round) 轮 · \(closedOn)", en: " · poll \(round) · \(closedOn)"),
      Bilingual("  ") + before.outcome.name + Bilingual(" → ") + after.outcome.name
        + ballots(naming.showsBallots),
      Bilingual(zh: "  原：", en: "  before: ") + before.words
        + Bilingual(zh: "；草案：", en: "; draft: ") + after.words,
    ]
  }
}

extension VotesReplay.Flip {
  fileprivate func ballots(_ shown: Bool) -> Bilingual {
    guard let letters else { return Bilingual(zh: " · 按举手计数", en: " · by hands") }
    return shown
      ? Bilingual(zh: " · 票 \(letters)", en: " · ballots \(letters)") : Bilingual("")
  }
}

extension Tally {
  fileprivate var figures: [Fact] {
    [
      Fact("yes", .number(counts.yes)), Fact("no", .number(counts.no)),
      Fact("abstain", .number(counts.abstain)), Fact("recused", .number(counts.recused)),
      Fact("present", .number(attending)), Fact("roster", .number(roster)),
      Fact("needed", .number(needed)), Fact("outcome", .text(outcome.rawValue)),
    ]
  }

  fileprivate var words: Bilingual {
    Bilingual(
      zh: "同意 \(counts.yes)、不同意 \(counts.no)，须 \(needed) 票",
      en: "yes \(counts.yes), no \(counts.no), \(needed) needed")
  }
}
