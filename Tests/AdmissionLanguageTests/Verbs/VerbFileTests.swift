import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionLanguage

/// One file a verb, in the folder of its group, and the list names them all.
@Suite struct VerbFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/AdmissionLanguage/Verbs").standardized

  @Test func theListIsTheFolder() throws {
    let path = Self.folder.path(percentEncoded: false)
    let files = try FileManager.default.subpathsOfDirectory(atPath: path)
      .filter { $0.contains("/") && $0.hasSuffix(".swift") }
    let listed = Verb.all.map { "\($0.group.rawValue.capitalized)/\($0.name.en.capitalized).swift" }
    #expect(listed.sorted() == files.sorted())
    #expect(Set(Verb.all).count == Verb.all.count)
  }

  @Test func everyFileDeclaresItsVerb() throws {
    for verb in Verb.all {
      let file = "\(verb.group.rawValue.capitalized)/\(verb.name.en.capitalized).swift"
      let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
      #expect(text.contains("zh: \"\(verb.name.zh)\", en: \"\(verb.name.en)\""), "\(file)")
    }
  }
}
