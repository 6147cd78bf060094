public import AdmissionCommittee
public import AdmissionScreening
import AdmissionSeal
public import AdmissionVocabulary

/// Carries commands to the journal: read what is new, decide on that, append.
///
/// The only place where pure decisions and the lasting record meet. One clerk serves one
/// conversation; several may share a store, each in its own process or thread.
public final class Clerk {
  /// The office as recorded: as of the last entry read.
  public private(set) var office: Office
  /// Every entry read, oldest first.
  public private(set) var entries: [Entry]
  public let orders: StandingOrders
  private let journal: any Journal
  private let clock: () -> Moment
  /// Entries decided inside a transaction that is still open.
  private var staged: [StoredEntry]?
  /// Entries that came of each request, for those of a batch.
  private var answered: [RequestID: [Int]] = [:]
  /// What ``office`` came to when it was last looked at, until it changes or another day comes.
  private var lookedAt: Today?

  /// Opens the office that a journal holds.
  ///
  /// - Throws: ``EmptyJournal`` when no office was made there, ``DamagedJournal`` when it cannot be
  ///   replayed, ``JournalFailure`` when it cannot be read.
  public init(
    journal: any Journal, orders: StandingOrders, clock: @escaping () -> Moment
  ) throws {
    var office: Office?
    var entries: [Entry] = []
    try Chain.read(try journal.entries(after: 0), after: .empty) { entry throws(DamagedJournal) in
      try office.take(entry)
      entries.append(entry)
    }
    guard let office else { throw EmptyJournal() }
    (self.office, self.entries) = (office, entries)
    (self.journal, self.orders, self.clock) = (journal, orders, clock)
    for entry in entries { noteRequest(of: entry) }
  }

  /// The office as whoever looks now finds it: on today's day, with everything that has fallen due.
  ///
  /// Worked out once for a state of the office and a day, for it is asked for all the time.
  public var current: Today {
    let day = day
    if let lookedAt, lookedAt.day == day { return lookedAt }
    let today = Today(office, on: day)
    lookedAt = today
    return today
  }

  /// What an application is screened against in this office: as it stands now, or as it would
  /// on another day.
  ///
  /// The one place that chooses office and day, so that whoever tries an application, in whatever
  /// way, gets one answer, and the one that filing it would give.
  public func screening(on day: CalendarDay? = nil) -> Screening {
    orders.screening(in: day.map { Today(office, on: $0) } ?? current)
  }

  /// The day it is: in a live office the clock's, once that is past the last one recorded.
  public var day: CalendarDay {
    office.charter.mode == .live ? max(office.today, clock().day) : office.today
  }

