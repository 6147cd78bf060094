public import AdmissionCommittee
public import AdmissionScreening
public import AdmissionVocabulary

/// Carries commands to the book of an office for one conversation: reads what is new, decides on
/// that, appends.
///
/// Each conversation has one of its own; the book they share. It holds what the conversation last
/// saw of the book, which costs nothing.
public final class Registrar {
  public let book: OfficeBook
  /// What this conversation goes by: the book as last looked into, and inside a transaction with
  /// what was decided in it.
  public private(set) var page: Page { didSet { lookedAt = nil } }
  /// What was decided inside a transaction that is still open.
  private var draft: Draft?
  /// What the office came to when it was last looked at, until it changes or another day comes.
  private var lookedAt: Today?

  public init(_ book: OfficeBook) { (self.book, page) = (book, book.page) }

  public var orders: StandingOrders { book.orders }

  /// The office as recorded: as of the last entry read.
  public var office: Office { page.office }

  /// Every entry read, oldest first.
  public var entries: Entries { page.entries }

  public var head: Head { page.head }

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
    office.charter.mode == .live ? max(office.today, book.clock().day) : office.today
  }

  /// How far the clock is behind the last entry; `nil` when it is not, or by five minutes at most.
  public var clockLag: Duration? {
    entries.isEmpty ? nil : book.clock().lag(behind: entries.lastTime)
  }

  /// Reads what others appended meanwhile.
  ///
  /// - Throws: ``DamagedJournal``, ``JournalFailure``.
  public func refresh() throws {
    guard draft == nil else { return }
    let now = try book.refreshed()
    if now.head != head { page = now }
  }

  /// Everything computed again from the stored entries, and laid beside what was computed so far.
  ///
  /// - Throws: ``JournalFailure``; ``UnfinishedTransaction`` inside ``atomically(_:)``;
  ///   ``DifferentOffice`` when what this conversation has worked with is not what the entries say.
  public func verification(since codes: [CheckCode] = []) throws -> Verification {
    guard draft == nil else { throw UnfinishedTransaction() }
    try refresh()
    return try book.verification(since: codes)
  }

  /// Carries out one command, or nothing of it.
  ///
  /// - Returns: the entries it caused, oldest first; none where it asks for the day it is already.
  /// - Throws: `Refusal`, ``DamagedJournal``, ``JournalFailure``.
  @discardableResult
  public func carryOut(_ command: Command, by actor: Participant) throws -> [Entry] {
    try carryOut(command, by: actor, for: nil).entries
  }

  /// Carries out one command unless its request was answered before, by whomever.
  ///
  /// - Returns: the entries it caused, now or then, oldest first.
  /// - Throws: `Refusal`, ``DamagedJournal``, ``JournalFailure``.
  @discardableResult
  public func carryOut(
    _ command: Command, by actor: Participant, for request: RequestID?
  ) throws -> (entries: [Entry], wasDone: Bool) {
    let seen = head
    var answer: (entries: [Entry], wasDone: Bool) = ([], false)
    if let answer = try draft?.carryOut(command, by: actor, for: request, seeing: seen) {
      page = draft?.page ?? page
      return answer
    }
    do {
      page = try book.write { draft in
        answer = try draft.carryOut(command, by: actor, for: request, seeing: seen)
      }
    } catch {
      page = book.page
      throw error
    }
    return answer
  }

  /// Runs `body` as one transaction: everything it carries out is kept, or none of it when it
  /// throws.
  ///
  /// - Throws: whatever `body` throws, ``DamagedJournal``, ``JournalFailure``.
  public func atomically(_ body: () throws -> Void) throws {
    precondition(draft == nil, "transactions do not nest")
    defer { draft = nil }
    do {
      page = try book.write { open in
        page = open.page
        draft = open
        try body()
        open = draft ?? open
      }
    } catch {
      page = book.page
      throw error
    }
  }
}

extension Registrar {
  /// On the book of an office that a journal holds, with nobody else.
  ///
  /// - Throws: as ``OfficeBook/init(journal:orders:clock:)``.
  public convenience init(
    journal: any Journal, orders: StandingOrders,
    clock: @escaping @Sendable () -> Moment = Moment.now
  ) throws {
    self.init(try OfficeBook(journal: journal, orders: orders, clock: clock))
  }

  /// Every entry read, as a store keeps it.
  public var stored: [StoredEntry] { page.stored }
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
