/// Writes tables as comma-separated values, as RFC 4180 has them, with LF at the end of lines.
package struct CSVWriter: Sendable {
  private var titles: [String] = []

  package init() {}

  /// The tables of these blocks; lines are no data and left out.
  ///
  /// Titles are written when they differ from those last written, then after an empty line.
  package mutating func text(of blocks: [Block]) -> String {
    var text = ""
    for table in blocks.compactMap(\.table) {
      if table.titles != titles {
        text += (titles.isEmpty ? "" : "\n") + Self.record(table.titles)
        titles = table.titles
      }
      for row in table.rows { text += Self.record(row) }
    }
    return text
  }

  private static func record(_ cells: [String]) -> String {
    cells.map(field).joined(separator: ",") + "\n"
  }

  /// Readers go by scalars, so that a quote or a comma with a mark on it is one for them.
  private static func field(_ cell: String) -> String {
    // As most numbers and words are: nothing in them means anything to a reader of CSV.
    if cell.utf8.allSatisfy(isPlain) { return cell }
    let text = cell == Table.none ? "" : marked(cell)
    let scalars = text.unicodeScalars
    guard
      scalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) })
        || scalars.first == " " || scalars.last == " "
    else { return text }
    let doubled = scalars.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"".unicodeScalars)
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The cell with `'` before it where a spreadsheet could take it for a formula, and where it
  /// begins with `'` already; without a first `'` every cell is what it was.
  ///
  /// Spreadsheets that trim cells look past their leading blanks, so they are looked past here.
  private static func marked(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    let visible = scalars.first { !$0.properties.isWhitespace || formulaSigns.contains($0) }
    let isFormula = visible.map(formulaSigns.contains) ?? false
    guard scalars.first == "'" || isFormula && !isNumber(cell) else { return cell }
    return "'" + cell
  }

  private static func isNumber(_ cell: String) -> Bool {
    cell.wholeMatch(of: /[-+]?[0-9]+(\.[0-9]+)?( ?[(（][-+]?[0-9]+[)）])?/) != nil
  }

  /// What begins a formula, with the full-width and small forms that are read alike.
  private static let formulaSigns = Set("=+-@\t\r＝＋－＠﹦﹢﹣﹫−".unicodeScalars)
}
