import Foundation

/// Standard input line by line, as bytes: whether they are text is for the reader to say.
struct StandardInput {
  /// No line that people write for this program comes near it; a longer one ends the input.
  static let longestLine = 1 << 20

  private var chunk = Data()
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
      chunk = isOver ? Data() : FileHandle.standardInput.readData(ofLength: 1 << 16)
      if chunk.isEmpty || line.count > Self.longestLine {
        isOver = true
        return line.isEmpty ? nil : line
      }
    }
  }
}
