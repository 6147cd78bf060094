extension Unicode.Scalar {
  /// Whether the scalar is one of the many that are neither invisible, marks nor changed by NFC.
  package var isCommonplace: Bool {
    switch value {
    case 0x20...0x7E, 0xB7, 0xD7, 0x2010...0x2027, 0x2192, 0x3001...0x3029, 0x4E00...0x9FFF,
      0xFF01...0xFF5E:
      true
    default: false
    }
  }
}

extension String {
  /// Whether nothing is in it but what is commonplace, as in most texts; told from its bytes.
  package var isOfCommonplace: Bool {
    utf8.withContiguousStorageIfAvailable(Unicode.Scalar.areCommonplace) ?? false
  }

  /// Whether there is something, it begins and ends with no blank, and is commonplace throughout.
  package var isCommonplace: Bool {
    let blank = UInt8(ascii: " ")
    guard let first = utf8.first, let last = utf8.last else { return false }
    return first != blank && last != blank && isOfCommonplace
  }
}

extension Unicode.Scalar {
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
      guard place + 1 < bytes.count else { return false }
      let second = bytes[place + 1]
      if lead == 0xC2 && second == 0xB7 || lead == 0xC3 && second == 0x97 {
        place += 2
        continue
      }
      guard place + 2 < bytes.count else { return false }
      switch lead {
      case 0xE5...0xE9: break
      case 0xE4 where second >= 0xB8: break
      case 0xE2 where second == 0x80 && (0x90...0xA7).contains(bytes[place + 2]): break
      case 0xE2 where second == 0x86 && bytes[place + 2] == 0x92: break
      case 0xE3 where second == 0x80 && (0x81...0xA9).contains(bytes[place + 2]): break
      case 0xEF where second == 0xBC && bytes[place + 2] >= 0x81: break
      case 0xEF where second == 0xBD && bytes[place + 2] <= 0x9E: break
      default: return false
      }
      place += 3
    }
    return true
  }
}
