import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension Office {
  /// What comes in, and how it is taken in.
  mutating func fold(_ event: IntakeEvent) throws(ImpossibleHistory) {
    switch event {
    case .filed(let id, let application, let verdict):
      try add(
        id, .admit(application), by: .department(application.department), verdict: verdict,
        state: state(after: verdict))
    case .amendmentFiled(let id, let item, let application, let verdict):
      try add(
        id, .amend(item, application), by: .department(application.department), verdict: verdict,
        state: state(after: verdict))
    case .corrected(let id, let revision, let application, let verdict):
      try correct(id, revision: revision, application, verdict)
    case .proposed(let id, let filer, let motion):
      guard motion.application == nil, motion.kind != .bypass else {
        throw ImpossibleHistory(
          zh: "议题 \(id) 没有申请", en: "case \(id) would decide without an application")
      }
      try add(id, motion, by: filer, verdict: nil, state: .accepted)
    case .withdrawn(let id):
      try expect(id, \.isWithdrawable)
      change(id) { $0.state = .withdrawn }
    case .registered(let id, let grant):
      try expect(id) {
        [.accepted, .submitted].contains($0.state) && $0.verdict?.outcome == .listed
      }
      try issue(grant)
      change(id) { $0.state = .registered(grant) }
    case .orderRecorded(let id, let order): try record(order, on: id)
    case .enteredWithoutVote(let id, let item, let grant): try enter(item, under: grant, by: id)
    case .accepted(let id):
      try expect(id) { $0.state == .submitted }
      change(id) { $0.state = .accepted }
    case .returned(let id, let reason):
      try expect(id) { $0.state == .submitted }
      change(id) {
        $0.state = .screenedOut(.returned)
        $0.returnReason = reason
        $0.wasSentBack = true
      }
    }
  }

  private mutating func record(_ order: Order, on id: Case.ID) throws(ImpossibleHistory) {
    try expect(id) { $0.order == nil && $0.rounds.isEmpty && $0.openPoll == nil }
    change(id) {
      $0.order = order
      $0.state = .accepted
    }
  }

  private mutating func enter(
    _ item: WorkItem, under grant: Grant, by id: Case.ID
  ) throws(ImpossibleHistory) {
    try expect(id) {
      [.accepted, .submitted].contains($0.state)
        && ($0.verdict?.outcome == .emergency || $0.order != nil)
    }
    try enter(item, .withoutVote, under: grant)
    change(id) { $0.state = .enteredWithoutVote(grant) }
  }

  private func state(after verdict: Verdict) -> Case.State {
    switch verdict.outcome {
    case .refused, .returned, .duplicate: .screenedOut(verdict.outcome)
    case .needsVote: charter.procedure.intake == .byClerk ? .submitted : .accepted
    case .emergency, .listed: .accepted
    }
  }

  private mutating func correct(
    _ id: Case.ID, revision: Int, _ application: Application, _ verdict: Verdict
  ) throws(ImpossibleHistory) {
    try expect(id) {
      $0.isCorrectable && revision == $0.revision + 1
        && $0.filedBy == .department(application.department)
    }
    let fresh = state(after: verdict)
    change(id) { filed in
      filed.motion = filed.motion(correctedTo: application, verdict)
      if filed.isRefused { filed.wasReviewed = true }
      filed.revision = revision
      filed.verdict = verdict
      filed.returnReason = nil
      // Streets that were against another text may be asked about this one.
      if let answer = filed.consultation, !answer.carries {
        filed.consultation = nil
        filed.wasConsulted = false
      }
      // What is in already is changed by a vote alone, whatever would let in something new.
      let goesToVote =
        switch verdict.outcome {
        case .needsVote: true
        case .listed, .emergency: filed.motion.kind == .amend
        case .refused, .returned, .duplicate: false
        }
      guard case .voting(var poll) = filed.state else {
        // What the office has accepted stays accepted; only what came back starts again.
        if !filed.isPending || !goesToVote { filed.state = fresh }
        return
      }
      guard goesToVote else {
        filed.voided.append(poll)
        filed.state = fresh
        return
      }
      poll.voided += poll.ballots
      poll.marks = []
      poll.hands = nil
      poll.revision = revision
      filed.state = .voting(poll)
    }
  }

  mutating func add(
    _ id: Case.ID, _ motion: Motion, by filer: Participant, verdict: Verdict?, state: Case.State
  ) throws(ImpossibleHistory) {
    guard self[id] == nil else {
      throw ImpossibleHistory(zh: "办件 \(id) 出现两次", en: "case \(id) is filed twice")
    }
    add(
      Case(id: id, motion: motion, filedBy: filer, filedOn: today, verdict: verdict, state: state))
  }

  mutating func enter(
    _ item: WorkItem, _ entrance: Directory.Entrance, under grant: Grant
  ) throws(ImpossibleHistory) {
    guard directory[item.id] == nil else {
      throw ImpossibleHistory(zh: "事项 \(item.id) 进入两次", en: "item \(item.id) enters twice")
    }
    try issue(grant)
    directory.enter(item, entrance, on: today)
  }

  mutating func issue(_ grant: Grant) throws(ImpossibleHistory) {
    guard grant.number.number > numbersByYear[grant.number.year, default: 0] else {
      throw ImpossibleHistory(
        zh: "\(grant.number.text)发了两次", en: "\(grant.number.text) is issued twice")
    }
    issue(grant.number)
  }
}

extension Case {
  /// The motion once another text has taken the place of the one filed.
  ///
  /// Whoever asked to amend an item still does; whoever asked to be let in is let in by the
  /// listing, or asks to amend it, as the new text does.
  func motion(correctedTo application: Application, _ verdict: Verdict) -> Motion {
    if case .amend(let item, _) = motion, !asksBeyondListing { return .amend(item, application) }
    return verdict.amended.map { .amend($0, application) } ?? .admit(application)
  }
}
