import AdmissionVocabulary

/// A name as the comparison reads it: lower-case letters and digits of any script, each as what it
/// looks like.
struct FoldedName {
  private(set) var units: [UInt32] = []
  /// Where each unit stands in the name, counted in scalars; a gap is where something was left out.
  private(set) var origins: [Int] = []
  /// Whether the name is to be read as words; a Chinese name with an `APP` in it is not.
  private(set) var isMainlyLatin = false

  /// Well behind what is compared in the end, so that fillers may still be taken out.
  static let longest = 4 * ComparableName.longest

  init(_ name: String) {
    units.reserveCapacity(32)
    origins.reserveCapacity(32)
    var (latin, other) = (0, 0)
    for (place, scalar) in name.unicodeScalars.enumerated() {
      if units.count >= Self.longest { break }
      switch scalar.value {
      case 0x4E00...0x9FFF:
        other += 1
        append(scalar.value, from: place)
      case 0x61...0x7A, 0x30...0x39:
        latin += 1
        append(scalar.value, from: place)
      case 0x00..<0x80:
        guard (0x41...0x5A).contains(scalar.value) else { continue }
        latin += 1
        append(scalar.value + 0x20, from: place)
      case 0x3001...0x3003, 0x3008...0x301F, 0xFF08...0xFF0E, 0xFF1A...0xFF1F: continue
      default:
        for part in scalar.look where Self.reads(part) {
          if part.value < 0x250 { latin += 1 } else { other += 1 }
          for lower in part.properties.lowercaseMapping.unicodeScalars {
            append(lower.value, from: place)
          }
        }
      }
    }
    isMainlyLatin = latin > 8 * other
  }

  /// Letters and digits of any script; blanks and other signs say nothing.
  static func reads(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private mutating func append(_ unit: UInt32, from place: Int) {
    units.append(unit)
    origins.append(place)
  }
}

extension FoldedName {
  /// The stretches of ``units`` that are words: cut at every gap and around each Chinese character.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for index in units.indices.dropFirst() {
      let isGap = origins[index] > origins[index - 1] + 1
      guard isGap || Self.standsAlone(units[index]) || Self.standsAlone(units[index - 1]) else {
        continue
      }
      words.append(start..<index)
      start = index
    }
    if start < units.endIndex { words.append(start..<units.endIndex) }
    return words
  }

  private static func standsAlone(_ unit: UInt32) -> Bool { unit >= 0x2E80 }
}
