import AdmissionVocabulary

/// What may be shown.
///
/// Names, titles and reasons come from outside; a terminal would obey some of what they can hold,
/// and a reader would not see the rest.
package enum Visible {
  /// A text in which every control, bidirectional, zero-width, tag, separator or otherwise
  /// invisible character is spelled out, such as `\u{202E}`; the result holds none of them.
  ///
  /// A tab becomes `\t`, a carriage return `\r`, a newline that is not kept `\n`. Marks are spelled
  /// out where they have nothing to stand on, and beyond the eighth on one character. The joiners
  /// and selectors of composed emoji are invisible too, so such emoji come apart. Applied twice, it
  /// changes nothing more; a backslash is left alone, so it cannot be undone.
  package static func escaped(_ text: String, keepingNewlines: Bool = true) -> String {
    // As most texts are.
    if text.isOfCommonplace { return text }
    var shown = String.UnicodeScalarView()
    var marksLeft = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n", keepingNewlines {
        shown.append(scalar)
        marksLeft = 0
      } else if isMark(scalar), marksLeft > 0, !hides(scalar) {
        shown.append(scalar)
        marksLeft -= 1
      } else if isMark(scalar) || hides(scalar) {
        shown.append(contentsOf: spelling(of: scalar).unicodeScalars)
        marksLeft = 0
      } else {
        shown.append(scalar)
        marksLeft = 8
      }
    }
    return String(shown)
  }

  /// The same JSON with everything that cannot be seen written as `\u` escapes.
  package static func escaped(json: String) -> String {
    guard escaped(json) != json else { return json }
    return json.unicodeScalars.map { scalar in
      let text = String(scalar)
      // JSON has escaped the other control characters of ASCII.
      let mayHide = !scalar.isASCII || scalar == "\u{7F}"
      guard mayHide, escaped(text) != text else { return text }
      return text.utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }.joined()
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether a reader could not see the scalar, or a terminal might act on it.
  private static func hides(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20...0x7E).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      return true
    default:
      return scalar.properties.isDefaultIgnorableCodePoint || drawnBlank.contains(scalar.value)
    }
  }

  /// Symbols whose glyph is empty: the Braille cell without dots, the note head without a head.
  private static let drawnBlank: Set<UInt32> = [0x2800, 0x1D159]

  private static func spelling(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
}
