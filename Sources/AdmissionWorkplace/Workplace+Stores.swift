public import AdmissionCommittee
public import AdmissionJournal
public import AdmissionJournalSQLite
public import AdmissionVocabulary
import Foundation

/// The one place where stores are opened and made.
extension Workplace {
  /// Opens a store that is there, whatever is in it.
  public static func journal(
    in store: StorePlace, _ patience: Patience = Patience()
  ) throws(JournalFailure) -> SQLiteJournal {
    try SQLiteJournal(opening: store.path, patience: patience)
  }

  /// Opens a store, making it first of what `made` comes to where there is none.
  ///
  /// - Returns: also whether it was made here, and not by somebody who was quicker.
  /// - Throws: `JournalFailure`, and whatever `made` throws.
  static func journal(
    in store: StorePlace, _ patience: Patience = Patience(),
    orMaking made: () throws -> [StoredEntry]
  ) throws -> (journal: SQLiteJournal, isNew: Bool) {
    do {
      return (try journal(in: store, patience), false)
    } catch JournalFailure.missing {
      let entries = try made()
      do {
        return (try keep(entries, in: store, patience), true)
      } catch JournalFailure.exists {
        return (try journal(in: store, patience), false)
      }
    }
  }

  /// Makes a new store with entries in it; the file appears whole or not at all.
  ///
  /// - Throws: `JournalFailure`; `.exists` where there is a file already, which is left alone.
  @discardableResult
  public static func keep(
    _ entries: [StoredEntry], in store: StorePlace, _ patience: Patience = Patience()
  ) throws(JournalFailure) -> SQLiteJournal {
    try SQLiteJournal(creating: store.path, holding: entries, patience: patience)
  }

  /// Recomputes everything from a store's entries.
  ///
  /// `codes` are check codes noted earlier.
  ///
  /// - Throws: `JournalFailure`; `EmptyJournal` where no office was ever made in it.
  public static func verification(
    of store: StorePlace, since codes: [CheckCode] = [], _ patience: Patience = Patience()
  ) throws -> Verification {
    let verification = try Verification(of: journal(in: store, patience), since: codes)
    guard verification.office != nil || verification.damage != nil else { throw EmptyJournal() }
    return verification
  }

  /// Copies a store's entries to a new one, also while it is in use.
  ///
  /// - Returns: what the entries were verified to be.
  /// - Throws: ``UnsoundStore``, `EmptyJournal`, `JournalFailure`; then there is no new store.
  public static func backUp(
    _ store: StorePlace, to copy: StorePlace, _ patience: Patience = Patience()
  ) throws -> Verification {
    let sound = try SoundEntries(of: store, patience)
    try keep(sound.entries, in: copy, patience)
    return sound.verification
  }

  /// Puts a store made of a backup's entries into a place, with an entry that says so; what is
  /// there is moved aside.
  ///
  /// - Returns: what was recorded, and where the earlier store is now; `nil` when there was none.
  /// - Throws: ``UnusableBackup``, also of another office's; ``UnsoundStore`` of the backup;
  ///   `JournalFailure` of the place, `.exists` when there is a store and it is not to be replaced. Then everything is as it was.
  public static func restore(
    _ backup: StorePlace, to store: StorePlace, replacing: Bool,
    _ patience: Patience = Patience()
  ) throws -> (restoration: Restoration, aside: String?) {
    let sound = try readBackup(backup, besides: store, patience)
    let verification = sound.verification
    // A store that cannot be read may be anybody's.
    if replacing,
      let first = try? journal(in: store, patience).entries(after: 0, atMost: 1).first,
      first.digest != sound.entries.first?.digest
    {
      throw UnusableBackup.isOfAnotherOffice(backup.path, store: store.path)
    }
    var restoration = Restoration(from: verification.sound.sequence, left: nil)
    let aside = try SQLiteJournal.restore(store.path, replacing: replacing, patience: patience) {
      left throws(JournalFailure) in
      restoration = Restoration(
        from: verification.sound.sequence,
        left: left.map { .init(sequence: $0.sequence, digest: $0.digestText) })
      do {
        let entry = try OfficeBook.entry(
          for: restoration, after: verification, on: sound.office.today, clock: Moment.now)
        return sound.entries + [entry]
      } catch {
        throw .unusable(store: store.path, reason: Bilingual(String(describing: error)))
      }
    }
    return (restoration, aside)
  }

  private static func readBackup(
    _ backup: StorePlace, besides store: StorePlace, _ patience: Patience
  ) throws -> SoundEntries {
    if let place = realpath(backup.path, nil), let other = realpath(store.path, nil) {
      defer {
        free(place)
        free(other)
      }
      guard strcmp(place, other) != 0 else { throw UnusableBackup.isTheStore(backup.path) }
    }
    do {
      return try SoundEntries(of: backup, patience)
    } catch let failure as JournalFailure {
      throw UnusableBackup.failed(failure)
    } catch is EmptyJournal {
      throw UnusableBackup.isEmpty(backup.path)
    }
  }
}

/// Every entry of a store, verified.
private struct SoundEntries {
  let entries: [StoredEntry]
  let verification: Verification
  let office: Office

  /// - Throws: ``UnsoundStore``, `EmptyJournal`, `JournalFailure`.
  init(of store: StorePlace, _ patience: Patience) throws {
    entries = try Workplace.journal(in: store, patience).entries(after: 0)
    verification = Verification(of: entries)
    if let damage = verification.damage {
      throw UnsoundStore(verification: verification, damage: damage)
    }
    guard let office = verification.office else { throw EmptyJournal() }
    self.office = office
  }
}

/// A store whose entries do not all stand, so that no copy is made of them.
public struct UnsoundStore: Explainable {
  /// With the damage that was found.
  public let verification: Verification
  let damage: DamagedJournal

  /// What the first entry is that does not stand.
  public var notice: Notice { damage.notice }
}
