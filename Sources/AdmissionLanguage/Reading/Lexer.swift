package import AdmissionVocabulary

/// A line whose quotation marks do not match.
package struct UnclosedQuotation: Explainable, Hashable {
  let mark: Character

  package var notice: Notice {
    Notice(
      "unclosed-quotation", zh: "引号 \(mark) 没有配对", en: "the quotation mark \(mark) is not closed",
      hint: Bilingual(zh: "文字写在 \"…\" 或 “…” 之间", en: "put texts between \"…\" or “…”"))
  }
}

package enum Lexer {
  /// The words of a line, whichever of its commands they belong to.
  ///
  /// - Throws: ``Misplaced`` for an ``UnclosedQuotation``.
  package static func tokens(in line: String) throws(Misplaced) -> [Token] {
    try commands(in: line).flatMap(\.self)
  }

  /// Splits a line into commands at every `;`, and those into words; `#` at the start of a word
  /// begins a comment.
  ///
  /// Outside quotation marks full-width forms count as their ASCII forms. No command is empty.
  ///
  /// - Throws: ``Misplaced`` for an ``UnclosedQuotation``.
  package static func commands(in line: String) throws(Misplaced) -> [[Token]] {
    let characters = Array(line)
    var commands: [[Token]] = []
    var tokens: [Token] = []
    var start = 0
    while start < characters.count {
      let first = characters[start]
      if first.isWhitespace {
        start += 1
      } else if endsCommand(first) {
        commands.append(tokens)
        tokens = []
        start += 1
      } else if HalfWidth.folded(first) == "#" {
        break
      } else if let closing = closing(of: first) {
        guard let end = characters[(start + 1)...].firstIndex(where: closing.contains) else {
          throw Misplaced(UnclosedQuotation(mark: first), at: start..<characters.count)
        }
        tokens.append(
          Token(String(characters[(start + 1)..<end]), isQuoted: true, place: start..<(end + 1)))
        start = end + 1
      } else {
        let end = characters[start...].firstIndex(where: endsWord) ?? characters.count
        tokens.append(Token(String(characters[start..<end]), place: start..<end))
        start = end
      }
    }
    commands.append(tokens)
    return commands.filter { !$0.isEmpty }
  }

  private static func endsCommand(_ character: Character) -> Bool {
    HalfWidth.folded(character) == ";"
  }

  private static func endsWord(_ character: Character) -> Bool {
    character.isWhitespace || endsCommand(character) || closing(of: character) != nil
  }

  /// What may end a text that `mark` begins; `nil` when it begins none.
  private static func closing(of mark: Character) -> [Character]? {
    switch mark {
    case "\"", "＂": ["\"", "＂"]
    // An input method gives “ and ” in turn, and sometimes the same one twice.
    case "“", "”": ["”", "“"]
    case "「": ["」"]
    case "『": ["』"]
    default: nil
    }
  }
}
