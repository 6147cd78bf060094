import AdmissionDirectory
import AdmissionVocabulary

extension StandingOrders {
  func close(_ id: Case.ID, by actor: Actor, in office: Office) throws(Refusal) -> [Event] {
    guard actor == .clerk else { throw .needs(.clerk) }
    let filed = try office.filed(id)
    guard let poll = filed.openPoll else {
      throw .wrongStage(id, filed.standing, wanted: [.voting])
    }
    if let first = poll.terms.closesFrom, office.today < first {
      throw .closesLater(id, from: first)
    }
    // In a sitting the one who presides says when a vote is over; those in the room were asked.
    if poll.terms.floor == nil, let until = poll.terms.until, office.today < until,
      let forecast = poll.forecast, !forecast.settled
    {
      throw .notDue(id, until: until)
    }
    let outcome = poll.tally.outcome
    return [.pollClosed(id, round: poll.terms.round, outcome)]
      + (try settle(filed, outcome, in: office))
  }

  /// What follows from the outcome of a poll on the case, or from the last of its conditions.
  func settle(
    _ filed: Case, _ outcome: Outcome, in office: Office
  ) throws(Refusal) -> [Event] {
    let id = filed.id
    switch outcome {
    case .noQuorum, .tied:
      // Another poll may open only while there is time to decide.
      let isOver = filed.deadlines[.decision].map { office.today > $0.due } ?? false
      return isOver ? [.fellDue(id, .decision)] : []
    case .failed:
      return [.decided(id, refusal(of: filed, in: office))]
        + (filed.motion.application == nil
          ? [] : try start(.review, of: id, from: office.today))
    case .passed:
      let owed = filed.openPoll?.terms.conditions.contains { $0.met == nil } ?? false
      if owed {
        return [.passedOnConditions(id)] + (try start(.conditions, of: id, from: office.today))
      }
      let decision = try decision(on: filed, in: office)
      switch decision {
      case .admitted:
        return [.decided(id, decision)] + (try start(.delivery, of: id, from: office.today))
      case .suspended:
        return [.decided(id, decision)] + (try start(.cure, of: id, from: office.today))
      default: return [.decided(id, decision)]
      }
    }
  }

  private func refusal(of filed: Case, in office: Office) -> Decision {
    switch filed.motion {
    case .admit: .notAdmitted
    case .ratify(let item, _):
      office.directory[item]?.isIn(on: office.today) ?? false ? .notRatified(item) : .notCarried
    default: .notCarried
    }
  }

  private func decision(on filed: Case, in office: Office) throws(Refusal) -> Decision {
    func isIn(_ item: WorkItem.ID) -> Bool {
      office.directory[item]?.isIn(on: office.today) ?? false
    }
    if let target = filed.motion.keeping, !isIn(target) { return .moot }
    let leaving = filed.motion.leaving.filter(isIn)
    switch filed.motion {
    case .admit(let application):
      let expires = application.lastDay
      // A number that is over before it is issued would count as admitted and expired at once.
      guard expires >= office.today else { return .moot }
      let item = WorkItem(
        admitting: application, as: office.directory.freeID, until: expires, source: filed.id.text)
      return .admitted(
        item, Grant(number: office.nextNumber, item: item.id, expires: expires))
    case .remove(let item): return leaving.isEmpty ? .moot : .removed(item)
    case .merge(_, let target): return leaving.isEmpty ? .moot : .merged(leaving, into: target)
    case .retain(let item): return .retained(item)
    case .renew(let item, let until):
      guard let end = office.directory[item]?.item.until, end < until else { return .moot }
      return .renewed(item, until: until)
    case .amend(let item, let application):
      guard let now = office.directory[item]?.item else { return .moot }
      let until = now.until.map { min($0, application.item.ends ?? $0) } ?? application.item.ends
      if let until, until < office.today { return .moot }
      return .amended(
        WorkItem(admitting: application, as: item, until: until, source: filed.id.text))
    case .suspend(let item, let ground):
      if office.directory[item]?.suspension != nil { return .moot }
      let cure = try deadline(.cure, from: office.today)
      return .suspended(item, ground, cureBy: cure.due)
    case .revoke(let item, let ground):
      if leaving.isEmpty { return .moot }
      return ground == .finished ? .completed(item) : .revoked(item, ground)
    case .ratify(let item, let until):
      guard until >= office.today, office.directory[item]?.ratified == nil else { return .moot }
      return .ratified(item, until: until)
    case .bypass: return .moot
    }
  }
}
