import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// The sample office with some cases: A2014-001 is voted on, 002 waits for its poll, 003 is withdrawn,
/// 004 is closed, and sitting S2014-01 is under way.
enum Rehearsal {
  static func session(
    _ lines: [String] = [
      "as clerk", "propose remove 041 042 043 044", "open A2014-001 A2014-004",
      "withdraw A2014-003", "record A2014-004 YYYYYYYY", "close A2014-004",
      "sitting open 2014-05-09 A2014-002", "publish spring",
    ], as actor: String = "clerk", _ language: Language = .zh
  ) throws -> Session {
    let journal = InMemoryJournal()
    let now = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    try OfficeBook.found(.sample(), in: journal) { now }
    let clerk = try Registrar(journal: journal, orders: .adopting("book-1")) { now }
    let desk = Desk(
      readApplication: { path throws(UnusableFile) in
        throw UnusableFile(what: Bilingual(path), defects: [])
      }, writeFile: { _, _ in }, editionFile: { $0.name.text })
    var session = Session(registrar: clerk, desk: desk, language: language, allowsPrefixes: true)
    for line in lines {
      for reply in session.respond(to: line) where reply.answer != .yes {
        throw Unprepared(line: line, reply: reply.json)
      }
    }
    _ = session.become(actor)
    return session
  }

  struct Unprepared: Error {
    let line: String
    let reply: String
  }

  static func completer(
    as actor: String = "clerk", _ language: Language = .zh
  ) throws -> Completer {
    let session = try session(as: actor, language)
    return Completer(NameBook(session.registrar), actor: session.actor, language: language) {
      folder in
      switch folder {
      case "": [.init(name: "seeds", isFolder: true), .init(name: "notes.txt", isFolder: false)]
      case "seeds/":
        [
          .init(name: "b.yaml", isFolder: false), .init(name: "a.zr", isFolder: false),
          .init(name: ".hidden.yaml", isFolder: false),
          .init(name: "两 份.yaml", isFolder: false),
        ]
      case "../": [.init(name: "up.yaml", isFolder: false)]
      default: []
      }
    }
  }
}
