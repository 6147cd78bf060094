extension [UInt8] {
  /// Adds a text as JSON writes it, between quotation marks; as Foundation does, byte for byte.
  package mutating func append(jsonText text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { letters in
      let needsEscapes = letters.contains {
        $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
      }
      guard needsEscapes else { return append(contentsOf: letters) }
      for letter in letters { append(jsonLetter: letter) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(jsonLetter letter: UInt8) {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): self += [UInt8(ascii: "\\"), letter]
    case 0x08: self += "\\b".utf8
    case 0x09: self += "\\t".utf8
    case 0x0A: self += "\\n".utf8
    case 0x0C: self += "\\f".utf8
    case 0x0D: self += "\\r".utf8
    case 0..<0x20:
      self += (letter < 0x10 ? "\\u000" : "\\u001").utf8
      self += String(letter & 0xF, radix: 16).utf8
    default: append(letter)
    }
  }
}
