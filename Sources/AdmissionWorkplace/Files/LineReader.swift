import Foundation

/// A file line by line, as bytes: whether they are text is for the reader to say.
package struct LineReader {
  /// `nil` for what is in memory.
  private let file: OpenFile?
  /// Of a longer line what comes after is passed over.
  private let longest: Int
  private var chunk: ArraySlice<UInt8> = []
  private var isOver = false

  /// Of a line longer than `longest` bytes one byte more is given, so that it is seen to be too long.
  package init(_ file: OpenFile, longest: Int = InputFile.longestLine) {
    (self.file, self.longest) = (file, longest)
  }

  /// What is in memory already.
  init(_ bytes: [UInt8], longest: Int) {
    (file, self.longest, chunk) = (nil, longest, bytes[...])
  }

  /// In bytes, as far as it is known; 0 for what a pipe sends.
  var size: Int { file?.size ?? 0 }

  /// The next line without its end; `nil` after the last.
  ///
  /// What cannot be read ends the file.
  package mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    var hasBegun = false
    while true {
      let end = chunk.firstIndex(of: UInt8(ascii: "\n"))
      line += chunk[..<(end ?? chunk.endIndex)].prefix(longest + 1 - line.count)
      if let end {
        chunk = chunk[(end + 1)...]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
      }
      hasBegun = hasBegun || !chunk.isEmpty
      guard fill() else { return hasBegun ? line : nil }
    }
  }

  /// Whether something was read that no line was made of yet.
  package var isAtHand: Bool { !chunk.isEmpty }

  /// Whether the next line may have to be waited for.
  package var isWaitedFor: Bool { chunk.isEmpty && !isOver && file?.isWaitedFor ?? false }

  /// Whether there is more, or might be: a writer that is still there counts as one.
  package mutating func mayGoOn() -> Bool {
    if isAtHand { return true }
    guard !isOver else { return false }
    return isWaitedFor || fill()
  }

  /// Reads on; `false` at the end.
  private mutating func fill() -> Bool {
    chunk = isOver ? [] : (try? file?.chunk())?[...] ?? []
    isOver = chunk.isEmpty
    return !isOver
  }
}
