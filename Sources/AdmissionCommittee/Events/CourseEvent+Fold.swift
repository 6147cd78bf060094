import AdmissionScreening
import AdmissionVocabulary

extension Office {
  /// What happens to a case between its filing and its poll, and after it.
  mutating func fold(_ event: CourseEvent) throws(ImpossibleHistory) {
    switch event {
    case .clockStarted(let id, let deadline):
      try expect(id) { _ in true }
      change(id) { $0.deadlines[deadline.clock] = deadline }
    case .fellDue(let id, let clock):
      let today = today
      try expect(id) { $0.hasFallenDue(on: today) == clock }
      change(id) { $0.fallDue() }
    case .decisionExtended(let id, let reason):
      try expect(id) { $0.isPending && $0.extensionReason == nil }
      change(id) { $0.extensionReason = reason }
    case .consultationOpened(let id):
      try expect(id) { $0.awaitsPoll && !$0.wasConsulted }
      change(id) { $0.state = .consultation }
    case .streetsConsulted(let id, let consultation): try hear(consultation, on: id)
    case .conditionSet(let id, let condition, _):
      try expect(id) { filed in
        filed.takesConditions && condition.number == filed.nextCondition
          && condition.met == nil
      }
      change(id) { $0.tie(to: $0.conditions + [condition]) }
    case .conditionStruck(let id, let struck):
      try expect(id) { $0.takesConditions && $0.bindingDemands.contains(struck.demand) }
      change(id) { filed in
        filed.struck.append(struck)
        filed.conditions.removeAll { $0.demand == struck.demand }
      }
    case .conditionsBound(let id, let bound):
      try expect(id) { $0.openPoll != nil }
      try bind(bound, to: id)
    case .passedOnConditions(let id):
      try expect(id) { filed in
        filed.state == .deferred(.passed)
          && filed.conditions.contains { $0.met == nil }
      }
      change(id) { $0.state = .conditional }
    case .conditionMet(let id, let number, _): try meet(number, of: id)
    case .seatRecused(let id, let seat): try recuse(seat, from: id)
    case .noticeDelivered(let id):
      try expect(id) { $0.awaitsDelivery }
      let today = today
      change(id) { $0.delivered = today }
    }
  }

  private mutating func hear(
    _ consultation: Consultation, on id: Case.ID
  ) throws(ImpossibleHistory) {
    guard consultation.asked > 0, (0...consultation.asked).contains(consultation.inFavour) else {
      throw ImpossibleHistory(zh: "征求意见的数字不可能", en: "the consultation's numbers are impossible")
    }
    try expect(id) { $0.state == .consultation }
    change(id) {
      $0.consultation = consultation
      $0.wasConsulted = true
      $0.state = .accepted
    }
  }

  private mutating func meet(_ number: Int, of id: Case.ID) throws(ImpossibleHistory) {
    try expect(id) { filed in
      (filed.state == .conditional || filed.owesPaper)
        && filed.conditions.contains { $0.number == number && $0.met == nil }
    }
    let today = today
    change(id) { filed in
      guard let place = filed.conditions.firstIndex(where: { $0.number == number }) else { return }
      filed.conditions[place].met = today
    }
  }

  /// Puts what findings ask for in the place of what they asked for before.
  mutating func bind(_ bound: [Condition], to id: Case.ID) throws(ImpossibleHistory) {
    try expect(id) { filed in
      let binding = filed.bindingDemands
      return bound.allSatisfy { $0.met == nil && ($0.demand.map(binding.contains) ?? false) }
    }
    let own = self[id]?.conditions.filter { $0.rule == nil } ?? []
    let all = (own + bound).sorted { $0.number < $1.number }
    guard zip(all, all.dropFirst()).allSatisfy({ $0.number < $1.number }) else {
      throw ImpossibleHistory(
        zh: "办件 \(id) 有两项条件同号", en: "two conditions of case \(id) have one number")
    }
    change(id) { filed in
      filed.tie(to: all)
      if case .voting(var poll) = filed.state {
        poll.conditions = all
        filed.state = .voting(poll)
      }
    }
  }

  private mutating func recuse(_ seat: Int, from id: Case.ID) throws(ImpossibleHistory) {
    guard charter.roster[seat] != nil else {
      throw ImpossibleHistory(zh: "没有第 \(seat) 席", en: "there is no seat \(seat)")
    }
    try expect(id) { $0.awaitsPoll && !$0.recused.contains(seat) }
    change(id) { $0.recused = ($0.recused + [seat]).sorted() }
  }
}
