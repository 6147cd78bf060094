import AdmissionCommittee
import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionVocabulary
import AdmissionWording
import AdmissionWorkplace
import ArgumentParser

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "备份档案，使用中也可以。Copy the store to a new file, also while it is in use.")

  @OptionGroup var options: SharedOptions
  @Argument(help: "备份文件，不能已存在 the new file", completion: .file()) var file: String

  func run() throws {
    try carefully(options, Bilingual(zh: "备份档案", en: "copying the store")) {
      let head: Head
      do {
        head = try Workplace.backUp(options.place, to: StorePlace(file), options.patience).sound
      } catch let unsound as UnsoundStore {
        throw options.refuse(
          unsound,
          saying: Bilingual(
            zh: "档案有损坏，没有备份；要留作检查，请直接复制文件",
            en: "the store is damaged and was not backed up; to keep it for examination, copy the"
              + " file"))
      }
      options.output.show(.backup(of: head, to: file))
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
  @Argument(help: "备份文件 the backup", completion: .file()) var file: String

  func run() throws {
    try carefully(options, Bilingual(zh: "恢复档案", en: "restoring the store")) {
      let store = options.place.path
      let (restoration, aside) = try restored(to: options.place)
      options.output.show(.restored(restoration, of: file, to: store, aside: aside))
    }
  }
}

extension RestoreCommand {
  /// - Throws: exit code 1 after showing why nothing was restored; `UnusableBackup`,
  ///   `JournalFailure`.
  private func restored(
    to place: StorePlace
  ) throws -> (restoration: Restoration, aside: String?) {
    do {
      return try Workplace.restore(
        StorePlace(file), to: place, replacing: replace, options.patience)
    } catch let unsound as UnsoundStore {
      throw options.refuse(
        unsound,
        saying: Bilingual(
          zh: "备份 \(file) 有损坏，没有恢复；没有任何改动",
          en: "the backup \(file) is damaged and was not restored; nothing was changed"))
    } catch JournalFailure.exists {
      options.output.show(
        Reply(
          Notice(
            "store-exists", zh: "`\(place.path)` 已经存在，没有改动",
            en: "`\(place.path)` exists and was left alone",
            hint: Bilingual(
              zh: "要用备份代替它（原文件移到一旁）：--replace；或用 --store 另指定文件",
              en: "to put the backup in its place, moving it aside: --replace; or name another file"
                + " with --store"))))
      throw ExitCode.no
    }
  }
}

extension SharedOptions {
  /// Shows what is wrong with a store, says `refusal` and ends with exit code 1.
  fileprivate func refuse(_ unsound: UnsoundStore, saying refusal: Bilingual) -> ExitCode {
    output.show(unsound.verification.reply(advise))
    output.remark(refusal)
    return .no
  }
}
