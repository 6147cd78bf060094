import AdmissionVocabulary

/// What an input method types where a keyboard types ASCII.
package enum HalfWidth {
  /// The text with full-width letters, digits and punctuation, 、, curly quotes, wide blanks and
  /// dashes as ASCII; Han and kana stay as they are.
  package static func folded(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // One key of a Chinese keyboard types two of them.
      if scalar != "—" || previous != "—" { folded.append(ascii(of: scalar)) }
      previous = scalar
    }
    return String(folded)
  }

  static func folded(_ character: Character) -> Character {
    let scalars = character.unicodeScalars
    guard scalars.count == 1, let only = scalars.first else { return character }
    return Character(ascii(of: only))
  }

  /// The text as names are compared: half-width, in small letters.
  static func comparable(_ text: some StringProtocol) -> String { folded(text).lowercased() }

  private static func ascii(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3000: " "
    case 0x3001, 0xFF64: ","
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    default: scalar.narrow
    }
  }
}
