import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

extension StandingOrders {
  /// Asks streets, which stops the clock of the decision, or records what they answered.
  func consult(
    _ id: Case.ID, _ answer: Consultation?, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    guard office.charter.procedure.consults else { throw .consultationIsOff }
    let filed = try office.filed(id)
    let today = office.today
    guard let answer else {
      guard filed.awaitsPoll, !filed.wasConsulted, filed.motion.kind == .admit else {
        throw .wrongStage(id, filed.standing, wanted: [.accepted, .deferred])
      }
      let asking = try deadline(.consultation, from: today)
      let paused =
        if let decision = filed.deadlines[.decision] {
          try start(
            .decision, of: id, from: asking.due,
            length: workdays(after: today, through: decision.due))
        } else {
          [Event]()
        }
      return [.course(.consultationOpened(id)), .course(.clockStarted(id, asking))] + paused
    }
    guard filed.state == .consultation else {
      throw .wrongStage(id, filed.standing, wanted: [.consultation])
    }
    guard answer.asked > 0, (0...answer.asked).contains(answer.inFavour) else {
      throw .impossibleAnswer(answer)
    }
    let resumed =
      if let decision = filed.deadlines[.decision] {
        try start(.decision, of: id, from: today, length: decision.workingDays)
      } else {
        [Event]()
      }
    return [.course(.streetsConsulted(id, answer))] + resumed
  }

  private func workdays(
    after start: CalendarDay, through end: CalendarDay
  ) throws(Refusal) -> Int {
    do throws(MissingCalendarYear) {
      return try calendar.workdays(after: start, through: end)
    } catch {
      throw .calendarEnds(error)
    }
  }

  func extend(
    _ id: Case.ID, _ reason: String, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    // Before it is accepted, and while streets are asked, that clock is set anew by what follows.
    guard filed.awaitsPoll || filed.openPoll != nil else {
      throw .wrongStage(id, filed.standing, wanted: [.accepted, .voting, .deferred])
    }
    guard filed.extensionReason == nil else { throw .alreadyExtended(id) }
    guard let decision = filed.deadlines[.decision] else { throw .hasNoClock(id) }
    guard office.today <= decision.due else { throw .clockIsOver(id, decision) }
    return [.course(.decisionExtended(id, reason: try words(reason)))]
      + (try start(
        .decision, of: id, from: decision.due,
        length: ruleBook.number(.postponement, on: office.today)))
  }

  func condition(
    _ id: Case.ID, _ text: String, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    switch actor {
    case .clerk: break
    case .seat(let number): try office.seated(number)
    case .anyone, .department, .community: throw .needsEither(.seat, .clerk)
    }
    let filed = try office.filed(id)
    guard filed.motion.kind == .admit || filed.asksBeyondListing else {
      throw .takesNoConditions(id)
    }
    guard filed.takesConditions else {
      throw .wrongStage(id, filed.standing, wanted: [.accepted, .deferred])
    }
    let text = try words(text)
    guard !filed.conditions.contains(where: { $0.isSaid(by: text) }) else { throw .nothingNew(id) }
    return [
      .course(
        .conditionSet(id, Condition(number: filed.nextCondition, text: text), by: actor))
    ]
  }

  /// Takes out what the findings of a rule ask for, all of it or the one at `place`, 1 for the
  /// first: the office alone, before the poll opens, or on the record of a sitting that meets.
  func strike(
    _ id: Case.ID, _ rule: ScreeningRule.ID, _ place: Int?, because reason: String,
    by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    guard filed.motion.kind == .admit || filed.asksBeyondListing else {
      throw .takesNoConditions(id)
    }
    guard filed.takesConditions else {
      throw .wrongStage(id, filed.standing, wanted: [.accepted, .deferred])
    }
    let reason = try words(reason)
    let asked = filed.demands.filter { $0.rule == rule }
    guard place.map(asked.indices.map { $0 + 1 }.contains) ?? !asked.isEmpty else {
      throw .asksForNoCondition(id, rule, place, of: asked.count)
    }
    let meant = asked.enumerated().filter { place == nil || $0.offset + 1 == place }.map(\.element)
    let binding = filed.bindingDemands
    let struck = meant.filter(binding.contains)
    guard !struck.isEmpty else { throw .nothingNew(id) }
    let sitting = office.sitting.flatMap { sitting in
      sitting.day == office.today && !sitting.attending.isEmpty && sitting.agenda.contains(id)
        ? sitting.id : nil
    }
    return struck.map {
      .course(.conditionStruck(id, Condition.Struck($0, because: reason, at: sitting)))
    }
  }

