import AdmissionScreening
import AdmissionVocabulary

/// What may happen to a case where it stands.
extension Case {
  /// Whether the filer may put another text in place of the one it filed.
  var isCorrectable: Bool {
    guard motion.application != nil, order == nil else { return false }
    return switch state {
    case .submitted, .accepted, .consultation, .voting, .deferred, .screenedOut(.returned): true
    default: isRefused && !wasReviewed
    }
  }

  /// Whether it was turned down, by the rules or by a vote.
  var isRefused: Bool {
    switch state {
    case .screenedOut(.refused), .screenedOut(.duplicate), .decided(.notAdmitted),
      .decided(.notCarried):
      motion.application != nil
    default: false
    }
  }

  /// Whether it was filed to be let in by a listed item and asks for what the listing does not have:
  /// the vote is on that, as an amendment of the item.
  public var asksBeyondListing: Bool {
    if case .amend(let item, _) = motion { verdict?.amended == item } else { false }
  }

  /// Whether something may still be made a condition of it.
  var takesConditions: Bool { awaitsPoll && (motion.kind == .admit || asksBeyondListing) }

  /// Whether it came in by word of mouth and the paper has not come.
  public var owesPaper: Bool {
    if case .enteredWithoutVote = state { conditions.contains(where: \.isOwed) } else { false }
  }

  /// Whether its number is still to be handed over.
  var awaitsDelivery: Bool { grant != nil && delivered == nil && deadlines[.delivery] != nil }

  /// Whether the department may still answer a report.
  var awaitsAnswer: Bool {
    switch state {
    case .bypass(.reported), .bypass(.noticed): true
    default: false
    }
  }

  /// The step up the ladder that may be taken today; `nil` while the department has time, and at
  /// the top.
  func nextNotice(on today: CalendarDay) -> Int? {
    let step: Int
    switch state {
    case .bypass(.reported): step = 1
    case .bypass(.noticed(let last)): step = last + 1
    default: return nil
    }
    guard step <= Bypass.ladder.count, let deadline = deadlines[.answer], today > deadline.due
    else { return nil }
    return step
  }
}
