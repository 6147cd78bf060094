import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// Reads off an office what waits in it.
struct DocketReader {
  let office: Office
  let orders: StandingOrders
  let naming: Naming

  init(office: Office, orders: StandingOrders) {
    (self.office, self.orders) = (office, orders)
    naming = Naming(office: office, showsBallots: true, register: orders.register)
  }

  func lines(for filed: Case) -> [Docket.Line] {
    var lines = waits(of: filed)
    if let line = delivery(of: filed) { lines.append(line) }
    return lines
  }

  private func waits(of filed: Case) -> [Docket.Line] {
    func line(
      _ wait: Docket.Wait, _ turn: Docket.Turn, _ clock: Deadline.Clock?, zh: String, en: String
    ) -> [Docket.Line] {
      let deadline = clock.flatMap { filed.deadlines[$0] }
      return [
        self.line(
          filed, wait, turn, Bilingual(zh: zh, en: en), due: deadline?.due,
          deadline.map(orders.calendar.words))
      ]
    }
    switch filed.state {
    case .submitted:
      return line(
        .completeness, .clerk, .completeness, zh: "答复申请是否齐全；逾期不答复视为受理",
        en: "say whether the application is complete; silence accepts it")
    case .screenedOut(.returned):
      let reason = filed.returnReason.map { Bilingual(zh: "：\($0)", en: ": \($0)") }
      return line(
        .correction, filer(of: filed), .correction,
        zh: "补正申请\(reason?.zh ?? "")；逾期失效",
        en: "correct the application\(reason?.en ?? ""); it lapses otherwise")
    case .consultation:
      return line(
        .consultation, .clerk, .consultation, zh: "登记街道意见；到期未答复按已征求处理",
        en: "record what the streets answer; silence ends the consultation")
    case .accepted: return poll(of: filed, zh: "", en: "", line)
    case .deferred(let outcome?):
      return poll(
        of: filed, zh: "上一轮\(outcome.name.zh)，", en: "the last poll: \(outcome.name.en); ", line)
    case .deferred(nil):
      return poll(of: filed, zh: "会议缓议，", en: "put off by a sitting; ", line)
    case .voting(let poll): return votes(on: filed, poll)
    case .conditional:
      let owed = filed.conditions.filter(\.isOwed)
        .map { Bilingual("\($0.number) ") + $0.words }.joined(zh: "；", en: "; ")
      return line(
        .conditions, filer(of: filed), .conditions, zh: "落实所附条件：\(owed.zh)；逾期失效",
        en: "deliver the conditions: \(owed.en); the approval lapses otherwise")
    case .overdue: return escalated(filed)
    case .bypass(let step): return answer(to: filed, at: step, line)
    case .enteredWithoutVote where filed.owesPaper: return paper(of: filed)
    case .screenedOut(.refused):
      guard let review = filed.runningClocks.first(where: { $0.clock == .review }),
        office.today <= review.due
      else { return [] }
      return line(
        .review, filer(of: filed), .review, zh: "不予准入；可修改后申请复核一次（补正），不申请即照此办结",
        en: "refused; one review of a revised text may be asked for (correct), or it stays so")
    case .screenedOut, .registered, .enteredWithoutVote, .decided, .lapsed, .withdrawn: return []
    }
  }

  private typealias Maker = (Docket.Wait, Docket.Turn, Deadline.Clock?, String, String) ->
    [Docket.Line]

