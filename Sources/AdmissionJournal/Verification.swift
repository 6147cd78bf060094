public import AdmissionCommittee
import AdmissionVocabulary

/// A journal read from its first entry on, everything in it computed again.
public struct Verification: Sendable {
  /// Entries that were found in order.
  public let sound: Head
  /// The first entry that is not; `nil` when the whole journal is sound.
  public let damage: DamagedJournal?
  /// The office the sound entries lead to; `nil` when there is none.
  public let office: Office?
  /// Polls that were recounted and came to the recorded outcome.
  public let polls: Int

  /// Checks the chain, replays every event and recounts every poll; screens nothing again.
  ///
  /// - Throws: ``JournalFailure`` when the journal cannot be read at all.
  public init(of journal: any Journal) throws(JournalFailure) {
    var head = Head.empty
    var office: Office?
    var polls = 0
    var damage: DamagedJournal?
    for read in Chain.read(try journal.entries(after: 0)) {
      do {
        let entry = try read.entry(after: head)
        try office.take(entry)
        head = Head(sequence: entry.sequence, digest: entry.digest)
        if case .pollClosed = entry.event { polls += 1 }
      } catch {
        damage = error
        break
      }
    }
    (sound, self.damage) = (head, damage)
    (self.office, self.polls) = (office, polls)
  }
}
