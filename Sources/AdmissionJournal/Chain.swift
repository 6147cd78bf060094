import AdmissionCommittee
import AdmissionSeal
public import AdmissionVocabulary
import Dispatch
import Foundation

/// An entry that is not as the program left it.
public struct DamagedJournal: Error, Hashable, Sendable {
  /// The first entry that does not fit.
  public let sequence: Int
  public let reason: Bilingual

  init(_ sequence: Int, zh: String, en: String) {
    (self.sequence, reason) = (sequence, Bilingual(zh: zh, en: en))
  }
}

extension DamagedJournal: Explainable {
  public var notice: Notice {
    Notice(
      "journal-damaged",
      Bilingual(zh: "办理日志第 \(sequence) 条有问题：", en: "journal entry \(sequence) is wrong: ") + reason,
      hint: Bilingual(
        zh: "停止使用这份档案，从备份恢复；没有任何改动",
        en: "stop using this store and restore a backup; nothing was changed"))
  }
}

/// Turns events into stored bytes, each with the digest of the one before, and back.
enum Chain {
  static func stored(
    _ event: Event, by actor: Actor, on day: CalendarDay, at time: String, after head: Head
  ) throws -> StoredEntry {
    let written = WrittenEntry(
      sequence: head.sequence + 1, time: time, day: day, by: actor, previous: head.digest.hex,
      event: event)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = Array(try encoder.encode(written))
    return StoredEntry(sequence: head.sequence + 1, bytes: bytes, digest: Digest(of: bytes))
  }

  /// Reads one entry and checks that it follows `head`.
  static func entry(_ stored: StoredEntry, after head: Head) throws(DamagedJournal) -> Entry {
    try UnchainedEntry(stored).entry(after: head)
  }

  /// Reads entries each by itself, on as many cores as there are.
  static func read(_ stored: [StoredEntry]) -> [UnchainedEntry] {
    let share = 128
    guard stored.count > share else { return stored.map(UnchainedEntry.init) }
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
  private let stored: StoredEntry
  private let isIntact: Bool
  private let written: WrittenEntry?
  private let actor: Actor?
  private let day: CalendarDay?

  init(_ stored: StoredEntry) {
    self.stored = stored
    isIntact = Digest(of: stored.bytes) == stored.digest
    written = isIntact ? try? WrittenEntry(from: StoredJSON(stored.bytes)) : nil
    actor = written.flatMap { try? WrittenActor.actor($0.by) }
    day = written.flatMap { try? CalendarDay(parsing: $0.day) }
  }

  /// The entry, if it is as the program left it and follows `head`.
  func entry(after head: Head) throws(DamagedJournal) -> Entry {
    let sequence = head.sequence + 1
    guard stored.sequence == sequence else {
      throw DamagedJournal(
        sequence, zh: "缺失，下一条是第 \(stored.sequence) 条",
        en: "it is missing; the next one there is \(stored.sequence)")
    }
    guard isIntact else {
      throw DamagedJournal(sequence, zh: "内容与其校验码不符", en: "its bytes do not match its digest")
    }
    guard let written else {
      throw DamagedJournal(sequence, zh: "内容无法读取", en: "its bytes cannot be read")
    }
    guard written.sequence == sequence, written.previous == head.digest.hex else {
      throw DamagedJournal(sequence, zh: "与前一条不衔接", en: "it does not follow the entry before")
    }
    guard let actor, let day else {
      throw DamagedJournal(sequence, zh: "内容无法读取", en: "its bytes cannot be read")
    }
    return Entry(
      sequence: sequence, event: written.event, actor: actor, day: day, time: written.time,
      previous: head.digest, bytes: stored.bytes, digest: stored.digest)
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
      throw DamagedJournal(entry.sequence, zh: error.reason.zh, en: error.reason.en)
    }
  }
}
