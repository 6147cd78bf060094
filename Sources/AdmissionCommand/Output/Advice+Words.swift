import AdmissionVocabulary

extension SharedOptions {
  /// What to type next at the command line, about the store that was named there.
  var advise: @Sendable (Advice) -> Bilingual? {
    { [store] in $0.words(about: store) }
  }
}

extension Advice {
  /// What to type at the command line; `store` is the one that was named, where that is not said.
  func words(about named: String?) -> Bilingual {
    let option = named.map { " --store \(Self.shell($0))" } ?? ""
    return switch self {
    case .restoreBackup(let store): Self.restoring(store ?? named)
    case .restoreOrMakeAnew:
      Bilingual(
        zh:
          "用过的档案，记录是被删去的：从备份恢复，zhunru restore 备份文件 --replace\(option)；没有用过的，删去这个文件再运行 zhunru init",
        en:
          "of a store that was in use they were taken out: restore a backup, zhunru restore BACKUP"
          + " --replace\(option); remove one that never was, then run zhunru init")
    case .restoreUnlessMiscopied:
      Bilingual(
        zh: "先核对抄写；没有抄错的，停止使用这份档案，从备份恢复：zhunru restore 备份文件 --replace\(option)",
        en: "see first whether it was copied right; if it was, stop using this store and restore a"
          + " backup: zhunru restore BACKUP --replace\(option)")
    case .rebuildStore:
      Bilingual(
        zh:
          "把条目备份到新文件，再用它代替（zhunru backup 新文件\(option)，zhunru restore 新文件 --replace\(option)）；不能备份时，用先前的备份恢复",
        en:
          "back the entries up to a new file and put that in its place (zhunru backup NEWFILE\(option),"
          + " zhunru restore NEWFILE --replace\(option)); where that fails, restore an earlier backup"
      )
    case .openAgain(let store):
      Bilingual(
        zh: "先查明是谁换的，再重新打开：zhunru --store \(Self.shell(store))；没有任何改动",
        en:
          "find out who did it, then open it again: zhunru --store \(Self.shell(store)); nothing was changed"
      )
    case .copyToOwnDisk(let store):
      Bilingual(
        zh: "用本机磁盘上的文件；已有的先复制过来：zhunru backup --store \(Self.shell(store)) 新文件；没有任何改动",
        en: "use a file on a disk of this machine; copy one that is there first:"
          + " zhunru backup --store \(Self.shell(store)) NEWFILE; nothing was changed")
    case .makeStore(let store):
      Bilingual(
        zh: "先建立：zhunru init --store \(Self.shell(store))",
        en: "make it first: zhunru init --store \(Self.shell(store))")
    case .makeRehearsal:
      Bilingual(
        zh: "演练请另建：zhunru init --store 文件",
        en: "to rehearse, make another: zhunru init --store FILE")
    case .upgradeProgram:
      Bilingual(zh: "请升级 zhunru；该文件没有改动", en: "upgrade zhunru; the file was left alone")
    case .nameAnotherStore:
      Bilingual(
        zh: "用 --store 指定别的文件；该文件没有改动",
        en: "name another file with --store; this one was left alone")
    case .nameAnotherBackup:
      Bilingual(
        zh: "换一个由 zhunru backup 写成的文件；没有任何改动",
        en: "name another file that zhunru backup wrote; nothing was changed")
    case .checkCatalogPath:
      Bilingual(
        zh: "检查 --catalog 和 ZHUNRU_CATALOG 写的路径",
        en: "check the path in --catalog or ZHUNRU_CATALOG")
    case .resumeOrRepeat:
      Bilingual(
        zh: "接着办余下的：--resume；确实要全部再办一次：--again；只是同名的另一份：--batch 另起名称",
        en: "to go on with the rest: --resume; to do all of it once more: --again; if it is another"
          + " of the same name: --batch NAME")
    case .putBackOrAccept:
      Bilingual(
        zh: "把原来的命令照原样写回，再 --resume；有意改的，删去不该再办的，加 --resume --accept-changes；"
          + "确实要全部再办一次：--again",
        en: "put the commands back as they were and --resume; if the change is meant, take out what"
          + " is not to be done again and use --resume --accept-changes; to do all of it once more:"
          + " --again")
    case .writeAmendment:
      Bilingual(
        zh: "例如 --what-if 'item.ends=2014-12-31'；项名与申请文件相同，没有就写 none",
        en: "for example --what-if 'item.ends=2014-12-31'; keys are those of the file, nothing is"
          + " none")
    case .listRules:
      Bilingual(
        zh: "全部规则：对话中 规则，命令行 zhunru rules",
        en: "all of them: rules in a conversation, zhunru rules at the command line")
    }
  }

  /// A path as a shell takes it for one word, and the program for no option.
  private static func shell(_ typed: String) -> String {
    let path = typed.hasPrefix("-") ? "./" + typed : typed
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "/._-+,@%".unicodeScalars.contains($0)
    }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }

  private static func restoring(_ store: String?) -> Bilingual {
    let place = store.map { " --store \(shell($0))" } ?? ""
    return Bilingual(
      zh: "停止使用这份档案，从备份恢复：zhunru restore 备份文件 --replace\(place)；没有任何改动",
      en: "stop using this store and restore a backup: zhunru restore BACKUP --replace\(place);"
        + " nothing was changed")
  }
}
