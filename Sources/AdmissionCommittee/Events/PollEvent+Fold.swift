import AdmissionDirectory
import AdmissionVocabulary

extension Office {
  /// How the committee votes, and what comes of it.
  mutating func fold(_ event: PollEvent) throws(ImpossibleHistory) {
    switch event {
    case .opened(let id, let terms): try openPoll(on: id, terms)
    case .ballotCast(let id, let ballot):
      try mark(id, round: ballot.round, .ballot(ballot))
    case .attendanceNoted(let id, let round, let seat, let present):
      try mark(id, round: round, .attendance(seat: seat, present: present))
    case .handsCounted(let id, let round, let hands): try count(hands, on: id, round: round)
    case .closed(let id, let round, let outcome):
      try close(id, round: round, outcome)
    case .decided(let id, let decision): try settle(id, decision)
    case .suspensionLifted(let id, let item, _):
      try expect(id) {
        if case .decided(.suspended(item, _, _)) = $0.state { true } else { false }
      }
      guard directory[item]?.suspension != nil else {
        throw ImpossibleHistory(zh: "事项 \(item) 没有暂停", en: "item \(item) is not suspended")
      }
      directory.suspend(item, nil)
    }
  }

  private mutating func openPoll(
    on id: Case.ID, _ terms: PollTerms
  ) throws(ImpossibleHistory) {
    try expect(id) {
      $0.awaitsPoll && terms.round == $0.rounds.count + 1 && terms.revision == $0.revision
    }
    guard BallotSheet.seatCounts.contains(terms.roster.seats.count) else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 的席位数不可能", en: "case \(id) has no possible number of seats")
    }
    if let floor = terms.floor {
      guard sitting?.id == floor.sitting else {
        throw ImpossibleHistory(
          zh: "会议 \(floor.sitting) 没有在开", en: "sitting \(floor.sitting) does not meet")
      }
    }
    try bind(terms.conditions.filter { $0.rule != nil }, to: id)
    change(id) {
      $0.state = .voting(Poll(terms: terms))
      $0.putOffBy = nil
    }
  }

  private mutating func count(
    _ hands: HandsCount, on id: Case.ID, round: Int
  ) throws(ImpossibleHistory) {
    var poll = try openPoll(of: id, round: round)
    guard hands.fits(poll.room) else {
      throw ImpossibleHistory(zh: "举手数与席位数不符", en: "not so many hands as there are seats")
    }
    guard poll.ballots.isEmpty, !poll.terms.votingRule.namesSeats else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 只能记名，不能按举手计数", en: "case \(id) is voted on by name, not by hands")
    }
    poll.hands = hands
    setOpenPoll(poll, on: id)
  }

  private func openPoll(of id: Case.ID, round: Int) throws(ImpossibleHistory) -> Poll {
    guard let poll = self[id]?.openPoll, poll.terms.round == round else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 第 \(round) 轮没有开放的表决", en: "case \(id) has no open poll of round \(round)")
    }
    return poll
  }

  private mutating func mark(
    _ id: Case.ID, round: Int, _ mark: Poll.Mark
  ) throws(ImpossibleHistory) {
    var poll = try openPoll(of: id, round: round)
    guard poll.terms.roster[mark.seat] != nil else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 没有第 \(mark.seat) 席", en: "case \(id) knows no seat \(mark.seat)")
    }
    if case .ballot(let ballot) = mark {
      guard ballot.revision == poll.revision else {
        throw ImpossibleHistory(
          zh: "办件 \(id) 现为第 \(poll.revision) 稿，这票投的是第 \(ballot.revision) 稿",
          en: "case \(id) is at revision \(poll.revision), this ballot is on \(ballot.revision)")
      }
      guard poll.mayVote(ballot.seat) || ballot.choice == .recuse else {
        throw ImpossibleHistory(
          zh: "第 \(ballot.seat) 席不得就办件 \(id) 投票",
          en: "seat \(ballot.seat) has no vote on case \(id)")
      }
    }
    guard poll.hands == nil else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 已按举手计数", en: "hands were already counted on case \(id)")
    }
    poll.marks.append(mark)
    setOpenPoll(poll, on: id)
  }

  private mutating func close(
    _ id: Case.ID, round: Int, _ outcome: Outcome
  ) throws(ImpossibleHistory) {
    let poll = try openPoll(of: id, round: round)
    // Recounting, not deciding again: the same ballots under the same frozen rule give one letter.
    guard poll.tally.outcome == outcome else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 的票数算出来是\(poll.tally.outcome.name.zh)，记的是\(outcome.name.zh)",
        en: "case \(id) counts to \(poll.tally.outcome.name.en), recorded as \(outcome.name.en)")
    }
    let today = today
    change(id) {
      $0.rounds.append(Case.ClosedPoll(poll: poll, outcome: outcome, closedOn: today))
      $0.state = .deferred(outcome)
    }
  }

  private mutating func settle(
    _ id: Case.ID, _ decision: Decision
  ) throws(ImpossibleHistory) {
    try expect(id) { filed in
      guard decision.settles(filed.motion) else { return false }
      switch filed.state {
      case .deferred(let outcome): return outcome == decision.followsFrom
      case .conditional:
        return [.admitted, .amended].contains(decision.kind)
          && !filed.conditions.contains(where: \.isOwed)
          || decision == .moot
      default: return false
      }
    }
    switch decision {
    case .admitted(let item, let grant):
      try enter(item, .admitted, under: grant)
    case .removed(let item): try leave([item], .removed(on: today))
    case .merged(let items, let target): try leave(items, .merged(into: target, on: today))
    case .revoked(let item, let ground): try leave([item], .revoked(ground, on: today))
    case .completed(let item): try leave([item], .completed(on: today))
    case .notRatified(let item): try leave([item], .notRatified(on: today))
    case .renewed(let item, let until):
      try expectListed(item)
      directory[item].map { directory.replace(with: $0.item.lasting(until: until), on: today) }
    case .amended(let item, let grant):
      try expectListed(item.id)
      if let grant { try issue(grant) }
      directory.replace(with: item, on: today)
    case .suspended(let item, let ground, let cureBy):
      try expectListed(item)
      directory.suspend(
        item, Directory.Suspension(since: today, ground: ground, cureBy: cureBy))
    case .ratified(let item, let until):
      try expectListed(item)
      directory.ratify(item, until: until, on: today)
    case .retained, .notAdmitted, .notCarried, .moot: break
    }
    change(id) { $0.state = .decided(decision) }
  }

  private func expectListed(_ item: WorkItem.ID) throws(ImpossibleHistory) {
    guard directory[item]?.isIn(on: today) ?? false else {
      throw ImpossibleHistory(
        zh: "事项 \(item) 不在目录", en: "item \(item) is not in the directory")
    }
  }

  private mutating func leave(
    _ items: [WorkItem.ID], _ departure: Directory.Departure
  ) throws(ImpossibleHistory) {
    var after = directory
    for item in items {
      guard let listing = after[item], listing.isIn(on: today) else {
        throw ImpossibleHistory(
          zh: "事项 \(item) 不在目录，无从移出", en: "item \(item) is not in the directory to leave it")
      }
      after.leave(item, departure)
    }
    directory = after
  }
}
