import AdmissionDisplay
import AdmissionSamples

/// What a line should be after keys were pressed, and how it should look; the editor's model.
struct TypedLine {
  var scalars: [Unicode.Scalar] = []
  var cursor = 0
  var killed: [Unicode.Scalar] = []
  /// Oldest first.
  var history: [String] = []

  /// One thing done at the keyboard.
  enum Act: CaseIterable {
    case insert, left, right, home, end, delete, backspace, wordLeft, wordRight, cutWord, cutEnd
    case cutStart, yank, paste
  }

  var text: String { Self.text(scalars[...]) }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// What people type here: Han, marks of every width, letters, emoji, and what must be spelled out.
  static let pieces =
    "准入社区工作事项申报审议同意不同意弃权回避民政局编委会办公室海曙宁波目录减少台账登记𠮷𰻞".map(String.init)
    + ["，", "。", "（", "）", "“", "”", "…", "—", "·", "①", "Ａ", "３", "　", "が", "한"]
    + ["a", "Z", "0", "9", "-", ".", " ", " ", "yes", "A2014-001", "é", "e\u{301}", "\u{301}"]
    + ["👍", "👨‍👩‍👧", "🇨🇳", "⚠️", "\u{200B}", "\u{202E}"]

  /// The keys of an act, done to this line too.
  mutating func act(_ act: Act, _ dice: inout Dice) -> String {
    let before = Self.text(scalars[..<cursor])
    let after = Self.text(scalars[cursor...])
    switch act {
    case .insert:
      let piece = Self.pieces.randomElement(using: &dice) ?? ""
      insert(piece)
      return piece
    case .paste:
      let text = (0..<Int.random(in: 1...12, using: &dice)).map { _ in
        dice.hits(oneIn: 9) ? "\n" : Self.pieces.randomElement(using: &dice) ?? ""
      }.joined()
      let ends = String(text.reversed().drop { $0 == "\n" }.reversed())
      insert(ends)
      return "\u{1B}[200~\(text)\u{1B}[201~"
    case .left:
      cursor -= before.last?.unicodeScalars.count ?? 0
      return "\u{1B}[D"
    case .right, .end:
      if after.isEmpty {
        insert(suggestion)
      } else if act == .end {
        cursor = scalars.count
      } else {
        cursor += after.first?.unicodeScalars.count ?? 0
      }
      return act == .end ? "\u{5}" : "\u{1B}[C"
    case .home:
      cursor = 0
      return "\u{1}"
    case .delete:
      scalars.removeSubrange(cursor..<cursor + (after.first?.unicodeScalars.count ?? 0))
      return "\u{1B}[3~"
    case .backspace:
      let count = before.last?.unicodeScalars.count ?? 0
      scalars.removeSubrange(cursor - count..<cursor)
      cursor -= count
      return "\u{7F}"
    case .wordLeft:
      cursor = wordStart
      return "\u{1B}b"
    case .wordRight:
      if after.isEmpty {
        let suggested = suggestion
        var taken = TypedLine(scalars: Array(suggested.unicodeScalars))
        taken.cursor = taken.wordEnd
        insert(Self.text(taken.scalars[..<taken.cursor]))
      } else {
        cursor = wordEnd
      }
      return "\u{1B}[1;5C"
    case .cutWord:
      cut(wordStart..<cursor)
      return "\u{17}"
    case .cutEnd:
      cut(cursor..<scalars.count)
      return "\u{B}"
    case .cutStart:
      cut(0..<cursor)
      return "\u{15}"
    case .yank:
      insert(Self.text(killed[...]))
      return "\u{19}"
    }
  }

  private mutating func insert(_ text: String) {
    scalars.insert(contentsOf: text.unicodeScalars, at: cursor)
    cursor += text.unicodeScalars.count
  }

  private mutating func cut(_ range: Range<Int>) {
    if !range.isEmpty { killed = Array(scalars[range]) }
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// What the latest entry that begins so adds, while the cursor is at the end.
  var suggestion: String {
    let text = text
    guard cursor == scalars.count, !text.isEmpty else { return "" }
    let entry = history.last { $0.hasPrefix(text) && $0 != text && !$0.contains("\n") }
    return entry.map { String($0.dropFirst(text.count)) } ?? ""
  }

  private static let marks = Set("，。（）“”…—·-.👍👨⚠\u{301}\u{200B}\u{202E}".unicodeScalars)

  /// 0 blank, 1 Han, 2 letters, 3 signs.
  private static func kind(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if [" ", "　", "\n"].contains(scalar) { return 0 }
    if marks.contains(scalar) || ("\u{1F1E6}"..."\u{1F1FF}").contains(scalar) { return 3 }
    return scalar.value < 0x300 || ["한", "①", "Ａ", "３"].contains(scalar) ? 2 : 1
  }

  private var wordStart: Int {
    let characters = Self.text(scalars[..<cursor]).reversed()
    return cursor - Self.wordLength(characters)
  }

  private var wordEnd: Int { cursor + Self.wordLength(Self.text(scalars[cursor...])) }

  /// The scalars of the blanks and the word that characters begin with.
  private static func wordLength(_ characters: some Sequence<Character>) -> Int {
    let characters = Array(characters)
    let blanks = characters.prefix { kind($0) == 0 }
    let rest = characters.dropFirst(blanks.count)
    let word = rest.prefix { kind($0) == rest.first.map(kind) }
    return (blanks + word).reduce(0) { $0 + $1.unicodeScalars.count }
  }
}

extension TypedLine {
  /// The rows it takes behind a prompt, and where the cursor stands.
  func rows(
    prompt: String, columns: Int, width measure: DisplayWidth
  ) -> (rows: [String], cursor: (row: Int, column: Int)) {
    let cursor = prompt.count + Self.text(scalars[..<cursor]).count
    let shown = Array(prompt) + Array(text) + Array(suggestion) + [" "]
    var (rows, column, place) = ([""], 0, (row: 0, column: 0))
    for (index, character) in shown.enumerated() {
      for (part, cell) in Self.cells(character).enumerated() {
        let width = measure.of(cell)
        if column + width > columns {
          rows.append("")
          column = 0
        }
        if index == cursor, part == 0 { place = (rows.count - 1, column) }
        rows[rows.count - 1] += cell
        column += width
      }
      if character == "\n" {
        rows.append("")
        column = 0
      }
    }
    let trimmed = rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    return (trimmed, place)
  }

  private static func cells(_ character: Character) -> [String] {
    if character == "\n" { return [" "] }
    if ["\u{301}", "\u{200B}", "\u{202E}"].contains(character) {
      let code = character.unicodeScalars.first?.value ?? 0
      return "\\u{\(String(code, radix: 16).uppercased())}".map(String.init)
    }
    return [String(character)]
  }
}
