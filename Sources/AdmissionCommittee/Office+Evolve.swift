import AdmissionDirectory
import AdmissionScreening
public import AdmissionVocabulary

/// A journal that no run of the program could have written.
public struct ImpossibleHistory: Error, Hashable, Sendable {
  /// What does not fit, in a clause.
  public let reason: Bilingual

  public init(zh: String, en: String) {
    reason = Bilingual(zh: zh, en: en)
  }
}

extension Office {
  /// The office that the first event makes.
  ///
  /// - Throws: ``ImpossibleHistory`` when it is not the opening of an office.
  public init(openedBy event: Event) throws(ImpossibleHistory) {
    guard case .opened(let charter) = event else {
      throw ImpossibleHistory(
        zh: "第一条不是设立办公室", en: "the first entry does not open an office")
    }
    self.init(charter)
  }

  /// Takes in one event; nothing is decided again, a recorded decision stands.
  ///
  /// - Throws: ``ImpossibleHistory`` when the event cannot follow; the office is then unchanged.
  public mutating func evolve(_ event: Event) throws(ImpossibleHistory) {
    switch event {
    case .opened:
      throw ImpossibleHistory(zh: "办公室设立了两次", en: "the office is opened twice")
    case .dayAdvanced(let day):
      guard day >= today else {
        throw ImpossibleHistory(zh: "办公日倒退", en: "the office day goes backward")
      }
      today = day
    case .ruleBookAdopted(let digest): ruleBook = digest
    case .filed(let id, let application, let verdict):
      let state: Case.State =
        switch verdict.outcome {
        case .refused, .returned, .duplicate: .screenedOut(verdict.outcome)
        case .emergency, .listed, .needsVote: .accepted
        }
      try add(
        id, .admit(application), by: .department(application.department), verdict: verdict,
        state: state)
    case .proposed(let id, let filer, let motion):
      guard motion.kind != .admit else {
        throw ImpossibleHistory(
          zh: "准入议题 \(id) 没有申请", en: "case \(id) would admit without an application")
      }
      try add(id, motion, by: filer, verdict: nil, state: .accepted)
    case .registered(let id, let grant):
      try expect(id) { $0.state == .accepted && $0.verdict?.outcome == .listed }
      try issue(grant)
      change(id) { $0.state = .registered(grant) }
    case .enteredWithoutVote(let id, let item, let grant):
      try expect(id) { $0.state == .accepted && $0.verdict?.outcome == .emergency }
      try enter(item, .withoutVote, under: grant)
      change(id) { $0.state = .emergencyAdmitted(grant) }
    case .withdrawn(let id):
      try expect(id, \.isWithdrawable)
      change(id) { $0.state = .withdrawn }
    case .pollOpened(let id, let terms):
      try expect(id) { $0.awaitsPoll && terms.round == $0.rounds.count + 1 }
      guard BallotSheet.seatCounts.contains(terms.roster.seats.count) else {
        throw ImpossibleHistory(
          zh: "办件 \(id) 的席位数不可能", en: "case \(id) has no possible number of seats")
      }
      change(id) { $0.state = .voting(Poll(terms: terms)) }
    case .ballotCast(let id, let ballot):
      try mark(id, round: ballot.round, .ballot(ballot))
    case .attendanceNoted(let id, let round, let seat, let present):
      try mark(id, round: round, .attendance(seat: seat, present: present))
    case .handsCounted(let id, let round, let hands):
      var poll = try openPoll(of: id, round: round)
      guard hands.fits(poll.terms.roster.seats.count) else {
        throw ImpossibleHistory(zh: "举手数与席位数不符", en: "not so many hands as there are seats")
      }
      guard poll.ballots.isEmpty, !poll.terms.votingRule.namesSeats else {
        throw ImpossibleHistory(
          zh: "办件 \(id) 只能记名，不能按举手计数", en: "case \(id) is voted on by name, not by hands")
      }
      poll.hands = hands
      change(id) { $0.state = .voting(poll) }
    case .pollClosed(let id, let round, let outcome):
      try close(id, round: round, outcome)
    case .decided(let id, let decision): try settle(id, decision)
    case .editionPublished(let name, let items):
      guard name != charter.edition.name, !publications.contains(where: { $0.name == name }) else {
        throw ImpossibleHistory(zh: "版本 \(name) 发布两次", en: "edition \(name) is published twice")
      }
      publications.append(
        Publication(
          name: name, date: today, items: items, listings: directory.listings.count))
    }
  }

  private mutating func add(
    _ id: Case.ID, _ motion: Motion, by filer: Actor, verdict: Verdict?, state: Case.State
  ) throws(ImpossibleHistory) {
    guard self[id] == nil else {
      throw ImpossibleHistory(zh: "办件 \(id) 出现两次", en: "case \(id) is filed twice")
    }
    add(
      Case(id: id, motion: motion, filedBy: filer, filedOn: today, verdict: verdict, state: state))
  }

  private func expect(
    _ id: Case.ID, _ fits: (Case) -> Bool
  ) throws(ImpossibleHistory) {
    guard let filed = self[id] else {
      throw ImpossibleHistory(zh: "没有办件 \(id)", en: "there is no case \(id)")
    }
    guard fits(filed) else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 的状态容不下这一条", en: "case \(id) is in no state for this")
    }
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
    guard poll.hands == nil else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 已按举手计数", en: "hands were already counted on case \(id)")
    }
    poll.marks.append(mark)
    change(id) { $0.state = .voting(poll) }
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
    try expect(id) { $0.state == .deferred(decision.followsFrom) && decision.settles($0.motion) }
    switch decision {
    case .admitted(let item, let grant):
      try enter(item, .admitted, under: grant)
    case .removed(let item): try leave([item], .removed(on: today))
    case .merged(let items, let target): try leave(items, .merged(into: target, on: today))
    case .retained, .notAdmitted, .notCarried, .moot: break
    }
    change(id) { $0.state = .decided(decision) }
  }

  private mutating func enter(
    _ item: WorkItem, _ entrance: Directory.Entrance, under grant: Grant
  ) throws(ImpossibleHistory) {
    guard directory[item.id] == nil else {
      throw ImpossibleHistory(zh: "事项 \(item.id) 进入两次", en: "item \(item.id) enters twice")
    }
    try issue(grant)
    directory.enter(item, entrance, on: today)
  }

  private mutating func issue(_ grant: Grant) throws(ImpossibleHistory) {
    guard grant.number.number > numbersByYear[grant.number.year, default: 0] else {
      throw ImpossibleHistory(
        zh: "\(grant.number.text)发了两次", en: "\(grant.number.text) is issued twice")
    }
    issue(grant.number)
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

extension Decision {
  /// How the poll before it ended.
  fileprivate var followsFrom: Outcome {
    switch self {
    case .admitted, .removed, .merged, .retained, .moot: .passed
    case .notAdmitted, .notCarried: .failed
    }
  }

  /// Whether it answers what the motion asked.
  fileprivate func settles(_ motion: Motion) -> Bool {
    switch (motion, self) {
    case (.admit, .admitted), (.admit, .notAdmitted), (.admit, .moot): true
    case (.remove(let asked), .removed(let gone)): asked == gone
    case (.merge(let asked, let target), .merged(let gone, let into)):
      target == into && Set(gone).isSubset(of: asked)
    case (.retain(let asked), .retained(let kept)): asked == kept
    case (.remove, .notCarried), (.merge, .notCarried), (.retain, .notCarried): true
    case (.remove, .moot), (.merge, .moot), (.retain, .moot): true
    case (.admit, _), (.remove, _), (.merge, _), (.retain, _): false
    }
  }
}
