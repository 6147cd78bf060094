package import AdmissionCommittee
import AdmissionSeal
package import AdmissionVocabulary
import Dispatch
import Foundation

/// Turns events into stored bytes, each with the digest of the one before, and back.
package enum Chain {
  /// How many entries of a long journal are read at once.
  static let entriesABlock = 4_096

  package static func stored(
    _ event: Event, by actor: Participant, on day: CalendarDay, at time: String,
    clock: String? = nil,
    for request: RequestID? = nil, after head: Head
  ) throws -> StoredEntry {
    let written = WrittenEntry(
      sequence: head.sequence + 1, time: time, clock: clock, day: day, by: actor,
      request: request?.description, previous: head.digest.hex, event: event)
    let bytes = composed(try written.json.bytes)
    return StoredEntry(sequence: head.sequence + 1, bytes: bytes, digest: Digest(of: bytes))
  }

  /// A JSON text in NFC, in which every text is kept whichever way it came in.
  ///
  /// What a backslash spells out is no letter, and nothing after it joins it.
  private static func composed(_ json: [UInt8]) -> [UInt8] {
    // Letters up to U+02FF and ideographs are what they are; most entries hold nothing else.
    let isComposed = json.allSatisfy { $0 < 0xCC || (0xE4...0xE9).contains($0) }
    guard !isComposed else { return json }
    var composed: [UInt8] = []
    var rest = json[...]
    while let escape = rest.firstIndex(of: UInt8(ascii: "\\")) {
      let isNumbered = rest[escape...].dropFirst().first == UInt8(ascii: "u")
      let end = min(rest.endIndex, escape + (isNumbered ? 6 : 2))
      composed += inNFC(rest[..<escape]) + rest[escape..<end]
      rest = rest[end...]
    }
    return composed + inNFC(rest)
  }

  private static func inNFC(_ text: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
  }

  /// Reads one entry; `nil` when it does not follow `head`.
  package static func entry(_ stored: StoredEntry, after head: Head) -> Entry? {
    UnchainedEntry(stored).entry(after: head)
  }

  /// Reads what was written down just now; `nil` when it cannot be read.
  static func readBack(_ written: StoredEntry, after head: Head) -> Entry? {
    UnchainedEntry(written, digest: written.digest).entry(after: head)
  }

  /// Reads entries and hands each on that follows the one before, up to the first that does not.
  ///
  /// - Throws: ``DamagedJournal`` for that one, and whatever `take` throws.
  static func read(
    _ stored: [StoredEntry], after head: Head,
    _ take: (Entry) throws(DamagedJournal) -> Void
  ) throws(DamagedJournal) {
    let read = read(stored)
    let damage = Diagnosis(read, after: head).damage
    var head = head
    for unchained in read where damage.map({ head.sequence + 1 < $0.sequence }) ?? true {
      guard let entry = unchained.entry(after: head) else { break }
      try take(entry)
      head = Head(sequence: entry.sequence, digest: entry.digest)
    }
    if let damage { throw damage }
  }

  /// Reads entries each by itself, on as many cores as there are.
  private static func read(_ stored: [StoredEntry]) -> [UnchainedEntry] {
    let share = 128
    guard stored.count > share else { return stored.map { UnchainedEntry($0) } }
    return Array(unsafeUninitializedCapacity: stored.count) { places, count in
      // Every place is written once, by one thread.
      nonisolated(unsafe) let places = places
      let shares = (stored.count + share - 1) / share
      DispatchQueue.concurrentPerform(iterations: shares) { number in
        for place in (number * share)..<min((number + 1) * share, stored.count) {
          places.initializeElement(at: place, to: UnchainedEntry(stored[place]))
        }
      }
      count = stored.count
    }
  }
}

/// An entry as its bytes tell it, before it is known whether it follows the one before.
struct UnchainedEntry: Sendable {
  let stored: StoredEntry
  /// Of the bytes as they are.
  let digest: Digest
  private let written: WrittenEntry?
  private let actor: Participant?
  private let day: CalendarDay?
  private let previous: Digest?
  private let request: RequestID?

  /// `digest` is given where it was computed of these bytes just now.
  init(_ stored: StoredEntry, digest: Digest? = nil) {
    self.stored = stored
    self.digest = digest ?? Digest(of: stored.bytes)
    written = try? WrittenEntry(StoredJSON(stored.bytes))
    actor = written.flatMap { try? WrittenActor.actor($0.by) }
    day = written.flatMap { try? CalendarDay(parsing: $0.day) }
    previous = written.flatMap { Digest(hex: $0.previous) }
    request = written?.request.flatMap(RequestID.init(parsing:))
  }

  /// Whether the digest beside the bytes is theirs.
  var isIntact: Bool { digest == stored.digest }

  /// Where it says it stands, and after what; `nil` when it cannot be read at all.
  var said: (sequence: Int, previous: Digest?)? { written.map { ($0.sequence, previous) } }

  /// Whether it says of itself that it follows `head`.
  func claims(_ head: Head) -> Bool {
    written?.sequence == head.sequence + 1 && previous == head.digest
  }

  /// Whether it is readable, as the program left it, and follows `head`.
  func follows(_ head: Head) -> Bool {
    stored.sequence == head.sequence + 1 && isIntact && claims(head) && actor != nil && day != nil
  }

  /// The entry; `nil` when it does not follow `head`.
  func entry(after head: Head) -> Entry? {
    guard follows(head), let written, let actor, let day else { return nil }
    return Entry(
      sequence: stored.sequence, event: written.event, actor: actor, day: day, time: written.time,
      clock: written.clock, request: request,
      previous: head.digest, bytes: stored.bytes, digest: digest)
  }
}

extension Office? {
  /// Takes in the next entry, which makes the office when there is none yet.
  ///
  /// - Throws: ``DamagedJournal`` when the entry cannot follow.
  mutating func take(_ entry: Entry) throws(DamagedJournal) {
    do {
      if case .none = self {
        self = try Office(openedBy: entry.event)
      } else {
        try self?.evolve(entry.event)
      }
    } catch {
      throw DamagedJournal(.impossible, entry.sequence, error.reason)
    }
  }
}
