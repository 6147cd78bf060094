extension Unicode.Scalar {
  /// Whether the scalar shows nothing of its own, or turns the text around it.
  ///
  /// Controls, line and paragraph separators, bidirectional marks, zero-width and tag characters,
  /// variation selectors, fillers and noncharacters.
  package var isInvisible: Bool {
    if isCommonplace { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return properties.isDefaultIgnorableCodePoint || isNoncharacter
    }
  }

  /// Whether the scalar is none of the characters and never will be, such as U+FDD0.
  package var isNoncharacter: Bool {
    (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
  }
}

extension String {
  /// The text as a message repeats it: short, on one line, with what cannot be seen spelt out.
  package var shown: String {
    let most = 60
    let scalars = unicodeScalars.prefix(most + 1)
    let shown = scalars.prefix(most).map { scalar in
      scalar.isInvisible ? "<\(scalar.codePoint)>" : scalar == "`" ? "'" : String(scalar)
    }
    return shown.joined() + (scalars.count > most ? "…" : "")
  }
}
