import AdmissionCatalog
import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWorkplace
import Foundation
import Testing

/// What can be corrected without anybody's words is; what cannot is marked.
@Suite struct DraftTests {
  private static let file = "seeds/applications/nine-wrong.yaml"

  @Test(arguments: [(Language.zh, "# 据 ", "原为 none（R11）"), (.en, "# a draft", "was none (R11)")])
  func isWrittenBesideTheOriginal(
    _ language: Language, _ heading: String, _ remark: String
  ) throws {
    let workplace = try Workplace()
    let application = try workplace.application(at: Self.file)
    let screening = try workplace.orders.screening(in: workplace.found(.rehearsal).current)
    let remedy = try #require(try screening.remedy(for: screening.question(application)))
    let draft = Draft(remedy, of: application, in: Self.file, supposing: [], language)
    #expect(draft.text.contains(heading) && draft.text.contains(remark))
    #expect(draft.corrected > 0 && draft.open > 0)
    // What is still to be written is, so far, as it was.
    #expect(throws: Never.self) {
      try ApplicationFile.read(
        Array(draft.text.utf8), file: "draft", register: workplace.catalog.register)
    }

    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      .path(percentEncoded: false)
    try draft.write(to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == draft.text)
    let error = #expect(throws: UnusableFile.self) { try draft.write(to: path) }
    #expect(error?.defects.map(\.notice.code) == ["file-exists"])
  }
}
