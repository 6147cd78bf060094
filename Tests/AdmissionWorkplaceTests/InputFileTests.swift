import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionWorkplace

/// What people name is text, of a size that people write.
@Suite struct InputFileTests {
  @Test(
    arguments: [
      ([], "empty-file", 0), (Array(" \n\t\n".utf8), "empty-file", 0),
      ([0x76, 0xFF, 0x0A], "not-text", 0), ([0x61, 0x00, 0x0A], "not-text", 0),
      (
        Array("as clerk\n".utf8) + [UInt8](repeating: 0x61, count: InputFile.longestLine + 1),
        "text-too-long", 2
      ),
    ] as [([UInt8], String, Int)])
  func aScriptThatIsNoneIsRefused(_ bytes: [UInt8], _ code: String, _ line: Int) throws {
    let folder = try StagedFolder()
    let path = folder.path + "/script.zr"
    try Data(bytes).write(to: URL(filePath: path))
    let error = #expect(throws: UnusableFile.self) { try InputFile.script(at: path) }
    let defect = try #require(error?.defects.first)
    #expect(defect.notice.code == code && defect.line == line && defect.file == path)
  }

  @Test func aScriptIsReadAsItIs() throws {
    let folder = try StagedFolder()
    let path = folder.path + "/script.zr"
    try "\u{FEFF}as clerk\r\n# 好\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try InputFile.script(at: path) == "\u{FEFF}as clerk\r\n# 好\n")
  }

  /// Where nothing is there, the example of that name comes along.
  @Test func anExampleIsReadWhereNothingIsThere() throws {
    let name = "seeds/applications/nowhere.yaml"
    let error = #expect(throws: UnusableFile.self) {
      try InputFile.bytes(at: name, what: Bilingual("x"))
    }
    #expect(error?.defects.map(\.notice.code) == ["file-unusable"])
    #expect(try !InputFile.bytes(at: "seeds/sitting.zr", what: Bilingual("x")).isEmpty)
  }
}
