public import AdmissionJournal
public import AdmissionVocabulary

/// A file that was to be restored and cannot be; nothing was changed.
public enum UnusableBackup: Explainable, Hashable {
  case failed(JournalFailure)
  case isEmpty(String)
  /// It is the store that it was to take the place of.
  case isTheStore(String)
  /// It is a backup of another office than the one whose store it was to take the place of.
  case isOfAnotherOffice(String, store: String)

  public var notice: Notice {
    switch self {
    case .failed(.missing(let file)):
      Notice(
        "backup-missing", zh: "没有备份文件 `\(file)`", en: "there is no backup `\(file)`",
        advice: .nameAnotherBackup)
    case .failed(.notAStore(let file)):
      Notice(
        "not-a-store", zh: "`\(file)` 不是备份，也不是档案文件",
        en: "`\(file)` is neither a backup nor a store", advice: .nameAnotherBackup)
    case .failed(.damaged(let file, let reason)):
      Notice(
        "store-damaged", zh: "备份 `\(file)` 已损坏或被改动过：\(reason.zh)",
        en: "the backup `\(file)` has been damaged or tampered with: \(reason.en)",
        advice: .nameAnotherBackup)
    case .failed(let failure): failure.notice
    case .isEmpty(let file):
      Notice(
        "no-office", zh: "备份 `\(file)` 里一条记录也没有", en: "there is no entry in the backup `\(file)`",
        advice: .nameAnotherBackup)
    case .isTheStore(let file):
      Notice(
        "restores-itself", zh: "`\(file)` 就是现有的档案，不能用它恢复它自己",
        en: "`\(file)` is the store itself, which cannot be restored from itself",
        advice: .nameAnotherBackup)
    case .isOfAnotherOffice(let file, let store):
      Notice(
        "another-office", zh: "备份 `\(file)` 是另一个办公室的，不能代替 `\(store)`",
        en: "the backup `\(file)` is of another office than `\(store)` and cannot take its place",
        hint: Bilingual(
          zh: "换一个备份；确要恢复那个办公室的，先把 `\(store)` 移到一旁，或用 --store 另指定文件",
          en: "choose another backup; to restore that office, move `\(store)` aside first, or name"
            + " another file with --store"))
    }
  }
}
