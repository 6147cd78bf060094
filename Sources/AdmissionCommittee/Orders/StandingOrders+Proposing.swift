public import AdmissionDirectory
public import AdmissionVocabulary

extension StandingOrders {
  func propose(
    _ motion: Motion, by actor: Participant, in office: Office
  ) throws(Refusal) -> [Event] {
    guard motion.application == nil, motion.kind != .bypass else { throw .needs(.department) }
    switch actor {
    case .clerk: break
    case .seat(let number): try office.seated(number)
    case .department(let department): try mayAsk(department, motion, in: office)
    case .anyone, .community: throw .needsEither(.seat, .clerk)
    }
    if let target = motion.keeping, motion.leaving.contains(target) {
      throw .mergesIntoItself(target)
    }
    var named: Set<WorkItem.ID> = []
    for item in motion.leaving where !named.insert(item).inserted { throw .namedTwice(item) }
    if case .merge(let items, let target) = motion, items.isEmpty {
      throw .mergesNothing(into: target)
    }
    for item in motion.items {
      let listing = try office.listed(item)
      try fits(motion, listing, on: office.today)
      for pending in office.pending(on: item) where motion.collides(with: pending.motion, on: item)
      {
        throw .alreadyPending(item, pending.id)
      }
    }
    return [.intake(.proposed(office.nextCase, by: actor, motion))]
  }

  /// A department asks for the renewal of what is its own, in time, and for nothing else.
  private func mayAsk(
    _ department: Department.ID, _ motion: Motion, in office: Office
  ) throws(Refusal) {
    guard case .renew(let item, _) = motion else { throw .needsEither(.seat, .clerk) }
    let listing = try office.listed(item)
    guard listing.item.department == department else {
      throw .anotherDepartmentsItem(item, listing.item.department)
    }
    if let end = listing.item.until,
      let latest = end.advanced(by: -renewalDays(on: office.today)), office.today > latest
    {
      throw .renewalIsLate(item, latest: latest)
    }
  }

  /// Whether the motion can be put about the item as it stands.
  private func fits(
    _ motion: Motion, _ listing: Directory.Listing, on today: CalendarDay
  ) throws(Refusal) {
    let item = listing.item.id
    switch motion {
    case .renew(_, let until):
      guard let end = listing.item.until else { throw .hasNoEnd(item) }
      // What came without a vote lasts longer only by ratification (R35).
      if listing.entrance == .withoutVote, listing.ratified == nil {
        throw .needsRatification(item)
      }
      guard until > end, let latest = end.renewed, until <= latest else {
        throw .impossibleEnd(item, until, latest: end.renewed ?? end)
      }
    case .ratify(_, let until):
      guard listing.entrance == .withoutVote, listing.ratified == nil else {
        throw .needsNoRatification(item)
      }
      guard (today...today.endOfYear).contains(until) else {
        throw .impossibleEnd(item, until, latest: today.endOfYear)
      }
    case .suspend:
      if let suspension = listing.suspension { throw .itemSuspended(item, suspension) }
    case .admit, .remove, .merge, .retain, .amend, .revoke, .bypass: break
    }
  }
}

extension Motion {
  /// Whether both cannot be before the committee at once, where both are about the item.
  fileprivate func collides(with other: Motion, on item: WorkItem.ID) -> Bool {
    if leaving.contains(item) || other.leaving.contains(item) { return true }
    switch self {
    case .retain, .renew, .amend, .suspend, .ratify: return kind == other.kind
    case .admit, .remove, .merge, .revoke, .bypass: return false
    }
  }
}

extension CalendarDay {
  /// The end of the next year: how far a renewal reaches at most.
  var renewed: CalendarDay? { endOfYear.next?.endOfYear }
}

extension Office {
  /// How long a renewal of the item lasts unless somebody says otherwise; `nil` when it has no end.
  public func renewalEnd(of item: WorkItem.ID) -> CalendarDay? {
    directory[item]?.item.until?.renewed
  }

  /// How long an item that came without a vote lasts once ratified: what was asked for, and at most
  /// the year.
  public func ratificationEnd(of item: WorkItem.ID) -> CalendarDay {
    let asked = cases(about: item).first { $0.grant?.item == item }?.motion.application?.lastDay
    return max(today, min(asked ?? today.endOfYear, today.endOfYear))
  }
}
