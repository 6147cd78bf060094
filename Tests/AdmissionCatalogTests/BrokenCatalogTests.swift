import AdmissionPages
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionCatalog

/// One broken catalogue for each kind of defect: `Fixtures/Broken/CASE` holds the files that differ
/// from `Fixtures/Whole`, and their first lines say what has to be found in them.
@Suite struct BrokenCatalogTests {
  static var cases: [String] {
    let folder = Fixture.folder.appending(path: "Broken")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test func casesAreFound() {
    #expect(Self.cases.count > 50)
  }

  @Test(arguments: cases)
  func everyDefectIsNotedWhereItStands(_ name: String) throws {
    let changed = try Fixture.files(below: "Broken/" + name)
    let files = try Fixture.whole().merging(changed) { _, changed in changed }
    #expect(spots(in: files) == changed.flatMap(Self.expected).sorted())
  }

  @Test(arguments: cases)
  func everyNoticeIsBilingualAndHelps(_ name: String) throws {
    let changed = try Fixture.files(below: "Broken/" + name)
    let files = try Fixture.whole().merging(changed) { _, changed in changed }
    let error = try #require(throws: CatalogDefects.self) { try Catalog(files: files) }
    for defect in error.all {
      let notice = defect.notice
      #expect(notice.hint != nil, "\(notice.code) gives no hint")
      for text in [notice.message.en, notice.hint?.en ?? ""] {
        #expect(!text.isEmpty && !text.hasSuffix("."), "\(text)")
      }
      for text in [notice.message.zh, notice.hint?.zh ?? ""] {
        #expect(text.unicodeScalars.contains { $0.value > 0x2E7F }, "\(text)")
        #expect(!text.unicodeScalars.contains { $0.isInvisible }, "\(text)")
      }
    }
  }

  /// The defects that the first lines of a file announce.
  private static func expected(_ file: String, _ bytes: [UInt8]) -> [Spot] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .prefix { $0.hasPrefix("# expects: ") }
      .map { line in
        let words = line.split(separator: " ")
        return Spot(file: file, line: Int(words[3]) ?? -1, code: String(words[2]))
      }
  }
}
