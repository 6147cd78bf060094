import AdmissionCommittee
import AdmissionDisplay
import AdmissionJournal
import AdmissionVocabulary

extension Receipt {
  /// That a poll is open, how long, what it takes, who will not vote, and whether it can pass at
  /// all; `nil` where none is.
  func opening(of filed: Case, until: CalendarDay?) -> Reply? {
    guard let poll = filed.openPoll else { return nil }
    let tally = poll.tally
    let until = until ?? (poll.terms.floor == nil ? poll.terms.until : nil)
    let head =
      Bilingual(zh: "\(filed.id) 开始表决", en: "the poll on \(filed.id) is open")
      + (until.map { Bilingual(zh: "，截止 \($0)", en: ", until \($0)") } ?? Bilingual(""))
      + Bilingual(
        zh: " · 应到 \(tally.roster) 席 · 须 \(tally.needed) 票同意",
        en: " · \(tally.roster) seats · \(tally.needed) yes needed")
    return Reply(
      command.kind, head,
      facts: [
        Fact("case", .text(filed.id.text)), Fact("until", .text(until)),
        Fact("round", .number(poll.terms.round)), Fact("revision", .number(poll.revision)),
      ] + absences(from: poll) + filed.facts(of: poll.conditions) + prospects(of: poll) + written)
  }

  /// Who will not vote.
  private func absences(from poll: Poll) -> [Fact] {
    let recusals = poll.terms.recusals
    var facts = [
      Fact(
        "recused",
        .rows(
          Rows(
            recusals,
            [.init("seat") { .number($0.seat) }, .init("ground") { .text($0.ground.rawValue) }])))
    ]
    if !recusals.isEmpty {
      facts.append(.shown(Bilingual(zh: "回避", en: "recused"), naming.words(for: recusals)))
    }
    if !poll.terms.vacant.isEmpty {
      facts.append(
        .shown(
          Bilingual(zh: "空缺", en: "vacant"),
          poll.terms.vacant.map(naming.name(ofSeat:)).joined()))
    }
    return facts
  }

  /// Whether it can pass at all.
  private func prospects(of poll: Poll) -> [Fact] {
    let canPass = poll.forecast?.reachable.contains(.passed) ?? true
    let warning = Bilingual(
      zh: "注意：回避、空缺或未到会的席位太多，怎样投都达不到通过的票数；可缓议，或上报",
      en: "note: so many seats are recused, vacant or not there that no votes can pass it;"
        + " put it off, or take it to a higher level")
    return [Fact("canPass", .truth(canPass))]
      + (canPass ? [] : [.shown(Phrase(warning, .warning))])
  }

  /// What a seat said, on what, and how the poll stands then.
  func ballot(_ choice: Choice, on filed: Case) -> Reply? {
    guard let poll = filed.openPoll else { return nil }
    let entry = entries.last
    let line =
      Bilingual(zh: "已登记：", en: "recorded: ") + naming.name(of: actor)
      + Bilingual(zh: " ", en: " votes ") + choice.name
      + Bilingual(zh: "（\(filed.id)） · ", en: " on \(filed.id) · ") + poll.standing
      + (entry.map {
        Bilingual(zh: " · 日志第 \($0.sequence) 条", en: " · journal entry \($0.sequence)")
      } ?? Bilingual(""))
    return Reply(
      command.kind, line,
      facts: [
        Fact("case", .text(filed.id.text)), title(of: filed),
        Fact("actor", .named(actor, naming)), Fact("choice", .text(choice.rawValue)),
        Fact("tally", .group(poll.figures(naming))), Fact("entry", .number(entry?.sequence)),
        Fact("receipt", .text(entry?.checkCode)), Fact("revision", .number(poll.revision)),
      ])
  }

  /// How the poll stands once a sitting's votes are in.
  func record(_ filed: Case) -> Reply? {
    guard let poll = filed.openPoll else { return nil }
    return Reply(
      command.kind,
      Bilingual(zh: "\(filed.id) 已登记 · ", en: "\(filed.id) recorded · ") + poll.standing,
      facts: [
        Fact("case", .text(filed.id.text)), title(of: filed),
        Fact("tally", .group(poll.figures(naming))),
      ] + written)
  }

  /// What is voted on; whoever voted reads there whether it was what they meant.
  private func title(of filed: Case) -> Fact {
    .bare("title", .words(naming.words(for: filed.motion)))
  }

  /// How a poll ended, and what that makes of the case.
  func closing(_ filed: Case) -> Reply? {
    guard let closed = filed.rounds.last else { return nil }
    let decision: Decision? = if case .decided(let made) = filed.state { made } else { nil }
    return Reply(
      command.kind,
      Bilingual("\(filed.id) ") + Phrase(result(of: closed, for: filed), closed.outcome.accent)
        + (Bilingual(" · ") + closed.poll.counts),
      facts: [
        Fact("case", .text(filed.id.text)), Fact("outcome", .text(closed.outcome.rawValue)),
        Fact("state", .text(filed.stage.rawValue)),
        Fact("decision", .text(decision?.kind.rawValue)),
        Fact("number", .text(filed.grant?.number.text)),
        Fact("expires", .text(filed.grant?.expires)),
        Fact("tally", .group(closed.poll.figures(naming))),
      ] + owed(by: filed) + written)
  }

  /// What has to be delivered before there is a number, and what is kept for good.
  private func owed(by filed: Case) -> [Fact] {
    let isTied = filed.grant != nil && !filed.conditions.isEmpty
    return filed.state == .conditional || isTied ? filed.facts(of: filed.conditions) : []
  }

  private func result(of closed: Case.ClosedPoll, for filed: Case) -> Bilingual {
    switch (filed.state, filed.deadlines[.conditions]) {
    case (.decided(let decision), _): naming.words(for: decision)
    case (.conditional, let deadline?):
      filed.stage.name
        + Bilingual(
          zh: " · \(filed.conditions.count(where: \.isOwed)) 项条件须在 \(deadline.due) 前落实",
          en: " · \(filed.conditions.count(where: \.isOwed)) to be delivered by \(deadline.due)")
    case (.overdue, _): closed.outcome.name + Bilingual(" · ") + filed.standing
    default:
      closed.outcome.name
        + Bilingual(zh: " · 缓议，可再次发起表决", en: " · deferred; another poll may be opened")
    }
  }
}
