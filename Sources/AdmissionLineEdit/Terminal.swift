import Glibc

/// What standard input and output are connected to.
package enum Terminal {
  /// Whether a person can be asked: both ends are a terminal.
  package static var isInteractive: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// The width of standard output; `nil` when it is no terminal, or one that does not tell.
  package static var columns: Int? {
    columns(of: STDOUT_FILENO)
  }

  static func columns(of descriptor: Int32) -> Int? {
    size(of: descriptor)?.columns
  }

  static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Whether TERM names a terminal whose cursor can be moved.
  static var movesItsCursor: Bool {
    guard let name = getenv("TERM") else { return false }
    return !["", "dumb", "emacs"].contains(String(cString: name))
  }
}
