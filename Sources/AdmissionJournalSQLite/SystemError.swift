package import AdmissionVocabulary
import Glibc

/// What the system answered to a call that failed, by its `errno`.
package struct SystemError: Hashable, Sendable {
  package let code: Int32

  package init(_ code: Int32) { self.code = code }

  /// In a clause; a number where nobody would understand the system's own word.
  package var words: Bilingual {
    switch code {
    case EACCES, EPERM: Bilingual(zh: "没有权限", en: "permission is missing")
    case ENOENT: Bilingual(zh: "所在的文件夹不存在", en: "its folder does not exist")
    case ENOTDIR: Bilingual(zh: "路径中有一段不是文件夹", en: "a part of its path is not a folder")
    case EISDIR: Bilingual(zh: "这是文件夹", en: "it is a folder")
    case ENOSPC, EDQUOT: Bilingual(zh: "磁盘已满", en: "the disk is full")
    case EFBIG: Bilingual(zh: "超过了系统允许的文件大小", en: "it is larger than the system allows")
    case EROFS: Bilingual(zh: "所在的磁盘只读", en: "the disk it is on is read-only")
    case EIO: Bilingual(zh: "磁盘读写出错", en: "reading or writing the disk failed")
    case ENAMETOOLONG: Bilingual(zh: "文件名过长", en: "the name is too long")
    case ELOOP: Bilingual(zh: "链接绕成了圈", en: "its links lead in a circle")
    case EMFILE, ENFILE: Bilingual(zh: "打开的文件过多", en: "too many files are open")
    case EBADF, EPIPE: Bilingual(zh: "输出已关闭", en: "the output is closed")
    default: Bilingual(zh: "系统报错 \(code)", en: "the system says error \(code)")
    }
  }
}
