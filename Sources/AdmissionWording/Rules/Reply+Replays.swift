package import AdmissionCommittee
package import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary

extension Reply {
  /// Which past applications a draft rule book would decide otherwise; `answer` is no when any.
  package static func replay(_ replay: BookReplay, draft: String) -> Reply {
    let flips = replay.flips
    return Reply(
      old: "rules-replay", answer: flips.isEmpty ? .yes : .no,
      fields: [
        "draft": .text(draft), "screened": .number(replay.screened),
        "byDraft": .number(replay.number(of: .draft)),
        "byEarlierChange": .number(replay.number(of: .earlierChange)),
        "restored": .number(replay.number(of: .restored)),
        "flips": .list(flips.map { .object($0.fields) }),
      ]
    ) { language in
      flips.flatMap { $0.lines.map { $0[language] } } + [replay.closing[language]]
    }
  }

  /// Which past polls a draft voting rule would end otherwise; `answer` is no when any.
  package static func replay(
    _ replay: VotesReplay, under rule: VotingRule, draft: String, naming: Naming
  ) -> Reply {
    let flips = replay.flips
    return Reply(
      old: "votes-replay", answer: flips.isEmpty ? .yes : .no,
      fields: [
        "draft": .text(draft), "rule": .words(rule.description),
        "counted": .number(replay.counted),
        "uncountable": .list(
          replay.uncountable.map {
            .object(["case": .text($0.filed.text), "round": .number($0.round)])
          }),
        "flips": .list(
          flips.map { flip in
            .object(
              flip.fields.merging([
                "motion": .words(naming.words(for: flip.motion)),
                "letters": naming.showsBallots ? .text(flip.letters) : .none,
              ]) { $1 })
          }),
      ]
    ) { language in
      [rule.description[language]]
        + flips.flatMap { $0.lines(naming).map { $0[language] } }
        + replay.uncountable.map { poll in
          Bilingual(
            zh: "\(poll.filed) 第 \(poll.round) 轮按举手计数，草案要看是谁的票，无法重算",
            en:
              "\(poll.filed), poll \(poll.round), was by hands; the draft asks whose, so it cannot"
              + " be counted again")[language]
        } + [replay.closing[language]]
    }
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
  fileprivate var fields: [String: JSONValue] {
    [
      "case": .text(filed.text), "name": .text(name), "day": .text(day.description),
      "recorded": .text(recorded.rawValue), "today": .text(today.rawValue),
      "draft": .text(draft.rawValue), "cause": .text(cause.rawValue),
      "sinceRecorded": .list(sinceRecorded.map { .object($0.fields) }),
      "sinceToday": .list(sinceToday.map { .object($0.fields) }),
    ]
  }

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
  fileprivate var fields: [String: JSONValue] {
    [
      "rule": .text(rule.text), "before": .list(before.map { .text($0.rawValue) }),
      "after": .list(after.map { .text($0.rawValue) }), "route": .truth(isRoute),
    ]
  }

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
  fileprivate var fields: [String: JSONValue] {
    [
      "case": .text(filed.text), "round": .number(round), "day": .text(closedOn.description),
      "before": .object(before.figures), "after": .object(after.figures),
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
  fileprivate var figures: [String: JSONValue] {
    [
      "yes": .number(counts.yes), "no": .number(counts.no), "abstain": .number(counts.abstain),
      "recused": .number(counts.recused), "present": .number(attending),
      "roster": .number(roster), "needed": .number(needed), "outcome": .text(outcome.rawValue),
    ]
  }

  fileprivate var words: Bilingual {
    Bilingual(
      zh: "同意 \(counts.yes)、不同意 \(counts.no)，须 \(needed) 票",
      en: "yes \(counts.yes), no \(counts.no), \(needed) needed")
  }
}
