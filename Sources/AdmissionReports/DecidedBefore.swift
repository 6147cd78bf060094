import AdmissionCommittee
public import AdmissionDirectory
import AdmissionNames
import AdmissionScreening
public import AdmissionVocabulary

/// An earlier decision against a task with a name like the one asked about.
public struct DecidedBefore: Hashable, Sendable {
  /// Number of the case that was refused, or of the item that left.
  public let number: String
  public let name: String
  public let department: Department.ID
  /// The day of the refusal, or the first on which the item was no longer in.
  public let day: CalendarDay
  /// What was decided, in a word or two.
  public let how: Bilingual
  /// How like the name asked for, 0 to 100.
  public let percent: Int
}

extension Inquiry {
  /// From how many percent on a name is worth telling.
  private static let leastAlike = 60

  /// What was refused or left the directory under such a name, likest first, the latest of equals
  /// first.
  func decidedBefore(like name: String, except item: WorkItem.ID?) -> [DecidedBefore] {
    let name = ComparableName(name, by: wordbook)
    guard !name.isEmpty else { return [] }
    let refused = office.cases.having(.refused).compactMap {
      DecidedBefore($0, comparedWith: name, by: wordbook)
    }
    let left = office.directory.listings.compactMap { listing in
      listing.item.id == item
        ? nil : DecidedBefore(listing, comparedWith: name, by: wordbook, on: office.today)
    }
    return (refused + left).filter { $0.percent >= Self.leastAlike }
      .sorted { ($1.percent, $1.day, $0.number) < ($0.percent, $0.day, $1.number) }
  }
}

extension DecidedBefore {
  /// `nil` for a case that asks for nothing to be let in, or was not refused.
  fileprivate init?(_ filed: Case, comparedWith asked: ComparableName, by wordbook: Wordbook) {
    guard case .admit(let application) = filed.motion, let name = application.item.name else {
      return nil
    }
    switch filed.state {
    case .screenedOut(.refused): day = filed.filedOn
    case .decided(.notAdmitted): day = filed.rounds.last?.closedOn ?? filed.filedOn
    default: return nil
    }
    (number, self.name, department) = (filed.id.text, name, application.department)
    how = filed.standing
    percent = asked.percentAlike(ComparableName(name, by: wordbook))
  }

  /// `nil` for an item that is in, or will be.
  fileprivate init?(
    _ listing: Directory.Listing, comparedWith asked: ComparableName, by wordbook: Wordbook,
    on today: CalendarDay
  ) {
    guard let day = listing.departure?.day ?? listing.expiry, day <= today else { return nil }
    self.day = day
    (number, name) = (listing.item.id.text, listing.item.name)
    (department, how) = (listing.item.department, listing.departure.words)
    percent = asked.percentAlike(ComparableName(name, by: wordbook))
  }
}
