import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionReports
import AdmissionScreening
import AdmissionVocabulary

extension Session {
  /// Says what a command came to, from the entries it caused.
  func outcome(of command: Command, _ entries: [Entry]) -> Reply {
    let id = entries.lazy.compactMap(\.event.caseID).first
    let filed = id.flatMap { clerk.office[$0] }
    switch command {
    case .file: return filed.map { filing(of: $0) } ?? unsaid
    case .propose: return filed.map { proposal(of: $0) } ?? unsaid
    case .cast(_, let choice, _): return filed.map { ballot(choice, on: $0) } ?? unsaid
    case .record, .recordHands: return filed.map { sitting(on: $0) } ?? unsaid
    case .close: return filed.map { closing(of: $0) } ?? unsaid
    case .withdraw(let id):
      return Reply(
        "withdrawn", Bilingual(zh: "\(id) 已撤回", en: "\(id) withdrawn"),
        fields: ["case": .text(id.text)])
    case .open(let id, let until):
      return Reply(
        "opened",
        Bilingual(zh: "\(id) 开始表决", en: "the poll on \(id) is open")
          + (until.map { Bilingual(zh: "，截止 \($0)", en: ", until \($0)") } ?? Bilingual(""))
          + (filed?.openPoll.map { needs(of: $0) } ?? Bilingual("")),
        fields: [
          "case": .text(id.text), "until": .text(until?.description),
          "round": .number(filed?.openPoll?.terms.round ?? 1),
        ])
    case .publish(let name):
      let count = clerk.office.publications.last?.items.count ?? 0
      return Reply(
        "published",
        Bilingual(
          zh: "已发布版本 \(name)，共 \(count) 项", en: "edition \(name) published with \(count) items"),
        fields: ["edition": .text(name.text), "count": .number(count)])
    case .advance(let day):
      return Reply(
        "day", Bilingual(zh: "办公日 \(day)", en: "the office's day is \(day)"),
        fields: ["day": .text(day.description)])
    }
  }

  private var unsaid: Reply { Reply("done", Bilingual(zh: "已办理", en: "done")) }

  private func needs(of poll: Poll) -> Bilingual {
    let tally = poll.tally
    return Bilingual(
      zh: " · 应到 \(tally.roster) 席 · 须 \(tally.needed) 票同意",
      en: " · \(tally.roster) seats · \(tally.needed) yes needed")
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
    case .emergencyAdmitted(let grant):
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
      "filed",
      fields: verdict.fields(register).merging([
        "case": .text(filed.id.text), "state": .text(filed.stage.rawValue),
      ]) { $1 }
    ) { language, _ in
      [head[language], "  " + verdict.headline[language]] + verdict.lines(language, register)
    }
  }

  /// The last day for a decision, and on a second line what was unusual in counting to it, where
  /// the calendar reaches that far.
  private func decisionDue(_ filed: Case) -> Bilingual {
    let orders = clerk.orders
    guard
      let days = orders.ruleBook.number("workingDays", of: "R25", on: filed.filedOn),
      let due = try? orders.calendar.day(days, workdaysAfter: filed.filedOn)
    else { return Bilingual("") }
    return Bilingual(
      zh: " · \(days) 个工作日内核准（至 \(due.result)）",
      en: " · to be decided within \(days) working days (by \(due.result))")
      + (due.isUnusual ? Bilingual("\n  ") + due.words() : Bilingual(""))
  }

  private func proposal(of filed: Case) -> Reply {
    Reply(
      "proposed",
      Bilingual(zh: "已受理：办件 \(filed.id) · ", en: "accepted as case \(filed.id): ")
        + naming.words(for: filed.motion),
      fields: [
        "case": .text(filed.id.text), "motion": .text(filed.motion.kind.rawValue),
        "items": .list(filed.motion.leaving.map { .text($0.text) }),
        "into": .text(filed.motion.keeping?.text),
      ])
  }

  private func ballot(_ choice: Choice, on filed: Case) -> Reply {
    guard let poll = filed.openPoll else { return unsaid }
    let line =
      Bilingual(zh: "已登记：", en: "recorded: ") + naming.name(of: actor)
      + Bilingual(zh: " ", en: " votes ") + choice.name
      + Bilingual(zh: "（\(filed.id)） · ", en: " on \(filed.id) · ") + poll.standing
    return Reply(
      "ballot", line,
      fields: [
        "case": .text(filed.id.text), "actor": .words(naming.name(of: actor)),
        "choice": .text(choice.rawValue), "tally": .object(poll.fields),
      ])
  }

  private func sitting(on filed: Case) -> Reply {
    guard let poll = filed.openPoll else { return unsaid }
    return Reply(
      "recorded",
      Bilingual(zh: "\(filed.id) 已登记 · ", en: "\(filed.id) recorded · ") + poll.standing,
      fields: ["case": .text(filed.id.text), "tally": .object(poll.fields)])
  }

  private func closing(of filed: Case) -> Reply {
    guard let closed = filed.rounds.last else { return unsaid }
    let result: Bilingual
    if case .decided(let decision) = filed.state {
      result = naming.words(for: decision)
    } else {
      result =
        closed.outcome.name
        + Bilingual(zh: " · 缓议，可再次发起表决", en: " · deferred; another poll may be opened")
    }
    return Reply(
      "closed",
      Bilingual(zh: "\(filed.id) ", en: "\(filed.id) ") + result + Bilingual(" · ")
        + closed.poll.counts,
      fields: [
        "case": .text(filed.id.text), "outcome": .text(closed.outcome.rawValue),
        "state": .text(filed.stage.rawValue), "decision": .text(filed.decisionWord),
        "number": .text(filed.grant?.number.text),
        "expires": .text(filed.grant?.expires.description),
        "tally": .object(closed.poll.fields),
      ])
  }
}

extension Case {
  var decisionWord: String? {
    if case .decided(let decision) = state { decision.kind.rawValue } else { nil }
  }

  /// The number under which the case's item may be asked for.
  var grant: Grant? {
    switch state {
    case .decided(.admitted(_, let grant)), .registered(let grant), .emergencyAdmitted(let grant):
      grant
    default: nil
    }
  }
}
