import AdmissionDirectory
public import AdmissionVocabulary

/// Why nothing is left to decide on a motion.
public enum Moot: CaseIterable, Sendable {
  /// What was to go has gone, or what was to stay has.
  case itemHasLeft
  /// What it would let in or prolong would be over before it began.
  case timeIsOver
  /// The item is already as the motion would have it.
  case isSoAlready

  /// In a clause.
  public var name: Bilingual {
    switch self {
    case .itemHasLeft:
      Bilingual(
        zh: "事项已离开目录，议题已无对象", en: "the item has left the directory and nothing is left to decide")
    case .timeIsOver:
      Bilingual(zh: "所定期限已过，议题已无对象", en: "its time is over and nothing is left to decide")
    case .isSoAlready:
      Bilingual(
        zh: "事项已如所议，议题已无对象", en: "the item is so already and nothing is left to decide")
    }
  }
}

extension Office {
  /// Why a vote on the motion would decide nothing as the directory stands; `nil` when it would.
  public func moot(_ motion: Motion) -> Moot? {
    func isIn(_ item: WorkItem.ID) -> Bool { directory[item]?.isIn(on: today) ?? false }
    if let target = motion.keeping, !isIn(target) { return .itemHasLeft }
    if !motion.leaving.isEmpty, !motion.leaving.contains(where: isIn) { return .itemHasLeft }
    switch motion {
    case .admit(let application):
      // A number that is over before it is issued would count as admitted and expired at once.
      return application.lastDay < today ? .timeIsOver : nil
    case .renew(let item, let until):
      return directory[item]?.item.until.map { $0 < until } ?? false ? nil : .isSoAlready
    case .amend(let item, let application):
      return amendedEnd(of: item, by: application).map { $0 < today } ?? false ? .timeIsOver : nil
    case .suspend(let item, _):
      return directory[item]?.suspension == nil ? nil : .isSoAlready
    case .ratify(let item, let until):
      if directory[item]?.ratified != nil { return .isSoAlready }
      return until < today ? .timeIsOver : nil
    case .remove, .merge, .retain, .revoke, .bypass: return nil
    }
  }

  /// Items that would go if the motion passed now.
  func leaving(by motion: Motion) -> [WorkItem.ID] {
    motion.leaving.filter { directory[$0]?.isIn(on: today) ?? false }
  }

  /// The last day of the item once it reads as the application has it; `nil` for none.
  func amendedEnd(of item: WorkItem.ID, by application: Application) -> CalendarDay? {
    [directory[item]?.item.until, application.item.ends].compactMap(\.self).min()
  }
}
