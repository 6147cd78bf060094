/// A table aligned for wide characters.
package struct TextTable {
  package enum Alignment { case leading, trailing }

  package struct Column {
    let title: String
    let alignment: Alignment
    let shrinks: Bool

    /// `shrinks` says that the column may be cut with … when the table is too wide.
    package init(_ title: String, _ alignment: Alignment = .leading, shrinks: Bool = false) {
      (self.title, self.alignment, self.shrinks) = (title, alignment, shrinks)
    }
  }

  let columns: [Column]
  /// The header, then the rows; each with one cell per column, fit to be shown on one line.
  let lines: [[String]]

  /// Rows may end early, never late; a newline inside a cell is spelled out.
  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    lines = ([columns.map(\.title)] + rows).map { row in
      precondition(row.count <= columns.count, "a row has no more cells than there are columns")
      let cells = row.map { Visible.escaped($0, keepingNewlines: false) }
      return cells + Array(repeating: "", count: columns.count - cells.count)
    }
  }

  /// Header, a rule of ─ under each column, rows; lines joined by newlines, no trailing blanks.
  ///
  /// `nil` is as wide as needed. Wider than `width` when the columns that do not shrink leave no
  /// room.
  package func rendered(width: Int?) -> String {
    let widths = columnWidths(within: width)
    let rule = widths.map { String(repeating: "─", count: $0) }
    var drawn = lines.map { aligned($0, widths) }
    drawn.insert(withoutTrailingBlanks(rule.joined(separator: Self.gap)), at: 1)
    return drawn.joined(separator: "\n")
  }

  static let gap = "  "

  private func aligned(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(zip(cells, columns), widths).map { pair, width in
      let (cell, column) = pair
      return DisplayWidth.narrow.padded(
        DisplayWidth.narrow.truncated(cell, to: width), to: width, column.alignment)
    }
    return withoutTrailingBlanks(padded.joined(separator: Self.gap))
  }

  private func withoutTrailingBlanks(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
