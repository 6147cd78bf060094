public import AdmissionCommittee
public import AdmissionVocabulary

/// The book of an office opened at one entry: the office as that entry leaves it, and all entries up
/// to it.
///
/// A value; what is written later changes it for nobody.
public struct Page: Sendable {
  /// The office as recorded: as of the last entry.
  public private(set) var office: Office
  public private(set) var entries: Entries
  /// The office now and then on its way, so that a day long past need not be worked out from the
  /// first entry on.
  private var waymarks: PersistentArray<Office> = []

  private static let entriesAWaymark = 512

  init(openedBy entry: Entry) throws(DamagedJournal) {
    do {
      office = try Office(openedBy: entry.event)
    } catch {
      throw DamagedJournal(.impossible, entry.sequence, error.reason)
    }
    entries = Entries()
    entries.append(entry)
    waymarks.append(office)
  }

  public var head: Head { entries.head }

  /// Every entry, as a store keeps it.
  public var stored: [StoredEntry] { Array(entries.stored) }

  /// The office as it stood just before a case was filed; `nil` where none is.
  public func office(before id: Case.ID) -> Office? {
    guard let first = entries.of(id).first else { return nil }
    let place = (first.sequence - 1) / Self.entriesAWaymark
    var office = waymarks[place]
    let start = max(1, place * Self.entriesAWaymark)
    for entry in entries[start..<first.sequence - 1] {
      // It was taken in once before.
      guard (try? office.evolve(entry.event)) != nil else { return nil }
    }
    return office
  }

  /// Takes in entries that follow.
  ///
  /// - Throws: ``DamagedJournal`` at the first that does not; those before it are taken in.
  mutating func take(_ new: [StoredEntry]) throws(DamagedJournal) {
    try Chain.read(new, after: head) { entry throws(DamagedJournal) in try take(entry) }
  }

  mutating func take(_ entry: Entry) throws(DamagedJournal) {
    do throws(ImpossibleHistory) {
      if entries.count.isMultiple(of: Self.entriesAWaymark) { waymarks.append(office) }
      try office.evolve(entry.event)
    } catch {
      throw DamagedJournal(.impossible, entry.sequence, error.reason)
    }
    entries.append(entry)
  }
}
