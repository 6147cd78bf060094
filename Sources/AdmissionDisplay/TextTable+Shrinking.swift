extension TextTable {
  /// The least a column is shrunk to: one wide character and the mark of the cut.
  private static let leastWidth = 3

  /// The width of each column: its widest cell, or less where the table must shrink.
  func columnWidths(within limit: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      lines.map { DisplayWidth.narrow.of($0[index]) }.max() ?? 0
    }
    guard let limit else { return widths }
    let gaps = Self.gap.count * max(0, columns.count - 1)
    var excess = widths.reduce(gaps, +) - limit
    while excess > 0, let widest = widestShrinkable(in: widths) {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// The column to take the next blank from, so that those cut end about equally wide.
  private func widestShrinkable(in widths: [Int]) -> Int? {
    columns.indices
      .filter { columns[$0].shrinks && widths[$0] > Self.leastWidth }
      .max { widths[$0] < widths[$1] }
  }
}
