import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// One application beyond its listing from filing to figures, as people read it: the hours shown
/// are the hours counted.
@Suite struct BeyondTheListingTests {
  /// Beyond what 001 is listed with, 12 × 60 minutes in three communities or 36 hours, and within.
  static let files: [String: Application] = [
    "within": .sample(listed: "001", times: 1, minutes: 1),
    "beyond": .sample(listed: "001", times: 24, minutes: 90),
  ]

  private func session() throws -> Session {
    let journal = InMemoryJournal()
    let now = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    try OfficeBook.found(.sample(), in: journal) { now }
    let clerk = try Registrar(journal: journal, orders: .adopting("book-1")) { now }
    let desk = Desk(
      readApplication: { path throws(UnusableFile) in
        guard let file = Self.files[path] else {
          throw UnusableFile(what: Bilingual(path), defects: [])
        }
        return file
      }, writeFile: { _, _ in }, editionFile: { $0.name.text })
    return Session(registrar: clerk, desk: desk, language: .zh, allowsPrefixes: false)
  }

  private func answer(_ line: String, _ session: inout Session, _ language: Language = .zh)
    -> String
  {
    session.respond(to: line).flatMap { $0.lines(language, nil) }.joined(separator: "\n")
  }

  /// Every place that says how many hours 001 takes.
  private func hours(_ session: inout Session) -> [String] {
    let shown = session.respond(to: "show 居民委员会选举").map(\.json).joined()
    let burden = session.respond(to: "burden 居民委员会选举").map(\.json).joined()
    return [shown, burden].map { json in
      json.firstMatch(of: /"hours(?:AYear)?":([0-9]+)/).map { String($0.1) } ?? json
    }
  }

  @Test func whatPassesIsCountedAsItWasVotedOn() throws {
    var session = try session()
    #expect(hours(&session) == ["36", "36"])
    _ = answer("as civil-affairs", &session)
    let filed = answer("submit beyond", &session)
    #expect(filed.contains("已受理：办件 A2014-001"))
    #expect(filed.contains("须提交表决") && filed.contains("R57"))
    #expect(hours(&session) == ["36", "36"])
    let asked = answer("show A2014-001", &session)
    #expect(asked.contains("变更目录事项 001 居民委员会选举"))
    #expect(asked.contains("改 每年次数：12 → 24") && asked.contains("改 每次分钟：60 → 90"))
    for line in ["as clerk", "open A2014-001", "record A2014-001 YYYYYYYY"] {
      #expect(session.respond(to: line).allSatisfy { $0.answer == .yes }, "\(line)")
    }
    let closed = answer("close A2014-001", &session)
    for part in [
      "予以变更：001 居民委员会选举", "每年次数：12 → 24", "每次分钟：60 → 90", "编号 示社准〔2014〕001号",
    ] {
      #expect(closed.contains(part), "\(closed)")
    }
    #expect(hours(&session) == ["108", "108"])
    #expect(answer("show 居民委员会选举", &session).contains("2014-05-06 变更（A2014-001）：每年次数：12 → 24"))
    #expect(answer("history A2014-001", &session, .en).contains("times a year: 12 → 24"))
    #expect(answer("burden", &session).contains("原 180，现 252 小时"))
    #expect(answer("directory", &session).contains("居民委员会选举（经 A2014-001 变更）"))
    #expect(answer("reduced", &session).contains("5"))
  }

  @Test func whatFailsLeavesTheFigures() throws {
    var session = try session()
    for line in [
      "as civil-affairs", "submit beyond", "as clerk", "open A2014-001",
      "record A2014-001 NNNNNNNN", "close A2014-001",
    ] {
      #expect(session.respond(to: line).allSatisfy { $0.answer == .yes }, "\(line)")
    }
    #expect(hours(&session) == ["36", "36"])
    #expect(answer("show A2014-001", &session).contains("维持原状"))
  }

  /// However little is claimed, the listed hours stand and are shown.
  @Test func whatIsWithinIsShownAsListed() throws {
    var session = try session()
    _ = answer("as civil-affairs", &session)
    #expect(answer("submit within", &session).contains("目录内事项 001，无需表决"))
    #expect(hours(&session) == ["36", "36"])
    let question = try session.registrar.screening(on: nil).question(
      Self.files["within"] ?? .sample())
    let sheet = ScreeningSheet(question).reply(
      at: ApplicationPlace(file: "within"), note: Bilingual(""))
    let text = sheet.lines(.zh, nil).joined(separator: "\n")
    #expect(text.contains("负担（目录所列）：每次 60 分钟 × 每年 12 次 × 3 个社区 = 每年 36 小时；目录内事项，已计入"))
  }
}
