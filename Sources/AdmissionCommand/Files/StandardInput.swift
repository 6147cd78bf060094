import AdmissionWorkplace
import Foundation

/// Standard input line by line, as bytes: whether they are text is for the reader to say.
///
/// A line longer than any that people write ends the input.
struct StandardInput {
  private var chunk: ArraySlice<UInt8> = []
  private var isOver = false

  /// The next line without its end; `nil` after the last.
  mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if let end = chunk.firstIndex(of: UInt8(ascii: "\n")) {
        line += chunk[..<end]
        chunk = chunk[(end + 1)...]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
      }
      line += chunk
      chunk = isOver ? [] : Self.read()
      if chunk.isEmpty || line.count > InputFile.longestLine {
        isOver = true
        return line.isEmpty ? nil : line
      }
    }
  }

  /// Whether something was read that no line was made of yet.
  var isAtHand: Bool { !chunk.isEmpty }

  /// Whether there is more, or might be: a writer that is still there counts as one.
  mutating func mayGoOn() -> Bool {
    if !chunk.isEmpty { return true }
    guard !isOver else { return false }
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 0) > 0 else { return true }
    chunk = Self.read()
    return !chunk.isEmpty
  }

  /// What there is by now, waiting only for the first of it; nothing at the end.
  private static func read() -> ArraySlice<UInt8> {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(STDIN_FILENO, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      return bytes.prefix(max(0, count))
    }
  }
}
