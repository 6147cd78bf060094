/// A piece of what there is to show, before anybody decides how it looks.
package enum Block: Hashable, Sendable {
  case line(Line)
  case table(Table)
  /// Rows that a screen shows more readably as these lines; everything else shows the rows.
  case records(Table, as: [Line])

  /// A line as it was typed, and the place in it that is spoken of.
  case excerpt(Excerpt)

  package static func line(_ text: String, _ accent: Accent? = nil) -> Block {
    .line(Line(text, accent))
  }

  /// The rows, where it has any.
  package var table: Table? {
    switch self {
    case .line, .excerpt: nil
    case .table(let table), .records(let table, as: _): table
    }
  }
}
