import AdmissionJournal
import AdmissionVocabulary
import GRDB
import Glibc

extension StoreFile {
  func unusable(zh: String, en: String) -> JournalFailure {
    .unusable(store: name, reason: Bilingual(zh: zh, en: en))
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
      unusable(zh: "没有读写权限\(owner.zh)", en: "no permission to read and write it\(owner.en)")
    case EROFS: unusable(zh: "所在的磁盘只读", en: "the disk it is on is read-only")
    case ENOSPC, EDQUOT: unusable(zh: "磁盘已满", en: "the disk is full")
    case ENOTDIR: unusable(zh: "路径中有一段不是文件夹", en: "a part of its path is not a folder")
    default: .unusable(store: name, reason: Bilingual(String(cString: strerror(code))))
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
    if error.extendedResultCode == .SQLITE_READONLY_DBMOVED { return moved }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return busy
    case .SQLITE_NOTADB: return .notAStore(name)
    case .SQLITE_FULL: return untaken(zh: "磁盘已满", en: "the disk is full")
    case .SQLITE_READONLY:
      return untaken(zh: "文件或所在文件夹只读", en: "the file or its folder is read-only")
    case .SQLITE_CORRUPT: return unusable(zh: "文件已损坏", en: "the file is damaged")
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
