/// A text in somebody's own words, as a line gives it.
package enum Prose: Hashable, Sendable, ExpressibleByStringLiteral {
  case said(String)
  /// What the file of that name holds, typed as `@FILE`; the place is that of the whole word.
  case file(Token)
  /// What comes from standard input, typed as `@-`.
  case standardInput(Token)

  package init(stringLiteral text: String) { self = .said(text) }

  init(_ token: Token) {
    guard Self.isElsewhere(token) else {
      self = .said(token.typed)
      return
    }
    let path = Token(String(token.typed.dropFirst()), place: token.place)
    self = path.text == "-" ? .standardInput(path) : .file(path)
  }

  /// Whether a word says where a text is found; one in quotation marks is a text itself.
  static func isElsewhere(_ token: Token) -> Bool {
    !token.isQuoted && token.text.hasPrefix("@") && token.text.count > 1
  }
}
