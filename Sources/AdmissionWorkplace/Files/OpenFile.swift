import Foundation

/// A file that is open to be read, and closed with its last owner.
package final class OpenFile: Sendable {
  /// Standard input, which stays open.
  package static let standardInput = OpenFile(STDIN_FILENO, isOwned: false)

  let descriptor: Int32
  private let isOwned: Bool

  init(owning descriptor: Int32) {
    (self.descriptor, isOwned) = (descriptor, true)
  }

  private init(_ descriptor: Int32, isOwned: Bool) {
    (self.descriptor, self.isOwned) = (descriptor, isOwned)
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// In bytes; what is said of it by now.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether it is a folder, which nobody can read.
  package var isFolder: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// All of it; a file may grow while it is read.
  func bytes(most: Int) throws(PathProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = try chunk()
      guard !chunk.isEmpty else { return bytes }
      bytes += chunk
      guard bytes.count <= most else { throw .tooLarge(bytes.count, most: most) }
    }
  }

  /// What there is by now, waiting only for the first of it; nothing at the end.
  func chunk() throws(PathProblem) -> [UInt8] {
    while true {
      let most = 1 << 16
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        let result = read(descriptor, buffer.baseAddress, most)
        (count, code) = (max(0, result), result < 0 ? errno : 0)
      }
      if code == EINTR { continue }
      guard code == 0 else { throw .system(code) }
      return bytes
    }
  }

  /// Whether somebody still writes it and has nothing to read by now.
  var isWaitedFor: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) <= 0
  }
}
