/// Columns a text takes on a terminal.
///
/// Texts are measured as they are: what may not be shown goes through ``Visible`` first.
package struct DisplayWidth: Hashable, Sendable {
  /// The columns of a character whose width is the terminal's choice, such as “ … — · ①: 1 or 2.
  package let ambiguous: Int

  /// As terminals draw unless they are set up for Chinese.
  package static let narrow = DisplayWidth(ambiguous: 1)

  package init(ambiguous: Int) {
    self.ambiguous = ambiguous
  }

  /// The sum over the text's characters; a line break counts nothing.
  package func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// 0 for what only marks its neighbour, 2 for Han, full-width and emoji, else 1.
  ///
  /// More than 2 where one character is several signs side by side, as ﾊﾟ or क्षि can be.
  package func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    let rest = scalars.dropFirst()
    if rest.isEmpty { return of(first) }
    if isFlag(first, rest) || isDrawnAsEmoji(first, rest) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  private func of(_ scalar: Unicode.Scalar) -> Int {
    if (0x20...0x7E).contains(scalar.value) { return 1 }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      if isTrailingJamo(scalar) { return 0 }
      if Self.holds(Self.wideRanges, scalar) { return 2 }
      return ambiguous > 1 && Self.holds(Self.ambiguousRanges, scalar) ? ambiguous : 1
    }
  }

  /// Vowels and finals that are drawn inside the square of the syllable they follow.
  private func isTrailingJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }

  private func isFlag(
    _ first: Unicode.Scalar, _ rest: Substring.UnicodeScalarView
  ) -> Bool {
    let letters: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
    return letters.contains(first.value) && rest.contains { letters.contains($0.value) }
  }

  /// Whether a selector, a skin tone or a joiner makes one picture of the whole character.
  private func isDrawnAsEmoji(
    _ first: Unicode.Scalar, _ rest: Substring.UnicodeScalarView
  ) -> Bool {
    guard first.properties.isEmoji else { return false }
    return rest.contains {
      $0.value == 0xFE0F || $0.value == 0x200D || $0.properties.isEmojiModifier
    }
  }
}