  /// Every entry read, as a store keeps it.
  public var stored: [StoredEntry] {
    entries.map { StoredEntry(sequence: $0.sequence, bytes: $0.bytes, digest: $0.digest) }
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

  /// Everything computed again from the stored entries, and laid beside what was computed so far.
  ///
  /// - Throws: ``JournalFailure``; ``UnfinishedTransaction`` inside ``atomically(_:)``;
  ///   ``DifferentOffice`` when what this conversation has worked with is not what the entries say.
  public func verification(since codes: [CheckCode] = []) throws -> Verification {
    guard staged == nil else { throw UnfinishedTransaction() }
    try refresh()
    let verification = try Verification(of: journal, since: codes)
    if verification.sound == head, verification.office != office { throw DifferentOffice() }
    return verification
  }

  /// How far the clock is behind the last entry; `nil` when it is not, or by five minutes at most.
  public var clockLag: Duration? {
    entries.last.flatMap { clock().lag(behind: $0.time) }
  }

  /// Carries out one command, or nothing of it.
  ///
  /// - Returns: the entries it caused, oldest first; none where it asks for the day it is already.
  /// - Throws: `Refusal`, ``DamagedJournal``, ``JournalFailure``.
  public func carryOut(_ command: Command, by actor: Participant) throws -> [Entry] {
    try carryOut(command, by: actor, for: nil).entries
  }

  /// Carries out one command unless its request was answered before, by whomever.
  ///
  /// - Returns: the entries it caused, now or then, oldest first.
  /// - Throws: `Refusal`, ``DamagedJournal``, ``JournalFailure``.
  public func carryOut(
    _ command: Command, by actor: Participant, for request: RequestID?
  ) throws -> (entries: [Entry], wasDone: Bool) {
    let seen = head
    var first = entries.count
    var done: [Entry] = []
    func stage() throws {
      first = entries.count
      done = request.map(entries(answering:)) ?? []
      if done.isEmpty { try self.stage(command, by: actor, for: request, seeing: seen) }
    }
    if staged != nil { try stage() } else { try atomically(stage) }
    return done.isEmpty ? (Array(entries[first...]), false) : (done, true)
  }

  /// What a request came to when it was answered; none when it was not.
  public func entries(answering request: RequestID) -> [Entry] {
    answered[request, default: []].map { entries[$0 - 1] }
  }

  /// What a command of a batch came to, if it was answered for everything it was about.
  public func entries(answering command: String, of batch: RequestID.Batch) -> [Entry]? {
    let requests = answered.keys.filter { $0.batch == batch && $0.command == command }
    guard let count = requests.first?.count, Set(requests.map(\.thing)).count == count else {
      return nil
    }
    return requests.sorted { $0.thing < $1.thing }.flatMap(entries(answering:))
  }

  /// The requests of all batches called so that were answered.
  public func answeredRequests(ofBatch name: String) -> [RequestID] {
    answered.keys.filter { $0.batch.name == name }
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
      for entry in entries[kept.count...] {
        if let request = entry.request { answered[request] = nil }
      }
      entries.removeSubrange(kept.count...)
      throw error
    }
  }

  private func stage(
    _ command: Command, by actor: Participant, for request: RequestID?, seeing seen: Head
  ) throws {
    let moment = clock()
    // Times never run backward, so that order and time agree for whoever reads.
    let time = max(moment.time, entries.last?.time ?? "")
    var events: [Event] = []
    if office.charter.mode == .live, moment.day > office.today {
      events.append(.office(.dayAdvanced(moment.day)))
    }
    var tomorrow = office
    for event in events { try tomorrow.evolve(event) }
    events += try orders.decide(command, by: actor, in: tomorrow, seeing: seen.digest.hex)
    for event in events {
      let day: CalendarDay =
        if case .office(.dayAdvanced(let day)) = event { day } else { office.today }
      let stored = try Chain.stored(
        event, by: actor, on: day, at: time, clock: time == moment.time ? nil : moment.time,
        for: request, after: head)
      // Folded as it is read back from its bytes, and not as it was decided: whatever the written
      // form would lose or change shows now, to whoever decided it, and never first to the reader
      // of another day.
      try take([stored])
      staged?.append(stored)
    }
  }

  private func take(_ new: [StoredEntry]) throws(DamagedJournal) {
    // Forgotten first, so that the office is changed in its place and not copied.
    if !new.isEmpty { lookedAt = nil }
    try Chain.read(new, after: head) { entry throws(DamagedJournal) in
      do throws(ImpossibleHistory) {
        try office.evolve(entry.event)
      } catch {
        throw DamagedJournal(.impossible, entry.sequence, error.reason)
      }
      entries.append(entry)
      noteRequest(of: entry)
    }
  }

  private func noteRequest(of entry: Entry) {
    if let request = entry.request { answered[request, default: []].append(entry.sequence) }
  }
}

/// A journal without a single entry: none was made yet, or all were taken out of it.
public struct EmptyJournal: Explainable {
  public init() {}

  public var notice: Notice {
    Notice(
      "no-office", zh: "档案里一条记录也没有，连设立办公室的第一条也没有",
      en: "there is no entry in the store, not even the first, which makes the office",
      advice: .restoreOrMakeAnew)
  }
}

/// What a conversation has worked with is not what the entries come to.
public struct DifferentOffice: Explainable {
  public var notice: Notice {
    Notice(
      "different-office", zh: "日志完好，但重新计算的结果与这次对话一直使用的不同",
      en:
        "the journal is sound, but it comes to something else than this conversation has worked with",
      hint: Bilingual(
        zh: "退出后重新打开，再核验一次；没有任何改动",
        en: "leave, open it again and verify once more; nothing was changed"))
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
