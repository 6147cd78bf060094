import AdmissionPages
import AdmissionVocabulary

/// The records of a page of comma-separated values, as RFC 4180 has them.
///
/// Ours, since no package that reads CSV is kept up for Swift 6 and Linux without Foundation's
/// regular expressions or a data frame around it, and the format is a page long. LF alone ends a
/// record too; a quote inside an unquoted cell is a quote.
struct CSVPage {
  struct Record {
    /// 1-based; where it begins.
    let line: Int
    var cells: [String] = []

    /// Whether the line has nothing in it.
    var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
  }

  /// Blank lines are left out.
  private(set) var records: [Record] = []

  /// `nil` where a quote is not closed or more follows a closed one; why is in the margin.
  init?(_ text: String, _ margin: Margin) {
    var reading = Reading(text)
    while let record = reading.record() {
      if !record.isBlank { records.append(record) }
    }
    for line in reading.unclosed { margin.note(at: line, .unclosedQuote) }
    for line in reading.trailing { margin.note(at: line, .textBehindQuote) }
    if !reading.unclosed.isEmpty || !reading.trailing.isEmpty { return nil }
  }

  /// Goes by scalars: CR and LF together are one character, and a mark on a comma makes it another.
  private struct Reading {
    private var rest: Substring.UnicodeScalarView
    private var line = 1
    private(set) var unclosed: [Int] = []
    private(set) var trailing: [Int] = []

    init(_ text: String) { rest = text[...].unicodeScalars }

    mutating func record() -> Record? {
      guard !rest.isEmpty else { return nil }
      var record = Record(line: line)
      var isMore = true
      while isMore {
        record.cells.append(rest.first == "\"" ? quoted() : plain())
        isMore = rest.first == ","
        if rest.first == "\r" { rest.removeFirst() }
        if rest.first == "\n" { line += 1 }
        if !rest.isEmpty { rest.removeFirst() }
      }
      return record
    }

    /// As far as the comma or the line's end, which stay.
    private mutating func plain() -> String {
      let cell = rest.prefix { $0 != "," && $0 != "\n" }
      rest = rest[cell.endIndex...]
      guard cell.last == "\r" else { return String(cell) }
      return String(cell.dropLast())
    }

    private mutating func quoted() -> String {
      let start = line
      var cell = String.UnicodeScalarView()
      rest.removeFirst()
      while let scalar = rest.popFirst() {
        if scalar == "\n" { line += 1 }
        // A line end is one, whichever system wrote it.
        if scalar == "\r", rest.first == "\n" { continue }
        guard scalar == "\"" else {
          cell.append(scalar)
          continue
        }
        guard rest.first == "\"" else { return closed(String(cell)) }
        cell.append(scalar)
        rest.removeFirst()
      }
      unclosed.append(start)
      return String(cell)
    }

    private mutating func closed(_ cell: String) -> String {
      if !plain().isEmpty { trailing.append(line) }
      return cell
    }
  }
}

extension Notice {
  fileprivate static let unclosedQuote = Notice(
    "syntax-error", zh: "引号没有收尾", en: "a quote is not closed",
    hint: Bilingual(
      zh: "在单元格末尾加上 `\"`；单元格里的引号写两次",
      en: "close the cell with `\"`; write a quote inside it twice"))

  fileprivate static let textBehindQuote = Notice(
    "syntax-error", zh: "收尾引号之后还有文字", en: "there is text behind a closing quote",
    hint: Bilingual(
      zh: "单元格里的引号写两次；单元格之间用英文逗号分开",
      en: "write a quote inside a cell twice; part cells by commas"))
}
