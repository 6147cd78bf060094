import AdmissionDisplay
import CEditLine
import Glibc

extension LineEditor {
  /// Draws the line anew when the window has become wider or narrower since it was drawn.
  ///
  /// Supposes that the terminal has wrapped the line to its new width, as most do; libedit alone
  /// would write over it.
  func followWindow(_ editor: OpaquePointer) {
    guard let columns = Terminal.columns(of: outputDescriptor), columns != drawnColumns else {
      return
    }
    drawnColumns = columns
    let row = Self.row(after: shownUpToCursor(editor), in: columns)
    write((row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J")
    el_resize(editor)
    ce_refresh(editor)
  }

  /// The rows a cursor goes down while a terminal of that width shows a text.
  static func row(after text: String, in columns: Int) -> Int {
    var (row, column) = (0, 0)
    for character in text {
      let width = DisplayWidth.narrow.of(character)
      if character == "\n" || column + width > columns { (row, column) = (row + 1, 0) }
      column += width
    }
    return column >= columns ? row + 1 : row
  }

  private func shownUpToCursor(_ editor: OpaquePointer) -> String {
    let shownPrompt = String(wide: UnsafeBufferPointer(rebasing: prompt.dropLast()))
    guard let line = el_wline(editor)?.pointee else { return shownPrompt }
    let typed = UnsafeBufferPointer(start: line.buffer, count: line.cursor - line.buffer)
    return shownPrompt + String(wide: typed)
  }
}
