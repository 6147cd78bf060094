/// A sentence with `{name}` placeholders and nothing else to compute; read once, filled often.
public struct Template: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case words(Substring)
    /// A placeholder, by its name.
    case hole(String)
  }

  public let text: String
  private let pieces: [Piece]

  public init(_ text: String) {
    self.text = text
    pieces = Self.pieces(of: text)
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var place = start
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "{")) {
      place = bytes.index(after: open)
      let close = bytes[place...].firstIndex { !isOfName($0) } ?? bytes.endIndex
      guard close > place, close < bytes.endIndex, bytes[close] == UInt8(ascii: "}") else {
        continue
      }
      if start < open { pieces.append(.words(text[start..<open])) }
      pieces.append(.hole(String(text[place..<close])))
      start = bytes.index(after: close)
      place = start
    }
    if start < text.endIndex { pieces.append(.words(text[start...])) }
    return pieces
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Names between braces, in order of appearance; letters and digits only.
  public var placeholders: [String] {
    pieces.compactMap { if case .hole(let name) = $0 { name } else { nil } }
  }

  /// Replaces each placeholder for which `fact` has a text, in one pass.
  public func filled(with fact: (String) -> String?) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 48)
    for piece in pieces {
      switch piece {
      case .words(let words): result += words
      case .hole(let name):
        if let fact = fact(name) {
          result += fact
        } else {
          result += "{"
          result += name
          result += "}"
        }
      }
    }
    return result
  }
}

/// The same sentence in both languages; each is filled by itself.
public struct BilingualTemplate: Hashable, Sendable {
  public let zh: Template
  public let en: Template

  public init(_ text: Bilingual) {
    (zh, en) = (Template(text.zh), Template(text.en))
  }

  public subscript(language: Language) -> Template {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
