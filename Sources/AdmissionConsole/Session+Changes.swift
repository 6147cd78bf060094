import AdmissionCommittee
import AdmissionDirectory
import AdmissionDisplay
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWording

extension Session {
  /// Says what a command came to, from the entries it caused.
  func outcome(of command: Command, _ entries: [Entry]) -> Reply {
    let id = entries.lazy.compactMap(\.event.caseID).first
    let filed = id.flatMap { clerk.current.office[$0] }
    switch command {
    case .file: return filed.map { filing(of: $0) } ?? unsaid
    case .propose: return filed.map { proposal(of: $0) } ?? unsaid
    case .cast(_, let choice, _, _):
      return filed.map { ballot(choice, on: $0, entries.last) } ?? unsaid
    case .record, .recordHands: return filed.map { sitting(on: $0) } ?? unsaid
    case .close: return filed.map { closing(of: $0) } ?? unsaid
    case .withdraw(let id):
      return Reply(
        old: "withdrawn", Bilingual(zh: "\(id) 已撤回", en: "\(id) withdrawn"),
        fields: ["case": .text(id.text)])
    case .open(_, let until): return filed.map { opening(of: $0, until: until) } ?? unsaid
    case .publish(let name):
      let count = clerk.current.office.publications.last?.items.count ?? 0
      return Reply(
        old: "published",
        Bilingual(
          zh: "已发布版本 \(name)，共 \(count) 项", en: "edition \(name) published with \(count) items"),
        fields: ["edition": .text(name.text), "count": .number(count)])
    case .advance(let day):
      return Reply(
        old: "day", Bilingual(zh: "办公日 \(day)", en: "the office's day is \(day)"),
        fields: ["day": .text(day.description)])
    case .sitting(.take(_, let votes)):
      guard let filed else { return unsaid }
      return votes == nil ? opening(of: filed, until: nil) : closing(of: filed)
    case .amend, .regularise:
      return entries.lazy.compactMap(\.event.filing).first.flatMap { clerk.current.office[$0] }
        .map { filing(of: $0) } ?? unsaid
    default: return step(command, entries)
    }
  }

  private var unsaid: Reply { Reply(old: "done", Bilingual(zh: "已办理", en: "done")) }

  /// That a poll is open, how long, what it takes, who will not vote, and whether it can pass at
  /// all.
  private func opening(of filed: Case, until: CalendarDay?) -> Reply {
    guard let poll = filed.openPoll else { return unsaid }
    let naming = naming
    let tally = poll.tally
    let until = until ?? (poll.terms.floor == nil ? poll.terms.until : nil)
    let head =
      Bilingual(zh: "\(filed.id) 开始表决", en: "the poll on \(filed.id) is open")
      + (until.map { Bilingual(zh: "，截止 \($0)", en: ", until \($0)") } ?? Bilingual(""))
      + Bilingual(
        zh: " · 应到 \(tally.roster) 席 · 须 \(tally.needed) 票同意",
        en: " · \(tally.roster) seats · \(tally.needed) yes needed")
    var lines = [head]
    if !poll.terms.recusals.isEmpty {
      lines.append(
        Bilingual(zh: "  回避：", en: "  recused: ") + naming.words(for: poll.terms.recusals))
    }
    if !poll.terms.vacant.isEmpty {
      lines.append(
        Bilingual(zh: "  空缺：", en: "  vacant: ")
          + poll.terms.vacant.map(naming.name(ofSeat:)).joined())
    }
    for condition in poll.terms.conditions {
      lines.append(
        Bilingual(zh: "  附条件 \(condition.number)：", en: "  condition \(condition.number): ")
          + Bilingual(condition.text))
    }
    let canPass = poll.forecast?.reachable.contains(.passed) ?? true
    let warning = Bilingual(
      zh: "  注意：回避、空缺或未到会的席位太多，怎样投都达不到通过的票数；可缓议，或上报",
      en: "  note: so many seats are recused, vacant or not there that no votes can pass it;"
        + " put it off, or take it to a higher level")
    return Reply(
      old: "opened",
      fields: [
        "case": .text(filed.id.text), "until": .text(until?.description),
        "round": .number(poll.terms.round), "revision": .number(poll.revision),
        "recused": .list(
          poll.terms.recusals.map {
            .object(["seat": .number($0.seat), "ground": .text($0.ground.rawValue)])
          }),
        "conditions": .list(poll.terms.conditions.map { .text($0.text) }),
        "canPass": .truth(canPass),
      ]
    ) { [lines] language in
      lines.map { Line($0[language]) } + (canPass ? [] : [Line(warning[language], .warning)])
    }
  }

