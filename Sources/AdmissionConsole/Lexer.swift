package import AdmissionVocabulary

/// One word of a line, or one quoted text.
package struct Token: Hashable, Sendable {
  package let text: String
  /// Written between quotation marks: a text, never a keyword.
  package let isQuoted: Bool
}

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
  /// Splits a line into words; `#` at the start of a word begins a comment.
  ///
  /// - Throws: ``UnclosedQuotation``.
  package static func tokens(in line: String) throws(UnclosedQuotation) -> [Token] {
    var tokens: [Token] = []
    var rest = line[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "#" {
        break
      } else if let closing = closing(of: first) {
        rest.removeFirst()
        guard let end = rest.firstIndex(where: { closing.contains($0) }) else {
          throw UnclosedQuotation(mark: first)
        }
        tokens.append(Token(text: String(rest[..<end]), isQuoted: true))
        rest = rest[rest.index(after: end)...]
      } else {
        let end =
          rest.firstIndex { $0.isWhitespace || self.closing(of: $0) != nil } ?? rest.endIndex
        tokens.append(Token(text: String(rest[..<end]), isQuoted: false))
        rest = rest[end...]
      }
    }
    return tokens
  }

  /// What may end a text that `mark` begins; `nil` when it begins none.
  private static func closing(of mark: Character) -> [Character]? {
    switch mark {
    case "\"": ["\""]
    // An input method gives “ and ” in turn, and sometimes the same one twice.
    case "“", "”": ["”", "“"]
    default: nil
    }
  }
}
