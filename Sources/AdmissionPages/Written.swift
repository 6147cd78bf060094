/// A value as it stands in a file: text, list or map, with nothing typed yet.
struct Written {
  enum Shape {
    /// `isPlain` tells an empty value, `~` and `null` from a quoted text that looks the same.
    case text(String, isPlain: Bool)
    case list([Written])
    case map([Pair])
    /// Refused already, and noted; readers pass over it without a word.
    case refused
  }

  struct Pair {
    let key: String
    /// Where the key stands.
    let line: Int
    let value: Written
  }

  /// 1-based; where the value begins.
  let line: Int
  let shape: Shape

  /// Whether nothing was written: an empty plain value, `~` or `null`.
  var isNull: Bool {
    guard case .text(let text, isPlain: true) = shape else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// Whether somebody wrote that there is nothing, quoted or not.
  var isNone: Bool {
    guard case .text("none", isPlain: _) = shape else { return false }
    return true
  }

  /// The line of the last key that `path` finds on its way down through maps.
  func line(of path: some Sequence<String>) -> Int {
    var (line, value) = (line, self)
    for key in path {
      guard case .map(let pairs) = value.shape, let pair = pairs.first(where: { $0.key == key })
      else { break }
      (line, value) = (pair.line, pair.value)
    }
    return line
  }
}
