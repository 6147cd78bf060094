package import AdmissionDisplay

/// A terminal's screen, as far as the editor makes use of it.
///
/// Written from what terminals do, without a look at the renderer: it wraps by itself, holds back
/// the wrap behind a full row, wraps a wide character that does not fit, and wraps anew what is
/// on it when it becomes wider or narrower.
package struct Screen: CustomStringConvertible {
  /// `nil` was never written, or was cleared.
  package enum Cell: Equatable {
    case text(String, width: Int)
    /// The second half of a wide character.
    case behind
  }

  package struct Row: Equatable {
    package var cells: [Cell?]
    /// Whether the next row goes on with the same line.
    package var goesOn = false
  }

  package private(set) var rows: [Row]
  package private(set) var columns: Int
  package private(set) var row = 0
  package private(set) var column = 0
  private var isWrapPending = false
  private let width: DisplayWidth
  private var pending = ""
  /// What the terminal says when it is asked where its cursor is; taken by whoever types.
  package var report = ""

  package init(columns: Int, rows: Int, width: DisplayWidth = .narrow) {
    self.columns = columns
    self.width = width
    self.rows = Array(repeating: Row(cells: Array(repeating: nil, count: columns)), count: rows)
  }

  /// The rows as text, blanks at their ends left out.
  package var lines: [String] { rows.map(Self.text) }

  package var description: String {
    lines.map { "|\($0)|" }.joined(separator: "\n") + "\ncursor \(row),\(column)"
  }

  private static func text(_ row: Row) -> String {
    var text = row.cells.reduce(into: "") { text, cell in
      switch cell {
      case .text(let own, _): text += own
      case .behind: break
      case nil: text += " "
      }
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Obeys what was written, as far as it is complete.
  package mutating func take(_ output: String) {
    pending += output
    var rest = Array(pending.unicodeScalars)[...]
    pending = ""
    while let scalar = rest.first {
      if scalar == "\u{1B}", let kind = rest.dropFirst().first, kind != "[" {
        // Of no consequence here, such as what turns the keypad on.
        rest = rest.dropFirst(2)
      } else if scalar == "\u{1B}" {
        guard let end = rest.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0.value) })
        else {
          pending = rest.reduce(into: "") { $0.unicodeScalars.append($1) }
          return
        }
        obey(rest[(rest.startIndex + 2)..<end].map(Character.init), rest[end])
        rest = rest[(end + 1)...]
      } else {
        rest.removeFirst()
        write(scalar)
      }
    }
  }

  private mutating func obey(_ parameters: [Character], _ final: Unicode.Scalar) {
    let number = Int(String(parameters)) ?? 0
    switch final {
    case "A": (row, isWrapPending) = (max(0, row - max(1, number)), false)
    case "C": (column, isWrapPending) = (min(columns - 1, column + max(1, number)), false)
    case "G": (column, isWrapPending) = (min(columns, max(1, number)) - 1, false)
    case "H": (row, column, isWrapPending) = (0, 0, false)
    case "K": clear(row, from: column)
    case "J":
      clear(row, from: number == 2 ? 0 : column)
      let others = number == 2 ? rows.indices : rows.indices.suffix(from: row + 1)
      for other in others where other != row { clear(other, from: 0) }
    case "n": report += "\u{1B}[\(row + 1);\(column + 1)R"
    default: break
    }
  }

  private mutating func clear(_ row: Int, from start: Int) {
    for place in start..<columns { rows[row].cells[place] = nil }
    rows[row].goesOn = false
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": (column, isWrapPending) = (0, false)
    case "\n": lineFeed()
    case "\u{7}": break
    default:
      if !joinsPrevious(scalar) { put(String(scalar), width: width.of(String(scalar))) }
    }
  }

  /// Whether the scalar becomes part of the character before the cursor.
  private mutating func joinsPrevious(_ scalar: Unicode.Scalar) -> Bool {
    var place = isWrapPending ? column : column - 1
    guard place >= 0 else { return false }
    if rows[row].cells[place] == .behind { place -= 1 }
    guard case .text(let own, let before)? = rows[row].cells[place] else { return false }
    var joined = own
    joined.unicodeScalars.append(scalar)
    guard joined.count == 1 else { return false }
    let after = width.of(joined)
    rows[row].cells[place] = .text(joined, width: after)
    if after > before, place + 1 < columns {
      breakWide(at: place + 1)
      rows[row].cells[place + 1] = .behind
      advance(to: place + after)
    }
    return true
  }

  private mutating func put(_ text: String, width: Int) {
    guard width > 0 else { return }
    if isWrapPending || column + width > columns {
      rows[row].goesOn = true
      column = 0
      isWrapPending = false
      lineFeed()
    }
    for place in column..<column + width { breakWide(at: place) }
    rows[row].cells[column] = .text(text, width: width)
    if width == 2 { rows[row].cells[column + 1] = .behind }
    advance(to: column + width)
  }

  private mutating func advance(to place: Int) {
    isWrapPending = place >= columns
    column = min(place, columns - 1)
  }

  /// What is left of a wide character of which one half is written over.
  private mutating func breakWide(at place: Int) {
    if rows[row].cells[place] == .behind, place > 0 { rows[row].cells[place - 1] = nil }
    if case .text(_, 2)? = rows[row].cells[place], place + 1 < columns {
      rows[row].cells[place + 1] = nil
    }
    rows[row].cells[place] = nil
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if row < rows.count - 1 {
      row += 1
    } else {
      rows.removeFirst()
      rows.append(Row(cells: Array(repeating: nil, count: columns)))
    }
  }

  /// Wraps anew all that stands on the screen; what has no room leaves at the top.
  package mutating func resize(columns new: Int) {
    var wrapped: [Row] = []
    var (newRow, newColumn) = (0, 0)
    var line: [Cell?] = []
    var cursor: Int?
    for (place, old) in rows.enumerated() {
      if place == row { cursor = line.count + column + (isWrapPending ? 1 : 0) }
      var cells = old.cells
      while cells.last == .some(nil) { cells.removeLast() }
      line += cells
      guard !old.goesOn || place == rows.count - 1 else { continue }
      var current: [Cell?] = []
      for (index, cell) in line.enumerated() {
        let needed = if case .text(_, let width)? = cell { width } else { 1 }
        if cell != .behind, current.count + needed > new {
          wrapped.append(Row(cells: current, goesOn: true))
          current = []
        }
        if index == cursor { (newRow, newColumn) = (wrapped.count, current.count) }
        current.append(cell)
      }
      if let cursor, cursor >= line.count {
        (newRow, newColumn) = (wrapped.count, current.count + cursor - line.count)
      }
      wrapped.append(Row(cells: current))
      (line, cursor) = ([], nil)
    }
    let count = rows.count
    while wrapped.count > count, wrapped.count - 1 > newRow, wrapped.last?.cells.isEmpty == true {
      wrapped.removeLast()
    }
    let gone = max(0, wrapped.count - count)
    rows = wrapped.dropFirst(gone).map { row in
      let missing = Array(repeating: Cell?.none, count: max(0, new - row.cells.count))
      return Row(cells: row.cells + missing, goesOn: row.goesOn)
    }
    while rows.count < count { rows.append(Row(cells: Array(repeating: nil, count: new))) }
    (row, column, columns) = (max(0, newRow - gone), min(newColumn, new - 1), new)
    isWrapPending = false
  }
}
