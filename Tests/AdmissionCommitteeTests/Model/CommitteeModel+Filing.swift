import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

// What comes in.
extension CommitteeModel {
  /// What the rules say, with the item that is already there.
  private func verdict(
    _ application: Application, besides amended: WorkItem.ID? = nil
  ) -> (outcome: Verdict.Outcome, item: Item?) {
    let others = items.filter { isIn($0) && $0.id != amended }
    let named = others.first {
      application.item.id == nil
        ? $0.department == application.department && $0.name == application.item.name
        : $0.id == application.item.id
    }
    let name = application.item.name ?? named?.name ?? ""
    let word = Word.byName[name]
    if word == .refused { return (.refused, nil) }
    // A number that is not there, or is another department's.
    if application.item.id != nil, named?.department != application.department {
      return (.returned, nil)
    }
    if word == .returned { return (.returned, nil) }
    if let named, named.letsIn { return (.listed, named) }
    if others.contains(where: { $0.name == name }) { return (.duplicate, nil) }
    return (word == .emergency ? .emergency : .needsVote, nil)
  }

  mutating func file(_ application: Application, by actor: Participant) throws {
    try need(actor.department == application.department)
    try need(!isBefore(application))
    let verdict = verdict(application)
    add(.admit(application), by: actor, .submitted)
    try takeIn(affairs.count - 1, verdict)
  }

  /// Whether the department has the same task before the committee, in another case than `own`.
  private func isBefore(_ application: Application, except own: Case.ID? = nil) -> Bool {
    affairs.contains {
      $0.isPending && $0.isEntry && $0.id != own
        && $0.motion.application?.department == application.department
        && application.item.name != nil
        && $0.motion.application?.item.name == application.item.name
    }
  }

  mutating func amend(_ id: WorkItem.ID, _ application: Application, by actor: Participant) throws {
    try need(actor.department == application.department)
    try need(isIn(id) && item(id)?.department == application.department)
    try need(application.item.name != nil && pending(on: id).isEmpty)
    let verdict = verdict(application, besides: id)
    add(.amend(id, application), by: actor, .submitted)
    try takeIn(affairs.count - 1, verdict)
  }

  /// Where something new, or something that had come back, stands after the rules spoke.
  private mutating func takeIn(
    _ place: Int, _ verdict: (outcome: Verdict.Outcome, item: Item?)
  ) throws {
    var affair = affairs[place]
    guard let application = affair.motion.application else { throw Refused() }
    affair.decision = nil
    switch verdict.outcome {
    case .refused, .duplicate:
      affair.stage = verdict.outcome == .refused ? .refused : .duplicate
      affair.due[.review] = try ModelDays.working(10, after: today)
    case .returned:
      affair.stage = .returned
      affair.due[.correction] = try ModelDays.working(15, after: today)
    case .needsVote where procedure.intake == .byClerk:
      affair.stage = .submitted
      let answer = try ModelDays.working(5, after: today)
      affair.due[.completeness] = answer
      affair.due[.decision] = try ModelDays.working(15, after: answer)
    case .listed where affair.isEntry:
      try need(verdict.item?.cureBy == nil)
      let last = application.asksUntil
      try need(min(last, verdict.item?.until ?? last) >= today)
      affair.stage = .listed
      affair.due[.delivery] = try ModelDays.working(10, after: today)
    case .emergency where affair.isEntry:
      try need(!isRepeated(application))
      let latest = today.plus(90)
      let until = min(application.item.ends ?? latest, latest)
      try need(until >= today)
      affair.stage = .emergency
      affair.due[.delivery] = try ModelDays.working(10, after: today)
      try enter(application, until: until, withoutVote: true)
    case .needsVote, .listed, .emergency:
      affair.stage = .accepted
      affair.due[.decision] = try ModelDays.working(15, after: today)
    }
    affairs[place] = affair
  }

  mutating func correct(_ id: Case.ID, _ application: Application, by actor: Participant) throws {
    let place = try place(id)
    var affair = affairs[place]
    try need(affair.filer == actor && actor.department == application.department)
    let isBack = affair.stage == .returned || affair.isTurnedDown
    try need(affair.motion.application.map { $0 != application } ?? false)
    if affair.isTurnedDown {
      try need(!affair.wasReviewed && !isOver(.review, affair))
      affair.wasReviewed = true
    } else {
      try need(isBack || affair.isPending && affair.stage != .conditional)
    }
    affair.revision += 1
    if let streets = affair.streets, streets.inFavour * 2 <= streets.asked {
      (affair.streets, affair.wasConsulted) = (nil, false)
    }
    let said: (outcome: Verdict.Outcome, item: Item?)
    if case .amend(let item, _) = affair.motion {
      try need(application.item.name != nil && (!isBack || pending(on: item).isEmpty))
      affair.motion = .amend(item, application)
      said = verdict(application, besides: item)
    } else {
      try need(!isBefore(application, except: id))
      affair.motion = .admit(application)
      said = verdict(application)
    }
    let goesOn =
      said.outcome == .needsVote
      || !affair.isEntry && (said.outcome == .listed || said.outcome == .emergency)
    if goesOn, !isBack {
      // It stays where it is, and who had voted has not voted on this.
      affair.vote?.startAgain(revision: affair.revision)
      affairs[place] = affair
      if affair.vote != nil { bind(place) }
    } else {
      affair.vote = nil
      affairs[place] = affair
      try takeIn(place, said)
    }
  }

