public import AdmissionCommittee
public import AdmissionVocabulary

extension OfficeBook {
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
          .office(.opened(charter)), by: .clerk, on: charter.day, at: clock().time, after: .empty)
      ]
    }
  }

  /// The entry with which a journal goes on from a backup.
  ///
  /// - Throws: what writing it down throws.
  public static func entry(
    for restoration: Restoration, after backup: Verification, on day: CalendarDay,
    clock: () -> Moment
  ) throws -> StoredEntry {
    let now = clock().time
    let time = max(now, backup.lastTime)
    return try Chain.stored(
      .office(.restored(restoration)), by: .clerk, on: day, at: time,
      clock: time == now ? nil : now,
      after: backup.sound)
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
