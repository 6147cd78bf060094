import AdmissionJournalSQLite
package import AdmissionVocabulary
import Foundation

/// Why a file that somebody named is not read or written.
package enum PathProblem: Error, Hashable {
  case empty, outside, homeSign, invisible, notRegular, exists
  case link(String)
  case tooLong(Int, most: Int)
  case tooLarge(Int, most: Int)
  /// What the system answered.
  case system(Int32)

  /// What is said of the file whose name stands before.
  package func notice(writing: Bool) -> Notice {
    let whole = Bilingual(zh: "写从 / 开始的完整路径", en: "type the whole path, from / on")
    let another = Bilingual(zh: "换一个文件名", en: "choose another name")
    return switch self {
    case .empty: Notice("path-empty", zh: "没有文件名", en: "there is no name", hint: another)
    case .outside:
      Notice(
        "outside-folder", zh: "在当前文件夹之外", en: "it is outside the working folder", hint: whole)
    case .homeSign:
      Notice(
        "home-sign", zh: "`~` 在这里不是主文件夹", en: "`~` is not the home folder here",
        hint: whole + Bilingual(zh: "；文件名确以 ~ 开头的写 ./~", en: "; a name that begins so is ./~"))
    case .invisible:
      Notice(
        "invisible-character", zh: "文件名含有看不见的字符", en: "the name holds an invisible character",
        hint: another)
    case .link(let part):
      Notice(
        "is-a-link", zh: "经过链接 `\(part)`，可能指向别处",
        en: "it leads through the link `\(part)`, maybe elsewhere",
        hint: Bilingual(zh: "写它所指的文件", en: "name what it leads to")
          + (writing ? Bilingual("") : Bilingual(zh: "，或", en: ", or ") + whole))
    case .tooLong(let bytes, let most):
      Notice(
        "path-too-long", zh: "文件名过长（\(bytes) 字节，最多 \(most)）",
        en: "the name is too long (\(bytes) bytes, at most \(most))", hint: another)
    case .tooLarge(let bytes, let most):
      Notice(
        "file-unusable", zh: "文件过大（\(bytes) 字节，最多 \(most)）",
        en: "it is too large (\(bytes) bytes, at most \(most))",
        hint: Bilingual(zh: "确认选对了文件", en: "make sure that this is the right file"))
    case .exists: .fileExists
    case .notRegular:
      Notice(
        writing ? "file-unwritable" : "file-unusable", zh: "不是普通文件", en: "it is not a regular file",
        hint: Bilingual(zh: "写普通文件的路径", en: "name a regular file"))
    case .system(ENOENT) where !writing:
      Notice(
        "file-unusable", zh: "没有这个文件", en: "there is no such file",
        hint: Bilingual(zh: "检查路径和权限", en: "check the path and the permissions"))
    case .system(let code):
      Notice(
        writing ? "file-unwritable" : "file-unusable",
        Bilingual(
          zh: writing ? "写不进去：" : "读不出来：",
          en: writing ? "it cannot be written: " : "it cannot be read: ")
          + SystemError(code).words,
        hint: Bilingual(
          zh: writing ? "检查文件夹、权限和磁盘空间；没有写入" : "检查路径和权限",
          en: writing
            ? "check the folder, the permissions and the disk; nothing was written"
            : "check the path and the permissions"))
    }
  }
}
