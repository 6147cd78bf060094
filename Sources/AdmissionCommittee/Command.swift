public import AdmissionDirectory
public import AdmissionVocabulary

/// What somebody asks of the office: imperative mood, may be refused.
public enum Command: Hashable, Sendable {
  case file(Application)
  case propose(Motion)
  case withdraw(Case.ID)
  case open(Case.ID, until: CalendarDay?)
  /// For the seat that acts, never another.
  case cast(Case.ID, Choice, reason: String?)
  /// What a sitting decided by name.
  case record(Case.ID, BallotSheet)
  /// What a sitting decided by a show of hands.
  case recordHands(Case.ID, HandsCount)
  case close(Case.ID)
  case publish(Edition.Name)
  case advance(to: CalendarDay)
}
