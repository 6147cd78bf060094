import AdmissionPages
import AdmissionShipped
package import AdmissionVocabulary
import Foundation

/// The files with applications that people have named: one by one, by a folder, or as what a pipe
/// sends.
///
/// Of a folder everything below it counts whose name ends as files with documents do, in the order of
/// the names; names that begin with a dot are nobody's business.
package struct ApplicationFiles: Sendable {
  package enum File: Sendable {
    /// As a person could have typed it; `-` is standard input.
    case named(String)
    case unusable(UnusableFile)
  }

  package private(set) var all: [File] = []
  /// What is in the folders besides: links, and files of other kinds.
  package private(set) var passedOver: [String] = []

  /// Takes paths as people type them.
  ///
  /// Where nothing is there, the examples of that name which come along are meant.
  package init(at paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    let before = all.count
    if path.unicodeScalars.contains(where: \.isInvisible) {
      return all.append(.unusable(Self.unusable(path.spelledOut, .nameCannotBeSaid)))
    }
    do throws(PathProblem) {
      // The empty path is no folder, and nothing of its own.
      guard path != "-", !path.isEmpty else { throw .system(ENOTDIR) }
      try addFolder(path, named: path.hasSuffix("/") ? String(path.dropLast()) : path)
      if all.count == before { all.append(.unusable(Self.unusable(path, .holdsNoApplication))) }
    } catch {
      let shipped = Shipped.files.keys.filter { $0.hasPrefix(path + "/") && Self.isApplication($0) }
      all +=
        error == .system(ENOENT) && !shipped.isEmpty
        ? shipped.sorted().map { .named($0) } : [.named(path)]
    }
  }

  private mutating func addFolder(_ typed: String, named path: String) throws(PathProblem) {
    for entry in try TypedPath.entries(inFolder: typed) where !entry.name.hasPrefix(".") {
      let name = entry.isSayable ? entry.name : entry.name.spelledOut
      let place = path == "." ? name : "\(path)/\(name)"
      let isFolder = entry.kind == .folder || entry.kind == .link(toFolder: true)
      let mayHold = isFolder || Self.isApplication(entry.name)
      if !entry.isSayable, mayHold {
        all.append(.unusable(Self.unusable(place, .nameCannotBeSaid)))
        continue
      }
      switch entry.kind {
      case .file where mayHold: all.append(.named(place))
      // What is called an application and is not read is said for itself.
      case .link where mayHold, .other where mayHold:
        let problem = entry.kind == .other ? PathProblem.notRegular : .link(name)
        all.append(.unusable(Self.unusable(place, problem.notice(writing: false))))
      case .file, .link, .other: passedOver.append(place)
      case .folder:
        do throws(PathProblem) {
          try addFolder(place, named: place)
        } catch {
          all.append(.unusable(Self.unusable(place, error.notice(writing: false))))
        }
      }
    }
  }

  private static func isApplication(_ name: String) -> Bool {
    DocumentForm.fileEndings.contains { name.lowercased().hasSuffix("." + $0) }
  }

  static func unusable(_ file: String, _ notice: Notice) -> UnusableFile {
    UnusableFile(
      what: .application(in: file),
      defects: [UnusableFile.Defect(file: file, line: 0, notice: notice)])
  }
}

extension Bilingual {
  /// What a file with an application is called where it cannot be used.
  static func application(in file: String) -> Bilingual {
    Bilingual(zh: "申请 `\(file)` ", en: "the application `\(file)` ")
  }
}

extension String {
  /// The name with whatever cannot be seen in it spelled out, so that no line of its own comes of it.
  fileprivate var spelledOut: String {
    unicodeScalars.map { $0.isInvisible ? "<\($0.codePoint)>" : String($0) }.joined()
  }
}

extension Notice {
  fileprivate static let nameCannotBeSaid = Notice(
    "unusable-name", zh: "名称不是 UTF-8 文本，或含有看不见的字符，没有查看",
    en: "its name is not UTF-8 text, or holds an invisible character; it was not looked at",
    hint: Bilingual(
      zh: "改名后再预审；从 Windows 压缩包解出的，解压时选 GBK 编码",
      en: "rename it, then check again; unpack archives from Windows with GBK names"))

  fileprivate static var holdsNoApplication: Notice {
    let endings = DocumentForm.fileEndings.map { "." + $0 }.joined(separator: " ")
    return Notice(
      "no-application", zh: "文件夹里没有申请文件", en: "there is no application in the folder",
      hint: Bilingual(
        zh: "申请文件的名称以这些结尾：\(endings)", en: "names of applications end in one of \(endings)"))
  }
}
