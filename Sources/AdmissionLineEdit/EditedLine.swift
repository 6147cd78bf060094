/// A line and the cursor in it, as libedit counts: in scalars.
///
/// The cursor moves over whole characters as a reader sees them.
struct EditedLine: Equatable, Sendable {
  private(set) var scalars: [Unicode.Scalar]
  private(set) var cursor: Int

  init(_ scalars: [Unicode.Scalar] = [], cursor: Int? = nil) {
    self.scalars = scalars
    self.cursor = min(max(0, cursor ?? scalars.count), scalars.count)
  }

  init(_ text: String) {
    self.init(Array(text.unicodeScalars))
  }

  var text: String { Self.text(scalars[...]) }
  var isEmpty: Bool { scalars.isEmpty }
  var isAtEnd: Bool { cursor == scalars.count }

  static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  mutating func insert(_ text: String) {
    let added = Array(text.unicodeScalars)
    scalars.insert(contentsOf: added, at: cursor)
    cursor += added.count
  }

  /// Puts `text` in place of a stretch of scalars, with the cursor behind it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let added = Array(text.unicodeScalars)
    scalars.replaceSubrange(range, with: added)
    cursor = range.lowerBound + added.count
  }

  mutating func move(to place: Int) {
    cursor = min(max(0, place), scalars.count)
  }

  /// Takes out what lies between the cursor and `place`, and answers it.
  mutating func remove(to place: Int) -> String {
    let range = min(cursor, place)..<max(cursor, place)
    let removed = Self.text(scalars[range])
    scalars.removeSubrange(range)
    cursor = range.lowerBound
    return removed
  }
}

extension EditedLine {
  /// Scalars looked at to find where a character begins; none that people write is longer.
  private static let longestCharacter = 64

  /// Where the character before the cursor begins.
  var left: Int {
    let start = max(0, cursor - Self.longestCharacter)
    guard let last = Self.text(scalars[start..<cursor]).last else { return cursor }
    return cursor - last.unicodeScalars.count
  }

  /// Where the character at the cursor ends.
  var right: Int {
    let end = min(scalars.count, cursor + Self.longestCharacter)
    guard let first = Self.text(scalars[cursor..<end]).first else { return cursor }
    return cursor + first.unicodeScalars.count
  }

  /// Where the word before the cursor begins.
  var wordLeft: Int {
    var line = self
    while line.cursor > 0, scalars[line.left].kind == .blank { line.cursor = line.left }
    guard line.cursor > 0 else { return 0 }
    let kind = scalars[line.left].kind
    while line.cursor > 0, scalars[line.left].kind == kind { line.cursor = line.left }
    return line.cursor
  }

  /// Where the word after the cursor ends.
  var wordRight: Int {
    var line = self
    while !line.isAtEnd, scalars[line.cursor].kind == .blank { line.cursor = line.right }
    guard !line.isAtEnd else { return line.cursor }
    let kind = scalars[line.cursor].kind
    while !line.isAtEnd, scalars[line.cursor].kind == kind { line.cursor = line.right }
    return line.cursor
  }

  /// Goes to the row above or below, as far into it as the cursor is now; `false` when there is none.
  mutating func moveRow(up: Bool) -> Bool {
    func start(_ place: Int) -> Int { scalars[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
    func end(_ place: Int) -> Int { scalars[place...].firstIndex(of: "\n") ?? scalars.count }
    let first = start(cursor)
    guard up ? first > 0 : end(cursor) < scalars.count else { return false }
    let other = up ? start(first - 1) : end(cursor) + 1
    let row = EditedLine.text(scalars[other..<end(other)])
    let depth = EditedLine.text(scalars[first..<cursor]).count
    cursor = other + row.prefix(depth).unicodeScalars.count
    return true
  }

  /// Which character of the text the cursor stands on.
  var cursorCharacter: Int { Self.text(scalars[..<cursor]).count }

  /// The scalars that a range of characters takes.
  func scalarRange(_ characters: Range<Int>) -> Range<Int> {
    let text = text
    let start = text.prefix(characters.lowerBound).unicodeScalars.count
    let end = text.prefix(characters.upperBound).unicodeScalars.count
    return start..<end
  }
}

extension Unicode.Scalar {
  /// What words are made of; a word ends where a character begins with another kind.
  enum WordKind { case blank, han, letter, sign }

  var kind: WordKind {
    if properties.isWhitespace { return .blank }
    if properties.isIdeographic { return .han }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return (0x3040...0x30FF).contains(value) ? .han : .letter
    default: return .sign
    }
  }
}
