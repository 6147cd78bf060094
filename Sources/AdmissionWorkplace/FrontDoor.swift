public import AdmissionCatalog
public import AdmissionCommittee
public import AdmissionDirectory
public import AdmissionJournal
import AdmissionPages
import AdmissionScreening
public import AdmissionVocabulary

extension Catalog {
  /// The catalogue that comes along.
  ///
  /// - Throws: `CatalogDefects`, where the one that was built in cannot be used.
  public static var shipped: Catalog {
    get throws(CatalogDefects) { try Catalog(.shipped) }
  }

  /// Reads an application from a file; see ``Workplace/application(at:amendedBy:)``.
  ///
  /// - Throws: `UnusableFile` with every defect.
  public func application(at path: String) throws(UnusableFile) -> Application {
    try Workplace(self).application(at: path)
  }
}

extension OfficeBook {
  /// A new office that ends with the program.
  ///
  /// - Throws: `JournalFailure`.
  public convenience init(_ mode: Charter.Mode = .rehearsal, by catalog: Catalog) throws {
    let (workplace, journal) = (Workplace(catalog), InMemoryJournal())
    try Self.found(workplace.charter(mode), in: journal, clock: Moment.now)
    try self.init(journal: journal, orders: workplace.orders)
  }

  /// The office that is kept in a store; a new one, made there first, where there is no store.
  ///
  /// - Throws: `JournalFailure`, `DamagedJournal`; `EmptyJournal` where a store is there without an
  ///   office in it.
  public convenience init(
    _ mode: Charter.Mode = .rehearsal, by catalog: Catalog, in store: StorePlace
  ) throws {
    let workplace = Workplace(catalog)
    try self.init(journal: workplace.journal(of: mode, in: store), orders: workplace.orders)
  }
}

extension Workplace {
  /// The store of an office, made first where it is missing.
  fileprivate func journal(
    of mode: Charter.Mode, in store: StorePlace
  ) throws -> any Journal {
    do {
      return try Self.journal(in: store)
    } catch JournalFailure.missing {
      let new = InMemoryJournal()
      try OfficeBook.found(charter(mode), in: new, clock: Moment.now)
      do {
        return try Self.keep(new.entries(after: 0), in: store)
      } catch JournalFailure.exists {
        // Somebody else was quicker.
        return try Self.journal(in: store)
      }
    }
  }
}
