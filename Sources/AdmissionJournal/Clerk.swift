public import AdmissionCommittee
import AdmissionSeal
public import AdmissionVocabulary

/// Carries commands to the journal: read what is new, decide on that, append.
///
/// The only place where pure decisions and the lasting record meet. One clerk serves one
/// conversation; several may share a store, each in its own process or thread.
public final class Clerk {
  /// The office as of the last entry read.
  public private(set) var office: Office
  /// Every entry read, oldest first.
  public private(set) var entries: [Entry]
  public let orders: StandingOrders
  private let journal: any Journal
  private let clock: () -> Moment
  /// Entries decided inside a transaction that is still open.
  private var staged: [StoredEntry]?
  /// What ``office`` came to when it was last looked at, until it changes or another day comes.
  private var lookedAt: (fallen: [Event], office: Office)?

  /// Opens the office that a journal holds.
  ///
  /// - Throws: ``EmptyJournal`` when no office was made there, ``DamagedJournal`` when it cannot be
  ///   replayed, ``JournalFailure`` when it cannot be read.
  public init(
    journal: any Journal, orders: StandingOrders, clock: @escaping () -> Moment
  ) throws {
    var head = Head.empty
    var office: Office?
    var entries: [Entry] = []
    for read in Chain.read(try journal.entries(after: 0)) {
      let entry = try read.entry(after: head)
      try office.take(entry)
      head = Head(sequence: entry.sequence, digest: entry.digest)
      entries.append(entry)
    }
    guard let office else { throw EmptyJournal() }
    (self.office, self.entries) = (office, entries)
    (self.journal, self.orders, self.clock) = (journal, orders, clock)
  }

  /// Makes a new office in an empty journal.
  ///
  /// - Throws: ``OfficeExists`` when there is one already, and ``JournalFailure``.
  public static func found(
    _ charter: Charter, in journal: any Journal, clock: () -> Moment
  ) throws {
    _ = try journal.transact(since: 0) { present in
      guard present.isEmpty else { throw OfficeExists() }
      return [
        try Chain.stored(
          .opened(charter), by: .clerk, on: charter.day, at: clock().time, after: .empty)
      ]
    }
  }

  /// The office as whoever looks now finds it: on today's day, with everything that has fallen due.
  public var current: Office { now.office }

  /// The day it is: in a live office the clock's, once that is past the last one recorded.
  public var day: CalendarDay {
    office.charter.mode == .live ? max(office.today, clock().day) : office.today
  }

  /// What time alone has brought about by now and nobody has recorded yet.
  public var fallenDue: [Event] { now.fallen }

  /// Worked out once for a state of the office and a day, for it is asked for all the time.
  private var now: (fallen: [Event], office: Office) {
    let day = day
    if let lookedAt, lookedAt.office.today == day { return lookedAt }
    var now = office
    if day > now.today { try? now.evolve(.dayAdvanced(day)) }
    let found = (now.fallenDue, now.asOfToday)
    lookedAt = found
    return found
  }

  public var head: Head {
    entries.last.map { Head(sequence: $0.sequence, digest: $0.digest) } ?? .empty
  }

  /// Reads what others appended meanwhile.
  ///
  /// - Throws: ``DamagedJournal``, ``JournalFailure``.
  public func refresh() throws {
    guard staged == nil else { return }
    try take(journal.entries(after: head.sequence))
  }

  /// Everything computed again from the stored entries.
  ///
  /// - Throws: ``JournalFailure``; ``UnfinishedTransaction`` inside ``atomically(_:)``.
  public func verification() throws -> Verification {
    guard staged == nil else { throw UnfinishedTransaction() }
    return try Verification(of: journal)
  }

  /// Carries out one command, or nothing of it.
  ///
  /// - Returns: the entries it caused, oldest first; never empty.
  /// - Throws: `Refusal`, ``DamagedJournal``, ``JournalFailure``.
  public func carryOut(_ command: Command, by actor: Actor) throws -> [Entry] {
    let seen = head
    let before = entries.count
    if staged != nil {
      try stage(command, by: actor, seeing: seen)
      return Array(entries[before...])
    }
    var first = before
    try atomically {
      first = entries.count
      try stage(command, by: actor, seeing: seen)
    }
    return Array(entries[first...])
  }

  /// Runs `body` as one transaction: everything it carries out is kept, or none of it when it
  /// throws.
  ///
  /// - Throws: whatever `body` throws, ``DamagedJournal``, ``JournalFailure``.
  public func atomically(_ body: () throws -> Void) throws {
    precondition(staged == nil, "transactions do not nest")
    var kept = (office: office, count: entries.count)
    defer { staged = nil }
    do {
      _ = try journal.transact(since: head.sequence) { new in
        try take(new)
        kept = (office, entries.count)
        staged = []
        try body()
        return staged ?? []
      }
    } catch {
      lookedAt = nil
      office = kept.office
      entries.removeSubrange(kept.count...)
      throw error
    }
  }

  private func stage(_ command: Command, by actor: Actor, seeing seen: Head) throws {
    let moment = clock()
    var events: [Event] = []
    if office.charter.mode == .live, moment.day > office.today {
      events.append(.dayAdvanced(moment.day))
    }
    var tomorrow = office
    for event in events { try tomorrow.evolve(event) }
    events += try orders.decide(command, by: actor, in: tomorrow, seeing: seen.digest.hex)
    for event in events {
      let day: CalendarDay = if case .dayAdvanced(let day) = event { day } else { office.today }
      let stored = try Chain.stored(
        event, by: actor, on: day, at: moment.time, after: head)
      try take([stored])
      staged?.append(stored)
    }
  }

  private func take(_ new: [StoredEntry]) throws(DamagedJournal) {
    // Forgotten first, so that the office is changed in its place and not copied.
    if !new.isEmpty { lookedAt = nil }
    for stored in new {
      let entry = try Chain.entry(stored, after: head)
      do {
        try office.evolve(entry.event)
      } catch {
        throw DamagedJournal(entry.sequence, zh: error.reason.zh, en: error.reason.en)
      }
      entries.append(entry)
    }
  }
}

/// No office was made in the journal yet.
public struct EmptyJournal: Explainable {
  public init() {}

  public var notice: Notice {
    Notice(
      "no-office", zh: "档案中还没有设立办公室", en: "no office was made in this store yet",
      hint: Bilingual(zh: "先运行 zhunru init", en: "run zhunru init first"))
  }
}

/// An office was to be made where there is one.
public struct OfficeExists: Explainable {
  public init() {}

  public var notice: Notice {
    Notice(
      "office-exists", zh: "这里已经有一个办公室", en: "there is an office here already",
      hint: Bilingual(zh: "换一个档案文件；现有的没有改动", en: "choose another store; this one was left alone"))
  }
}

/// The journal was to be verified before what was just decided is in it.
public struct UnfinishedTransaction: Explainable {
  public var notice: Notice {
    Notice(
      "unfinished-transaction", zh: "整批办理尚未写入，此时不能核验",
      en: "the batch is not written yet, so it cannot be verified",
      hint: Bilingual(zh: "办完后再核验", en: "verify after the batch"))
  }
}