  /// A poll to be opened, or what stands before it.
  private func poll(of filed: Case, zh: String, en: String, _ line: Maker) -> [Docket.Line] {
    if let moot = office.moot(filed.motion) {
      return line(
        .poll, filer(of: filed), nil, "\(moot.name.zh)；撤回办件",
        "\(moot.name.en): withdraw the case")
    }
    if office.charter.procedure.consults, filed.motion.kind == .admit {
      guard filed.wasConsulted else {
        return line(
          .streets, .clerk, .decision, zh + "先征求街道意见，再发起表决",
          en + "ask the streets, then open a poll")
      }
      if let answer = filed.consultation, !answer.carries {
        return line(
          .streets, filer(of: filed), .decision,
          zh + "\(answer.asked) 个街道中 \(answer.inFavour) 个同意，未过半数，不能表决；可补正或撤回，到期不予准入",
          en
            + "\(answer.inFavour) of \(answer.asked) streets in favour, which is not more than half:"
            + " no vote; correct it or take it back, it is not admitted otherwise")
      }
    }
    if let sitting = office.sitting, sitting.agenda.contains(filed.id) {
      return line(
        .poll, .clerk, .decision, zh + "已列入会议 \(sitting.id)（\(sitting.day)）议程，待会上表决",
        en + "on the agenda of sitting \(sitting.id) (\(sitting.day)), to be taken there")
    }
    let again = !filed.rounds.isEmpty || filed.state == .deferred(nil)
    let lines = line(
      .poll, .clerk, .decision, zh + (again ? "再次发起表决或列入会议" : "发起表决或列入会议"),
      en
        + (again
          ? "open another poll or put it on an agenda" : "open a poll or put it on an agenda"))
    return lines.map { $0.endingWith(office.end(for: filed.motion)) }
  }

  private func votes(on filed: Case, _ poll: Poll) -> [Docket.Line] {
    let decision = filed.deadlines[.decision]
    let derivation = poll.terms.until.map { until in
      if let decision, decision.due == until { return orders.calendar.words(for: decision) }
      return Bilingual(
        zh: "\(poll.terms.openedOn) 发起表决时定为 \(until)",
        en: "set to \(until) when the poll opened on \(poll.terms.openedOn)")
    }
    func line(_ wait: Docket.Wait, _ turn: Docket.Turn, zh: String, en: String) -> Docket.Line {
      self.line(filed, wait, turn, Bilingual(zh: zh, en: en), due: poll.terms.until, derivation)
    }
    let isOver = poll.terms.until.map { office.today > $0 } ?? false
    let open = poll.openSeats
    guard poll.hands == nil, !isOver, !open.isEmpty else {
      let from = poll.terms.closesFrom.flatMap { $0 > office.today ? $0 : nil }
      return [
        line(
          .close, .clerk,
          zh: (isOver ? "表决期已过，" : poll.hands == nil ? "各席均已投票，" : "已按举手计数，") + "结束表决"
            + (from.map { "（\($0) 起可以结束）" } ?? ""),
          en: (isOver
            ? "the time for ballots is over; "
            : poll.hands == nil ? "every seat has voted; " : "hands were counted; ")
            + "close the poll" + (from.map { " (from \($0) on)" } ?? ""))
      ]
    }
    // The last void ballot of a seat is the one it remembers.
    let void = Dictionary(poll.voided.map { ($0.seat, $0.revision) }) { max($0, $1) }
    let first = open.filter { void[$0] == nil }
    var lines: [Docket.Line] = []
    if !first.isEmpty {
      lines.append(
        line(
          .ballots, .seats(first), zh: "投票（第 \(poll.terms.round) 轮，还有 \(first.count) 席未投）",
          en: "vote (poll \(poll.terms.round), \(first.count) still to vote)"))
    }
    for revision in Set(void.values).sorted() {
      let again = open.filter { void[$0] == revision }
      guard !again.isEmpty else { continue }
      lines.append(
        line(
          .newBallots, .seats(again),
          zh: "重新投票：对第 \(revision) 稿投的票已作废，现为第 \(poll.revision) 稿",
          en: "vote again: your ballot on revision \(revision) is void, it is now"
            + " revision \(poll.revision)"))
    }
    return lines
  }

  private func escalated(_ filed: Case) -> [Docket.Line] {
    guard let deadline = filed.deadlines[.decision],
      let last = deadline.due.advanced(by: Docket.escalationDays), office.today <= last
    else { return [] }
    return [
      line(
        filed, .escalated, .clerk,
        Bilingual(
          zh: "逾期未决，不予准入；已上报督办", en: "not decided in time and so not admitted; reported upward"),
        due: deadline.due, orders.calendar.words(for: deadline))
    ]
  }

