package import AdmissionVocabulary

/// One word of a line, or one quoted text, and where it stands.
package struct Token: Sendable {
  /// As typed, without quotation marks.
  package let typed: String
  /// What is meant: half-width where it was not quoted.
  package let text: String
  /// Written between quotation marks: a text, never a keyword.
  package let isQuoted: Bool
  /// The characters of the line it takes, from 0, quotation marks included.
  package let place: Range<Int>

  package init(_ typed: String, isQuoted: Bool = false, place: Range<Int> = 0..<0) {
    (self.typed, self.isQuoted, self.place) = (typed, isQuoted, place)
    text = isQuoted ? typed : HalfWidth.folded(typed)
  }

  /// Several words that are one name.
  init(joining tokens: [Token]) {
    typed = tokens.map(\.typed).joined(separator: " ")
    text = tokens.map(\.text).joined(separator: " ")
    isQuoted = tokens.allSatisfy(\.isQuoted)
    place = (tokens.first?.place.lowerBound ?? 0)..<(tokens.last?.place.upperBound ?? 0)
  }

  /// - Throws: ``Misplaced`` for a ``TextTooLong``: an unquoted word is a name, a quoted text prose.
  package static func check(_ tokens: [Token]) throws(Misplaced) {
    for token in tokens {
      try token.read(within: token.isQuoted ? .prose : .name) { _ in }
    }
  }

  /// Words to search for: names may hold full-width marks, numbers do not.
  package var sought: String { typed.contains { !$0.isASCII && $0.isLetter } ? typed : text }

  /// Does something with what is meant; whatever it throws knows where that stands.
  ///
  /// - Throws: ``Misplaced``, also for what is longer than `limit`.
  package func read<Value>(
    within limit: TextLimit = .name, _ body: (String) throws -> Value
  ) throws(Misplaced) -> Value {
    do {
      try limit.check(typed)
      return try body(text)
    } catch {
      throw Misplaced(error, at: place)
    }
  }

  /// The parts between the characters that `separates`, each with its place; none of them empty.
  func parts(_ separates: (Character) -> Bool) -> [Token] {
    let characters = Array(typed)
    let start = place.lowerBound + (isQuoted ? 1 : 0)
    return characters.indices.split { separates(characters[$0]) }.map { run in
      Token(
        String(characters[run]), isQuoted: isQuoted,
        place: (start + run.startIndex)..<(start + run.endIndex))
    }
  }
}

/// Tokens are compared by what they mean, not by where they stand.
extension Token: Hashable, ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }

  package static func == (left: Token, right: Token) -> Bool { left.text == right.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// Something that went wrong about one place of the line.
package struct Misplaced: Error {
  package let cause: any Error
  /// In characters of the line, from 0; empty where something is missing.
  package let place: Range<Int>

  /// The innermost place is the one that is kept.
  package init(_ cause: any Error, at place: Range<Int>) {
    let inner = cause as? Misplaced
    (self.cause, self.place) = (inner?.cause ?? cause, inner?.place ?? place)
  }
}
