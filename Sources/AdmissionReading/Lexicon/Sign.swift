/// Parts that stand near each other, in either order, in one sentence.
///
/// Written as `下载|安装 + 率|@数 + 通报`: `+` joins parts, `|` alternatives, `@` a class of words.
public struct Sign: Hashable, Sendable {
  /// What may stand for one part.
  public enum Alternative: Hashable, Sendable {
    case word(String)
    /// Of ``Lexicon/classes``.
    case words(of: String)
    /// Any number that counts something: 3 家, 五份, 70%.
    case number
  }

  /// Never empty; the first part has words of its own, and distances are measured from it.
  public let parts: [[Alternative]]

  /// How the class of numbers is called in a sign.
  public static let numbers = "数"
  /// So many characters may stand between two parts where a sense says nothing.
  public static let usualDistance = 12

  /// - Throws: ``MalformedSign`` for a part without alternatives, or a first part without a word.
  public init(parsing text: String) throws(MalformedSign) {
    var parts: [[Alternative]] = [[]]
    let bytes = text.utf8
    var start = bytes.startIndex
    while true {
      let end = bytes[start...].firstIndex { $0 == Self.plus || $0 == Self.bar } ?? bytes.endIndex
      guard let alternative = Alternative(text[start..<end]) else {
        throw MalformedSign(text: text)
      }
      parts[parts.count - 1].append(alternative)
      guard end < bytes.endIndex else { break }
      if bytes[end] == Self.plus { parts.append([]) }
      start = bytes.index(after: end)
    }
    guard parts[0].allSatisfy(\.isWord) else { throw MalformedSign(text: text) }
    self.parts = parts
  }

  private static let plus = UInt8(ascii: "+")
  private static let bar = UInt8(ascii: "|")

  /// Names of the classes it refers to.
  public var classes: [String] {
    parts.joined().compactMap { alternative in
      if case .words(let name) = alternative { name } else { nil }
    }
  }
}

extension Sign.Alternative {
  /// `nil` where nothing is written.
  fileprivate init?(_ written: Substring) {
    let word = String(written.trimmingBlanks)
    guard word.utf8.first == UInt8(ascii: "@") else {
      guard !word.isEmpty else { return nil }
      self = .word(word)
      return
    }
    let name = String(word.unicodeScalars.dropFirst())
    guard !name.isEmpty else { return nil }
    self = name == Sign.numbers ? .number : .words(of: name)
  }

  fileprivate var isWord: Bool {
    if case .word = self { true } else { false }
  }
}

/// A sign that cannot be read.
public struct MalformedSign: Error, Hashable {
  public let text: String
}

extension Substring {
  /// Goes by scalars, as signs are cut by them.
  fileprivate var trimmingBlanks: Substring {
    var (start, end) = (startIndex, endIndex)
    while start < end, unicodeScalars[start].isBlank { start = unicodeScalars.index(after: start) }
    while start < end {
      let last = unicodeScalars.index(before: end)
      guard unicodeScalars[last].isBlank else { break }
      end = last
    }
    return self[start..<end]
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    // What is no blank for sure first: most signs hold nothing else.
    switch value {
    case 0x21...0x7E, 0x4E00..<0xA000: false
    default: properties.isWhitespace
    }
  }
}
