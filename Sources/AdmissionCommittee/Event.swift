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
  /// The office's first day.
  public let day: CalendarDay

  public init(
    mode: Mode, assurance: Assurance, committee: Bilingual, clerk: Bilingual, numberPrefix: String,
    reconstructed: Bool, edition: Edition, roster: Roster, votingRule: VotingRule,
    ruleBook: String, day: CalendarDay
  ) {
    (self.mode, self.assurance) = (mode, assurance)
    (self.committee, self.clerk, self.numberPrefix) = (committee, clerk, numberPrefix)
    (self.reconstructed, self.edition, self.roster) = (reconstructed, edition, roster)
    (self.votingRule, self.ruleBook, self.day) = (votingRule, ruleBook, day)
  }
}

/// What happened: past tense, never refused, never edited, kept for ever.
public enum Event: Hashable, Sendable {
  /// The office was made; only ever the first event.
  case opened(Charter)
  case dayAdvanced(CalendarDay)
  /// Another rule book came into use; its digest.
  case ruleBookAdopted(String)
  case filed(Case.ID, Application, Verdict)
  /// Follows a filing whose verdict is `listed`.
  case registered(Case.ID, Grant)
  /// Follows a filing whose verdict is `emergency`.
  case enteredWithoutVote(Case.ID, WorkItem, Grant)
  case proposed(Case.ID, by: Actor, Motion)
  case withdrawn(Case.ID)
  case pollOpened(Case.ID, PollTerms)
  case ballotCast(Case.ID, Ballot)
  /// A seat was in the room without a ballot, or after all was not there.
  case attendanceNoted(Case.ID, round: Int, seat: Int, present: Bool)
  case handsCounted(Case.ID, round: Int, HandsCount)
  /// The outcome as it was counted then, with the letters or counts it was counted from.
  case pollClosed(Case.ID, round: Int, Outcome)
  case decided(Case.ID, Decision)
  case editionPublished(Edition.Name, items: [WorkItem.ID])

  /// The case it belongs to; `nil` for what concerns the office as a whole.
  public var caseID: Case.ID? {
    switch self {
    case .opened, .dayAdvanced, .ruleBookAdopted, .editionPublished: nil
    case .filed(let id, _, _), .registered(let id, _), .enteredWithoutVote(let id, _, _),
      .proposed(let id, _, _), .withdrawn(let id), .pollOpened(let id, _), .ballotCast(let id, _),
      .attendanceNoted(let id, _, _, _), .handsCounted(let id, _, _), .pollClosed(let id, _, _),
      .decided(let id, _):
      id
    }
  }
}
