public import AdmissionVocabulary
import Synchronization

/// An append-only record of everything an office did.
///
/// There is no way to change or remove an entry, so none is offered. Small on purpose: a server's
/// database is to stand behind it later.
public protocol Journal: Sendable {
  /// The entries after `sequence`, oldest first.
  ///
  /// - Throws: ``JournalFailure``.
  func entries(after sequence: Int) throws(JournalFailure) -> [StoredEntry]

  /// The first of them, `count` at most, so that a long journal can be read piece by piece.
  ///
  /// - Throws: ``JournalFailure``.
  func entries(after sequence: Int, atMost count: Int) throws(JournalFailure) -> [StoredEntry]

  /// Reads what is new since `sequence`, lets `decide` answer it, and appends the answer, all in
  /// one transaction: nobody else writes in between, a later writer waits.
  ///
  /// - Returns: what was appended.
  /// - Throws: whatever `decide` throws, and ``JournalFailure``; then nothing was appended.
  func transact(
    since sequence: Int, _ decide: ([StoredEntry]) throws -> [StoredEntry]
  ) throws -> [StoredEntry]

  /// What is wrong with where the entries are kept, whether or not it shows in one of them.
  ///
  /// - Throws: ``JournalFailure``.
  func storageProblems() throws(JournalFailure) -> [String]
}

/// Why a journal could not be used; but for `.unconfirmed`, nothing was written.
public enum JournalFailure: Error, Hashable, Sendable {
  /// The store cannot be opened, read or written; the reason in a clause.
  case unusable(store: String, reason: Bilingual)
  /// What is in the file is not as the program left it; the reason in a clause.
  case damaged(store: String, reason: Bilingual)
  /// Another file took the place of the one that was opened, or none did.
  case moved(String)
  /// The disk did not take it this time; the same may be tried again, once there is room.
  case untaken(store: String, reason: Bilingual)
  /// Nobody knows whether what was to be appended is there, and would survive a power cut.
  case unconfirmed(store: String)
  /// The file is there and belongs to another program.
  case notAStore(String)
  /// A later version of the program made it, in a format that this one, up to `newest`, does not
  /// know.
  case newer(store: String, version: Int, newest: Int)
  /// It lies, or was to be made, across a network, where locks do not protect what is written.
  case remote(store: String, kind: String)
  /// Somebody else holds the store and does not let go.
  case busy(store: String, holder: Bilingual? = nil)
  /// There is no such store.
  case missing(String)
  /// There is one already, and it was to be made anew.
  case exists(String)
}

extension JournalFailure {
  /// Whether the same may go well when it is tried again, with nothing opened anew.
  public var mayPass: Bool {
    switch self {
    case .busy, .untaken, .unconfirmed: true
    case .unusable, .damaged, .moved, .notAStore, .newer, .remote, .missing, .exists: false
    }
  }
}

