import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension DocketReader {
  func lines(for listing: Directory.Listing) -> [Docket.Line] {
    guard listing.isIn(on: office.today) else { return [] }
    let pending = Set(office.pending(on: listing.item.id).map(\.motion.kind))
    let leaves = !pending.isDisjoint(with: [.remove, .revoke, .merge])
    var lines: [Docket.Line] = []
    if let suspension = listing.suspension {
      lines += cure(of: listing.item, suspension, isPending: leaves)
    } else if listing.entrance == .withoutVote, listing.ratified == nil {
      if !leaves, !pending.contains(.ratify) { lines.append(ratification(of: listing.item)) }
    } else if !leaves, !pending.contains(.renew) {
      lines += renewal(of: listing)
    }
    if !leaves, pending.isDisjoint(with: [.retain, .suspend]) {
      lines += complaints(about: listing.item)
    }
    return lines
  }

  func line(for sitting: Sitting) -> Docket.Line {
    let what =
      if office.today < sitting.day {
        Bilingual(
          zh: "会议定于 \(sitting.day)，议程 \(sitting.agenda.count) 件",
          en: "meets on \(sitting.day), cases on the agenda: \(sitting.agenda.count)")
      } else if office.today == sitting.day {
        Bilingual(
          zh: "今日开会，议程 \(sitting.agenda.count) 件，逐件表决后结束会议",
          en: "meets today, cases on the agenda: \(sitting.agenda.count); close it after the last")
      } else {
        Bilingual(
          zh: "会议日已过，结束会议，未议办件另行安排",
          en: "its day is over; close it and arrange for what was not reached")
      }
    return Docket.Line(
      subject: .sitting(sitting.id),
      title: Bilingual(zh: "会议 \(sitting.id)", en: "Sitting \(sitting.id)"),
      wait: .sitting, turn: .clerk, what: what, due: sitting.day,
      derivation: Bilingual(zh: "召集时定的会议日", en: "the day it was called for"))
  }

  /// The department asks in time; later only the office or a seat may propose it.
  ///
  /// The list says so as many days ahead of the last day to ask as that day lies ahead of the end.
  private func renewal(of listing: Directory.Listing) -> [Docket.Line] {
    let days = orders.renewalDays(on: office.today)
    let item = listing.item
    guard let end = item.until, let latest = end.advanced(by: -days),
      let opens = latest.advanced(by: -days), office.today >= opens
    else { return [] }
    let derivation = Bilingual(
      zh: "到期日 \(end) 之前 \(days) 个自然日", en: "\(days) calendar days before its end on \(end)")
    guard office.today > latest else {
      return [
        line(
          item, .renewal, .department(item.department),
          Bilingual(
            zh: "如需续期，提出申请；否则 \(end) 期满退出",
            en: "ask for renewal if it is to stay; it leaves after \(end) otherwise"),
          due: latest, derivation)
      ]
    }
    return [
      line(
        item, .renewal, .clerk,
        Bilingual(
          zh: "部门申请续期的时限已过；如需保留，由办公室或席位提议，否则期满退出",
          en: "the department's time to ask is over; the office or a seat may propose renewal,"
            + " or it leaves"),
        due: end, Bilingual(zh: "有效期的最后一日", en: "the last day it holds"))
    ]
  }

  private func cure(
    of item: WorkItem, _ suspension: Directory.Suspension, isPending: Bool
  ) -> [Docket.Line] {
    let deadline = office.cases.having(.suspended(item.id)).last?.deadlines[.cure]
    let derivation =
      deadline.map(orders.calendar.words)
      ?? Bilingual(zh: "决定暂停时定的整改期限", en: "set when it was suspended")
    if office.today <= suspension.cureBy {
      return [
        line(
          item, .cure, .department(item.department),
          Bilingual(
            zh: "暂停中（\(suspension.ground.name.zh)），整改并提交办公室确认",
            en: "suspended (\(suspension.ground.name.en)): make it good and show the office"),
          due: suspension.cureBy, derivation)
      ]
    }
    if isPending { return [] }
    return [
      line(
        item, .revocation, .clerk,
        Bilingual(
          zh: "整改期限已过，提请表决撤销（\(suspension.ground.name.zh)）",
          en: "not made good in time: put its revocation to the vote (\(suspension.ground.name.en))"
        ),
        due: suspension.cureBy, derivation)
    ]
  }

  private func ratification(of item: WorkItem) -> Docket.Line {
    line(
      item, .ratification, .clerk,
      Bilingual(
        zh: "未经表决进入，到期前提请追认，否则期满退出",
        en: "it came in without a vote: put its ratification to the vote before it ends"),
      due: item.until,
      item.until.map {
        Bilingual(
          zh: "未经表决的事项有效至 \($0)", en: "without a vote it holds until \($0)")
      })
  }

  private func complaints(about item: WorkItem) -> [Docket.Line] {
    let standing = office.standingComplaints(about: item.id)
    guard !standing.isEmpty else { return [] }
    let counts = Complaint.Kind.allCases.compactMap { kind -> Bilingual? in
      let number = standing.count { $0.complaint.kind == kind }
      return number == 0
        ? nil : Bilingual(zh: "\(kind.name.zh) \(number) 件", en: "\(kind.name.en): \(number)")
    }.joined()
    let since = office.lastDecision(on: item.id).map {
      Bilingual(zh: "（自 \($0) 上次决定以来）", en: " (since the last decision on \($0))")
    }
    return [
      line(
        item, .complaints, .clerk,
        counts + (since ?? Bilingual(""))
          + Bilingual(
            zh: "，核实后提请评议、暂停或撤销",
            en: "; look into it, then propose review, suspension or revocation"),
        due: nil, nil)
    ]
  }

  private func line(
    _ item: WorkItem, _ wait: Docket.Wait, _ turn: Docket.Turn, _ what: Bilingual,
    due: CalendarDay?, _ derivation: Bilingual?
  ) -> Docket.Line {
    Docket.Line(
      subject: .item(item.id), title: naming.words(for: item.id), wait: wait, turn: turn,
      what: what, due: due, derivation: derivation)
  }
}

extension Office {
  /// The day on which the committee last decided about the item; `nil` when it never has.
  ///
  /// Cases that came to nothing because the item was gone do not count.
  func lastDecision(on item: WorkItem.ID, counting: (Decision.Kind) -> Bool = { $0 != .moot })
    -> CalendarDay?
  {
    cases(about: item).compactMap { filed -> CalendarDay? in
      guard case .decided(let decision) = filed.state, counting(decision.kind) else { return nil }
      // An approval on conditions is decided when the last of them is met.
      return ([filed.rounds.last?.closedOn] + filed.conditions.map(\.met)).compactMap(\.self).max()
    }.max()
  }

  /// Complaints since the last decision on the item, those of its day included; oldest first.
  func standingComplaints(about item: WorkItem.ID) -> [Lodged] {
    let lodged = complaints(about: item)
    guard !lodged.isEmpty, let since = lastDecision(on: item) else { return lodged }
    return lodged.filter { $0.on >= since }
  }
}
