extension Unicode.Scalar {
  /// Whether the scalar shows nothing of its own, or turns the text around it.
  ///
  /// Controls, line and paragraph separators, bidirectional marks, zero-width and tag characters,
  /// variation selectors, fillers and noncharacters.
  var isInvisible: Bool {
    switch value {
    case 0x20...0x7E, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  /// As people look it up: `U+200B`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// The text as a message repeats it: short, on one line, with what cannot be seen spelt out.
  var shown: String {
    let most = 60
    let scalars = unicodeScalars.prefix(most + 1)
    let shown = scalars.prefix(most).map { scalar in
      scalar.isInvisible ? "<\(scalar.codePoint)>" : scalar == "`" ? "'" : String(scalar)
    }
    return shown.joined() + (scalars.count > most ? "…" : "")
  }
}
