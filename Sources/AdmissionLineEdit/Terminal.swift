import CEditLine
import Glibc

/// What standard input and output are connected to.
package enum Terminal {
  /// Whether a person can be asked: both ends are a terminal.
  package static var isInteractive: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// The version of the line-editing library this was built with, as `2.11`.
  package static var editorVersion: String { "\(LIBEDIT_MAJOR).\(LIBEDIT_MINOR)" }

  /// The window; `nil` when it is no terminal, or one that does not tell.
  package static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Hands all bytes to the system at once, so that nothing of ours waits in a buffer.
  ///
  /// What a descriptor does not take within a second, or cannot take at all, is lost.
  ///
  /// - Returns: whether it took everything; if not, `errno` says why.
  @discardableResult
  package static func write(_ bytes: some Sequence<UInt8>, to descriptor: Int32) -> Bool {
    Array(bytes).withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        if count < 0, errno == EAGAIN {
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          guard poll(&ready, 1, 1_000) == 1 else { return false }
          continue
        }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// Whether TERM names a terminal whose cursor can be moved.
  static var movesItsCursor: Bool {
    guard let name = getenv("TERM") else { return false }
    return !["", "dumb", "emacs"].contains(String(cString: name))
  }
}
