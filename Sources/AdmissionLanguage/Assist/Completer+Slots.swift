import AdmissionCommittee
import AdmissionVocabulary

extension Completer {
  /// Everything that may stand in a slot, and whether it is what the verb is for.
  ///
  /// Where items may stand too, a case is not offered for its item.
  func names(
    for slot: Slot, _ verb: Verb, amongItems: Bool
  ) -> [(KnownName, isWanted: Bool)] {
    func all(_ names: [KnownName]) -> [(KnownName, isWanted: Bool)] { names.map { ($0, true) } }
    return switch slot {
    case .filed:
      book.cases.map { (amongItems ? $0.alone : $0.name, isWanted: verb.suits($0.filed, actor)) }
    case .item:
      book.items.map { ($0.name, isWanted: verb.suitsItem($0.listing, book.office.today)) }
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
    case .grant: all(book.grants)
    case .day: all(book.days)
    case .newEdition, .file, .newFile, .code, .checkCode, .line, .laterDay, .text, .words, .number,
      .year,
      .ballots:
      []
    }
  }
}
