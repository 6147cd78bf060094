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

  private static func shipped() -> KeptCatalog {
    func below(_ path: String) -> String { String(path.dropFirst("catalog/".count)) }
    return KeptCatalog(
      pages: Dictionary(
        uniqueKeysWithValues: Shipped.pages.map { (below($0), KeptPage(text: $1)) }),
      texts: Dictionary(
        uniqueKeysWithValues: Shipped.files.filter { $0.key.hasPrefix("catalog/") }
          .map { (below($0), $1) }))
  }

  @Test func theShippedOneIsThatOfItsFolder() throws {
    let kept = try Catalog(Self.shipped())
    let read = try Catalog(folder: Self.root.appending(path: "catalog").path)
    #expect(kept.ruleBook.source == read.ruleBook.source)
    let (left, right) = (Anatomy(of: kept), Anatomy(of: read))
    #expect(left.size > 1_000_000)
    #expect(left.difference(from: right) == nil)
  }

  @Test func theCommitteeAloneIsTheCatalogues() throws {
    let kept = Self.shipped()
    let (alone, whole) = try (kept.committee(), Catalog(kept).committee)
    #expect(Anatomy(of: alone).difference(from: Anatomy(of: whole)) == nil)
  }

  /// Where no page is refused before it is read.
  @Test(arguments: BrokenCatalogTests.cases)
  func defectsAreTheSame(_ name: String) throws {
    let changed = try Fixture.files(below: "Broken/" + name)
    let files = try Fixture.whole().merging(changed) { _, changed in changed }
    var pages: [String: KeptPage] = [:]
    for (path, bytes) in files {
      let margin = Margin(file: path)
      let written = Written(page: bytes, margin)
      guard let written, margin.remarks.isEmpty else { return }
      pages[path] = KeptPage(written)
    }
    let texts = files.mapValues { String(decoding: $0, as: UTF8.self) }
    let expected = try #require(throws: CatalogDefects.self) { try Catalog(files: files) }
    let error = try #require(throws: CatalogDefects.self) {
      try Catalog(KeptCatalog(pages: pages, texts: texts))
    }
    #expect(error == expected)
  }
}
