import AdmissionCatalog
import AdmissionCommittee
import AdmissionConsole
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
import ArgumentParser
import Testing

@testable import AdmissionCommand

/// Every example that help gives is carried out in the demonstration office, after what has to be
/// there first.
@Suite struct VerbExampleTests {
  static let proposed = ["as clerk", "propose remove 014"]
  static let filed = [
    "as civil-affairs", "submit seeds/applications/elder-survey.yaml", "as clerk",
  ]
  static let voting = proposed + ["open A2014-067"]

  /// What is typed before the example, with who types it last.
  static func before(_ verb: Verb) -> [String] {
    switch verb {
    case .submit: ["as civil-affairs"]
    case .correct:
      ["as civil-affairs", "submit another.yaml"]
    case .withdraw, .recuse, .open: proposed
    case .vote: voting + ["as seat-3"]
    case .record, .close, .tally: voting
    case .condition, .strike, .extend: filed
    case .fulfil:
      filed + [
        "condition A2014-067 \"经费到账后进入\"", "open A2014-067", "record A2014-067 YYYYYYYY",
        "close A2014-067",
      ]
    case .sitting:
      proposed + ["sitting open 2014-04-01 A2014-067", "sitting attend 1..8", "sitting preside 1"]
    case .cure:
      [
        "as clerk", "propose suspend 042 because unfunded", "open A2014-067",
        "record A2014-067 YYYYYYYY", "close A2014-067",
      ]
    case .answer: ["as clerk", "report \"名册\" civil-affairs", "as civil-affairs"]
    case .escalate: ["as clerk", "report \"名册\" civil-affairs", "today 2014-04-15"]
    case .accept, .return: filed
    case .consult: filed + ["accept A2014-067", "consult A2014-067"]
    case .propose: ["as seat-3"]
    case .report, .complain: ["as mayuan"]
    case .deliver, .order, .seat, .publish: ["as clerk"]
    default: []
    }
  }

  /// An office in which the clerk does the intake and streets are asked.
  private func district(_ workplace: CommandWorkplace) throws -> Registrar {
    let usual = workplace.workplace.charter(.rehearsal)
    let charter = Charter(
      mode: usual.mode, assurance: usual.assurance, committee: usual.committee,
      clerk: usual.clerk, numberPrefix: usual.numberPrefix, reconstructed: usual.reconstructed,
      edition: usual.edition, roster: usual.roster, votingRule: usual.votingRule,
      ruleBook: usual.ruleBook, procedure: Procedure(intake: .byClerk, consults: true),
      day: usual.day)
    let journal = InMemoryJournal()
    try OfficeBook.found(charter, in: journal, clock: Moment.now)
    let clerk = try workplace.workplace.registrar(of: journal)
    var session = Session(
      registrar: clerk, desk: workplace.desk, language: .en, allowsPrefixes: false)
    // The demonstration's cases are not here; these take their numbers.
    let day = "today 2014-04-01"
    for line in [day, "as clerk", "propose remove 001..066"] {
      for reply in session.respond(to: line) where reply.answer != .yes {
        Issue.record("\(line): \(reply.json)")
      }
    }
    return clerk
  }

  private struct PutBack: Error {}

  /// Types what comes first and then each example, and takes back what it did: one office serves all.
  private func tryExamples(
    _ language: Language, as actor: String? = nil,
    _ check: (Verb, _ line: String, [Reply]) -> Void
  ) throws {
    let workplace = try Demonstration.workplace()
    let desk = try self.desk(workplace)
    let demonstration = try Demonstration.clerk(of: workplace)
    let district = try district(workplace)
    for verb in Verb.all {
      let isOff = [Verb.accept, .return, .consult].contains(verb)
      let clerk = isOff ? district : demonstration
      func answers() {
        var session = Session(
          registrar: clerk, desk: desk, language: language, allowsPrefixes: false)
        for line in Self.before(verb) {
          let replies = session.respond(to: line)
          #expect(replies.allSatisfy { $0.answer == .yes }, "\(line): \(replies.map(\.json))")
        }
        if let actor { _ = session.become(actor) }
        let line = verb.example[language]
        check(verb, line, session.respond(to: line))
      }
      // The whole journal is not recomputed in the middle of a transaction.
      guard verb != .verify else {
        answers()
        continue
      }
      #expect(throws: PutBack.self) {
        try clerk.atomically {
          answers()
          throw PutBack()
        }
      }
    }
  }

  @Test(arguments: [Language.zh, .en])
  func everyExampleIsCarriedOut(_ language: Language) throws {
    try tryExamples(language) { _, line, replies in
      #expect(!replies.isEmpty)
      #expect(replies.allSatisfy { $0.answer == .yes }, "\(line): \(replies.map(\.json))")
    }
  }

  /// Who may use a verb is what help says: an onlooker may exactly what anyone may.
  @Test func onlookersMayWhatHelpSays() throws {
    try tryExamples(.en, as: "anyone") { verb, line, replies in
      let isDone = replies.allSatisfy { $0.answer == .yes }
      #expect(isDone == verb.roles.isEmpty, "\(line): \(replies.map(\.json))")
    }
  }

  /// The workplace's desk, which writes nothing and knows one application more.
  private func desk(_ workplace: CommandWorkplace) throws -> Desk {
    let usual = workplace.desk
    let sooner = try Amendment(parsing: "item.ends=2014-10-31")
    return Desk(
      readApplication: { path throws(UnusableFile) in
        guard path == "another.yaml" else { return try usual.readApplication(path) }
        return try workplace.application(
          at: "seeds/applications/elder-survey.yaml",
          amendedBy: [sooner])
      }, writeFile: { _, _ in },
      appendToFile: { _, _ throws(UnwritableFile) in }, editionFile: { $0.name.text })
  }
}
