package import AdmissionCommittee
import AdmissionDirectory
import AdmissionNames
package import AdmissionPages
import AdmissionReading
import AdmissionScreening
import AdmissionVocabulary

/// A catalogue without a defect as a program carries it: its pages parsed, and what is long to work
/// out from two of them worked out.
///
/// Made by the reader that reads a folder, when the program is built, and read by it again at every
/// start: of what it did then it only does not parse YAML again, nor look whether names are alike.
package struct KeptCatalog: Sendable {
  /// Parsed, by paths below `catalog/`.
  package let pages: [String: KeptPage]
  /// What the words of the lexicon and of the synonyms come to.
  package let words: String
  /// The text of `rules.yaml`, as it was written.
  package let rules: String

  package init(pages: [String: KeptPage], words: String, rules: String) {
    (self.pages, self.words, self.rules) = (pages, words, rules)
  }

  /// Keeps a catalogue.
  ///
  /// - Throws: ``CatalogDefects`` with every defect of every file.
  package init(_ files: [String: [UInt8]]) throws(CatalogDefects) {
    let catalog = try Catalog(files: files)
    var pages: [String: KeptPage] = [:]
    for (file, bytes) in files where CatalogLayout.isMeant(file) && !Self.areOfWords(file) {
      // There is none that could not be read.
      pages[file] = Written(page: bytes, Margin(file: file)).map { KeptPage($0) }
    }
    var writer = KeptWriter()
    catalog.register.reader.keep(in: &writer)
    catalog.register.wordbook.keep(in: &writer)
    self.init(pages: pages, words: writer.text, rules: catalog.ruleBook.source)
  }

  /// Whether a file is one of the two that come to words alone.
  private static func areOfWords(_ file: String) -> Bool {
    file == "lexicon.yaml" || file == "synonyms.yaml"
  }

  /// What is kept of the words.
  func readyWords() -> (reader: Reader, wordbook: Wordbook) {
    KeptReader.reading(words) { (Reader(kept: &$0), Wordbook(kept: &$0)) }
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
    guard let committee = desk.committee(desk.rolls), desk.defects.isEmpty else {
      throw CatalogDefects(desk.defects)
    }
    return committee
  }
}
