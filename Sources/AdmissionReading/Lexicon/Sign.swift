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
    var parts: [[Alternative]] = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      var alternatives: [Alternative] = []
      for written in part.split(separator: "|", omittingEmptySubsequences: false) {
        let word = String(written.trimmingBlanks)
        guard !word.isEmpty, word != "@" else { throw MalformedSign(text: text) }
        if word == "@" + Self.numbers {
          alternatives.append(.number)
        } else if word.hasPrefix("@") {
          alternatives.append(.words(of: String(word.dropFirst())))
        } else {
          alternatives.append(.word(word))
        }
      }
      parts.append(alternatives)
    }
    guard let first = parts.first, first.allSatisfy(\.isWord) else {
      throw MalformedSign(text: text)
    }
    self.parts = parts
  }

  /// Names of the classes it refers to.
  public var classes: [String] {
    parts.joined().compactMap { alternative in
      if case .words(let name) = alternative { name } else { nil }
    }
  }
}

extension Sign.Alternative {
  fileprivate var isWord: Bool {
    if case .word = self { true } else { false }
  }
}

/// A sign that cannot be read.
public struct MalformedSign: Error, Hashable {
  public let text: String
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
