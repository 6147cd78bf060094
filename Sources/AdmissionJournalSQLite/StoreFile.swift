import AdmissionJournal
import Foundation
import Glibc

/// A store's place in the file system.
///
/// Looks at the file and moves it, but never opens it: closing any descriptor of a database file
/// drops the locks that SQLite holds on it in this process.
struct StoreFile: Sendable {
  /// As the caller wrote it, for messages.
  let name: String
  /// The same from the root on, so that a change of the working folder does not matter.
  let path: String
  /// The network file system that a path lies on; `nil` on a disk of this machine.
  private let networkOf: @Sendable (String) -> String?

  init(
    _ name: String,
    networkOf: @escaping @Sendable (String) -> String? = NetworkFileSystem.kind(at:)
  ) {
    (self.name, self.networkOf) = (name, networkOf)
    path = name.hasPrefix("/") ? name : FileManager.default.currentDirectoryPath + "/" + name
  }

  /// Which file it is, whatever it is called.
  struct Identity: Hashable, Sendable {
    let device: UInt
    let inode: UInt
  }

  /// `nil` when there is nothing of that name.
  ///
  /// - Throws: `.unusable` when there is something other than a regular file.
  func identity() throws(JournalFailure) -> Identity? {
    var found = stat()
    guard !name.isEmpty else { throw unusable(zh: "没有写文件名", en: "no file name was given") }
    guard !path.hasSuffix("/") else { throw unusable(zh: "这是文件夹", en: "it is a folder") }
    guard lstat(path, &found) == 0 else {
      guard errno == ENOENT else { throw unusable(errno) }
      return nil
    }
    switch found.st_mode & S_IFMT {
    case S_IFREG: return Identity(device: UInt(found.st_dev), inode: UInt(found.st_ino))
    case S_IFDIR: throw unusable(zh: "这是文件夹", en: "it is a folder")
    case S_IFLNK:
      throw unusable(
        zh: "这是符号链接，请写它所指的文件", en: "it is a symbolic link; name the file it points to")
    default: throw unusable(zh: "这不是普通文件", en: "it is not a regular file")
    }
  }

  /// Checks that the file is still the one that was opened.
  ///
  /// - Throws: `.moved` when it was removed or another one took its place.
  func expect(_ opened: Identity) throws(JournalFailure) {
    guard try identity() == opened else { throw .moved(name) }
  }

  /// The kind of network file system it lies on, or would.
  var network: String? { networkOf(path) }

  /// Refuses to make or write a store where its locks do not protect it.
  func expectOwnDisk() throws(JournalFailure) {
    if let network { throw .remote(store: name, kind: network) }
  }

  /// Whether this user may write the file and beside it, as writing a store takes, and its locks
  /// protect it there.
  ///
  /// - Throws: `.unusable` when the file may not even be read.
  func mayBeWritten() throws(JournalFailure) -> Bool {
    guard faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0 else { throw unusable(errno) }
    return network == nil && faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0
      && faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0
  }

  var folder: String {
    let folder = parent(of: path)
    return folder.isEmpty ? "/" : folder
  }

  /// That this user may only read it, and what writing takes.
  var isOnlyRead: JournalFailure {
    if let network { return .remote(store: name, kind: network) }
    let isFile = faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0
    return unusable(
      zh: "只能查看：没有写入\(isFile ? "这个文件" : "所在文件夹 `\(folder)` ")的权限",
      en:
        "it can only be read: no permission to write \(isFile ? "this file" : "its folder `\(folder)`")"
    )
  }

  /// Makes the folders above, each for its owner only; those that exist stay as they are.
  func makeFolders() throws(JournalFailure) {
    var missing: [String] = []
    var folder = parent(of: path)
    while !folder.isEmpty, access(folder, F_OK) != 0, errno == ENOENT {
      missing.append(folder)
      folder = parent(of: folder)
    }
    for folder in missing.reversed() {
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw unusable(errno) }
      try sync(parent(of: folder))
    }
  }

  /// Waits until what was done to the names beside it is on the disk.
  func syncFolder() throws(JournalFailure) { try sync(parent(of: path)) }

  /// Waits until what was done to the folder's names is on the disk.
  private func sync(_ folder: String) throws(JournalFailure) {
    let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unusable(errno) }
    defer { close(descriptor) }
    // Some file systems cannot sync a folder and say so; then there is nothing to wait for.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw unusable(errno) }
  }

  private func parent(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}

extension StoreFile {
  private var unfinished: String { path + ".unfinished" }

  /// Refuses to make a store where SQLite would mix the remains of another one into it.
  func expectNoLeftovers() throws(JournalFailure) {
    for remains in [path + "-journal", path + "-wal"] where access(remains, F_OK) == 0 {
      throw unusable(
        zh: "旁边还有先前档案的 `\(remains)`，请先移走",
        en: "`\(remains)` of an earlier store is still beside it; move it away first")
    }
  }

  /// Makes an empty file to build the store in; what a killed process left there goes first.
  func beginUnfinished() throws(JournalFailure) -> String {
    discardUnfinished()
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(unfinished, flags, 0o600)
    guard descriptor >= 0 else { throw unusable(errno) }
    // Nobody has a connection to this file yet, so no lock is dropped.
    close(descriptor)
    return unfinished
  }

  func discardUnfinished() {
    for path in [unfinished, unfinished + "-journal"] { unlink(path) }
  }

  /// Puts the built store into the place of the one that is there, which goes aside.
  ///
  /// - Returns: where that one is now.
  func replace(asideAs ending: String) throws(JournalFailure) -> String {
    let aside = try link(path, endingIn: "left-" + ending)
    // What SQLite would otherwise take for the new file's own.
    for remains in ["-journal", "-wal", "-shm"] where access(path + remains, F_OK) == 0 {
      guard rename(path + remains, aside + remains) == 0 else {
        let code = errno
        discardUnfinished()
        throw unusable(code)
      }
    }
    try finish()
    return aside
  }

  /// Gives a file one more name beside the store, the first with this ending that is free.
  private func link(
    _ original: String, endingIn ending: String
  ) throws(JournalFailure) -> String {
    var number = 1
    func name() -> String { "\(path).\(ending)" + (number == 1 ? "" : "-\(number)") }
    while Glibc.link(original, name()) != 0 {
      let code = errno
      guard code == EEXIST, number < 1_000 else {
        discardUnfinished()
        throw unusable(code)
      }
      number += 1
    }
    return name()
  }

  /// Leaves the built store beside the one that is there.
  ///
  /// - Returns: where it is.
  func finish(endingIn ending: String) throws(JournalFailure) -> String {
    let name = try link(unfinished, endingIn: ending)
    discardUnfinished()
    try syncFolder()
    return name
  }

  /// Moves the built store to its place.
  ///
  /// - Throws: `.unconfirmed` when it is there, and a power cut could still take it away.
  func finish() throws(JournalFailure) {
    guard rename(unfinished, path) == 0 else {
      let failure = unusable(errno)
      discardUnfinished()
      throw failure
    }
    do {
      try syncFolder()
    } catch {
      throw .unconfirmed(store: name)
    }
  }
}
