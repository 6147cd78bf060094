import AdmissionScreening
import AdmissionVocabulary

extension Office {
  /// What happens to a case between its filing and its poll, and after it.
  mutating func evolve(course event: Event) throws(ImpossibleHistory) {
    switch event {
    case .clockStarted(let id, let deadline):
      try expect(id) { _ in true }
      change(id) { $0.deadlines[deadline.clock] = deadline }
    case .fellDue(let id, let clock):
      let today = today
      try expect(id) { $0.hasFallenDue(on: today) == clock }
      change(id) { $0.fallDue() }
    case .extended(let id, let reason):
      try expect(id) { $0.isPending && $0.extensionReason == nil }
      change(id) { $0.extensionReason = reason }
    case .consultationOpened(let id):
      try expect(id) { $0.awaitsPoll && !$0.wasConsulted }
      change(id) { $0.state = .consultation }
    case .consulted(let id, let consultation):
      guard consultation.asked > 0, (0...consultation.asked).contains(consultation.inFavour) else {
        throw ImpossibleHistory(zh: "征求意见的数字不可能", en: "the consultation's numbers are impossible")
      }
      try expect(id) { $0.state == .consultation }
      change(id) {
        $0.consultation = consultation
        $0.wasConsulted = true
        $0.state = .accepted
      }
    case .conditionSet(let id, let condition, _):
      try expect(id) { filed in
        filed.takesConditions && condition.number == filed.conditions.count + 1
          && condition.met == nil
      }
      change(id) { $0.conditions.append(condition) }
    case .passedOnConditions(let id):
      try expect(id) { filed in
        filed.state == .deferred(.passed)
          && filed.conditions.contains { $0.met == nil }
      }
      change(id) { $0.state = .conditional }
    case .conditionMet(let id, let number, _):
      try expect(id) { filed in
        filed.state == .conditional
          && filed.conditions.contains { $0.number == number && $0.met == nil }
      }
      let today = today
      change(id) { $0.conditions[number - 1].met = today }
    case .seatRecused(let id, let seat):
      guard charter.roster[seat] != nil else {
        throw ImpossibleHistory(zh: "没有第 \(seat) 席", en: "there is no seat \(seat)")
      }
      try expect(id) { $0.awaitsPoll && !$0.recused.contains(seat) }
      change(id) { $0.recused = ($0.recused + [seat]).sorted() }
    case .noticeDelivered(let id):
      try expect(id) { $0.awaitsDelivery }
      let today = today
      change(id) { $0.delivered = today }
    default: break
    }
  }
}

extension Case {
  /// Whether something may still be made a condition of it.
  var takesConditions: Bool { awaitsPoll && motion.kind == .admit }

  /// Whether its number is still to be handed over.
  var awaitsDelivery: Bool { grant != nil && delivered == nil && deadlines[.delivery] != nil }

  /// The clock that stops what the case waits for where it stands, once its last day is over.
  func hasFallenDue(on today: CalendarDay) -> Deadline.Clock? {
    let clock: Deadline.Clock
    switch state {
    case .submitted: clock = .completeness
    case .screenedOut(.returned): clock = .correction
    case .consultation: clock = .consultation
    case .accepted, .deferred: clock = .decision
    case .conditional: clock = .conditions
    case .voting, .screenedOut, .registered, .enteredWithoutVote, .decided, .overdue, .lapsed,
      .bypass, .withdrawn:
      return nil
    }
    return deadlines[clock].flatMap { today > $0.due ? clock : nil }
  }

  /// What becomes of the case when that clock has run out.
  mutating func fallDue() {
    switch state {
    case .submitted: state = .accepted
    case .screenedOut(.returned): state = .lapsed(.correction)
    case .consultation:
      wasConsulted = true
      state = .accepted
    case .accepted, .deferred: state = .overdue
    case .conditional: state = .lapsed(.conditions)
    case .voting, .screenedOut, .registered, .enteredWithoutVote, .decided, .overdue, .lapsed,
      .bypass, .withdrawn:
      break
    }
  }
}

extension Office {
  /// What time alone has brought about by today and nobody has recorded yet, case by case.
  public var fallenDue: [Event] {
    var events: [Event] = []
    for filed in cases {
      var filed = filed
      while let clock = filed.hasFallenDue(on: today) {
        events.append(.fellDue(filed.id, clock))
        filed.fallDue()
      }
    }
    return events
  }

  /// The office as it stands today, with everything that has fallen due.
  ///
  /// Nothing has to run for a deadline to pass: whoever looks sees it passed, and the next command
  /// on the case records it.
  public var asOfToday: Office { having(fallenDue) }

  /// The office with these clocks run out.
  func having(_ fallen: [Event]) -> Office {
    var office = self
    for event in fallen {
      guard let id = event.caseID else { continue }
      office.change(id) { $0.fallDue() }
    }
    return office
  }
}