  /// An order by word of mouth whose paper is owed, for as long as the task is in.
  private func paper(of filed: Case) -> [Docket.Line] {
    guard let deadline = filed.deadlines[.paper], let grant = filed.grant,
      office.directory[grant.item]?.isIn(on: office.today) ?? false
    else { return [] }
    let emergency = filed.motion.application?.emergency
    let (by, given) = (emergency?.declaredBy ?? "", deadline.from)
    let isLate = office.today > deadline.due
    return [
      line(
        filed, .paper, isLate ? .clerk : filer(of: filed),
        isLate
          ? Bilingual(
            zh: "逾期未补交书面应急指令（\(by)于 \(given) 口头下达）：催交，或提请撤销",
            en: "the order that \(by) gave by word of mouth on \(given) has not come in writing:"
              + " ask for it, or propose revocation")
          : Bilingual(
            zh: "补交书面应急指令（\(by)于 \(given) 口头下达），由办公室登记文号",
            en: "hand in the order that \(by) gave by word of mouth on \(given); the office notes"
              + " its number"),
        due: deadline.due, orders.calendar.words(for: deadline))
    ]
  }

  private func answer(to filed: Case, at step: Bypass.Step, _ line: Maker) -> [Docket.Line] {
    guard case .bypass(let bypass) = filed.motion else { return [] }
    let taken: Int
    switch step {
    case .reported: taken = 0
    case .noticed(let last): taken = last
    case .answered, .regularised: return []
    }
    let department = Docket.Turn.department(bypass.department)
    if let deadline = filed.deadlines[.answer], office.today <= deadline.due,
      taken < Bypass.ladder.count
    {
      return line(
        .answer, department, .answer, "对无号下派作出答复或补办申报",
        "answer the report of a task without a number, or apply for it")
    }
    guard Bypass.ladder.indices.contains(taken) else {
      return line(
        .answer, department, nil, "告诫已到最后一级，由上级处理；仍可答复或补办申报",
        "the ladder of notices is at its end and a higher level has it; an answer or an application"
          + " is still open")
    }
    let next = Bypass.ladder[taken]
    return line(
      .notice, .clerk, .answer, "部门逾期未答复，发出下一级：\(next.zh)",
      "the department did not answer in time; next on the ladder: \(next.en)")
  }

  /// A number that is still to be handed over.
  private func delivery(of filed: Case) -> Docket.Line? {
    guard let grant = filed.grant, filed.delivered == nil,
      let deadline = filed.deadlines[.delivery], office.today <= grant.expires,
      office.directory[grant.item]?.isIn(on: office.today) ?? false
    else { return nil }
    return line(
      filed, .delivery, .clerk,
      Bilingual(
        zh: "送达编号 \(grant.number.text)、目录版本和有效期",
        en: "hand over number \(grant.number.text) with edition and expiry"),
      due: deadline.due, orders.calendar.words(for: deadline))
  }

  /// The department that filed it; the clerk for anything nobody of a department filed.
  private func filer(of filed: Case) -> Docket.Turn {
    switch filed.filedBy {
    case .department(let department): .department(department)
    case .seat(let seat): .seats([seat])
    case .community(let community): .community(community)
    case .clerk, .anyone: .clerk
    }
  }

  private func line(
    _ filed: Case, _ wait: Docket.Wait, _ turn: Docket.Turn, _ what: Bilingual, due: CalendarDay?,
    _ derivation: Bilingual?
  ) -> Docket.Line {
    Docket.Line(
      subject: .filed(filed.id), title: naming.words(for: filed.motion), wait: wait, turn: turn,
      what: what, due: due, derivation: derivation)
  }
}

extension Office {
  /// The day after which a motion would come too late: the last of the item it is to prolong.
  fileprivate func end(for motion: Motion) -> CalendarDay? {
    switch motion {
    case .renew(let item, _), .ratify(let item, _): directory[item]?.item.until
    case .admit, .remove, .merge, .retain, .amend, .suspend, .revoke, .bypass: nil
    }
  }
}

extension Docket.Line {
  /// The same line due by the item's last day, where no clock runs.
  fileprivate func endingWith(_ end: CalendarDay?) -> Docket.Line {
    guard due == nil, let end else { return self }
    return Docket.Line(
      subject: subject, title: title, wait: wait, turn: turn, what: what, due: end,
      derivation: Bilingual(
        zh: "事项到期日 \(end)，过期即退出", en: "the item ends on \(end) and goes if nothing is decided"))
  }
}
