import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension Completer {
  /// Everything that may stand in a slot, and whether it is what the verb is for.
  ///
  /// Where items may stand too, a case is not offered for its item.
  func names(
    for slot: Form.Slot, _ verb: Verb, amongItems: Bool
  ) -> [(KnownName, isWanted: Bool)] {
    func all(_ names: [KnownName]) -> [(KnownName, isWanted: Bool)] { names.map { ($0, true) } }
    return switch slot {
    case .filed:
      book.cases.map { (amongItems ? $0.alone : $0.name, isWanted: suits($0.filed, verb)) }
    case .item: book.items.map { ($0.name, isWanted: suits($0.listing, verb)) }
    case .sitting: all(book.sittings)
    case .edition: all(book.editions)
    case .department: all(book.departments)
    case .community: all(book.communities)
    case .clerk: all([book.clerk])
    case .seat: all(book.seats)
    case .seatName: all(book.seatNames)
    case .rule: all(book.rules)
    case .verb: book.verbs.map { ($0.name, isWanted: $0.verb.isOpen(to: actor)) }
    case .state: all(book.states)
    case .standing: all(book.standings)
    case .grant: all(book.grants)
    case .day: all(book.days)
    case .newEdition, .file, .newFile, .code, .checkCode, .line, .laterDay, .text, .words, .number,
      .year,
      .ballots:
      []
    }
  }

  /// Whether a case is in a state in which the verb makes sense.
  private func suits(_ filed: Case, _ verb: Verb) -> Bool {
    switch verb {
    case .vote, .tally, .close, .record: filed.openPoll != nil
    case .open: [.submitted, .accepted, .deferred].contains(filed.stage)
    case .withdraw:
      filed.filedBy == actor
        && [.submitted, .accepted, .consultation, .deferred, .returned, .bypassReported]
          .contains(filed.stage)
    case .correct:
      filed.filedBy == actor && filed.motion.application != nil
        && (filed.isPending || filed.stage == .returned)
    case .accept: filed.stage == .submitted
    case .return: [.submitted, .accepted].contains(filed.stage)
    case .consult: [.submitted, .accepted, .consultation].contains(filed.stage)
    case .condition, .recuse:
      [.submitted, .accepted, .consultation, .deferred].contains(filed.stage)
    case .fulfil: filed.stage == .conditional
    case .deliver: filed.grant != nil && filed.delivered == nil
    case .answer, .escalate: [.bypassReported, .noticed].contains(filed.stage)
    default: filed.isPending
    }
  }

  private func suits(_ listing: Directory.Listing, _ verb: Verb) -> Bool {
    switch verb {
    case .cure: listing.suspension != nil && listing.departure == nil
    default: listing.isIn(on: book.office.today)
    }
  }
}