  func fulfil(
    _ id: Case.ID, _ number: Int, _ evidence: String?, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    let tied = filed.tied
    if tied.contains(where: { $0.number == number && $0.isStanding }) {
      throw .standsForGood(id, number)
    }
    guard filed.state == .conditional || filed.owesPaper else {
      throw .wrongStage(id, filed.standing, wanted: [.conditional])
    }
    guard let condition = tied.first(where: { $0.number == number }) else {
      throw .unknownCondition(id, number, of: tied.count)
    }
    guard condition.met == nil else { throw .nothingNew(id) }
    // The paper of an order is known by its number.
    if filed.owesPaper, evidence?.isEmpty ?? true { throw .paperMissing(id) }
    let met = Event.course(
      .conditionMet(
        id, number: number, evidence: try words(ifAny: evidence)))
    guard !filed.owesPaper,
      filed.conditions.allSatisfy({ !$0.isOwed || $0.number == number })
    else { return [met] }
    return [met] + (try settle(filed, .passed, in: office))
  }

  func recuse(
    _ seat: Int, from id: Case.ID, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    guard office.charter.roster[seat] != nil else { throw .notSeated(seat) }
    guard filed.awaitsPoll else {
      throw .wrongStage(id, filed.standing, wanted: [.accepted, .deferred])
    }
    guard !recusals(of: filed, in: office).contains(where: { $0.seat == seat }) else {
      throw .nothingNew(id)
    }
    return [.course(.seatRecused(id, seat: seat))]
  }

  /// Seats that will not vote on the case, ascending: what the record says of each.
  public func recusals(of filed: Case, in office: Office) -> [RecusedSeat] {
    let concerned: CommunityScope
    switch filed.motion {
    case .admit(let application), .amend(_, let application):
      concerned = application.community.scope
    case .bypass: concerned = .all
    default:
      // Items for every community concern nobody more than others.
      let scopes = filed.motion.items.compactMap { office.directory[$0]?.item.scope }
      let singled = scopes.flatMap { scope -> [Community.ID] in
        if case .some(let communities) = scope { communities } else { [] }
      }
      concerned = singled.isEmpty ? .all : .some(singled)
    }
    return office.charter.roster.seats.compactMap { seat in
      if office.charter.procedure.recusesProposers, filed.filedBy == .seat(seat.number) {
        return RecusedSeat(seat: seat.number, ground: .proposed)
      }
      if case .some(let communities) = concerned, let own = seat.community,
        communities.contains(own)
      {
        return RecusedSeat(seat: seat.number, ground: .concerned)
      }
      return filed.recused.contains(seat.number)
        ? RecusedSeat(seat: seat.number, ground: .declared) : nil
    }
  }

  func deliver(_ id: Case.ID, by actor: Participant, in office: Office) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    guard try office.filed(id).awaitsDelivery else { throw .nothingToDeliver(id) }
    return [.course(.noticeDelivered(id))]
  }

  /// Puts an item in use again whose lack was made good in time; later only a vote decides.
  func cure(
    _ item: WorkItem.ID, _ evidence: String?, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    guard let suspension = try office.listed(item).suspension,
      let filed = office.cases.having(.suspended(item)).last
    else { throw .isNotSuspended(item) }
    guard office.today <= suspension.cureBy else { throw .cureIsOver(item, suspension.cureBy) }
    return [
      .poll(.suspensionLifted(filed.id, item, evidence: try words(ifAny: evidence)))
    ]
  }
}
