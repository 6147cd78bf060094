import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionSamples
import AdmissionScreening
import AdmissionSeal
import AdmissionShipped
import AdmissionVocabulary
import AdmissionWording

/// The shipped catalogue, and the office that every input meets: the demonstration with polls, a
/// sitting and an application under way.
struct Premises: Sendable {
  let catalog: Catalog
  let orders: StandingOrders
  let applications: [String: Application]
  private let entries: [StoredEntry]

  static let shipped = Result { try Premises() }

  private static let lines = [
    "as civil-affairs", "submit seeds/applications/elder-survey.yaml", "as clerk",
    "propose remove 014 017 022", "propose retain 046", "open 014 017 until 2014-05-30",
    "sitting open 2014-05-30 022 046", "as seat-1", "vote 014 yes", "as seat-2",
    "vote 014 no \"不同意\"", "as mayuan", "complain 042 undelivered \"没有到账\"", "as clerk",
  ]

  private init() throws {
    catalog = try Catalog(files: Self.files(below: "catalog/").mapValues { Array($0.utf8) })
    orders = StandingOrders(
      register: catalog.register, ruleBook: catalog.ruleBook,
      ruleBookDigest: Digest(of: catalog.ruleBook.source.utf8),
      calendar: catalog.workdays,
      budget: catalog.committee.budget, clocks: catalog.committee.clocks)
    var applications: [String: Application] = [:]
    for (file, text) in Self.files(below: "seeds/") where file.hasSuffix(".yaml") {
      applications["seeds/" + file] = try ApplicationFile.read(
        Array(text.utf8), file: file, register: catalog.register)
    }
    self.applications = applications
    let journal = InMemoryJournal()
    guard let edition = catalog.edition("baseline") else { throw Unprepared(reply: "no edition") }
    let committee = catalog.committee
    try OfficeBook.found(
      Charter(
        mode: .rehearsal, assurance: .attested, committee: committee.name, clerk: committee.clerk,
        numberPrefix: committee.numberPrefix, reconstructed: true, edition: edition,
        roster: committee.roster, votingRule: committee.votingRule,
        ruleBook: orders.ruleBookDigest, procedure: committee.procedure, day: edition.date),
      in: journal
    ) { Self.moment }
    let clerk = try Registrar(journal: journal, orders: orders) { Self.moment }
    var session = Session(
      registrar: clerk, desk: Self.desk(applications), language: .en, allowsPrefixes: false)
    let scripts = Self.files(below: "seeds/demonstration/").filter { $0.key.hasSuffix(".zr") }
    for text in scripts.sorted(by: { $0.key < $1.key }).map(\.value)
      + [Self.lines.joined(separator: "\n")]
    {
      for line in text.split(separator: "\n") {
        for reply in session.respond(to: String(line)) where reply.answer != .yes {
          throw Unprepared(reply: reply.json)
        }
      }
    }
    entries = try journal.entries(after: 0)
  }

  /// What refused to be prepared.
  private struct Unprepared: Error {
    let reply: String
  }

  static let moment = Moment(
    time: "2026-01-01T00:00:00.000Z", day: day("2026-01-01"))

  /// Shipped files by their path below `folder`.
  static func files(below folder: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: Shipped.files.lazy.filter { $0.key.hasPrefix(folder) }
        .map { (String($0.key.dropFirst(folder.count)), $0.value) })
  }

  /// Another copy of the office.
  func clerk() throws -> Registrar {
    let journal = InMemoryJournal()
    _ = try journal.transact(since: 0) { _ in entries }
    return try Registrar(journal: journal, orders: orders) { Self.moment }
  }

  /// Reads only `applications`; what is written goes nowhere.
  static func desk(_ applications: [String: Application]) -> Desk {
    Desk(
      readApplication: { path throws(UnusableFile) in
        guard let application = applications[path] else {
          throw UnusableFile(what: Bilingual(path), defects: [])
        }
        return application
      }, writeFile: { _, _ in }, appendToFile: { _, _ in }, editionFile: EditionFile.written)
  }

  func session(_ clerk: Registrar, desk: Desk? = nil, prefixes: Bool = true) -> Session {
    Session(
      registrar: clerk, desk: desk ?? Self.desk(applications), language: .zh,
      allowsPrefixes: prefixes)
  }
}

/// Runs something in an office and undoes it, so that the next input finds the same office.
func undoing(_ clerk: Registrar, _ body: () throws -> Void) throws {
  struct Undone: Error {}
  do {
    try clerk.atomically {
      try body()
      throw Undone()
    }
  } catch is Undone {}
}
