import AdmissionCommittee
import AdmissionVocabulary

/// A page that is being written on: what was decided and is not kept yet.
struct Draft {
  private(set) var page: Page
  /// In the order in which they were decided.
  private(set) var staged: [StoredEntry] = []
  private let book: OfficeBook

  init(_ page: Page, of book: OfficeBook) { (self.page, self.book) = (page, book) }

  /// Carries out one command unless its request was answered before, by whomever.
  ///
  /// `seen` is the digest of the last entry that `actor` saw.
  ///
  /// - Returns: the entries it caused, now or then, oldest first.
  /// - Throws: `Refusal`; then nothing was written. ``DamagedJournal``.
  mutating func carryOut(
    _ command: Command, by actor: Participant, for request: RequestID?, seeing seen: Head
  ) throws -> (entries: [Entry], wasDone: Bool) {
    let done = request.map { page.entries.answering($0) } ?? []
    guard done.isEmpty else { return (done, true) }
    let before = (page: page, count: staged.count)
    do {
      return (try answer(command, by: actor, for: request, seeing: seen), false)
    } catch {
      page = before.page
      staged.removeSubrange(before.count...)
      throw error
    }
  }

  private mutating func answer(
    _ command: Command, by actor: Participant, for request: RequestID?, seeing seen: Head
  ) throws -> [Entry] {
    let moment = book.clock()
    // Times never run backward, so that order and time agree for whoever reads.
    let time = max(moment.time, page.entries.lastTime)
    let events = try events(answering: command, by: actor, on: moment.day, seeing: seen)
    var entries: [Entry] = []
    for event in events {
      let day: CalendarDay =
        if case .office(.dayAdvanced(let day)) = event { day } else { page.office.today }
      let stored = try Chain.stored(
        event, by: actor, on: day, at: time, clock: time == moment.time ? nil : moment.time,
        for: request, after: page.head)
      // Folded as it is read back from its bytes, and not as it was decided: whatever the written
      // form would lose or change shows now, to whoever decided it, and never first to the reader
      // of another day.
      guard let entry = Chain.readBack(stored, after: page.head) else {
        throw DamagedJournal(
          .unreadable, stored.sequence, zh: "刚写下的内容读不回来", en: "what was just written cannot be read"
        )
      }
      try page.take(entry)
      staged.append(stored)
      entries.append(entry)
    }
    return entries
  }

  private func events(
    answering command: Command, by actor: Participant, on day: CalendarDay, seeing seen: Head
  ) throws -> [Event] {
    let orders = book.orders
    guard page.office.charter.mode == .live, day > page.office.today else {
      return try orders.decide(command, by: actor, in: page.office, seeing: seen.digest.hex)
    }
    let dawn = Event.office(.dayAdvanced(day))
    var tomorrow = page.office
    try tomorrow.evolve(dawn)
    return [dawn] + (try orders.decide(command, by: actor, in: tomorrow, seeing: seen.digest.hex))
  }
}
