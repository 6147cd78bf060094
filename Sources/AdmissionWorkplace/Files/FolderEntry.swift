import AdmissionVocabulary
import Foundation

/// One name in a folder.
struct FolderEntry {
  enum Kind: Equatable {
    case file, folder, other
    case link(toFolder: Bool)
  }

  /// As the system has it; what is no UTF-8 in it is repaired.
  let name: String
  let kind: Kind
  /// Whether the name is text, without anything that cannot be seen, so that it can be said and typed.
  let isSayable: Bool
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
      let (name, isText) = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        let bytes = bytes.prefix { $0 != 0 }
        return (
          String(decoding: bytes, as: UTF8.self), String(validating: bytes, as: UTF8.self) != nil
        )
      }
      guard name != ".", name != ".." else { continue }
      let kind: FolderEntry.Kind =
        switch folder.kind(of: name) {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link(toFolder: folder.leadsToFolder(name))
        default: .other
        }
      let isSayable = isText && !name.unicodeScalars.contains(where: \.isInvisible)
      entries.append(FolderEntry(name: name, kind: kind, isSayable: isSayable))
    }
    return entries.sorted { $0.name < $1.name }
  }
}
