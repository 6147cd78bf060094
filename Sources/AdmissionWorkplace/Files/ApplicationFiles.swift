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
    do throws(PathProblem) {
      guard path != "-" else { throw .system(ENOTDIR) }
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
      let place = path == "." ? entry.name : "\(path)/\(entry.name)"
      switch entry.kind {
      case .file where Self.isApplication(entry.name): all.append(.named(place))
      case .file, .other: passedOver.append(place)
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

extension Notice {
  fileprivate static var holdsNoApplication: Notice {
    let endings = DocumentForm.fileEndings.map { "." + $0 }.joined(separator: " ")
    return Notice(
      "no-application", zh: "文件夹里没有申请文件", en: "there is no application in the folder",
      hint: Bilingual(
        zh: "申请文件的名称以这些结尾：\(endings)", en: "names of applications end in one of \(endings)"))
  }
}
