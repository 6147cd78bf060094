/// A word with letters of scripts that look alike: Latin with Cyrillic, Greek and the like.
public struct MixedWord: Hashable, Sendable {
  public let word: String
  /// The first letter that is of another script than those before it.
  public let odd: Unicode.Scalar
  /// The names of both scripts, that of the first letters first.
  public let scripts: [Bilingual]

  /// The first such word of a name, if there is one.
  ///
  /// Ideographs stand apart, so `B超` and `CRRB网格` are not mixed; neither is `μg`, since no Latin
  /// letter looks like μ.
  public init?(in name: String) {
    var word = String.UnicodeScalarView()
    var first: Script?
    var odd: Unicode.Scalar?
    // The blank ends the last word.
    for scalar in Array(name.unicodeScalars) + [" "] {
      let script = Script(of: scalar)
      if let script {
        if odd == nil, let first, script != first { odd = scalar }
        first = first ?? script
      }
      if script != nil || scalar.continuesWord {
        word.append(scalar)
      } else if let odd {
        (self.word, self.odd) = (String(word), odd)
        scripts = [first, Script(of: odd)].compactMap { $0?.name }
        return
      } else {
        (word, first) = (String.UnicodeScalarView(), nil)
      }
    }
    return nil
  }
}

/// Scripts with letters that look like those of another one.
private enum Script {
  case latin, greek, cyrillic, armenian, cherokee, lisu

  /// Of ASCII and what is a form of it, too; `nil` for other scripts and for what is no letter.
  init?(of scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic else { return nil }
    switch scalar.value {
    case 0x41...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA7FF,
      0xAB30...0xAB64, 0xFF21...0xFF5A:
      guard scalar.value != 0xB5 else { return nil }
      self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF:
      guard LookTable.twins[scalar] != nil else { return nil }
      self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0x531...0x587: self = .armenian
    case 0x13A0...0x13FF, 0xAB70...0xABBF: self = .cherokee
    case 0xA4D0...0xA4FF: self = .lisu
    default: return nil
    }
  }

  var name: Bilingual {
    switch self {
    case .latin: Bilingual(zh: "拉丁", en: "Latin")
    case .greek: Bilingual(zh: "希腊", en: "Greek")
    case .cyrillic: Bilingual(zh: "西里尔", en: "Cyrillic")
    case .armenian: Bilingual(zh: "亚美尼亚", en: "Armenian")
    case .cherokee: Bilingual(zh: "切罗基", en: "Cherokee")
    case .lisu: Bilingual(zh: "傈僳", en: "Lisu")
    }
  }
}

extension Unicode.Scalar {
  /// Digits, marks and what cannot be seen do not end a word.
  fileprivate var continuesWord: Bool {
    switch properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .enclosingMark, .format: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}
