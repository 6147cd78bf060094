public import AdmissionCatalog
public import AdmissionCommittee
public import AdmissionDirectory
import AdmissionPages
import AdmissionScreening
import AdmissionSeal
import AdmissionShipped
public import AdmissionVocabulary

/// A catalogue and the standing orders that follow from it: from here offices are made, opened,
/// kept and gone back to.
///
/// ```swift
/// let workplace = try Workplace()
/// let registrar = try workplace.found(.rehearsal)
/// let application = try workplace.application(at: "application.yaml")
/// _ = try registrar.carryOut(.file(application), by: .department(application.department))
/// try Workplace.keep(registrar.stored, in: StorePlace("office.sqlite"))
/// ```
public struct Workplace: Sendable {
  public let catalog: Catalog
  /// What every office opened here decides by.
  public let orders: StandingOrders

  public init(_ catalog: Catalog) {
    self.catalog = catalog
    orders = StandingOrders(
      register: catalog.register, ruleBook: catalog.ruleBook,
      ruleBookDigest: Digest(of: catalog.ruleBook.source.utf8),
      calendar: catalog.workdays,
      budget: catalog.committee.budget, clocks: catalog.committee.clocks)
  }

  /// With the catalogue in a folder such as `catalog/`, or with the one that comes along.
  ///
  /// - Throws: `CatalogDefects` with every defect of every file.
  public init(catalogFolder folder: String? = nil) throws(CatalogDefects) {
    if let folder {
      self.init(try Catalog(folder: folder))
    } else {
      self.init(try Catalog(.shipped))
    }
  }

  /// The committee of the same catalogue; of the one that comes along nothing else is read.
  ///
  /// - Throws: `CatalogDefects` with every defect of every file that is read.
  public static func committee(
    catalogFolder folder: String? = nil
  ) throws(CatalogDefects) -> Committee {
    if let folder { return try Catalog(folder: folder).committee }
    return try KeptCatalog.shipped.committee()
  }

  /// Reads an application from a file, with changes made first.
  ///
  /// `path` is as a person types it: a relative one stays in the working folder. Where nothing is
  /// there, the example of that name which comes along is read.
  ///
  /// - Throws: `UnusableFile` with every defect.
  public func application(
    at path: String, amendedBy amendments: [Amendment] = []
  ) throws(UnusableFile) -> Application {
    try catalog.application(at: path, amendedBy: amendments)
  }
}

extension KeptCatalog {
  /// The one that comes along.
  package static let shipped = KeptCatalog(
    pages: Shipped.pages.mapValues { KeptPage(text: $0) }, words: Shipped.words,
    rules: Shipped.files["catalog/rules.yaml"] ?? "")
}

extension UnusableFile {
  /// What a reader of the catalogue's files has found wrong with one of them.
  public init(what: Bilingual, _ defects: CatalogDefects) {
    self.init(
      what: what,
      defects: defects.all.map { Defect(file: $0.file, line: $0.line, notice: $0.notice) })
  }
}

extension InputFile {
  /// What `read` makes of a file of the catalogue's kinds; no more of it is read than such a file may
  /// have.
  ///
  /// - Throws: `UnusableFile` also with every defect that `read` finds.
  package static func page<Page>(
    at path: String, what: Bilingual, _ read: ([UInt8]) throws(CatalogDefects) -> Page
  ) throws(UnusableFile) -> Page {
    let bytes = try bytes(at: path, what: what, most: PageText.mostBytes)
    do throws(CatalogDefects) {
      return try read(bytes)
    } catch {
      throw UnusableFile(what: what, error)
    }
  }
}
