/// Comma-separated values as anybody else would read them, scalar by scalar.
package enum CSV {
  /// The rows; `nil` where the text breaks the rules.
  package static func read(_ text: String) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        cell.append("\"")
        rest = rest.dropFirst()
      case "\"" where isQuoted:
        isQuoted = false
        guard rest.first.map({ $0 == "," || $0 == "\n" }) ?? true else { return nil }
      case "\"":
        guard cell.isEmpty else { return nil }
        isQuoted = true
      case "," where !isQuoted:
        row.append(String(cell))
        cell = .init()
      case "\n" where !isQuoted:
        rows.append(row + [String(cell)])
        (row, cell) = ([], .init())
      default: cell.append(scalar)
      }
    }
    if !cell.isEmpty || !row.isEmpty { rows.append(row + [String(cell)]) }
    return isQuoted ? nil : rows
  }

  /// What a cell said before it was kept from being taken for a formula.
  package static func unmarked(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" ? String(cell.unicodeScalars.dropFirst()) : cell
  }
}
