import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

/// The kinds of entry and their shapes, frozen because journals outlive programs.
///
/// A new shape gets a new number; the old one stays readable. Domain types are never encoded
/// directly, so renaming a Swift case cannot change a file.
enum WrittenKind: String, CaseIterable, Codable {
  case officeOpened = "office-opened.1"
  case dayAdvanced = "day-advanced.1"
  case catalogueAdopted = "catalogue-adopted.1"
  case applicationFiled = "application-filed.1"
  case itemRegistered = "item-registered.1"
  case enteredWithoutVote = "entered-without-vote.1"
  case motionProposed = "motion-proposed.1"
  case caseWithdrawn = "case-withdrawn.1"
  case pollOpened = "poll-opened.1"
  case ballotCast = "ballot-cast.1"
  case attendanceNoted = "attendance-noted.1"
  case handsCounted = "hands-counted.1"
  case pollClosed = "poll-closed.1"
  case caseDecided = "case-decided.1"
  case editionPublished = "edition-published.1"
  case rosterChanged = "roster-changed.1"
  case complaintMade = "complaint-made.1"
  case applicationCorrected = "application-corrected.1"
  case amendmentFiled = "amendment-filed.1"
  case orderRecorded = "order-recorded.1"
  case caseAccepted = "case-accepted.1"
  case caseReturned = "case-returned.1"
  case clockStarted = "clock-started.1"
  case fellDue = "fell-due.1"
  case decisionExtended = "decision-extended.1"
  case consultationOpened = "consultation-opened.1"
  case streetsConsulted = "streets-consulted.1"
  case conditionSet = "condition-set.1"
  case passedOnConditions = "passed-on-conditions.1"
  case conditionMet = "condition-met.1"
  case seatRecused = "seat-recused.1"
  case noticeDelivered = "notice-delivered.1"
  case suspensionLifted = "suspension-lifted.1"
  case sittingOpened = "sitting-opened.1"
  case agendaSet = "agenda-set.1"
  case attendanceTaken = "attendance-taken.1"
  case observersNoted = "observers-noted.1"
  case presidingNamed = "presiding-named.1"
  case recorderNamed = "recorder-named.1"
  case casePutOff = "case-put-off.1"
  case sittingClosed = "sitting-closed.1"
  case bypassReported = "bypass-reported.1"
  case bypassAnswered = "bypass-answered.1"
  case bypassRegularised = "bypass-regularised.1"
  case bypassNoticed = "bypass-noticed.1"
  case officeRestored = "office-restored.1"
}

struct WrittenDay: Codable { var day: String }
struct WrittenRuleBook: Codable { var ruleBook: String }
struct WrittenNothing: Codable {}

struct WrittenFiling: Codable {
  var application: WrittenApplication
  var verdict: WrittenVerdict
}

struct WrittenEntrance: Codable {
  var item: WrittenItem
  var grant: WrittenGrant
}

struct WrittenProposal: Codable {
  var by: String
  var motion: WrittenMotion
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

struct WrittenPublication: Codable {
  var edition: String
  var items: [String]
}
