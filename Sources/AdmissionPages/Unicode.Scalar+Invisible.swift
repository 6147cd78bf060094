import AdmissionVocabulary

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

  /// Whether the scalar is one of the many that are neither invisible nor changed by NFC.
  package var isCommonplace: Bool {
    switch value {
    case 0x20...0x7E, 0x2010...0x2027, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }

  /// Whether a text's bytes are of commonplace scalars; may deny it of rare ones that are.
  fileprivate static func areCommonplace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      if lead < 0x80 {
        guard (0x20...0x7E).contains(lead) else { return false }
        place += 1
        continue
      }
      guard place + 2 < bytes.count else { return false }
      let second = bytes[place + 1]
      switch lead {
      case 0xE5...0xE9: break
      case 0xE4 where second >= 0xB8: break
      case 0xE2 where second == 0x80 && (0x90...0xA7).contains(bytes[place + 2]): break
      case 0xE3 where second == 0x80 && (0x81...0xA9).contains(bytes[place + 2]): break
      case 0xEF where second == 0xBC && bytes[place + 2] >= 0x81: break
      case 0xEF where second == 0xBD && bytes[place + 2] <= 0x9E: break
      default: return false
      }
      place += 3
    }
    return true
  }

  /// Whether the scalar is none of the characters and never will be, such as U+FDD0.
  var isNoncharacter: Bool {
    (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
  }
}

extension String {
  /// Whether there is something, begins and ends with no blank, and holds nothing but what is
  /// commonplace; told from its bytes, as most texts are so.
  package var isCommonplace: Bool {
    let blank = UInt8(ascii: " ")
    guard let first = utf8.first, let last = utf8.last, first != blank, last != blank else {
      return false
    }
    return utf8.withContiguousStorageIfAvailable(Unicode.Scalar.areCommonplace) ?? false
  }

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
