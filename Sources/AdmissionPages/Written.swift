/// A value as it stands in a file: text, list or map, with nothing typed yet.
package struct Written: Hashable, Sendable {
  package enum Shape: Hashable, Sendable {
    /// `isPlain` tells an empty value, `~` and `null` from a quoted text that looks the same.
    case text(String, isPlain: Bool)
    case list([Written])
    case map([Pair])
    /// Refused already, and noted; readers pass over it without a word.
    case refused
  }

  package struct Pair: Hashable, Sendable {
    package let key: String
    /// Where the key stands.
    package let line: Int
    package let value: Written

    package init(key: String, line: Int, value: Written) {
      (self.key, self.line, self.value) = (key, line, value)
    }
  }

  /// 1-based; where the value begins.
  package let line: Int
  package let shape: Shape

  package init(line: Int, shape: Shape) {
    (self.line, self.shape) = (line, shape)
  }

  /// Whether nothing was written: an empty plain value, `~` or `null`.
  package var isNull: Bool {
    // Lengths first: most texts need no closer look.
    guard case .text(let text, isPlain: true) = shape, text.utf8.count <= 4 else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// Whether somebody wrote that there is nothing, quoted or not.
  package var isNone: Bool {
    guard case .text("none", isPlain: _) = shape else { return false }
    return true
  }

  /// The line of the last key that `path` finds on its way down through maps.
  package func line(of path: some Sequence<String>) -> Int {
    var (line, value) = (line, self)
    for key in path {
      guard case .map(let pairs) = value.shape, let pair = pairs.first(where: { $0.key == key })
      else { break }
      (line, value) = (pair.line, pair.value)
    }
    return line
  }
}
