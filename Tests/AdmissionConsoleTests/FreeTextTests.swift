import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording
import Testing

@testable import AdmissionConsole

/// A text that a line says is in a file, or comes from standard input.
@Suite struct FreeTextTests {
  /// Reads `why.txt` and the rest of standard input.
  private static let desk = Desk(
    readApplication: { path throws(UnusableFile) in
      throw UnusableFile(what: Bilingual(path), defects: [])
    },
    readText: { path, _ throws(UnusableFile) in
      switch path {
      case nil: return "from outside; as clerk\r\n"
      case "why.txt": return "a \"quoted\" text\nof two lines\n\n"
      case "notepad.txt": return "\u{FEFF}one\r\ntwo\r\n"
      case "empty.txt": return "\n \n"
      case "long.txt": return String(repeating: "字", count: 3_000)
      default: throw UnusableFile(what: Bilingual("\(path ?? "") "), defects: [])
      }
    }, writeFile: { _, _ in }, editionFile: { $0.name.text })

  private func answer(_ line: String, hasFreeInput: Bool = true) throws -> (Reply, Session) {
    var session = try Session.sample(desk: Self.desk)
    session.hasFreeInput = hasFreeInput
    let reply = try #require(session.respond(to: line).last)
    return (reply, session)
  }

  @Test(arguments: [
    ("complain 042 @why.txt", "a \"quoted\" text\nof two lines"),
    ("complain 042 ＠why．txt", "a \"quoted\" text\nof two lines"),
    ("complain 042 @notepad.txt", "one\ntwo"), ("complain 042 @-", "from outside; as clerk"),
    ("complain 042 \"@why.txt\"", "@why.txt"),
    ("complain 042 \"x\"\"; as seat-3 ; \"\"y\"", "x\"; as seat-3 ; \"y"),
  ])
  func isRead(_ line: String, _ text: String) throws {
    let (reply, session) = try answer(line)
    #expect(reply.answer == .yes, "\(reply.json)")
    let entry = try #require(session.registrar.entries.last)
    #expect("\(entry.event)".contains("\(text.debugDescription)"), "\(entry.event)")
    #expect(session.actor == .clerk)
  }

  @Test(arguments: [
    ("complain 042 @none.txt", "unusable-file", "none.txt"),
    ("complain 042 @empty.txt", "nothing-written", "@empty.txt"),
    ("complain 042 @long.txt", "text-too-long", "@long.txt"),
  ])
  func isRefusedAndNothingChanges(_ line: String, _ code: String, _ word: String) throws {
    let (reply, session) = try answer(line)
    #expect(reply.code == code, "\(reply.json)")
    #expect(session.registrar.entries.count == 3)
  }

  @Test func linesAndTextsCannotShareTheInput() throws {
    let (reply, session) = try answer("complain 042 @-", hasFreeInput: false)
    #expect(reply.code == "input-taken")
    #expect(session.registrar.entries.count == 3)
  }

  /// Who was named on the command line acts in every line, unless that is allowed otherwise.
  @Test(arguments: ["as seat-3", "身份 席位三", "lang en; as seat-3"])
  func anIdentityBinds(_ line: String) throws {
    var session = try Session.sample()
    session.isIdentityBound = true
    #expect(session.respond(to: line).last?.code == "identity-bound")
    #expect(session.actor == .clerk)
    session.isIdentityBound = false
    #expect(session.respond(to: line).last?.answer == .yes)
    #expect(session.actor == .seat(3))
  }
}