  private func filing(of filed: Case) -> Reply {
    let register = clerk.orders.register
    guard let verdict = filed.verdict else { return unsaid }
    let head: Bilingual
    switch filed.state {
    case .accepted:
      head =
        Bilingual(zh: "已受理：办件 \(filed.id)", en: "accepted as case \(filed.id)")
        + decisionDue(filed)
    case .registered(let grant):
      head = Bilingual(
        zh: "已登记：办件 \(filed.id) · 目录内事项 \(grant.item)，无需表决 · 编号 \(grant.number.text)"
          + " · 有效期至 \(grant.expires)",
        en: "registered as case \(filed.id): item \(grant.item) is listed, no vote needed"
          + " · number \(grant.number.text) · until \(grant.expires)")
    case .submitted:
      head =
        Bilingual(
          zh: "已收件：办件 \(filed.id) · 待办公室答复是否受理",
          en: "received as case \(filed.id); the office answers whether it is complete")
        + (filed.deadlines[.completeness].map {
          Bilingual(zh: "（至 \($0.due)，逾期视为受理）", en: " (by \($0.due); silence accepts it)")
        } ?? Bilingual(""))
    case .enteredWithoutVote(let grant):
      head = Bilingual(
        zh: "应急准入：办件 \(filed.id) · 未经表决，另行计数 · 编号 \(grant.number.text)"
          + " · 有效期至 \(grant.expires)",
        en: "admitted as an emergency in case \(filed.id): without a vote, counted apart"
          + " · number \(grant.number.text) · until \(grant.expires)")
    default:
      head =
        Bilingual(zh: "已记录：办件 \(filed.id) · ", en: "recorded as case \(filed.id): ")
        + filed.standing
    }
    return Reply(
      old: "filed",
      fields: verdict.fields(register).merging([
        "case": .text(filed.id.text), "state": .text(filed.stage.rawValue),
      ]) { $1 }
    ) { language in
      [Line(head[language]), "  " + verdict.headline(language)]
        + verdict.lines(language, register).map { Line($0) }
    }
  }

  /// The last day for a decision, and on a second line what was unusual in counting to it, where
  /// the calendar reaches that far.
  private func decisionDue(_ filed: Case) -> Bilingual {
    guard let deadline = filed.deadlines[.decision] else { return Bilingual("") }
    let derivation = try? clerk.orders.calendar.day(
      deadline.workingDays, workdaysAfter: deadline.from)
    return Bilingual(
      zh: " · \(deadline.workingDays) 个工作日内核准（至 \(deadline.due)）",
      en: " · to be decided within \(deadline.workingDays) working days (by \(deadline.due))")
      + (derivation.flatMap { $0.isUnusual ? Bilingual("\n  ") + $0.words() : nil }
        ?? Bilingual(""))
  }

  private func proposal(of filed: Case) -> Reply {
    Reply(
      old: "proposed",
      Bilingual(zh: "已受理：办件 \(filed.id) · ", en: "accepted as case \(filed.id): ")
        + naming.words(for: filed.motion),
      fields: [
        "case": .text(filed.id.text), "motion": .text(filed.motion.kind.rawValue),
        "items": .list(filed.motion.leaving.map { .text($0.text) }),
        "into": .text(filed.motion.keeping?.text),
      ])
  }

  private func ballot(_ choice: Choice, on filed: Case, _ entry: Entry?) -> Reply {
    guard let poll = filed.openPoll else { return unsaid }
    let line =
      Bilingual(zh: "已登记：", en: "recorded: ") + naming.name(of: actor)
      + Bilingual(zh: " ", en: " votes ") + choice.name
      + Bilingual(zh: "（\(filed.id)） · ", en: " on \(filed.id) · ") + poll.standing
      + (entry.map {
        Bilingual(zh: " · 日志第 \($0.sequence) 条", en: " · journal entry \($0.sequence)")
      } ?? Bilingual(""))
    return Reply(
      old: "ballot", line,
      fields: [
        "case": .text(filed.id.text), "actor": .words(naming.name(of: actor)),
        "choice": .text(choice.rawValue), "tally": .object(poll.fields),
        "entry": entry.map { .number($0.sequence) } ?? .none,
        "receipt": .text(entry?.checkCode), "revision": .number(poll.revision),
      ])
  }

  private func sitting(on filed: Case) -> Reply {
    guard let poll = filed.openPoll else { return unsaid }
    return Reply(
      old: "recorded",
      Bilingual(zh: "\(filed.id) 已登记 · ", en: "\(filed.id) recorded · ") + poll.standing,
      fields: ["case": .text(filed.id.text), "tally": .object(poll.fields)])
  }

  private func closing(of filed: Case) -> Reply {
    guard let closed = filed.rounds.last else { return unsaid }
    let result: Bilingual
    if case .decided(let decision) = filed.state {
      result = naming.words(for: decision)
    } else if case .conditional = filed.state, let deadline = filed.deadlines[.conditions] {
      result =
        filed.stage.name
        + Bilingual(
          zh: " · \(filed.conditions.count) 项条件须在 \(deadline.due) 前落实",
          en: " · \(filed.conditions.count) to be delivered by \(deadline.due)")
    } else if case .overdue = filed.state {
      result = closed.outcome.name + Bilingual(" · ") + filed.standing
    } else {
      result =
        closed.outcome.name
        + Bilingual(zh: " · 缓议，可再次发起表决", en: " · deferred; another poll may be opened")
    }
    return Reply(
      old: "closed",
      fields: [
        "case": .text(filed.id.text), "outcome": .text(closed.outcome.rawValue),
        "state": .text(filed.stage.rawValue), "decision": .text(filed.decisionWord),
        "number": .text(filed.grant?.number.text),
        "expires": .text(filed.grant?.expires.description),
        "tally": .object(closed.poll.fields),
      ]
    ) { language in
      [
        "\(filed.id) " + Line(result[language], closed.outcome.accent)
          + " · \(closed.poll.counts[language])"
      ]
    }
  }
}

extension Event {
  /// The case that a department's filing makes.
  fileprivate var filing: Case.ID? {
    switch self {
    case .intake(.filed(let id, _, _)), .intake(.amendmentFiled(let id, _, _, _)): id
    case .office, .intake, .course, .poll, .sitting, .bypass: nil
    }
  }
}
