package import AdmissionDisplay
package import AdmissionVocabulary

/// Facts of many things of one kind: a list of objects for programs, a table for spreadsheets, and
/// for a screen a table or lines.
package struct Rows: Sendable {
  /// One fact of every row.
  package struct Column<Element>: Sendable {
    let head: Head
    let value: @Sendable (Element) -> Value

    private init(head: Head, value: @escaping @Sendable (Element) -> Value) {
      (self.head, self.value) = (head, value)
    }

    /// For programs alone.
    package init(_ key: String, _ value: @escaping @Sendable (Element) -> Value) {
      (head, self.value) = (Head(key: key), value)
    }

    /// For both; see `Table.Column` for what becomes of it on a narrow screen.
    ///
    /// A column without a key is put together of facts that programs have under other keys.
    package init(
      _ key: String?, _ label: Bilingual, _ alignment: Table.Alignment = .leading,
      shrinks: Bool = false, priority: Int = 0, _ value: @escaping @Sendable (Element) -> Value
    ) {
      head = Head(
        key: key, label: label, alignment: alignment, shrinks: shrinks, priority: priority)
      self.value = value
    }
  }

  /// What is true of each fact of a column, whoever it is about.
  struct Head: Sendable {
    var key: String?
    var label: Bilingual?
    var alignment = Table.Alignment.leading
    var shrinks = false
    var priority = 0
  }

  private(set) var heads: [Head]
  /// A value for each head, worked out when somebody reads it.
  let cells: @Sendable () -> [[Value]]
  /// What a screen shows of each row instead of the table, in order; `nil` for the table.
  let lines: (@Sendable () -> [Phrase])?
  /// The labelled cells of a table that would have no rows; `nil` for such a table.
  private var blank: [Value]?

  package init<Element: Sendable>(_ elements: [Element], _ columns: [Column<Element>]) {
    heads = columns.map(\.head)
    cells = { elements.map { element in columns.map { $0.value(element) } } }
    lines = nil
  }

  /// On a screen `lines` of each element, numbered from 1, stand in the table's place.
  package init<Element: Sendable>(
    _ elements: [Element], _ columns: [Column<Element>],
    asLines lines: @escaping @Sendable (_ number: Int, Element) -> [Phrase]
  ) {
    heads = columns.map(\.head)
    cells = { elements.map { element in columns.map { $0.value(element) } } }
    self.lines = { elements.enumerated().flatMap { lines($0 + 1, $1) } }
  }
}

extension Rows {
  /// The same, read by its lines in every form.
  package var withoutTable: Rows {
    var rows = self
    rows.heads = heads.map { Head(key: $0.key) }
    rows.blank = nil
    return rows
  }

  /// The same, where a table without rows is one row of these cells, a cell for each label.
  package func orRow(_ cells: [Value]) -> Rows {
    var rows = self
    rows.blank = cells
    return rows
  }

  /// The labelled columns as a table.
  func table(_ language: Language) -> Table {
    let shown = heads.indices.compactMap { place in heads[place].label.map { (place, $0) } }
    let rows = cells().map { row in shown.map { place, _ in row[place] } }
    return Table(
      columns: shown.map { place, label in
        .init(
          label[language], heads[place].alignment, shrinks: heads[place].shrinks,
          priority: heads[place].priority)
      },
      rows: (rows.isEmpty ? [blank].compactMap(\.self) : rows).map { row in
        row.map { $0.cell(language) }
      })
  }
}

extension Rows.Column {
  /// The same of something that has such an element.
  package func of<Whole>(
    _ part: @escaping @Sendable (Whole) -> Element
  ) -> Rows.Column<Whole> {
    let value = value
    return Rows.Column<Whole>(head: head) { value(part($0)) }
  }
}

extension Sequence {
  /// The columns' values of one thing, for programs.
  package func facts<Element>(of element: Element) -> [Fact]
  where Self.Element == Rows.Column<Element> {
    compactMap { column in column.head.key.map { Fact($0, column.value(element)) } }
  }
}
