public import AdmissionCommittee
import Synchronization

/// The book of one office, which any number of conversations, tasks and threads may share.
///
/// Whoever reads gets a ``Page``: a whole one, as some entry left it, and never half a transaction.
/// One writes at a time; a later one waits for its turn and decides on what it then finds. Who
/// writes does so through a ``Registrar``.
public final class OfficeBook: Sendable {
  public let orders: StandingOrders
  let clock: @Sendable () -> Moment
  private let journal: any Journal
  private let shown: Mutex<Page>
  private let turn = WritingTurn()

  /// Opens the office that a journal holds.
  ///
  /// - Throws: ``EmptyJournal`` when no office was made there, ``DamagedJournal`` when it cannot be
  ///   replayed, ``JournalFailure`` when it cannot be read.
  public init(
    journal: any Journal, orders: StandingOrders,
    clock: @escaping @Sendable () -> Moment = Moment.now
  ) throws {
    var page: Page?
    var head = Head.empty
    while true {
      let block = try journal.entries(after: head.sequence, atMost: Chain.entriesABlock)
      try Chain.read(block, after: head) { entry throws(DamagedJournal) in
        if page == nil { page = try Page(openedBy: entry) } else { try page?.take(entry) }
        head = Head(sequence: entry.sequence, digest: entry.digest)
      }
      if block.count < Chain.entriesABlock { break }
    }
    guard let page else { throw EmptyJournal() }
    shown = Mutex(page)
    (self.journal, self.orders, self.clock) = (journal, orders, clock)
  }

  /// The book as it was last read or written.
  public var page: Page { shown.withLock { $0 } }

  /// The book with what others appended meanwhile, unless somebody writes in it just now: then as
  /// they found it.
  ///
  /// - Throws: ``DamagedJournal``, ``JournalFailure``.
  public func refreshed() throws -> Page {
    guard turn.isTaken() else { return page }
    defer { turn.end() }
    var page = page
    defer { show(page) }
    let new = try journal.entries(after: page.head.sequence)
    try page.take(new)
    return page
  }

  /// Lets `body` write, alone and on what is there then; what it wrote is kept as a whole, or none
  /// of it when it throws.
  ///
  /// - Throws: whatever `body` throws, ``DamagedJournal``, ``JournalFailure``; `.busy` where another
  ///   conversation of this program does not let go in ten seconds.
  func write(_ body: (inout Draft) throws -> Void) throws -> Page {
    try turn.take()
    defer { turn.end() }
    var page = page
    defer { show(page) }
    var draft: Draft?
    _ = try journal.transact(since: page.head.sequence) { new in
      try page.take(new)
      var written = Draft(page, of: self)
      try body(&written)
      draft = written
      return written.staged
    }
    if let draft { page = draft.page }
    return page
  }

  private func show(_ page: Page) { shown.withLock { $0 = page } }

  /// Everything computed again from the stored entries, and laid beside what was computed so far.
  ///
  /// - Throws: ``JournalFailure``; ``DifferentOffice`` when what the book shows is not what the
  ///   entries say.
  public func verification(since codes: [CheckCode] = []) throws -> Verification {
    let page = try refreshed()
    let verification = try Verification(of: journal, since: codes)
    if verification.sound == page.head, verification.office != page.office {
      throw DifferentOffice()
    }
    return verification
  }
}
