public import AdmissionCommittee
import AdmissionSeal
import AdmissionVocabulary

/// A journal read from its first entry on, everything in it computed again.
public struct Verification: Sendable {
  /// Entries that were found in order.
  public let sound: Head
  /// The first entry that is not, or that a check code was noted of and is not there any more;
  /// `nil` when the whole journal is sound.
  public let damage: DamagedJournal?
  /// Whether the entries that are there are sound, whatever was noted of others.
  public let isChainSound: Bool
  /// The office the sound entries lead to; `nil` when there is none.
  public let office: Office?
  /// Time of the last sound entry; empty when there is none.
  public let lastTime: String
  /// Polls that were recounted and came to the recorded outcome.
  public let polls: Int
  /// What is wrong with where the entries are kept, though it may show in none of them.
  public let storageProblems: [String]
  /// What became of each check code that was asked for, in the order asked.
  public let codes: [Standing]

  /// Where an entry is that somebody noted the check code of.
  public enum Standing: Hashable, Sendable {
    /// It stands as it was noted, and so many entries have followed.
    case stands(CheckCode, at: Head, followers: Int)
    /// The journal was restored from a backup made before it.
    case left(CheckCode, Restoration)
    /// It does not stand any more.
    case gone(CheckCode, DamagedJournal)
  }

  /// Checks the chain, replays every event, recounts every poll, lays every edition beside the
  /// directory it was made from, looks for the entries that `codes` were noted of, and has the
  /// store itself looked through; screens nothing again.
  ///
  /// - Throws: ``JournalFailure`` when the journal cannot be read at all.
  public init(of journal: any Journal, since codes: [CheckCode] = []) throws(JournalFailure) {
    let problems = try journal.storageProblems()
    var recount = Recount(keepsHeads: !codes.isEmpty)
    while recount.damage == nil {
      let after = recount.head.sequence
      let block = try journal.entries(after: after, atMost: Chain.entriesABlock)
      recount.take(block)
      if block.count < Chain.entriesABlock { break }
    }
    // What became of a damaged entry shows only beside all the others.
    guard recount.damage == nil else {
      self.init(of: try journal.entries(after: 0), since: codes, problems)
      return
    }
    self.init(recount, since: codes, problems)
  }

  /// The same of entries read before, from the first on; what is wrong with where they are kept is
  /// the caller's to find.
  public init(
    of stored: [StoredEntry], since codes: [CheckCode] = [], _ storageProblems: [String] = []
  ) {
    var recount = Recount(keepsHeads: !codes.isEmpty)
    recount.take(stored)
    self.init(recount, since: codes, storageProblems)
  }

  private init(_ recount: Recount, since codes: [CheckCode], _ storageProblems: [String]) {
    let standings = codes.map { code in
      Standing(of: code, among: recount.heads, recount.office?.restorations ?? [])
    }
    let gone = standings.lazy.compactMap { standing in
      if case .gone(_, let damage) = standing { damage } else { nil }
    }
    (sound, self.codes, self.storageProblems) = (recount.head, standings, storageProblems)
    isChainSound = recount.damage == nil
    damage = recount.damage ?? gone.min { $0.sequence < $1.sequence }
    (office, polls, lastTime) = (recount.office, recount.polls, recount.lastTime)
  }
}

/// Entries computed again, one piece after the other, up to the first that is not in order.
private struct Recount {
  private(set) var head = Head.empty
  private(set) var office: Office?
  private(set) var polls = 0
  private(set) var lastTime = ""
  private(set) var damage: DamagedJournal?
  /// Of every entry in order, where they are asked for.
  private(set) var heads: [Head] = []
  private let keepsHeads: Bool

  init(keepsHeads: Bool) { self.keepsHeads = keepsHeads }

  mutating func take(_ stored: [StoredEntry]) {
    do throws(DamagedJournal) {
      try Chain.read(stored, after: head) { entry throws(DamagedJournal) in
        try office.take(entry)
        head = Head(sequence: entry.sequence, digest: entry.digest)
        if keepsHeads { heads.append(head) }
        lastTime = entry.time
        if case .poll(.closed) = entry.event { polls += 1 }
      }
    } catch {
      damage = error
    }
  }
}

extension Verification.Standing {
  fileprivate init(
    of code: CheckCode, among sound: [Head], _ restorations: [Restoration]
  ) {
    let found = sound.first { entry in
      code.fits(entry.digest.hex) && code.sequence.map { $0 == entry.sequence } ?? true
    }
    let left = restorations.first { $0.left.map { code.fits($0.digest) } ?? false }
    if let found {
      self = .stands(code, at: found, followers: sound.count - found.sequence)
    } else if let left {
      self = .left(code, left)
    } else {
      self = .gone(code, Self.damage(code, among: sound))
    }
  }

  private static func damage(
    _ code: CheckCode, among sound: [Head]
  ) -> DamagedJournal {
    let end = sound.count
    guard let sequence = code.sequence else {
      return DamagedJournal(
        .truncated, end + 1,
        zh: "没有哪一条的校验码是 \(code)；若不是抄错，日志末尾被截去，或从更早处起整条重写过；写明序号（序号:校验码）可以区分",
        en:
          "no entry has the check code \(code); unless it was miscopied, the end was cut off or all"
          + " was rewritten from an earlier entry on; with its number (NUMBER:CODE) it can be told which"
      )
    }
    guard sequence <= end else {
      return DamagedJournal(
        .truncated, end + 1, zh: "日志到第 \(end) 条为止，记下过校验码的第 \(sequence) 条已不在其中",
        en:
          "the journal ends with entry \(end); entry \(sequence), whose check code was noted, is gone"
      )
    }
    let found = sound.first { $0.sequence == sequence }?.digest.checkCode ?? ""
    if let other = sound.first(where: { code.fits($0.digest.hex) }) {
      return DamagedJournal(
        .changed, sequence, zh: "它的校验码是 \(found)；记下的是第 \(other.sequence) 条的，序号可能抄错",
        en: "its check code is \(found); the one noted is that of entry \(other.sequence), so the"
          + " number may be miscopied")
    }
    return DamagedJournal(
      .changed, sequence,
      zh: "它的校验码是 \(found)，不是记下的；若不是抄错，它或它之前的条目连同其后整条日志被重写过",
      en: "its check code is \(found) and not the one noted; unless that was miscopied, it or one"
        + " before it was rewritten together with all that follows")
  }
}
