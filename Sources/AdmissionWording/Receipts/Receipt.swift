package import AdmissionCommittee
import AdmissionDirectory
package import AdmissionJournal
import AdmissionVocabulary

/// What a command came to, from the entries it caused.
package struct Receipt {
  let command: Command
  let actor: Participant
  let entries: [Entry]
  let orders: StandingOrders
  let naming: Naming
  /// The case it was about, as it stands now; `nil` for what concerns no case.
  let filed: Case?

  package init(
    for command: Command, by actor: Participant, _ entries: [Entry], under orders: StandingOrders,
    _ naming: Naming
  ) {
    (self.command, self.actor, self.entries) = (command, actor, entries)
    (self.orders, self.naming) = (orders, naming)
    filed = entries.lazy.compactMap(\.event.caseID).first.flatMap { naming.office[$0] }
  }

  package var reply: Reply {
    let reply: Reply? =
      switch command {
      case .file: filed.flatMap(filing)
      case .amend, .regularise:
        entries.lazy.compactMap(\.event.filing).first.flatMap { naming.office[$0] }.flatMap(filing)
      case .propose: filed.map(proposal)
      case .withdraw(let id): withdrawal(of: id)
      case .open(_, let until): filed.flatMap { opening(of: $0, until: until) }
      case .sitting(.take(_, nil)): filed.flatMap { opening(of: $0, until: nil) }
      case .cast(_, let choice, _, _): filed.flatMap { ballot(choice, on: $0) }
      case .record, .recordHands: filed.flatMap(record)
      case .close, .sitting(.take): filed.flatMap(closing)
      case .publish(let name): publication(of: name)
      case .advance(let day): advance(to: day)
      case .correct, .consult, .accept, .sendBack, .extend, .condition, .strike, .fulfil, .recuse,
        .deliver,
        .sitting, .seat, .enter, .cure, .complain, .report, .answer, .escalate:
        step
      }
    return reply ?? Reply(.done, Bilingual(zh: "已办理", en: "done"))
  }

  /// Which entries it caused, and the clock that the last of them set.
  var written: [Fact] {
    let deadline = entries.reversed().lazy.compactMap(\.event.deadline).first
    return [Fact("entries", .numbers(entries.map(\.sequence)))]
      + (deadline.map { [Fact("due", .text($0.due)), Fact("clock", .text($0.clock.rawValue))] }
        ?? [])
  }

  private func withdrawal(of id: Case.ID) -> Reply {
    Reply(
      command.kind, Bilingual(zh: "\(id) 已撤回", en: "\(id) withdrawn"),
      facts: [Fact("case", .text(id.text))] + written)
  }

  private func publication(of name: Edition.Name) -> Reply {
    let count = naming.office.publications.last?.items.count ?? 0
    return Reply(
      command.kind,
      Bilingual(
        zh: "已发布版本 \(name)，共 \(count) 项", en: "edition \(name) published with \(count) items"),
      facts: [Fact("edition", .text(name.text)), Fact("count", .number(count))])
  }

  private func advance(to day: CalendarDay) -> Reply {
    Reply(
      command.kind, Bilingual(zh: "办公日 \(day)", en: "the office's day is \(day)"),
      facts: [Fact("day", .text(day))])
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

  /// The clock it starts.
  fileprivate var deadline: Deadline? {
    if case .course(.clockStarted(_, let deadline)) = self { deadline } else { nil }
  }
}
