extension DisplayWidth {
  /// A text as lines no wider than `width`, at least 1; newlines of the text are kept as line ends.
  ///
  /// Breaks at blanks and beside wide characters; no line begins with a mark that closes, as 。 or
  /// ）, or ends with one that opens. A word too long for a line is broken between characters, and
  /// only a character wider than `width` makes a line too wide.
  package func folded(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      fold(Array($0), to: max(1, width))
    }
  }

  private func fold(_ characters: [Character], to width: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    while let end = lineEnd(in: characters, from: start, width: width) {
      lines.append(withoutTrailingBlanks(characters[start..<end]))
      start = characters[end...].firstIndex { $0 != " " } ?? characters.count
    }
    if lines.isEmpty || start < characters.count { lines.append(String(characters[start...])) }
    return lines
  }

  /// Where the line from `start` has to break; `nil` when the rest fits.
  private func lineEnd(in characters: [Character], from start: Int, width: Int) -> Int? {
    var (taken, index) = (0, start)
    while index < characters.count, taken + of(characters[index]) <= width {
      taken += of(characters[index])
      index += 1
    }
    guard index < characters.count else { return nil }
    let bestBreak = stride(from: index, to: start, by: -1).first {
      mayBreak(between: characters[$0 - 1], and: characters[$0])
    }
    return bestBreak ?? max(index, start + 1)
  }

  private func mayBreak(between left: Character, and right: Character) -> Bool {
    if left == " " || right == " " { return true }
    guard !Self.closing.contains(right), !Self.opening.contains(left) else { return false }
    return of(left) > 1 || of(right) > 1
  }

  private static let closing: Set<Character> = Set("。，、；：？！）】》〉」』”’…％.,;:?!)]}")
  private static let opening: Set<Character> = Set("（【《〈「『“‘([{")

  private func withoutTrailingBlanks(_ line: ArraySlice<Character>) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
