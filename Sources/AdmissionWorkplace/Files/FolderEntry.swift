import Foundation

/// One name in a folder.
struct FolderEntry {
  enum Kind {
    case file, folder, other
  }

  let name: String
  let kind: Kind
}

extension TypedPath {
  /// What is in the folder at a path as a person typed it, by name; no link is followed.
  ///
  /// - Throws: `.system(ENOTDIR)` where something else is there.
  static func entries(inFolder typed: String) throws(PathProblem) -> [FolderEntry] {
    // A folder is where a name in it is looked for.
    try TypedPath(typed + "/x").siblings()
  }

  private func siblings() throws(PathProblem) -> [FolderEntry] {
    let folder = try self.folder()
    let descriptor = fcntl(folder.descriptor, F_DUPFD_CLOEXEC, 0)
    guard descriptor >= 0, let stream = fdopendir(descriptor) else { throw .system(errno) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      let kind: FolderEntry.Kind =
        switch folder.kind(of: name) {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
      entries.append(FolderEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.name < $1.name }
  }
}
