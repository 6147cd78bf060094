public import AdmissionDirectory
public import AdmissionVocabulary

extension StandingOrders {
  func close(_ id: Case.ID, by actor: Participant, in office: Office) throws(Refusal) -> [Event] {
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
    return [.poll(.closed(id, round: poll.terms.round, outcome))]
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
      return isOver ? [.course(.fellDue(id, .decision))] : []
    case .failed:
      return [.poll(.decided(id, refusal(of: filed, in: office)))]
        + (filed.motion.application == nil
          ? [] : try start(.review, of: id, from: office.today))
    case .passed:
      let owed = filed.openPoll?.conditions.contains(where: \.isOwed) ?? false
      if owed {
        return [.course(.passedOnConditions(id))]
          + (try start(.conditions, of: id, from: office.today))
      }
      let decision = try decision(on: filed, in: office)
      switch decision {
      case .admitted, .amended(_, .some):
        return [.poll(.decided(id, decision))] + (try start(.delivery, of: id, from: office.today))
      case .suspended:
        return [.poll(.decided(id, decision))] + (try start(.cure, of: id, from: office.today))
      default: return [.poll(.decided(id, decision))]
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
    if office.moot(filed.motion) != nil { return .moot }
    switch filed.motion {
    case .admit(let application):
      let expires = application.lastDay
      let item = WorkItem(
        admitting: application, as: office.directory.freeID, until: expires, source: filed.id.text)
      return .admitted(
        item, Grant(number: office.nextNumber, item: item.id, expires: expires))
    case .remove(let item): return .removed(item)
    case .merge(_, let target):
      return .merged(office.leaving(by: filed.motion), into: target)
    case .retain(let item): return .retained(item)
    case .renew(let item, let until): return .renewed(item, until: until)
    case .amend(let item, let application):
      guard let after = office.amended(item, by: application, in: filed) else { return .moot }
      return .amended(after, filed.asksBeyondListing ? grant(for: after, application, office) : nil)
    case .suspend(let item, let ground):
      let cure = try deadline(.cure, from: office.today)
      return .suspended(item, ground, cureBy: cure.due)
    case .revoke(let item, let ground):
      return ground == .finished ? .completed(item) : .revoked(item, ground)
    case .ratify(let item, let until): return .ratified(item, until: until)
    case .bypass: return .moot
    }
  }
}

extension StandingOrders {
  /// The next number, for what an application asks of a listed item: as long as both last.
  func grant(for item: WorkItem, _ application: Application, _ office: Office) -> Grant {
    Grant(
      number: office.nextNumber, item: item.id,
      expires: min(application.lastDay, item.until ?? application.lastDay))
  }
}

extension Office {
  /// The item as it would read if the case that amends it passed now; `nil` where the directory does
  /// not have it.
  public func amended(
    _ item: WorkItem.ID, by application: Application, in filed: Case
  ) -> WorkItem? {
    guard let listed = directory[item]?.item else { return nil }
    // What is asked beyond a listing widens it; what was moved as an amendment replaces it.
    return filed.asksBeyondListing
      ? listed.extended(
        by: application, noLaterThan: listed.until?.renewed, source: filed.id.text)
      : WorkItem(
        admitting: application, as: item, until: amendedEnd(of: item, by: application),
        source: filed.id.text)
  }
}
