import AdmissionDisplay
import AdmissionVocabulary
import Foundation

/// A path as a person typed it.
///
/// A relative path stays in the working folder; only one that is typed whole, from `/` on, leads
/// elsewhere. Links are followed only to read, and only to what is in the folder too. What a path
/// leads to is opened and looked at before it is trusted, so that nobody can exchange it in between.
package struct TypedPath {
  /// As many bytes as the system takes, for the whole and for each name in it.
  package static let most = (whole: TextLimit.path.bytes, name: 255)

  /// Where the walk begins: the working folder, or of a whole path everything before the name.
  private let start: String
  private let isWhole: Bool
  private let folders: [Substring]
  private let name: String

  /// `workingFolder` is where a relative path is taken to begin.
  package init(_ typed: String, in workingFolder: String = ".") throws(PathProblem) {
    guard !typed.isEmpty else { throw .empty }
    guard !typed.utf8.contains(0) else { throw .invisible }
    guard typed.utf8.count <= Self.most.whole else {
      throw .tooLong(typed.utf8.count, most: Self.most.whole)
    }
    guard !typed.hasPrefix("~") else { throw .homeSign }
    let parts = typed.split(separator: "/")
    if let long = parts.first(where: { $0.utf8.count > Self.most.name }) {
      throw .tooLong(long.utf8.count, most: Self.most.name)
    }
    guard let last = parts.last, !typed.hasSuffix("/"), last != ".", last != ".." else {
      throw .notRegular
    }
    name = String(last)
    isWhole = typed.hasPrefix("/")
    (start, folders) =
      isWhole
      ? (String(typed[..<last.startIndex]), [])
      : (workingFolder, try Self.inside(parts.dropLast()))
  }

  /// The folders on the way, without `.` and `..`; no link is followed, so `a/..` leads nowhere.
  private static func inside(_ parts: ArraySlice<Substring>) throws(PathProblem) -> [Substring] {
    var folders: [Substring] = []
    for part in parts where part != "." {
      if part != ".." {
        folders.append(part)
      } else if folders.popLast() == nil {
        throw .outside
      }
    }
    return folders
  }

  /// A folder while it is open.
  struct Folder: ~Copyable {
    let descriptor: Int32

    init(_ descriptor: Int32) throws(PathProblem) {
      guard descriptor >= 0 else { throw .system(errno) }
      self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// What is there under a name, links not followed; `nil` for nothing.
    func kind(of name: String) -> mode_t? {
      var status = stat()
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
      return status.st_mode & S_IFMT
    }

    /// Whether what is there under a name is a folder, links followed.
    func leadsToFolder(_ name: String) -> Bool {
      var status = stat()
      return fstatat(descriptor, name, &status, 0) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
  }

  func folder() throws(PathProblem) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var folder = try Folder(open(start, flags))
    for part in folders.map(String.init) {
      if folder.kind(of: part) == S_IFLNK { throw .link(part) }
      folder = try Folder(openat(folder.descriptor, part, flags | O_NOFOLLOW))
    }
    return folder
  }
}

extension TypedPath {
  /// The bytes of the regular file that is there, of which there may be `most`.
  package func bytes(most: Int) throws(PathProblem) -> [UInt8] {
    let file = try opened()
    guard file.size <= most else { throw .tooLarge(file.size, most: most) }
    return try file.bytes(most: most)
  }

  /// The regular file that is there, to be read.
  package func opened() throws(PathProblem) -> OpenFile {
    do throws(PathProblem) {
      return try openedBehindNoLink()
    } catch .link(let part) {
      guard let target else { throw .link(part) }
      return try target.openedBehindNoLink()
    }
  }

  /// Where the links of a relative path lead at last; `nil` outside the working folder.
  private var target: TypedPath? {
    guard let folder = Self.real(start),
      let file = Self.real(
        ([Substring(start)] + folders + [Substring(name)]).joined(separator: "/")),
      file.hasPrefix(folder + "/")
    else { return nil }
    return try? TypedPath(String(file.dropFirst(folder.count + 1)), in: start)
  }

  /// The path without links; `nil` where it leads nowhere.
  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(validatingCString: real)
  }

  private func openedBehindNoLink() throws(PathProblem) -> OpenFile {
    let folder = try folder()
    if !isWhole, folder.kind(of: name) == S_IFLNK { throw .link(name) }
    // A device may act on being opened.
    var status = stat()
    guard fstatat(folder.descriptor, name, &status, isWhole ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
      throw .system(errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (isWhole ? 0 : O_NOFOLLOW)
    let descriptor = openat(folder.descriptor, name, flags)
    guard descriptor >= 0 else { throw .system(errno) }
    let file = OpenFile(owning: descriptor)
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notRegular
    }
    return file
  }
}

extension TypedPath {
  /// Puts a text into a new file; whatever is there already is left alone.
  package func create(_ text: String) throws(PathProblem) {
    try expectVisible()
    let folder = try folder()
    do throws(PathProblem) {
      try Self.write(text, to: name, in: folder)
    } catch .system(EEXIST) {
      throw .exists
    }
  }

  /// Puts a text in the place of a regular file, whole or not at all; makes the file if it is not
  /// there.
  package func replace(_ text: String) throws(PathProblem) {
    try expectVisible()
    let folder = try folder()
    guard let kind = folder.kind(of: name) else { return try create(text) }
    if kind == S_IFLNK { throw .link(name) }
    guard kind == S_IFREG else { throw .notRegular }
    let aside = ".\(UUID().uuidString).new"
    try Self.write(text, to: aside, in: folder)
    guard renameat(folder.descriptor, aside, folder.descriptor, name) == 0 else {
      let problem = PathProblem.system(errno)
      unlinkat(folder.descriptor, aside, 0)
      throw problem
    }
    fsync(folder.descriptor)
  }

  /// Adds a text to the end of a regular file that is there.
  package func append(_ text: String) throws(PathProblem) {
    let folder = try folder()
    let flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    guard folder.kind(of: name) == S_IFREG else { throw .notRegular }
    let descriptor = openat(folder.descriptor, name, flags)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    try Self.write(text, to: descriptor)
  }

  /// A new file's name is one that people can read, tell apart and type.
  private func expectVisible() throws(PathProblem) {
    guard Visible.escaped(name, keepingNewlines: false) == name else { throw .invisible }
  }

  /// Makes a file with a text in it; where that fails half way, nothing is left.
  private static func write(
    _ text: String, to name: String, in folder: borrowing Folder
  ) throws(PathProblem) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(folder.descriptor, name, flags, 0o666)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    do throws(PathProblem) {
      try write(text, to: descriptor)
      guard fsync(descriptor) == 0 else { throw .system(errno) }
    } catch {
      unlinkat(folder.descriptor, name, 0)
      throw error
    }
  }

  private static func write(_ text: String, to descriptor: Int32) throws(PathProblem) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(errno) }
      rest = rest.dropFirst(count)
    }
  }
}
