import AdmissionCommittee
import AdmissionConsole
import AdmissionJournal
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording
import ArgumentParser
import Testing

@testable import AdmissionCommand

/// The threats to an approval, each as a script that ends in the required refusal with the journal
/// unchanged, in the demonstration office.
@Suite struct ApprovalThreatTests {
  struct Threat: CustomTestStringConvertible, Sendable {
    let id: String
    let title: String
    /// What happens first; every line is carried out.
    let before: [String]
    /// What is then tried, and the code with which it is refused.
    let tried: [(line: String, code: String)]

    var testDescription: String { "\(id) \(title)" }
  }

  private static let elder = "高龄老人津贴入户核查"
  /// The elder survey filed, open, and with two ballots.
  private static let voting = [
    "today 2014-04-18", "as civil-affairs", "submit seeds/applications/elder-survey.yaml",
    "as clerk", "open \(elder)", "as seat-1", "vote \(elder) yes", "as seat-2", "vote \(elder) no",
  ]
  private static let settled =
    voting + [
      "as clerk", "record \(elder) YNYYYY..", "close \(elder)", "fulfil \(elder) all",
      "expect \(elder) admitted",
    ]

  static let threats: [Threat] = [
    Threat(
      id: "T01", title: "what was decided is not changed afterwards", before: settled,
      tried: [
        ("as civil-affairs", ""),
        ("correct \(elder) seeds/applications/elder-survey.yaml", "wrong-stage"),
      ]),
    Threat(
      id: "T03", title: "whoever proposes does not vote",
      before: ["as seat-4", "propose remove 014", "as clerk", "open 014"],
      tried: [
        ("as seat-4", ""), ("vote 014 yes", "is-recused"), ("as clerk", ""),
        ("record 014 YYYYYYYY", "is-recused"),
        ("record 014 yes 8 no 0", "recused-missing"),
      ]),
    Threat(
      id: "T04", title: "one seat, one vote", before: voting,
      tried: [("as seat-1", ""), ("vote \(elder) yes", "already-voted")]),
    Threat(
      id: "T05", title: "no vote before the opening",
      before: ["as clerk", "propose remove 014"],
      tried: [("as seat-1", ""), ("vote 014 yes", "wrong-stage")]),
    Threat(
      id: "T05", title: "no vote after the last day",
      before: voting + ["today 2014-05-20"],
      tried: [("as seat-3", ""), ("vote \(elder) yes", "poll-over")]),
    Threat(
      id: "T05", title: "no vote after the decision", before: settled,
      tried: [("as seat-7", ""), ("vote \(elder) no", "wrong-stage")]),
    Threat(
      id: "T06", title: "a case is decided once", before: settled,
      tried: [
        ("as clerk", ""), ("close \(elder)", "wrong-stage"), ("open \(elder)", "wrong-stage"),
      ]),
    Threat(
      id: "T08", title: "who comes later does not vote in an open poll",
      before: voting + ["as clerk", "seat 3 vacant \"moved\"", "seat 3 filled"],
      tried: [
        ("as seat-3", ""), ("vote \(elder) yes", "seat-changed"), ("as clerk", ""),
        ("record \(elder) YNY.....", "seat-changed"),
      ]),
    Threat(
      id: "T08", title: "nobody sits in a vacant seat",
      before: ["as clerk", "seat 3 vacant", "propose remove 014", "open 014"],
      tried: [
        ("as seat-3", ""), ("vote 014 yes", "seat-vacant"), ("propose remove 017", "seat-vacant"),
      ]),
    Threat(
      id: "T10", title: "nobody changes the rules on one case", before: voting,
      tried: [
        ("as clerk", ""), ("votingRule strict", "unknown-verb"),
        ("open \(elder)", "wrong-stage"), ("as seat-5", ""), ("close \(elder)", "not-entitled"),
      ]),
    Threat(
      id: "T11", title: "an ambiguous name is refused with the list",
      before: ["as clerk", "propose retain 014", "propose renew 014"],
      tried: [("open 014", "several-cases"), ("as seat", "unknown-actor")]),
    Threat(
      id: "T12", title: "only the filer corrects and withdraws", before: voting,
      tried: [
        ("as education", ""), ("withdraw \(elder)", "not-entitled"),
        ("correct \(elder) seeds/applications/elder-survey.yaml", "not-entitled"),
        ("as clerk", ""), ("withdraw \(elder)", "not-entitled"),
        ("as seat-1", ""),
        ("correct \(elder) seeds/applications/elder-survey.yaml", "not-entitled"),
      ]),
    Threat(
      id: "T14", title: "four of eight are not more than half",
      before: ["as clerk", "propose remove 014", "open 014", "record 014 YYYYNNNN"],
      tried: [("expect 014 passed", "unmet"), ("as seat-5", ""), ("vote 014 yes", "")]),
    Threat(
      id: "T15", title: "abstentions are no votes for",
      before: [
        "as clerk", "propose remove 014", "open 014", "record 014 YYYYAAAA", "close 014",
        "expect 014 failed",
      ], tried: [("open 014", "wrong-stage")]),
    Threat(
      id: "T16", title: "a tie that nobody may break changes nothing",
      before: [
        "as clerk", "propose remove 014", "open 014", "record 014 YYYYNNNN", "close 014",
        "expect 014 not-carried", "expect item 014 in",
      ], tried: [("close 014", "wrong-stage")]),
    Threat(
      id: "T17", title: "where four are recused nothing can pass",
      before: [
        "as clerk", "propose remove 014", "recuse 014 1 2 3 4", "open 014",
        "record 014 RRRRYYYY", "close 014", "expect 014 no-quorum", "expect item 014 in",
      ], tried: [("recuse 014 9", "unknown-actor"), ("recuse 014 1", "nothing-new")]),
    Threat(
      id: "T18", title: "not closed while a ballot could change it", before: voting,
      tried: [("as clerk", ""), ("close \(elder)", "not-due")]),
    Threat(
      id: "T19", title: "a vote that says nothing is not cast", before: voting,
      tried: [("as seat-3", ""), ("vote \(elder)", "usage"), ("vote", "usage")]),
  ]

  @Test(arguments: threats)
  func endsInItsRefusal(_ threat: Threat) throws {
    let workplace = try Demonstration.workplace()
    var session = Session(
      registrar: try Demonstration.clerk(of: workplace), desk: workplace.desk,
      language: .zh, allowsPrefixes: false)
    for line in threat.before {
      for reply in session.respond(to: line) {
        #expect(reply.answer == .yes, "\(line): \(reply.lines(.en, nil))")
      }
    }
    for (line, code) in threat.tried {
      let head = session.registrar.head
      let replies = session.respond(to: line)
      switch code {
      case "": #expect(replies.allSatisfy { $0.answer == .yes }, "\(line)")
      case "unmet": #expect(replies.map(\.answer) == [.no], "\(line)")
      default:
        #expect(replies.map(\.code) == [code], "\(line): \(replies.map { $0.lines(.en, nil) })")
        #expect(replies.allSatisfy { !$0.lines(.en, nil).isEmpty && $0.lines(.zh, nil).count >= 1 })
        #expect(session.registrar.head == head, "\(line) changed the journal")
      }
    }
    #expect(try session.registrar.verification().damage == nil)
  }
}
