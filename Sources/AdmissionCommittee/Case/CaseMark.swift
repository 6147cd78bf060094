package import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary

/// What is true of a case and cases are looked up by, so that nobody has to look through all of them.
package enum CaseMark: Hashable, Sendable {
  /// It may still come to a decision of the committee.
  case pending
  /// The same, of a motion about the item.
  case pendingOn(WorkItem.ID)
  /// A poll is open on it.
  case voting
  /// Somebody may have to do something about it, but for a review that may be asked for.
  case waiting
  /// Its motion is about the item, or it brought the item in.
  case about(WorkItem.ID)
  /// It reports that a department asks for a task without a number, and waits for an answer.
  case reported(Bypass)
  /// What it asked to let in was refused, by the rules or by a vote.
  case refused
  /// It brought something in that could not wait.
  case emergency
  /// It has a number of that year.
  case numbered(year: Int, Int)
  /// It suspended the item.
  case suspended(WorkItem.ID)
}

extension Case {
  var marks: [CaseMark] {
    var marks: [CaseMark] = []
    if isPending { marks.append(.pending) }
    if isPending || mayWait { marks.append(.waiting) }
    let grant = grant
    for item in motion.items { marks.append(.about(item)) }
    if isPending { marks += motion.items.map { .pendingOn($0) } }
    if let grant {
      if !motion.items.contains(grant.item) { marks.append(.about(grant.item)) }
      marks.append(.numbered(year: grant.number.year, grant.number.number))
    }
    switch state {
    case .voting: marks.append(.voting)
    case .screenedOut(.refused), .decided(.notAdmitted): marks.append(.refused)
    case .enteredWithoutVote: marks.append(.emergency)
    case .decided(.suspended(let item, _, _)): marks.append(.suspended(item))
    default: break
    }
    if awaitsAnswer, case .bypass(let bypass) = motion { marks.append(.reported(bypass)) }
    return marks
  }

  /// Whether it is not pending, and still somebody's turn.
  private var mayWait: Bool {
    switch state {
    case .screenedOut(.returned), .overdue, .bypass: true
    default: awaitsDelivery || owesPaper
    }
  }

  /// The last day of the clock that stops what it waits for; `nil` when none runs.
  var fallsDueAfter: CalendarDay? { stoppingClock.flatMap { deadlines[$0]?.due } }

  /// The last day on which a review of its refusal may be asked for; `nil` when none may.
  var isReviewableUntil: CalendarDay? {
    guard case .screenedOut(.refused) = state, !wasReviewed else { return nil }
    return deadlines[.review]?.due
  }
}
