import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

extension PollEvent: WrittenDown {
  enum Kind: String, CaseIterable {
    case opened = "poll-opened.1"
    case ballotCast = "ballot-cast.1"
    case attendanceNoted = "attendance-noted.1"
    case handsCounted = "hands-counted.1"
    case closed = "poll-closed.1"
    case decided = "case-decided.1"
    case suspensionLifted = "suspension-lifted.1"
  }

  func written() throws -> (kind: Kind, fields: any Encodable) {
    switch self {
    case .opened(_, let terms): return (.opened, WrittenPollTerms(terms))
    case .ballotCast(_, let ballot): return (.ballotCast, WrittenBallot(ballot))
    case .attendanceNoted(_, let round, let seat, let present):
      return (
        .attendanceNoted, WrittenAttendance(round: round, seat: seat, present: present)
      )
    case .handsCounted(_, let round, let hands):
      return (
        .handsCounted,
        WrittenHands(
          round: round, yes: hands.yes, no: hands.no, abstain: hands.abstain,
          recused: hands.recused)
      )
    case .closed(_, let round, let outcome):
      return (.closed, WrittenClose(round: round, outcome: outcome.rawValue))
    case .decided(_, let decision): return (.decided, WrittenDecision(decision))
    case .suspensionLifted(_, let item, let evidence):
      return (.suspensionLifted, WrittenLifted(item: item.text, evidence: evidence))
    }
  }

  init(_ kind: Kind, from entry: EntryFields) throws {
    switch kind {
    case .opened:
      self = .opened(try entry.caseID(), try entry.fields(WrittenPollTerms.self).terms())
    case .ballotCast:
      self = .ballotCast(try entry.caseID(), try entry.fields(WrittenBallot.self).ballot())
    case .attendanceNoted:
      let written = try entry.fields(WrittenAttendance.self)
      self = .attendanceNoted(
        try entry.caseID(), round: written.round, seat: written.seat, present: written.present)
    case .handsCounted:
      let written = try entry.fields(WrittenHands.self)
      guard
        [written.yes, written.no, written.abstain, written.recused]
          .allSatisfy({ (0...1_000).contains($0) })
      else { throw UnreadableForm(what: "hands") }
      self = .handsCounted(
        try entry.caseID(), round: written.round,
        HandsCount(
          yes: written.yes, no: written.no, abstain: written.abstain, recused: written.recused))
    case .closed:
      let written = try entry.fields(WrittenClose.self)
      self = .closed(
        try entry.caseID(), round: written.round, try Reading.word(written.outcome))
    case .decided:
      self = .decided(try entry.caseID(), try entry.fields(WrittenDecision.self).domain())
    case .suspensionLifted:
      let written = try entry.fields(WrittenLifted.self)
      self = .suspensionLifted(
        try entry.caseID(), try Reading.id(written.item), evidence: written.evidence)
    }
  }
}

struct WrittenBallot: Codable {
  var seat: Int
  var choice: String
  var reason: String?
  /// `terminal` or `recorded`.
  var means: String
  var revision: Int
  var round: Int
  /// Digest of the journal's last entry when the voter looked.
  var headSeen: String

  init(_ ballot: Ballot) {
    (seat, choice, reason) = (ballot.seat, ballot.choice.rawValue, ballot.reason)
    (means, revision, round) = (ballot.means.rawValue, ballot.revision, ballot.round)
    headSeen = ballot.headSeen
  }

  func ballot() throws -> Ballot {
    Ballot(
      seat: seat, choice: try Reading.word(choice), reason: reason, means: try Reading.word(means),
      revision: revision, round: round, headSeen: headSeen)
  }
}

struct WrittenAttendance: Codable {
  var round: Int
  var seat: Int
  var present: Bool
}

struct WrittenHands: Codable {
  var round: Int
  var yes: Int
  var no: Int
  var abstain: Int
  var recused: Int
}

struct WrittenClose: Codable {
  var round: Int
  var outcome: String
}

struct WrittenLifted: Codable {
  var item: String
  var evidence: String?
}
