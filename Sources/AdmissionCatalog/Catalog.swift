public import AdmissionCommittee
public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// Everything under `catalog/`, read and checked as a whole.
public struct Catalog: Sendable {
  public let register: Register
  /// Ascending by date; never empty.
  public let editions: [Edition]
  public let ruleBook: RuleBook
  public let committee: Committee
  public let workdays: WorkdayCalendar

  /// Reads a catalogue from its files; keys are paths below `catalog/`.
  ///
  /// Files that are not YAML are passed over.
  ///
  /// - Throws: ``CatalogDefects`` with every defect of every file.
  public init(files: [String: [UInt8]]) throws(CatalogDefects) {
    try self.init(ReadingDesk(files: files))
  }

  init(_ desk: ReadingDesk) throws(CatalogDefects) {
    desk.noteNames()
    let rolls = desk.rolls
    let register = desk.register(rolls)
    let editions = desk.editions(rolls)
    let ruleBook = desk.ruleBook(rolls)
    let committee = desk.committee(rolls)
    let years = desk.years()
    guard desk.defects.isEmpty, var register, let ruleBook, let committee else {
      throw CatalogDefects(desk.defects)
    }
    register.disclaimer = committee.disclaimer ?? .neutral
    self.register = register
    self.editions = editions.sorted { ($0.date, $0.name) < ($1.date, $1.name) }
    self.ruleBook = ruleBook
    self.committee = committee
    workdays = WorkdayCalendar(years)
  }

  public func edition(_ name: Edition.Name) -> Edition? {
    editions.first { $0.name == name }
  }

  /// The newest edition dated on or before `day`; before the first, the first.
  public func edition(inForceOn day: CalendarDay) -> Edition? {
    editions.last { $0.date <= day } ?? editions.first
  }
}
