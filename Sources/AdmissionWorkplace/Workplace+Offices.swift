import AdmissionCatalog
public import AdmissionCommittee
import AdmissionDirectory
public import AdmissionJournal
public import AdmissionJournalSQLite
import AdmissionScreening
import AdmissionVocabulary

extension Workplace {
  /// A new office at the inventory before admission control.
  ///
  /// A rehearsal begins on the inventory's day, a live office today.
  public func charter(_ mode: Charter.Mode) -> Charter {
    // No catalogue is without an edition.
    let edition = catalog.edition("baseline") ?? catalog.editions[0]
    let committee = catalog.committee
    return Charter(
      mode: mode, assurance: .attested, committee: committee.name, clerk: committee.clerk,
      numberPrefix: committee.numberPrefix,
      reconstructed: committee.reconstructed || edition.reconstructed, edition: edition,
      roster: committee.roster, votingRule: committee.votingRule,
      ruleBook: orders.ruleBookDigest, procedure: committee.procedure,
      day: mode == .live ? Moment.now().day : edition.date)
  }

  /// A journal, empty so far, with a new office in it.
  ///
  /// - Throws: `OfficeExists` where there is one already, `JournalFailure`.
  func journal(
    of mode: Charter.Mode, in journal: any Journal = InMemoryJournal()
  ) throws -> any Journal {
    try OfficeBook.found(charter(mode), in: journal, clock: Moment.now)
    return journal
  }

  /// Makes an office in an empty journal, and opens it.
  ///
  /// - Throws: `OfficeExists` where there is one already, `JournalFailure`.
  public func found(
    _ mode: Charter.Mode, in journal: any Journal = InMemoryJournal()
  ) throws -> Registrar {
    try registrar(of: self.journal(of: mode, in: journal))
  }

  /// Opens the office that a journal holds.
  ///
  /// - Throws: `EmptyJournal`, `DamagedJournal`, `JournalFailure`.
  public func registrar(of journal: any Journal) throws -> Registrar {
    try Registrar(journal: journal, orders: orders, clock: Moment.now)
  }

  /// Opens the office that is kept in a store.
  ///
  /// - Throws: `EmptyJournal`, `DamagedJournal`, `JournalFailure`; `.missing` where none is kept.
  public func open(_ store: StorePlace, _ patience: Patience = Patience()) throws -> Registrar {
    try registrar(of: Self.journal(in: store, patience))
  }

  /// Opens the office in a store, making it first of what `made` comes to where there is none and
  /// nobody named the place.
  ///
  /// - Returns: also whether it was made here, and not by somebody who was quicker.
  /// - Throws: `EmptyJournal`, `DamagedJournal`, `JournalFailure`, and whatever `made` throws.
  public func open(
    _ store: StorePlace, _ patience: Patience = Patience(), orMaking made: () throws -> Registrar
  ) throws -> (registrar: Registrar, isNew: Bool) {
    guard !store.isNamed else { return (try open(store, patience), false) }
    let (journal, isNew) = try Self.journal(in: store, patience) { try made().stored }
    return (try registrar(of: journal), isNew)
  }
}
