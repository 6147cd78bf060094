/// A number or a list of words that a district may set for itself.
public enum Parameter: Hashable, Sendable {
  /// A whole number; its unit is the rule's business.
  case number(Int)
  case words([String])

  public enum Shape: Hashable, Sendable { case number, words }

  public var shape: Shape {
    switch self {
    case .number: .number
    case .words: .words
    }
  }
}
