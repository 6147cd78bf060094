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
      text += table.rows.map(Self.record).joined()
    }
    return text
  }

  private static func record(_ cells: [String]) -> String {
    cells.map(field).joined(separator: ",") + "\n"
  }

  private static func field(_ cell: String) -> String {
    let text = cell == Table.none ? "" : harmless(cell)
    guard text.contains(where: { "\",\r\n".contains($0) }) || text != text.trimmed else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The cell so that no spreadsheet takes it for a formula; numbers stay as they are.
  private static func harmless(_ cell: String) -> String {
    guard let first = cell.first(where: { $0 != " " }), formulaSigns.contains(first),
      cell.wholeMatch(of: /[-+]?[0-9]+(\.[0-9]+)?( ?[(（][-+]?[0-9]+[)）])?/) == nil
    else { return cell }
    return "'" + cell
  }

  /// What begins a formula, with the full-width and small forms that are read alike.
  private static let formulaSigns = Set("=+-@\t\r＝＋－＠﹦﹢﹣﹫−")
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
