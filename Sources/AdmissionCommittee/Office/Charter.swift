public import AdmissionDirectory
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
  public let ruleBook: Digest
  public let procedure: Procedure
  /// The office's first day.
  public let day: CalendarDay

  public init(
    mode: Mode, assurance: Assurance, committee: Bilingual, clerk: Bilingual, numberPrefix: String,
    reconstructed: Bool, edition: Edition, roster: Roster, votingRule: VotingRule,
    ruleBook: Digest, procedure: Procedure = .usual, day: CalendarDay
  ) {
    (self.mode, self.assurance) = (mode, assurance)
    (self.committee, self.clerk, self.numberPrefix) = (committee, clerk, numberPrefix)
    (self.reconstructed, self.edition, self.roster) = (reconstructed, edition, roster)
    (self.votingRule, self.ruleBook) = (votingRule, ruleBook)
    (self.procedure, self.day) = (procedure, day)
  }
}
