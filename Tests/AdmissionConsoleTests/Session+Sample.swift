import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

extension Desk {
  /// Holds one application, `emergency`, and writes nothing.
  static let sample = Desk(
    readApplication: { path throws(UnusableFile) in
      guard path == "emergency" else { throw UnusableFile(what: Bilingual(path), defects: []) }
      return .emergency
    }, writeFile: { _, _ in }, editionFile: { $0.name.text })
}

extension Session {
  /// The sample office, its clerk acting, with one removal put to the vote: A2014-001 about 041.
  static func sample(
    _ language: Language = .en, edition: Edition = .office, prefixes: Bool = false,
    desk: Desk = .sample
  ) throws -> Session {
    let journal = InMemoryJournal()
    let now = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    try OfficeBook.found(.sample(edition: edition), in: journal) { now }
    let clerk = try Registrar(journal: journal, orders: .sample) { now }
    var session = Session(
      registrar: clerk, desk: desk, language: language, allowsPrefixes: prefixes)
    for line in ["as clerk", "propose remove 041", "open A2014-001"] {
      let replies = session.respond(to: line)
      precondition(replies.allSatisfy { $0.answer == .yes }, "\(line)")
    }
    return session
  }
}
