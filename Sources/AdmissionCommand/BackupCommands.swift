import AdmissionCommittee
import AdmissionConsole
import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording
import ArgumentParser
import Foundation

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "备份档案，使用中也可以。Copy the store to a new file, also while it is in use.")

  @OptionGroup var options: SharedOptions
  @Argument(help: "备份文件，不能已存在 the new file") var file: String

  func run() throws {
    try carefully(options, Bilingual(zh: "备份档案", en: "copying the store")) {
      let (stored, backup, _) = try options.soundJournal(
        at: options.storePath,
        else: Bilingual(
          zh: "档案有损坏，没有备份；要留作检查，请直接复制文件",
          en:
            "the store is damaged and was not backed up; to keep it for examination, copy the file")
      )
      _ = try SQLiteJournal(creating: file, holding: stored, patience: options.patience)
      options.output.show(.backup(of: backup.sound, to: file))
    }
  }
}

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "从备份恢复，另起一支并留下记录。Go on from a backup, as a branch that the journal records.")

  @OptionGroup var options: SharedOptions
  @Flag(help: "代替现有档案，原文件移到一旁 take the place of the store that is there, which is moved aside")
  var replace = false
  @Argument(help: "备份文件 the backup") var file: String

  func run() throws {
    try carefully(options, Bilingual(zh: "恢复档案", en: "restoring the store")) {
      let store = options.storePath
      let (stored, backup, office) = try readBackup(besides: store)
      var restoration = Restoration(from: backup.sound.sequence, left: nil)
      let aside: String?
      do {
        aside = try SQLiteJournal.restore(
          store, replacing: replace, patience: options.patience
        ) { left throws(JournalFailure) in
          restoration = Restoration(
            from: backup.sound.sequence,
            left: left.map { .init(sequence: $0.sequence, digest: $0.digestText) })
          do {
            return stored + [
              try Clerk.entry(
                for: restoration, after: backup, on: office.today, clock: Moment.now)
            ]
          } catch {
            throw .unusable(store: store, reason: Bilingual(String(describing: error)))
          }
        }
      } catch JournalFailure.exists {
        options.output.show(
          Reply(
            Notice(
              "store-exists", zh: "`\(store)` 已经存在，没有改动",
              en: "`\(store)` exists and was left alone",
              hint: Bilingual(
                zh: "要用备份代替它（原文件移到一旁）：--replace；或用 --store 另指定文件",
                en:
                  "to put the backup in its place, moving it aside: --replace; or name another file with --store"
              ))))
        throw ExitCode.no
      }
      options.output.show(.restored(restoration, of: file, to: store, aside: aside))
    }
  }
}

extension RestoreCommand {
  /// Every entry of the backup.
  private func readBackup(
    besides store: String
  ) throws -> (stored: [StoredEntry], Verification, Office) {
    if let place = realpath(file, nil), let other = realpath(store, nil) {
      defer {
        free(place)
        free(other)
      }
      guard strcmp(place, other) != 0 else { throw UnusableBackup.isTheStore(file) }
    }
    do {
      return try options.soundJournal(
        at: file,
        else: Bilingual(
          zh: "备份 \(file) 有损坏，没有恢复；没有任何改动",
          en: "the backup \(file) is damaged and was not restored; nothing was changed"))
    } catch let failure as JournalFailure {
      throw UnusableBackup.failed(failure)
    } catch is EmptyJournal {
      throw UnusableBackup.isEmpty(file)
    }
  }
}

/// A file that was to be restored and cannot be.
enum UnusableBackup: Explainable, Hashable {
  case failed(JournalFailure)
  case isEmpty(String)
  /// It is the store that it was to take the place of.
  case isTheStore(String)

  var notice: Notice {
    let another = Bilingual(
      zh: "换一个由 zhunru backup 写成的文件；没有任何改动",
      en: "name another file that zhunru backup wrote; nothing was changed")
    return switch self {
    case .failed(.missing(let file)):
      Notice(
        "backup-missing", zh: "没有备份文件 `\(file)`", en: "there is no backup `\(file)`", hint: another)
    case .failed(.notAStore(let file)):
      Notice(
        "not-a-store", zh: "`\(file)` 不是备份，也不是档案文件",
        en: "`\(file)` is neither a backup nor a store", hint: another)
    case .failed(.damaged(let file, let reason)):
      Notice(
        "store-damaged", zh: "备份 `\(file)` 已损坏或被改动过：\(reason.zh)",
        en: "the backup `\(file)` is damaged or was meddled with: \(reason.en)", hint: another)
    case .failed(let failure): failure.notice
    case .isEmpty(let file):
      Notice(
        "no-office", zh: "备份 `\(file)` 里一条记录也没有", en: "there is no entry in the backup `\(file)`",
        hint: another)
    case .isTheStore(let file):
      Notice(
        "restores-itself", zh: "`\(file)` 就是现有的档案，不能用它恢复它自己",
        en: "`\(file)` is the store itself, which cannot be restored from itself", hint: another)
    }
  }
}

extension SharedOptions {
  /// Every entry of a store, verified.
  ///
  /// - Throws: exit code 1 after showing what is wrong and saying `refusal`, `EmptyJournal`,
  ///   `JournalFailure`.
  fileprivate func soundJournal(
    at path: String, else refusal: Bilingual
  ) throws -> (stored: [StoredEntry], Verification, Office) {
    let stored = try SQLiteJournal(opening: path, patience: patience).entries(after: 0)
    let verification = Verification(of: stored)
    guard verification.damage == nil else {
      output.show(verification.reply)
      output.remark(refusal)
      throw ExitCode.no
    }
    guard let office = verification.office else { throw EmptyJournal() }
    return (stored, verification, office)
  }
}
