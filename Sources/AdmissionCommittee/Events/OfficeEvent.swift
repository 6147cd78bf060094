public import AdmissionDirectory
public import AdmissionVocabulary

/// What concerns the office as a whole: its making, its days, its books, its seats.
public enum OfficeEvent: Hashable, Sendable {
  /// The office was made; only ever the first event.
  case opened(Charter)
  case dayAdvanced(CalendarDay)
  /// Another rule book came into use; its digest.
  case ruleBookAdopted(Digest)
  case editionPublished(Edition.Name, items: [WorkItem.ID])
  /// A seat fell vacant or was filled; polls that are open keep the roster they opened with.
  case rosterChanged(seat: Int, isFilled: Bool, reason: String?)
  case complaintMade(Complaint, by: Participant)
  /// The journal goes on from a backup; what is behind this entry is another branch.
  case restored(Restoration)
}
