public import AdmissionCommittee
public import AdmissionVocabulary

/// One event of the lasting record, with who, when, and what came before it.
public struct Entry: Hashable, Sendable {
  /// 1 for the first entry, then one more each.
  public let sequence: Int
  public let event: Event
  public let actor: Participant
  /// The office's day, which in a rehearsal is not the clock's.
  public let day: CalendarDay
  /// Wall time in UTC, as `2014-05-06T08:00:00.000Z`.
  ///
  /// Never before that of the entry before, whatever the clock said.
  public let time: String
  /// What the clock said, where that was before the time of the entry before; `nil` otherwise.
  public let clock: String?
  /// Which command of which batch caused it; `nil` when it was not one of a batch.
  public let request: RequestID?
  /// Digest of the entry before; ``Digest/none`` for the first.
  public let previous: Digest
  /// The stored bytes, from which everything above was read.
  public let bytes: [UInt8]
  /// Digest of ``bytes``.
  public let digest: Digest
}

/// Where a journal stands: its length and the digest of its last entry.
public struct Head: Hashable, Sendable {
  /// Sequence of the last entry; 0 for an empty journal.
  public let sequence: Int
  public let digest: Digest

  public init(sequence: Int, digest: Digest) {
    (self.sequence, self.digest) = (sequence, digest)
  }

  public static let empty = Head(sequence: 0, digest: .none)
}

/// An entry as a store keeps it: bytes with their place and digest.
public struct StoredEntry: Hashable, Sendable {
  public let sequence: Int
  public let bytes: [UInt8]
  /// As it was written down with the bytes, to notice damage to the last entry too.
  public let digest: Digest

  public init(sequence: Int, bytes: [UInt8], digest: Digest) {
    (self.sequence, self.bytes, self.digest) = (sequence, bytes, digest)
  }
}

extension Entry {
  /// ``digest`` in hexadecimal.
  public var digestText: String { digest.hex }
}

extension Head {
  /// ``digest`` in hexadecimal.
  public var digestText: String { digest.hex }
}
