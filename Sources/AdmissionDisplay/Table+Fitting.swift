extension Table {
  /// Which columns a screen has room for, and how wide each is drawn.
  struct Fit: Hashable {
    /// Places of the columns shown, in order.
    let shown: [Int]
    let widths: [Int]
  }

  /// Blanks between two columns.
  static let gap = "  "
  /// What a column that shrinks keeps as long as another column can go instead.
  private static let comfortable = 12

  /// As wide as needed when `limit` is `nil`, else no wider than it.
  func fit(within limit: Int?, measuredBy measure: DisplayWidth) -> Fit {
    let natural = columns.indices.map { index in
      ([columns[index].title] + rows.map { $0[index] }).map(measure.of).max() ?? 0
    }
    var shown = Array(columns.indices)
    guard let limit else { return Fit(shown: shown, widths: natural) }
    let wanted = columns.indices.map { index in
      columns[index].shrinks ? min(natural[index], Self.comfortable) : natural[index]
    }
    while Self.width(shown.map { wanted[$0] }) > limit, let next = firstToGo(among: shown) {
      shown.removeAll { $0 == next }
    }
    return Fit(
      shown: shown,
      widths: shrunk(shown, shown.map { natural[$0] }, to: limit, cut: measure.of("…")))
  }

  /// The last of the least important columns; `nil` when only the first is left.
  private func firstToGo(among shown: [Int]) -> Int? {
    shown.dropFirst().reversed().min { columns[$0].priority < columns[$1].priority }
  }

  private static func width(_ widths: [Int]) -> Int {
    widths.reduce(gap.count * max(0, widths.count - 1), +)
  }

  /// Takes from the widest column that may shrink, so that those cut end about equally wide; the
  /// first column gives way when nothing else can.
  private func shrunk(_ shown: [Int], _ widths: [Int], to limit: Int, cut: Int) -> [Int] {
    var widths = widths
    // One wide character and the mark of the cut.
    let least = 2 + cut
    func widest(where mayShrink: (Int) -> Bool) -> Int? {
      widths.indices.filter(mayShrink).max { widths[$0] < widths[$1] }
    }
    while Self.width(widths) > limit {
      if let place = widest(where: { columns[shown[$0]].shrinks && widths[$0] > least }) {
        widths[place] -= 1
      } else if let first = widths.first, first > 0 {
        widths[0] -= 1
      } else {
        break
      }
    }
    return widths
  }
}
