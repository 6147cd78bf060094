public import AdmissionDirectory
public import AdmissionVocabulary
import HashTreeCollections

/// Everything an office stands at after the events so far.
public struct Office: Hashable, Sendable {
  public let charter: Charter
  public internal(set) var today: CalendarDay
  public internal(set) var ruleBook: Digest
  public internal(set) var directory: Directory
  /// Every case ever filed, in the order of filing.
  public private(set) var cases = Cases()
  /// Editions published since, oldest first; the starting edition is in the charter.
  public internal(set) var publications: [Publication] = []
  /// In the order in which they were called; the last may be open.
  public internal(set) var sittings: PersistentArray<Sitting> = []
  /// Seats nobody holds now, ascending.
  public internal(set) var vacant: [Int] = []
  /// What communities hold against items, oldest first.
  public private(set) var complaints: PersistentArray<Lodged> = []
  /// Each time the journal went on from a backup, oldest first.
  public internal(set) var restorations: [Restoration] = []
  /// Where the complaints about each item stand among all.
  private var complaintPlaces: TreeDictionary<WorkItem.ID, [Int]> = [:]
  /// How many cases and admission numbers each year has had.
  private(set) var casesByYear: [Int: Int] = [:]
  private(set) var numbersByYear: [Int: Int] = [:]

  /// An issue of the directory as it stood.
  public struct Publication: Hashable, Sendable {
    public let name: Edition.Name
    public let date: CalendarDay
    public let items: [WorkItem.ID]
    /// How many listings the directory had had by then, gone ones included.
    public let listings: Int
  }

  /// A complaint with who made it, and when.
  public struct Lodged: Hashable, Sendable {
    public let complaint: Complaint
    public let by: Participant
    public let on: CalendarDay
  }

  init(_ charter: Charter) {
    self.charter = charter
    (today, ruleBook) = (charter.day, charter.ruleBook)
    directory = Directory(charter.edition)
  }

  public subscript(id: Case.ID) -> Case? {
    cases[id]
  }

  /// The edition in force: the one last published, or the one the office started from.
  public var edition: Edition.Name { publications.last?.name ?? charter.edition.name }

  /// The day from which the edition in force is.
  var firstDayOfEdition: CalendarDay { publications.last?.date ?? charter.edition.date }

  /// The edition in force on `day`; `nil` before the office's first.
  public func edition(on day: CalendarDay) -> Edition.Name? {
    publications.last { $0.date <= day }?.name
      ?? (charter.edition.date <= day ? charter.edition.name : nil)
  }

  /// Cases that could still change whether the item is listed, in the order of filing.
  public func pending(on item: WorkItem.ID) -> [Case] {
    cases.having(.pendingOn(item))
  }

  /// Cases whose motion is about the item, or that brought it in; in the order of filing.
  public func cases(about item: WorkItem.ID) -> [Case] {
    cases.having(.about(item))
  }

  /// What communities hold against an item, oldest first.
  public func complaints(about item: WorkItem.ID) -> [Lodged] {
    complaintPlaces[item, default: []].map { complaints[$0] }
  }

  mutating func lodge(_ complaint: Complaint, by actor: Participant) {
    complaintPlaces[complaint.item, default: []].append(complaints.count)
    complaints.append(Lodged(complaint: complaint, by: actor, on: today))
  }

  /// The sitting that is called or meets; `nil` when none is.
  public var sitting: Sitting? { sittings.last.flatMap { $0.isOver ? nil : $0 } }

  var nextSitting: Sitting.ID {
    Sitting.ID(
      year: today.year, number: sittings.count { $0.id.text.hasPrefix("S\(today.year)-") } + 1)
  }

  /// Changes every case whose poll is open.
  mutating func changeOpenPolls(_ change: (inout Poll) -> Void) {
    for filed in cases.having(.voting) {
      guard case .voting(var poll) = filed.state else { continue }
      change(&poll)
      setOpenPoll(poll, on: filed.id)
    }
  }

  mutating func setOpenPoll(_ poll: Poll, on id: Case.ID) { cases.setOpenPoll(poll, on: id) }

  var nextCase: Case.ID {
    Case.ID(year: today.year, number: casesByYear[today.year, default: 0] + 1)
  }

  var nextNumber: AdmissionNumber {
    AdmissionNumber(
      prefix: charter.numberPrefix, year: today.year,
      number: numbersByYear[today.year, default: 0] + 1)
  }

  mutating func add(_ filed: Case) {
    cases.append(filed)
    casesByYear[filed.filedOn.year, default: 0] += 1
  }

  mutating func issue(_ number: AdmissionNumber) {
    numbersByYear[number.year] = number.number
  }

  mutating func change(_ id: Case.ID, _ change: (inout Case) -> Void) {
    cases.change(id, change)
  }
}
