import Glibc

/// A file only its owner may read, held against other sessions until closed.
struct LockedFile {
  private let descriptor: Int32

  /// Creates the file when it is missing.
  ///
  /// `nil` when it is no regular file, may not be used, or another session does not let go of it
  /// within half a second.
  init?(path: String) {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { return nil }
    guard isRegular(), isLocked() else {
      close()
      return nil
    }
  }

  /// Lets go of the file.
  func close() {
    Glibc.close(descriptor)
  }

  /// At most the last `limit` bytes.
  func tail(_ limit: Int) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let start = max(0, size - limit)
    var (bytes, filled) = ([UInt8](repeating: 0, count: max(0, size - start)), 0)
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled, start + filled)
      }
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }

  /// Adds a text at the end; what a full disk does not take is lost.
  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts a text in place of all there was.
  func replace(with text: String) {
    guard ftruncate(descriptor, 0) == 0 else { return }
    write(text)
  }

  /// Also takes from others the right to read, should they have it.
  private func isRegular() -> Bool {
    var found = stat()
    guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return false }
    return found.st_mode & 0o077 == 0 || fchmod(descriptor, 0o600) == 0
  }

  private func isLocked() -> Bool {
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      usleep(10_000)
    }
    return false
  }
}
