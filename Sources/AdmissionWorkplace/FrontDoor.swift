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
  public func application(
    at path: String, amendedBy amendments: [Amendment] = []
  ) throws(UnusableFile) -> Application {
    try InputFile.page(at: path, what: .application(in: path)) { bytes throws(CatalogDefects) in
      try ApplicationFile.read(bytes, file: path, register: register, amendedBy: amendments)
    }
  }
}

extension OfficeBook {
  /// A new office that ends with the program.
  ///
  /// - Throws: `JournalFailure`.
  public convenience init(_ mode: Charter.Mode = .rehearsal, by catalog: Catalog) throws {
    let workplace = Workplace(catalog)
    try self.init(journal: workplace.journal(of: mode), orders: workplace.orders)
  }

  /// The office that is kept in a store; a new one of that mode, made there first, where there is no
  /// store.
  ///
  /// - Throws: `JournalFailure`, `DamagedJournal`; ``WrongMode`` where the office that is there is of
  ///   the other mode; `EmptyJournal` where a store is there without an
  ///   office in it.
  public convenience init(
    _ mode: Charter.Mode = .rehearsal, by catalog: Catalog, in store: StorePlace
  ) throws {
    let workplace = Workplace(catalog)
    let (journal, _) = try Workplace.journal(in: store) {
      try workplace.journal(of: mode).entries(after: 0)
    }
    try self.init(journal: journal, orders: workplace.orders)
    let found = page.office.charter.mode
    guard found == mode else { throw WrongMode(store: store.path, found: found) }
  }
}

/// A store with a rehearsal in it that was opened as a live office, or the other way round.
public struct WrongMode: Explainable, Hashable {
  public let store: String
  public let found: Charter.Mode

  public var notice: Notice {
    Notice(
      "wrong-mode",
      found == .live
        ? Bilingual(
          zh: "`\(store)` 是正式办公室，不是演练", en: "`\(store)` is a live office, not a rehearsal")
        : Bilingual(
          zh: "`\(store)` 是演练，不是正式办公室", en: "`\(store)` is a rehearsal, not a live office"),
      hint: Bilingual(zh: "按实际情况打开，或换一个文件", en: "open it as what it is, or name another file"))
  }
}
