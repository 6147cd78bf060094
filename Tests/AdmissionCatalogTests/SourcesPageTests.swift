import Foundation
import Testing

/// Whoever reads a source's letters beside an entry finds them on the page of sources.
@Suite struct SourcesPageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func everySourceOfTheCatalogueIsOnThePage() throws {
    let catalog = Self.root.appending(path: "catalog").path(percentEncoded: false)
    let letters = /\b(?:SEED|(?:HS|GEO|LAW|POL|LOC|HL|INT|CAL)[0-9]+)\b/
    let cited = try FileManager.default.subpathsOfDirectory(atPath: catalog)
      .filter { $0.hasSuffix(".yaml") }
      .reduce(into: Set<String>()) { cited, file in
        let text = try String(contentsOfFile: catalog + "/" + file, encoding: .utf8)
        cited.formUnion(text.matches(of: letters).map { String($0.0) })
      }
    let page = try String(
      contentsOf: Self.root.appending(path: "Sources/Admission/Admission.docc/Sources.md"),
      encoding: .utf8)
    let rows = page.matches(of: /(?m)^\| ([A-Z]+[0-9]*) \| [A-D] \|/).map { String($0.1) }
    #expect(Set(rows) == cited && rows.count == cited.count)
  }
}