  mutating func enter(_ application: Application, _ order: Order, by actor: Participant) throws {
    try need(actor == .clerk && !order.document.isEmpty)
    try need(verdict(application).outcome != .listed && application.item.id == nil)
    var until = application.asksUntil
    let isEmergency = verdict(application).outcome == .emergency
    if isEmergency {
      try need(!isRepeated(application))
      until = min(until, today.plus(90))
    }
    try need(until >= today)
    add(.admit(application), by: .department(application.department), .ordered)
    affairs[affairs.count - 1].due[.delivery] = try ModelDays.working(10, after: today)
    affairs[affairs.count - 1].wasEmergency = isEmergency
    try enter(application, until: until, withoutVote: true)
  }

  /// Whether the same task came in as an emergency before: it is not renewed by repetition.
  private func isRepeated(_ application: Application) -> Bool {
    affairs.contains {
      ($0.stage == .emergency || $0.wasEmergency)
        && $0.motion.application?.department == application.department
        && $0.motion.application?.item.name == application.item.name
    }
  }

  mutating func withdraw(_ id: Case.ID, by actor: Participant) throws {
    let place = try place(id)
    try need(
      affairs[place].filer == actor || actor == .clerk && !hasSomethingToDecide(place))
    try need(
      affairs[place].awaitsVote
        || [.submitted, .consultation, .returned, .bypassReported].contains(affairs[place].stage))
    affairs[place].stage = .withdrawn
  }

  func pending(on item: WorkItem.ID) -> [Affair] {
    affairs.filter { $0.isPending && $0.motion.items.contains(item) }
  }

  mutating func propose(_ motion: Motion, by actor: Participant) throws {
    try need(motion.application == nil && motion.kind != .bypass)
    if let department = actor.department {
      guard case .renew(let id, _) = motion, let item = item(id) else { throw Refused() }
      try need(item.department == department)
      try need(item.until.map { today.plus(30) <= $0 } ?? true)
    } else {
      try need(actor == .clerk || actor.seat.map(isSeated) ?? false)
    }
    try need(Set(motion.items).count == motion.items.count)
    if motion.kind == .merge { try need(motion.items.count > 1) }
    for id in motion.items {
      guard let item = item(id), isIn(item) else { throw Refused() }
      for other in pending(on: id) {
        let isParting = motion.leaving.contains(id) || other.motion.leaving.contains(id)
        let isOnce = [.retain, .renew, .suspend, .ratify].contains(motion.kind)
        try need(!isParting && !(isOnce && motion.kind == other.motion.kind))
      }
      switch motion {
      case .renew(_, let until):
        guard let end = item.until, let next = end.endOfYear.next else { throw Refused() }
        try need(end < until && until <= next.endOfYear && item.counts)
      case .ratify(_, let until):
        try need(!item.counts && today <= until && until <= today.endOfYear)
      case .suspend: try need(item.cureBy == nil)
      default: break
      }
    }
    add(motion, by: actor, .accepted)
  }
}

// Tasks that came without a number.
extension CommitteeModel {
  private func awaitsAnswer(_ affair: Affair) -> Bool {
    affair.stage == .bypassReported || affair.stage == .noticed
  }

  mutating func report(_ bypass: Bypass, by actor: Participant) throws {
    try need(actor == .clerk || actor.isCommunity)
    try need(!bypass.task.isEmpty)
    try need(!affairs.contains { awaitsAnswer($0) && $0.motion == .bypass(bypass) })
    add(.bypass(bypass), by: actor, .bypassReported)
    affairs[affairs.count - 1].due[.answer] = try ModelDays.working(5, after: today)
  }

  func answer(_ id: Case.ID, by actor: Participant) throws {
    let affair = affairs[try place(id)]
    guard case .bypass(let bypass) = affair.motion else { throw Refused() }
    try need(awaitsAnswer(affair) && actor.department == bypass.department)
  }

  mutating func escalate(_ id: Case.ID) throws {
    let place = try place(id)
    try need(awaitsAnswer(affairs[place]) && affairs[place].notices < 5)
    try need(isOver(.answer, affairs[place]))
    affairs[place].notices += 1
    affairs[place].stage = .noticed
    if affairs[place].notices < 5 {
      affairs[place].due[.answer] = try ModelDays.working(5, after: today)
    }
  }
}
