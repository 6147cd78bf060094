import AdmissionJournal
public import AdmissionVocabulary
import Glibc
import Synchronization

/// How long to wait for whoever has the store, and whom to tell.
public final class Patience: Sendable {
  /// When to say who is waited for, and when to give up.
  static let remark = Duration.seconds(2)
  static let end = Duration.seconds(10)

  private struct Wait {
    var since: ContinuousClock.Instant?
    var isTold = false
  }

  private let tell: @Sendable (Bilingual) -> Void
  private let wait = Mutex(Wait())

  /// `tell` is given, once a wait, who is waited for.
  public init(_ tell: @escaping @Sendable (Bilingual) -> Void = { _ in }) {
    self.tell = tell
  }

  /// Tells what whoever waits should know.
  func say(_ words: Bilingual) { tell(words) }

  /// Waits a moment for one of the files, the first time of a wait when `isFirst`.
  ///
  /// - Returns: whether to try again.
  func holds(for paths: [String], isFirst: Bool) -> Bool {
    let (waited, tells) = wait.withLock { wait in
      if isFirst || wait.since == nil { wait = Wait(since: .now) }
      let waited = ContinuousClock.now - (wait.since ?? .now)
      let tells = waited >= Self.remark && !wait.isTold
      if tells { wait.isTold = true }
      return (waited, tells)
    }
    guard waited < Self.end else { return false }
    if tells { tell(Self.words(for: paths)) }
    // Short at first, for most wait for one commit; apart, lest all come at once again.
    usleep(
      waited < .milliseconds(100)
        ? UInt32.random(in: 500...3_000) : UInt32.random(in: 5_000...20_000))
    return true
  }

  private static func words(for paths: [String]) -> Bilingual {
    let holder = Holder.find(of: paths)?.words ?? Bilingual(zh: "别的程序", en: "another program")
    return Bilingual(zh: "档案正由", en: "the store is held by ") + holder
      + Bilingual(
        zh: "占用，等它办完；最多再等 8 秒", en: "; waiting for it, for at most 8 seconds more")
  }
}
