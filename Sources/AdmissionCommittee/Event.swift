public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// What an office is from its first entry on, in full: it never rereads the catalogue for these.
public struct Charter: Hashable, Sendable {
  /// Raw values are words of the journal.
  public enum Mode: String, CaseIterable, Sendable {
    /// Has a day of its own.
    case rehearsal
    /// Lives on the clock.
    case live

    public var name: Bilingual {
      switch self {
      case .rehearsal: Bilingual(zh: "演练", en: "rehearsal")
      case .live: Bilingual(zh: "正式", en: "live")
      }
    }
  }

  /// Raw values are words of the journal.
  public enum Assurance: String, CaseIterable, Sendable {
    /// Whoever sits at the terminal says who they are, and entries say so.
    case attested
    /// Ballots carry the seat's signature; no office of this version is made so.
    case signed
  }

  public let mode: Mode
  public let assurance: Assurance
  public let committee: Bilingual
  public let clerk: Bilingual
  public let numberPrefix: String
  /// Whether the data were made up to show the mechanism; shown on every screen and export.
  public let reconstructed: Bool
  public let edition: Edition
  public let roster: Roster
  public let votingRule: VotingRule
  /// Digest of the rule book, in hexadecimal.
  public let ruleBook: String
  public let procedure: Procedure
  /// The office's first day.
  public let day: CalendarDay

  public init(
    mode: Mode, assurance: Assurance, committee: Bilingual, clerk: Bilingual, numberPrefix: String,
    reconstructed: Bool, edition: Edition, roster: Roster, votingRule: VotingRule,
    ruleBook: String, procedure: Procedure = .usual, day: CalendarDay
  ) {
    (self.mode, self.assurance) = (mode, assurance)
    (self.committee, self.clerk, self.numberPrefix) = (committee, clerk, numberPrefix)
    (self.reconstructed, self.edition, self.roster) = (reconstructed, edition, roster)
    (self.votingRule, self.ruleBook) = (votingRule, ruleBook)
    (self.procedure, self.day) = (procedure, day)
  }
}

/// What happened: past tense, never refused, never edited, kept for ever.
public enum Event: Hashable, Sendable {
  /// The office was made; only ever the first event.
  case opened(Charter)
  case dayAdvanced(CalendarDay)
  /// Another rule book came into use; its digest.
  case ruleBookAdopted(String)
  case editionPublished(Edition.Name, items: [WorkItem.ID])
  /// A seat fell vacant or was filled; polls that are open keep the roster they opened with.
  case rosterChanged(seat: Int, isFilled: Bool, reason: String?)
  case complained(Complaint, by: Actor)
  /// The journal goes on from a backup; what is behind this entry is another branch.
  case restored(Restoration)

  case filed(Case.ID, Application, Verdict)
  /// Another text took the place of the one filed; ballots on the earlier revision are void.
  case corrected(Case.ID, revision: Int, Application, Verdict)
  case amendmentFiled(Case.ID, WorkItem.ID, Application, Verdict)
  case proposed(Case.ID, by: Actor, Motion)
  case withdrawn(Case.ID)
  /// Follows a filing whose verdict is `listed`.
  case registered(Case.ID, Grant)
  /// Follows a filing: it came by order, past the vote.
  case orderRecorded(Case.ID, Order)
  /// Follows a filing whose verdict is `emergency`, or an order.
  case enteredWithoutVote(Case.ID, WorkItem, Grant)
  case accepted(Case.ID)
  case returned(Case.ID, reason: String)
  case clockStarted(Case.ID, Deadline)
  /// A clock had run out when somebody next took up the case.
  case fellDue(Case.ID, Deadline.Clock)
  case extended(Case.ID, reason: String)
  case consultationOpened(Case.ID)
  case consulted(Case.ID, Consultation)
  case conditionSet(Case.ID, Condition, by: Actor)
  /// Follows a poll that passed, where conditions are owed.
  case passedOnConditions(Case.ID)
  case conditionMet(Case.ID, number: Int, evidence: String?)
  case seatRecused(Case.ID, seat: Int)
  case noticeDelivered(Case.ID)

  case pollOpened(Case.ID, PollTerms)
  case ballotCast(Case.ID, Ballot)
  /// A seat was in the room without a ballot, or after all was not there.
  case attendanceNoted(Case.ID, round: Int, seat: Int, present: Bool)
  case handsCounted(Case.ID, round: Int, HandsCount)
  /// The outcome as it was counted then, with the letters or counts it was counted from.
  case pollClosed(Case.ID, round: Int, Outcome)
  case decided(Case.ID, Decision)
  /// The case that suspended the item, and what was made good.
  case suspensionLifted(Case.ID, WorkItem.ID, evidence: String?)

  case sittingOpened(Sitting.ID, on: CalendarDay)
  case agendaSet(Sitting.ID, [Case.ID])
  /// Every seat that is in the room from now on.
  case attendanceTaken(Sitting.ID, [Int])
  case observersNoted(Sitting.ID, String)
  case presidingNamed(Sitting.ID, seat: Int)
  case recorderNamed(Sitting.ID, Actor)
  case putOff(Case.ID, in: Sitting.ID, reason: String?)
  case sittingClosed(Sitting.ID)

  case bypassReported(Case.ID, by: Actor, Bypass)
  case bypassAnswered(Case.ID, text: String)
  case bypassRegularised(Case.ID, by: Case.ID)
  case bypassNoticed(Case.ID, step: Int)

  /// The case it belongs to; `nil` for what concerns the office as a whole.
  public var caseID: Case.ID? {
    switch self {
    case .opened, .dayAdvanced, .ruleBookAdopted, .editionPublished, .rosterChanged, .complained,
      .restored, .sittingOpened, .agendaSet, .attendanceTaken, .observersNoted, .presidingNamed,
      .recorderNamed, .sittingClosed:
      nil
    case .filed(let id, _, _), .corrected(let id, _, _, _), .amendmentFiled(let id, _, _, _),
      .proposed(let id, _, _), .withdrawn(let id), .registered(let id, _),
      .orderRecorded(let id, _), .enteredWithoutVote(let id, _, _), .accepted(let id),
      .returned(let id, _), .clockStarted(let id, _), .fellDue(let id, _), .extended(let id, _),
      .consultationOpened(let id), .consulted(let id, _), .conditionSet(let id, _, _),
      .passedOnConditions(let id), .conditionMet(let id, _, _), .seatRecused(let id, _),
      .noticeDelivered(let id), .pollOpened(let id, _), .ballotCast(let id, _),
      .attendanceNoted(let id, _, _, _), .handsCounted(let id, _, _), .pollClosed(let id, _, _),
      .decided(let id, _), .suspensionLifted(let id, _, _), .putOff(let id, _, _),
      .bypassReported(let id, _, _), .bypassAnswered(let id, _), .bypassRegularised(let id, _),
      .bypassNoticed(let id, _):
      id
    }
  }
}
