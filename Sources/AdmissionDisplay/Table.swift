/// Rows under titled columns, before anybody decides how they look.
package struct Table: Hashable, Sendable {
  package enum Alignment: Sendable { case leading, trailing }

  package struct Column: Hashable, Sendable {
    package let title: String
    let alignment: Alignment
    let shrinks: Bool
    let priority: Int

    /// A column whose cells may be cut with … on a narrow screen `shrinks`.
    ///
    /// Where that is not enough, columns of lower `priority` go first, among equals the last; the
    /// first column never goes.
    package init(
      _ title: String, _ alignment: Alignment = .leading, shrinks: Bool = false, priority: Int = 0
    ) {
      (self.title, self.alignment, self.shrinks) = (title, alignment, shrinks)
      self.priority = priority
    }
  }

  /// What stands in a cell that has nothing to say.
  package static let none = "—"

  package let columns: [Column]
  /// One cell per column, fit to be shown on one line.
  package let rows: [[String]]

  /// Rows may end early, never late; a newline inside a cell is spelled out.
  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns.map { column in
      Column(
        Visible.escaped(column.title, keepingNewlines: false), column.alignment,
        shrinks: column.shrinks, priority: column.priority)
    }
    self.rows = rows.map { row in
      precondition(row.count <= columns.count, "a row has no more cells than there are columns")
      var cells = row.map { Visible.escaped($0, keepingNewlines: false) }
      cells += repeatElement("", count: columns.count - cells.count)
      return cells
    }
  }

  package var titles: [String] { columns.map(\.title) }
}
