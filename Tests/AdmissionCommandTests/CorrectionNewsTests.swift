import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
import Testing

/// A ballot is for what an answer showed: to have been told of a correction is not to have read it.
@Suite struct CorrectionNewsTests {
  @Test func aNoticeIsNoLook() throws {
    let workplace = try Workplace()
    let journal = InMemoryJournal()
    _ = try workplace.found(.rehearsal, in: journal)
    let sooner = try Amendment(parsing: "item.ends=2014-10-31")
    let desk = Desk(
      readApplication: { path throws(UnusableFile) in
        try workplace.application(
          at: "seeds/applications/elder-survey.yaml",
          amendedBy: path == "shorter" ? [sooner] : [])
      }, writeFile: { _, _ in }, editionFile: { $0.name.text })
    func session(_ lines: String...) throws -> Session {
      var session = Session(
        registrar: try workplace.registrar(of: journal), desk: desk, language: .en,
        allowsPrefixes: false)
      for line in lines {
        let replies = session.respond(to: line)
        #expect(replies.allSatisfy { $0.answer == .yes }, "\(line): \(replies.map(\.json))")
      }
      return session
    }
    var department = try session("today 2014-04-01", "as civil-affairs", "submit whole")
    _ = try session("as clerk", "open A2014-001")
    var seat = try session("as seat-3", "show A2014-001")
    _ = seat.latestNews()
    #expect(department.respond(to: "correct A2014-001 shorter").allSatisfy { $0.answer == .yes })
    // The new text, and what its findings tie it to.
    #expect(seat.latestNews().count == 2)
    let refused = seat.respond(to: "vote A2014-001 yes")
    #expect(refused.map(\.answer) == [.refused])
    #expect(seat.respond(to: "vote A2014-001 yes").map(\.answer) == [.yes])
  }
}
