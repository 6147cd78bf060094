import AdmissionPages
import AdmissionSamples
import AdmissionScreening
import AdmissionShipped
import Foundation
import Testing

@testable import AdmissionCatalog

/// A catalogue that was kept is the one that its files make, in all its values and all its defects.
@Suite struct KeptCatalogTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let shipped = KeptCatalog(
    pages: Shipped.pages.mapValues { KeptPage(text: $0) }, words: Shipped.words,
    rules: Shipped.files["catalog/rules.yaml"] ?? "")

  @Test func theShippedOneIsThatOfItsFolder() throws {
    let kept = try Anatomy(of: Catalog(Self.shipped))
    let read = try Anatomy(of: Catalog(folder: Self.root.appending(path: "catalog").path))
    #expect(kept.size > 1_000_000)
    #expect(kept.difference(from: read) == nil)
  }

  @Test func theCommitteeAloneIsTheCatalogues() throws {
    let alone = try Anatomy(of: Self.shipped.committee())
    let whole = try Anatomy(of: Catalog(Self.shipped).committee)
    #expect(alone.difference(from: whole) == nil)
  }

  @Test func anyCatalogueCanBeKept() throws {
    let files = try Fixture.whole()
    let kept = try Anatomy(of: Catalog(KeptCatalog(files)))
    #expect(try kept.difference(from: Anatomy(of: Catalog(files: files))) == nil)
  }

  @Test(arguments: BrokenCatalogTests.cases)
  func nothingDefectiveIsKept(_ name: String) throws {
    let changed = try Fixture.files(below: "Broken/" + name)
    let files = try Fixture.whole().merging(changed) { _, changed in changed }
    #expect(throws: CatalogDefects.self) { try KeptCatalog(files) }
  }

  /// A value may be left out of what is compared only where it is no value.
  @Test func whatIsComparedIsAllThereIs() throws {
    let files = try Fixture.whole("synonyms.yaml") { $0 + "# changed\n" }
    #expect(
      try Anatomy(of: Catalog(files: files)).difference(
        from: Anatomy(of: Catalog(files: Fixture.whole()))) == nil)
    for (file, old, new) in [
      ("departments.yaml", "Finance Bureau", "Finance Office"), ("rules.yaml", "words", "word"),
    ] {
      let changed = try Fixture.whole(file) { $0.replacing(old, with: new) }
      #expect(
        try Anatomy(of: Catalog(files: changed)).difference(
          from: Anatomy(of: Catalog(files: Fixture.whole()))) != nil, "\(file)")
    }
  }
}
