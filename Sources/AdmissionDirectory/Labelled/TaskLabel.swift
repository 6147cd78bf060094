/// What people who know the field say should become of a task.
///
/// Raw values are the words of labelled tables and of `--json`.
public enum TaskLabel: String, CaseIterable, Sendable {
  /// No community may be given it.
  case forbid = "FORBID"
  /// A committee should decide.
  case vote = "VOTE"
  /// A duty by law, or listed: nobody may stop it.
  case admit = "ADMIT"
  /// The community's own business.
  case autonomy = "AUTONOMY"
  /// It enters at once.
  case emergency = "EMERGENCY"
}

/// What sort of trial a labelled task is; each sort has a goal of its own.
///
/// Raw values are the words of labelled tables and of `--json`.
public enum TaskClass: String, CaseIterable, Sendable {
  /// Barred, in whatever guise.
  case forbidden
  /// Harmless, with words that alarm.
  case harmless
  /// Deserving a vote.
  case vote
  /// A duty by law.
  case duty
  /// More than what stands under a listed number.
  case beyond
  /// What stands under a listed number.
  case within
  /// Called an emergency without being one.
  case pseudoEmergency = "pseudo-emergency"
  case emergency
  /// Refused or gone, and back in substance the same.
  case refiled
  /// Refused or gone, and back revised in earnest.
  case revised
}
