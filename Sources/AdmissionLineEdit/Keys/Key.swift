/// One thing a person did at the keyboard, or the terminal said of its own.
enum Key: Equatable, Sendable {
  /// A character, control characters among them.
  case text(Unicode.Scalar)
  /// A character typed with Alt.
  case meta(Unicode.Scalar)
  case named(Name)
  /// Escape alone.
  case escape
  /// What follows was pasted, up to ``pasteEnd``.
  case pasteStart
  case pasteEnd
  /// Where the cursor is, as the terminal answers when asked; both 1-based.
  case report(row: Int, column: Int)
  /// A sequence nobody here knows.
  case unknown

  enum Name: Equatable, Sendable {
    case up, down, left, right, home, end, delete, backTab, enter
    case wordLeft, wordRight, deleteWord
  }
}
