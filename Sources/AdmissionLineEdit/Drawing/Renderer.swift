import AdmissionDisplay

/// Draws pictures one over the other; answers the bytes that do it.
///
/// Supposes that the terminal wraps by itself, holds back the wrap after a full row, and puts a
/// wide character that does not fit into the next row. After a change of width it supposes that
/// the terminal has wrapped anew what was drawn, as most do.
struct Renderer {
  var width: DisplayWidth
  var usesColour: Bool
  private var columns = 80
  private var height = 24
  private var shown: Shown?

  private struct Shown {
    let picture: Picture
    /// What stands on the screen, from the first row drawn to the last.
    let glyphs: [Glyph]
    let cursor: Int
    let cursorRow: Int
    let rowsBelow: Int
    let top: Int
    let columns: Int
    let height: Int
    let width: DisplayWidth
  }

  init(width: DisplayWidth, usesColour: Bool) {
    (self.width, self.usesColour) = (width, usesColour)
  }

  /// The window's size; a terminal that does not tell is taken to have 80 columns, 24 rows.
  mutating func resize(columns: Int, rows: Int) {
    self.columns = columns > 1 ? columns : 80
    height = rows > 0 ? rows : 24
  }

  /// Nothing of ours is on the screen any more; the cursor stands at the beginning of a row.
  mutating func forget() { shown = nil }

  /// Draws a picture in place of the last; nothing when that is the same.
  mutating func draw(_ picture: Picture) -> String {
    if let shown, shown.picture == picture, shown.columns == columns, shown.height == height,
      shown.width == width
    {
      return ""
    }
    var bytes = toOrigin()
    var (glyphs, cursor) = picture.glyphs(width)
    appendNotes(of: picture, to: &glyphs)
    Layout.fill(&glyphs, cursor: &cursor, columns: columns)
    let layout = Layout(glyphs, columns: columns)
    let place = layout.place(of: cursor, in: glyphs)
    let top = topRow(of: layout, cursorRow: place.row, notes: picture.beneath.count)
    let window = top..<min(layout.rows.count, top + height)
    draw(layout.rows[window], of: glyphs, into: &bytes)
    let up = window.upperBound - 1 - place.row
    bytes += (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[\(place.column + 1)G"
    let drawn = layout.rows[window]
    let first = drawn.first?.glyphs.lowerBound ?? 0
    shown = Shown(
      picture: picture, glyphs: Array(glyphs[first..<(drawn.last?.glyphs.upperBound ?? first)]),
      cursor: cursor - first, cursorRow: place.row - top, rowsBelow: up, top: top, columns: columns,
      height: height, width: width)
    return bytes
  }

  /// Takes the picture off the screen and leaves the cursor where it began.
  mutating func erase() -> String {
    guard shown != nil else { return "" }
    defer { shown = nil }
    return toOrigin() + "\u{1B}[J"
  }

  /// Leaves a picture standing and goes to the row below it.
  mutating func finish(_ picture: Picture) -> String {
    var last = picture
    (last.suggestion, last.beneath, last.cursor) = ("", [], last.line.count)
    defer { shown = nil }
    return draw(last) + "\r\n"
  }

  /// To the first column of the first row drawn, wherever a change of width has put it.
  private func toOrigin() -> String {
    guard let shown else { return "\r" }
    var row = shown.cursorRow
    if shown.width != width {
      // It was drawn before the terminal said how wide it draws, and the cursor sent up from where
      // the drawing really ended.
      let glyphs = shown.glyphs.map { $0.measured(by: width) }
      row = Layout(glyphs, columns: shown.columns).rows.count - 1 - shown.rowsBelow
    } else if shown.columns != columns {
      let layout = Layout(shown.glyphs, columns: columns)
      row = layout.place(of: shown.cursor, in: shown.glyphs).row
    }
    let up = min(row, height - 1)
    let hasMoved = shown.columns != columns || shown.width != width
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\r" + (hasMoved ? "\u{1B}[J" : "")
  }

  /// Each note on a row of its own, cut where it is too wide.
  private func appendNotes(of picture: Picture, to glyphs: inout [Glyph]) {
    guard !picture.beneath.isEmpty, let last = glyphs.popLast() else { return }
    glyphs.append(Glyph(last.text, width: last.width, tint: last.tint, endsRow: true))
    for (place, note) in picture.beneath.enumerated() {
      let text = width.truncated(
        Visible.escaped(note.text, keepingNewlines: false), to: columns - 2)
      let isLast = place == picture.beneath.count - 1
      for character in text { Picture.append(character, note.tint, width, to: &glyphs) }
      glyphs.append(Glyph(" ", width: 1, tint: .plain, endsRow: !isLast))
    }
  }

  /// The first row shown of a picture higher than the screen: the cursor's row is among them, the
  /// notes below it where there is room, and what was at the top stays there as long as it can.
  private func topRow(of layout: Layout, cursorRow: Int, notes: Int) -> Int {
    guard layout.rows.count > height else { return 0 }
    let lowest = layout.rows.count - height
    let wanted = min(shown?.top ?? lowest, lowest)
    let last = cursorRow + min(notes, height - 1)
    return max(min(wanted, cursorRow), min(last - height + 1, lowest))
  }

  private func draw(_ rows: ArraySlice<Layout.Row>, of glyphs: [Glyph], into bytes: inout String) {
    for (place, row) in zip(rows.indices, rows) {
      write(glyphs[row.glyphs], into: &bytes)
      let isLast = place == rows.endIndex - 1
      if isLast {
        // Behind a full row the cursor waits on its last column, which must not be cleared.
        if row.width < columns || rows.count < height { bytes += "\u{1B}[J" }
      } else if row.isEnded {
        // Behind a full row this clears the blank that stands for the newline.
        bytes += "\u{1B}[K\r\n"
      } else if row.width < columns {
        bytes += "\u{1B}[K"
      }
    }
  }

  private func write(_ glyphs: ArraySlice<Glyph>, into bytes: inout String) {
    var tint = Tint.plain
    for glyph in glyphs {
      if usesColour, glyph.tint != tint {
        if tint != .plain { bytes += "\u{1B}[0m" }
        bytes += glyph.tint.escape
        tint = glyph.tint
      }
      bytes += glyph.text
    }
    if tint != .plain { bytes += "\u{1B}[0m" }
  }
}
