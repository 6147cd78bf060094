/// How a stretch of the line being typed is set apart; never the only bearer of a meaning.
package enum Tint: Hashable, Sendable {
  case plain, strong, name, quoted, wrong, quiet, chosen

  /// The escape that begins it; empty for ``plain``.
  var escape: String {
    switch self {
    case .plain: ""
    case .strong: "\u{1B}[1m"
    case .name: "\u{1B}[36m"
    case .quoted: "\u{1B}[32m"
    case .wrong: "\u{1B}[31m"
    case .quiet: "\u{1B}[2m"
    case .chosen: "\u{1B}[7m"
    }
  }
}

/// A stretch of a line, counted in characters.
package struct TintedRange: Equatable, Sendable {
  package let range: Range<Int>
  package let tint: Tint

  package init(_ range: Range<Int>, _ tint: Tint) {
    (self.range, self.tint) = (range, tint)
  }
}