extension JournalFailure: Explainable {
  public var notice: Notice {
    switch self {
    case .unusable(let store, let reason):
      Notice(
        "store-unusable", zh: "文件 `\(store)` 无法使用：\(reason.zh)",
        en: "the file `\(store)` cannot be used: \(reason.en)",
        hint: Bilingual(
          zh: "检查路径、权限和磁盘空间；没有任何改动",
          en: "check path, permissions and disk space; nothing was changed"))
    case .damaged(let store, let reason):
      Notice(
        "store-damaged", zh: "档案文件 `\(store)` 已损坏或被改动过：\(reason.zh)",
        en: "the store `\(store)` has been damaged or tampered with: \(reason.en)",
        advice: .restoreBackup(store: store))
    case .moved(let store):
      Notice(
        "store-moved", zh: "档案文件 `\(store)` 在使用中被移走、删除或替换",
        en: "the store `\(store)` was moved, removed or replaced while in use",
        advice: .openAgain(store: store))
    case .untaken(let store, let reason):
      Notice(
        "store-unusable", zh: "档案文件 `\(store)` 没有收下：\(reason.zh)",
        en: "the store `\(store)` did not take it: \(reason.en)",
        hint: Bilingual(
          zh: "腾出空间或排除故障后，再办一次；没有任何改动",
          en: "make room or mend the disk, then say the same again; nothing was changed"))
    case .unconfirmed(let store):
      Notice(
        "store-unconfirmed", zh: "档案文件 `\(store)` 写入时磁盘出错，无法确认这一项是否已经落盘",
        en: "the disk failed while the store `\(store)` was written; whether this is on the disk"
          + " could not be made sure",
        hint: Bilingual(
          zh: "排除故障后用 日志 查看有没有这一项，没有再办",
          en: "mend the disk, look with history whether it is there, and say it again if it is not")
      )
    case .notAStore(let store):
      Notice(
        "not-a-store", zh: "`\(store)` 不是准入办公室的档案文件", en: "`\(store)` is not an office's store",
        advice: .nameAnotherStore)
    case .newer(let store, let version, let newest):
      Notice(
        "store-newer", zh: "`\(store)` 由更新的版本建立（格式 \(version)，本程序只认到格式 \(newest)）",
        en: "`\(store)` was made by a newer version (format \(version); this program knows formats"
          + " up to \(newest))",
        advice: .upgradeProgram)
    case .remote(let store, let kind):
      Notice(
        "store-remote", zh: "`\(store)` 在网络文件系统上（\(kind)），那里的文件锁不可靠，不能写入",
        en:
          "`\(store)` is on a network file system (\(kind)), where locks do not protect it: nothing"
          + " is written there",
        advice: .copyToOwnDisk(store: store))
    case .busy(let store, let holder):
      Notice(
        "store-busy",
        Bilingual(zh: "`\(store)` 一直被", en: "`\(store)` is held by ")
          + (holder ?? Bilingual(zh: "别的程序", en: "another program"))
          + Bilingual(zh: "占用，等了 10 秒", en: " and was not let go for ten seconds"),
        hint: Bilingual(zh: "等它办完再试；没有任何改动", en: "try again when it is done; nothing was changed"))
    case .missing(let store):
      Notice(
        "store-missing", zh: "没有档案文件 `\(store)`", en: "there is no store `\(store)`",
        advice: .makeStore(store)
      )
    case .exists(let store):
      Notice(
        "store-exists", zh: "`\(store)` 已经存在", en: "`\(store)` exists already",
        hint: Bilingual(zh: "换一个文件名；现有文件没有改动", en: "choose another name; the file was left alone"))
    }
  }
}

/// A journal that lives as long as the program: for rehearsals of a script, and for tests.
public final class InMemoryJournal: Journal {
  private let kept = Mutex<[StoredEntry]>([])
  /// Held while somebody decides and appends.
  private let turn = WritingTurn()

  public init() {}

  public func entries(after sequence: Int) throws(JournalFailure) -> [StoredEntry] {
    try entries(after: sequence, atMost: .max)
  }

  public func entries(
    after sequence: Int, atMost count: Int
  ) throws(JournalFailure) -> [StoredEntry] {
    let (new, length) = kept.withLock { stored in
      (Array(stored.dropFirst(sequence).prefix(count)), stored.count)
    }
    guard sequence <= length else {
      throw Self.unusable(
        zh: "读过的第 \(sequence) 条已不在其中", en: "entry \(sequence), read before, is no longer in it")
    }
    return new
  }

  public func transact(
    since sequence: Int, _ decide: ([StoredEntry]) throws -> [StoredEntry]
  ) throws -> [StoredEntry] {
    try turn.take()
    defer { turn.end() }
    let appended = try decide(entries(after: sequence))
    let follow = kept.withLock { stored in
      guard zip(appended, (stored.count + 1)...).allSatisfy({ $0.sequence == $1 }) else {
        return false
      }
      stored += appended
      return true
    }
    guard follow else {
      throw Self.unusable(
        zh: "新条目与已有的不衔接", en: "the new entries do not follow those that are there")
    }
    return appended
  }

  public func storageProblems() -> [String] { [] }

  private static func unusable(zh: String, en: String) -> JournalFailure {
    .unusable(store: "memory", reason: Bilingual(zh: zh, en: en))
  }
}
