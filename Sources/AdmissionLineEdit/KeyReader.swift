import Glibc

/// Reads a terminal character by character.
///
/// Takes one byte at a time: what was typed ahead stays in the terminal, for the next line or for
/// a program started in between.
struct KeyReader {
  enum Key: Equatable {
    case character(Unicode.Scalar)
    /// The terminal is gone.
    case end
  }

  let descriptor: Int32
  private var assembler = UTF8Assembler()

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Waits for the next character; signals do not end the wait.
  mutating func next() -> Key {
    while true {
      var byte: UInt8 = 0
      let count = read(descriptor, &byte, 1)
      if count == 1 {
        if let scalar = assembler.take(byte) { return .character(scalar) }
      } else if count == 0 || !waitsAgain(after: errno) {
        return .end
      }
    }
  }

  /// Whether to read once more; a program that ran in between may have left the input non-blocking.
  private func waitsAgain(after error: Int32) -> Bool {
    switch error {
    case EINTR: return true
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&waiting, 1, -1) == 1 || errno == EINTR
    default: return false
    }
  }
}
