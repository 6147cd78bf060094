package import AdmissionCommittee
package import AdmissionPages
import AdmissionVocabulary

/// The files of a catalogue after they were parsed, as a program carries them.
///
/// Read by the reader that reads a folder; only YAML is left out.
package struct KeptCatalog: Sendable {
  struct File: Sendable {
    let page: KeptPage
    /// As somebody wrote it.
    let text: String
  }

  let files: [String: File]

  /// - Parameters:
  ///   - pages: by paths below `catalog/`.
  ///   - texts: of the same files, as they were written.
  package init(pages: [String: KeptPage], texts: [String: String]) {
    files = Dictionary(
      uniqueKeysWithValues: pages.map { path, page in
        (path, File(page: page, text: texts[path] ?? ""))
      })
  }
}

extension Catalog {
  /// Reads a catalogue that was kept.
  ///
  /// - Throws: ``CatalogDefects`` with every defect of every file.
  package init(_ kept: KeptCatalog) throws(CatalogDefects) {
    try self.init(ReadingDesk(kept))
  }
}

extension KeptCatalog {
  /// The committee alone, without a look at any other file.
  ///
  /// Whether it fits them is for whoever reads the whole catalogue to say.
  ///
  /// - Throws: ``CatalogDefects`` with every defect of its file.
  package func committee() throws(CatalogDefects) -> Committee {
    let desk = ReadingDesk(self)
    guard let committee = desk.committee(Rolls()), desk.defects.isEmpty else {
      throw CatalogDefects(desk.defects)
    }
    return committee
  }
}
