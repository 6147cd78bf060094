/// Glyphs put into rows as a terminal does that wraps by itself.
struct Layout: Equatable {
  struct Row: Equatable {
    var glyphs: Range<Int>
    var width: Int
    /// Whether a newline ends it; else the terminal wrapped it.
    var isEnded: Bool
  }

  private(set) var rows: [Row] = []

  init(_ glyphs: [Glyph], columns: Int) {
    var (start, width) = (0, 0)
    for (place, glyph) in glyphs.enumerated() {
      if place > start, width + glyph.width > columns {
        rows.append(Row(glyphs: start..<place, width: width, isEnded: false))
        (start, width) = (place, 0)
      }
      width += glyph.width
      if glyph.endsRow {
        rows.append(Row(glyphs: start..<place + 1, width: width, isEnded: true))
        (start, width) = (place + 1, 0)
      }
    }
    if start < glyphs.count || rows.isEmpty {
      rows.append(Row(glyphs: start..<glyphs.count, width: width, isEnded: false))
    }
  }

  /// Blanks put in where a glyph that grows would begin in a column it then does not fit into.
  static func fill(_ glyphs: inout [Glyph], cursor: inout Int, columns: Int) {
    guard glyphs.contains(where: \.grows) else { return }
    var (filled, width) = ([Glyph](), 0)
    for glyph in glyphs {
      if width + glyph.width > columns {
        if glyph.grows {
          let blanks = columns - width
          filled += Array(repeating: Glyph(" ", width: 1, tint: .plain), count: blanks)
          if cursor >= filled.count - blanks { cursor += blanks }
        }
        width = 0
      }
      filled.append(glyph)
      width = glyph.endsRow ? 0 : width + glyph.width
    }
    glyphs = filled
  }

  /// The row and the column of a glyph, both 0-based.
  func place(of glyph: Int, in glyphs: [Glyph]) -> (row: Int, column: Int) {
    let row = rows.lastIndex { $0.glyphs.lowerBound <= glyph } ?? 0
    let before = glyphs[rows[row].glyphs.lowerBound..<max(glyph, rows[row].glyphs.lowerBound)]
    return (row, before.reduce(0) { $0 + $1.width })
  }
}
