/// What a name looks like: two names of one skeleton are hardly told apart by eye.
///
/// Width, case, blanks and what cannot be seen do not count; neither does whether a letter is Latin
/// or only looks so, whether an ideograph is one or a radical, whether a digit stands in a circle.
/// Compares names, and is never shown or kept.
public struct Skeleton: Hashable, Sendable {
  public let text: String

  public init(_ name: String) {
    text = Self.plainText(of: name) ?? Self.text(of: name) { $0.look }
  }

  /// The same of a name of ASCII and ideographs that look like themselves, as most are; `nil` of
  /// others.
  private static func plainText(of name: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(scalar.value + 0x20))
      case 0x30: bytes.append(UInt8(ascii: "o"))
      case 0x31, 0x7C: bytes.append(UInt8(ascii: "l"))
      case 0x22, 0x60: bytes.append(UInt8(ascii: "'"))
      case 0x21...0x7E: bytes.append(UInt8(scalar.value))
      case 0x00...0x7F: continue
      case 0x4E00...0x9FFF where LookTable.hanTwins[scalar] == nil:
        bytes.append(UInt8(0xE0 | scalar.value >> 12))
        bytes.append(UInt8(0x80 | scalar.value >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | scalar.value & 0x3F))
      default: return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same, but for signs that are taken for others: they stay what they are.
  static func openly(_ name: String) -> String {
    text(of: name) { $0.forms }
  }

  private static func text(
    of name: String, _ look: (Unicode.Scalar) -> [Unicode.Scalar]
  ) -> String {
    var text = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      guard !scalar.isASCII else {
        append(scalar, to: &text)
        continue
      }
      for part in look(scalar) { append(part, to: &text) }
    }
    return String(text)
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A: text.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0x30: text.append("o")
    case 0x31, 0x7C: text.append("l")
    case 0x22, 0x60: text.append("'")
    case 0x21...0x7E, 0x4E00...0x9FFF: text.append(scalar)
    default:
      guard !scalar.properties.isWhitespace, !scalar.properties.isDefaultIgnorableCodePoint,
        scalar.properties.generalCategory != .control
      else { return }
      text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
}

extension Unicode.Scalar {
  /// What a reader takes it for: 人 for the radical ⼈, a for the Cyrillic а, kg for ㎏; most signs
  /// for themselves.
  package var look: [Unicode.Scalar] {
    if let twin = LookTable.twins[self] { return twin.look }
    let forms = forms
    return forms == [self] ? forms : forms.flatMap(\.look)
  }

  /// The ASCII sign that it is the full-width form of; itself where it is none.
  package var narrow: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }

  /// The ideograph that a radical, a stroke or a compatibility form looks like.
  package var ideographTwin: Unicode.Scalar? { LookTable.ideographTwins[self] }

  /// As people look it up: `U+200B`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What it is a wide, circled, raised or squared form of, and one sign for all that print alike.
  fileprivate var forms: [Unicode.Scalar] {
    switch value {
    case 0xFF01...0xFF5E: [narrow]
    case 0x2010...0x2015, 0x2212: ["-"]
    case 0x2018...0x201B, 0x2032, 0x2035, 0xB4, 0x2B9...0x2BC, 0x2CA, 0x2CB, 0x374: ["'"]
    case 0x201C...0x201F, 0x3003: ["\""]
    case 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB: ["·"]
    case 0x301C, 0x223C: ["~"]
    case 0x2044, 0x2215: ["/"]
    case 0x2236: [":"]
    case 0x22EF: [".", ".", "."]
    case 0x3007, 0x25CB, 0x25EF: ["o"]
    case 0x3008, 0x2039, 0x2329: ["<"]
    case 0x3009, 0x203A, 0x232A: [">"]
    case 0x300A: ["«"]
    case 0x300B: ["»"]
    case 0x3010, 0x3014, 0x3016: ["["]
    case 0x3011, 0x3015, 0x3017: ["]"]
    case 0x3001...0x301F, 0x4E00...0x9FFF: [self]
    case 0x1D400...0x1D7FF: [LookTable.mathematical(self) ?? self]
    default: LookTable.formsOf[self] ?? [self]
    }
  }
}
