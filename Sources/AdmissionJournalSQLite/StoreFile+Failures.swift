import AdmissionJournal
import AdmissionVocabulary
import GRDB
import Glibc

extension StoreFile {
  func unusable(zh: String, en: String) -> JournalFailure {
    .unusable(store: name, reason: Bilingual(zh: zh, en: en))
  }

  func damaged(zh: String, en: String) -> JournalFailure {
    .damaged(store: name, reason: Bilingual(zh: zh, en: en))
  }

  /// What may go well another time.
  private func untaken(zh: String, en: String) -> JournalFailure {
    .untaken(store: name, reason: Bilingual(zh: zh, en: en))
  }

  /// That somebody else does not let go, and who.
  var busy: JournalFailure { .busy(store: name, holder: Holder.find(of: lockable)?.words) }

  /// What the system says of a failed call.
  func unusable(_ code: Int32) -> JournalFailure {
    switch code {
    case EACCES, EPERM:
      access(path, F_OK) == 0
        ? unusable(zh: "没有读写权限\(owner.zh)", en: "no permission to read and write it\(owner.en)")
        : unusable(
          zh: "没有在文件夹 `\(folder)` 里新建文件的权限",
          en: "no permission to make a file in the folder `\(folder)`")
    default: .unusable(store: name, reason: SystemError(code).words)
    }
  }

  /// Whose it is, for whoever asks for the permission.
  private var owner: Bilingual {
    var found = stat()
    guard lstat(path, &found) == 0, let user = getpwuid(found.st_uid) else { return Bilingual("") }
    let name = String(cString: user.pointee.pw_name)
    return Bilingual(zh: "（属主 \(name)）", en: " (it belongs to \(name))")
  }

  /// Puts whatever went wrong into words of ours; nothing of the database library gets past here.
  func failure(_ error: any Error) -> JournalFailure {
    if let failure = error as? JournalFailure { return failure }
    guard let error = error as? DatabaseError else {
      return .unusable(store: name, reason: Bilingual(String(describing: error)))
    }
    if error.extendedResultCode == .SQLITE_READONLY_DBMOVED { return .moved(name) }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return busy
    case .SQLITE_NOTADB: return .notAStore(name)
    case .SQLITE_FULL: return untaken(zh: "磁盘已满", en: "the disk is full")
    case .SQLITE_READONLY:
      return untaken(zh: "文件或所在文件夹只读", en: "the file or its folder is read-only")
    case .SQLITE_CORRUPT: return damaged(zh: "内容读不出来", en: "what is in it cannot be read")
    case .SQLITE_CANTOPEN, .SQLITE_PERM:
      return untaken(zh: "文件或所在文件夹不能写入", en: "the file or its folder does not take writing")
    case .SQLITE_IOERR:
      let code = String(error.extendedResultCode.rawValue)
      return untaken(zh: "磁盘读写出错（\(code)）", en: "reading or writing the disk failed (\(code))")
    case .SQLITE_CONSTRAINT:
      return unusable(
        zh: "新条目与已有的不衔接", en: "the new entries do not follow those that are there")
    default:
      return .unusable(
        store: name, reason: Bilingual(error.message ?? String(describing: error.resultCode)))
    }
  }
}
