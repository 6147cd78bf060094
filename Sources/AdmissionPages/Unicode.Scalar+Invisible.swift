import AdmissionVocabulary

extension Unicode.Scalar {
  /// Whether the scalar shows nothing of its own, or turns the text around it.
  ///
  /// Controls, line and paragraph separators, bidirectional marks, zero-width and tag characters,
  /// variation selectors, fillers and noncharacters.
  var isInvisible: Bool {
    if isCommonplace { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return properties.isDefaultIgnorableCodePoint || isNoncharacter
    }
  }

  /// Whether the scalar is one of the many that are neither invisible nor changed by NFC.
  var isCommonplace: Bool {
    switch value {
    case 0x20...0x7E, 0x2010...0x2027, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }

  /// Whether the scalar is none of the characters and never will be, such as U+FDD0.
  var isNoncharacter: Bool {
    (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
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
