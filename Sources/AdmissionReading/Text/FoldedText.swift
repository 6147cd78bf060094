import AdmissionVocabulary

/// A text as it is read: every sign as what it stands for, whatever hides or varies a word set aside.
///
/// Width, case, traditional forms, look-alikes, blanks, quotation marks and what cannot be seen do
/// not count. What parts clauses and sentences stays, unless it stands beside a single ideograph as
/// in 招、商、引、资.
package struct FoldedText: Sendable {
  /// Parts a list.
  package static let listing: UInt32 = 0x3001
  /// Parts clauses.
  package static let comma: UInt32 = 0xFF0C
  /// Parts sentences.
  package static let stop: UInt32 = 0x3002

  package private(set) var units: [UInt32] = []
  /// Where each unit stands in the text, counted in scalars.
  package private(set) var origins: [Int32] = []

  /// `isSentence` puts a stop before the text, so that a word may be looked for where a clause begins.
  package init(_ text: String, isSentence: Bool = false) {
    units.reserveCapacity(text.utf8.count / 2 + 1)
    origins.reserveCapacity(text.utf8.count / 2 + 1)
    if isSentence { append(Self.stop, 0) }
    var place: Int32 = 0
    var hasSeparator = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x4E00..<0xA000:
        append(scalar.simplified.value, place)
      case 0x30...0x39, 0x61...0x7A, 0x25, 0x40:
        append(scalar.value, place)
      case 0x41...0x5A:
        append(scalar.value + 0x20, place)
      default:
        if let separator = Self.separator(scalar) {
          append(separator, place)
          hasSeparator = true
        } else if scalar.value >= 0x80 {
          for part in scalar.look { appendRare(part, place) }
        }
      }
      place += 1
    }
    if hasSeparator { joinSpacedOut() }
  }

  /// Calls `body` with the units of a word, without making a text of it where it is plain.
  static func forEachUnit(of word: String, _ body: (UInt32) -> Void) {
    guard word.unicodeScalars.allSatisfy(isPlain) else {
      FoldedText(word).units.forEach(body)
      return
    }
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x4E00..<0xA000: body(scalar.simplified.value)
      case 0x41...0x5A: body(scalar.value + 0x20)
      default: body(scalar.value)
      }
    }
  }

  /// Whether the scalar stands for one unit that parts nothing.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00..<0xA000, 0x30...0x39, 0x61...0x7A, 0x41...0x5A, 0x25, 0x40: true
    default: false
    }
  }

  private mutating func append(_ unit: UInt32, _ place: Int32) {
    units.append(unit)
    origins.append(place)
  }

  private mutating func appendRare(_ part: Unicode.Scalar, _ place: Int32) {
    if let separator = Self.separator(part) {
      append(separator, place)
    } else if part == "%" || part.properties.isAlphabetic || part.properties.numericType != nil {
      for lower in part.properties.lowercaseMapping.unicodeScalars {
        append(lower.simplified.value, place)
      }
    }
  }

  private static func separator(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "、", "/", "|": listing
    case ",", "，", ":", "：", "(", ")", "（", "）", "【", "】", "[", "]", "〔", "〕": comma
    case "。", ".", ";", "；", "!", "?", "！", "？", "\n", "\r", "…": stop
    default: nil
    }
  }

  private static func parts(_ unit: UInt32) -> Bool {
    unit == listing || unit == comma || unit == stop
  }

  /// Drops what parts a single ideograph from its neighbour: nobody writes so but to hide a word.
  private mutating func joinSpacedOut() {
    var (kept, run) = (0, 0)
    // What is kept moves left, never beyond the unit before the one looked at.
    for place in units.indices {
      if Self.parts(units[place]) {
        let next = runLength(after: place)
        let isBetweenSingles =
          (run == 1 && next > 0 && isIdeograph(place - 1))
          || (next == 1 && run > 0 && isIdeograph(place + 1))
        if isBetweenSingles {
          run = run == 1 ? 1 : 0
          continue
        }
        run = 0
      } else {
        run += 1
      }
      (units[kept], origins[kept]) = (units[place], origins[place])
      kept += 1
    }
    units.removeLast(units.count - kept)
    origins.removeLast(origins.count - kept)
  }

  private func runLength(after place: Int) -> Int {
    var length = 0
    while length < 2, place + 1 + length < units.count, !Self.parts(units[place + 1 + length]) {
      length += 1
    }
    return length
  }

  private func isIdeograph(_ place: Int) -> Bool { units[place] >= 0x2E80 }
}
