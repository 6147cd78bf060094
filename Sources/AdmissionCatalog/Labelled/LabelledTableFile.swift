public import AdmissionDirectory
import AdmissionPages
import AdmissionVocabulary

/// Reads a table of labelled tasks or of labelled pairs of names; which, its heading says.
public enum LabelledTableFile {
  /// Reads one table, whole or not at all.
  ///
  /// Columns stand in any order, under their names or aliases; those that mean nothing are passed
  /// over and told. Departments, fields and instruments have to be in `register`.
  ///
  /// - Throws: ``CatalogDefects`` with every defect, under the name `file`: a column that is missing
  ///   or stands twice, a row with too many cells, a cell that will not do.
  public static func read(
    _ bytes: [UInt8], file: String, register: Register
  ) throws(CatalogDefects) -> LabelledTable {
    let margin = Margin(file: file)
    let table = PageText.read(bytes, margin).flatMap { CSVPage($0, margin) }
      .flatMap { read($0, margin, Rolls(register)) }
    guard margin.defects.isEmpty, let table else { throw CatalogDefects(margin.defects) }
    return table
  }

  /// What cells may refer to.
  struct Rolls {
    let departments: Roll<Department>
    let fields: Roll<ArchiveField>
    let instruments: Roll<Instrument>

    init(_ register: Register) {
      departments = Roll(home: "departments.yaml", register.departments.map(\.id))
      fields = Roll(home: "fields.yaml", register.fields.map(\.id))
      instruments = Roll(home: "instruments.yaml", register.instruments.map(\.id))
    }
  }

  private static func read(_ page: CSVPage, _ margin: Margin, _ rolls: Rolls) -> LabelledTable? {
    guard let heading = page.records.first else {
      margin.note(at: 0, .emptyFile)
      return nil
    }
    let isOfPairs = LabelledHeading(heading, LabelledColumn.ofPairs).isComplete
    let columns = isOfPairs ? LabelledColumn.ofPairs : LabelledColumn.ofTasks
    let table = LabelledHeading(heading, columns)
    guard table.isWhole(margin) else { return nil }
    let rows = page.records.dropFirst()
    if rows.isEmpty { margin.note(at: heading.line, .noRows) }
    let read: LabelledRows =
      isOfPairs
      ? .pairs(table.read(rows, margin, numbered: "n") { LabelledRow.pair($0) })
      : .tasks(table.read(rows, margin, numbered: "id") { LabelledRow.task($0, rolls) })
    return LabelledTable(rows: read, unread: table.unread)
  }
}

/// The first line of a table: which column is where.
struct LabelledHeading {
  private let line: Int
  private let columns: [LabelledColumn]
  /// For every cell of a row the column it belongs to; `nil` for one that is passed over.
  private let places: [LabelledColumn?]
  let unread: [String]

  init(_ record: CSVPage.Record, _ columns: [LabelledColumn]) {
    (line, self.columns) = (record.line, columns)
    let places = record.cells.map { cell in columns.first { $0.isCalled(cell) } }
    self.places = places
    unread = zip(record.cells, places).filter { $1 == nil }.map(\.0).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
  }

  private var missing: [LabelledColumn] {
    columns.filter { column in column.isNeeded && !places.contains(column) }
  }

  var isComplete: Bool { missing.isEmpty }

  /// Whether every column that is needed is there and none twice; what is not so is noted.
  func isWhole(_ margin: Margin) -> Bool {
    for column in missing {
      margin.note(at: line, .missingColumn(column.name, unread: unread))
    }
    let twice = columns.filter { column in places.count { $0 == column } > 1 }
    for column in twice { margin.note(at: line, .duplicateColumn(column.name)) }
    return missing.isEmpty && twice.isEmpty
  }

  /// Reads every row, also after one that is wrong.
  func read<Row>(
    _ records: some Sequence<CSVPage.Record>, _ margin: Margin, numbered id: String,
    _ read: (Keys) -> Row?
  ) -> [Row] {
    var lines: [String: Int] = [:]
    return records.compactMap { record in
      guard record.cells.count <= places.count else {
        margin.note(at: record.line, .tooManyCells(record.cells.count, columns: places.count))
        return nil
      }
      let written = Written(line: record.line, shape: .map(pairs(of: record)))
      return Place(page: written, margin).map(open: true) { keys in
        if let text = keys.required(id)?.characters {
          if let first = lines[text] { keys.note(at: id, .duplicateID(text, firstLine: first)) }
          lines[text] = record.line
        }
        return read(keys)
      }
    }
  }

  /// Cells with something in them under the names of their columns.
  private func pairs(of record: CSVPage.Record) -> [Written.Pair] {
    zip(places, record.cells).compactMap { column, cell in
      let text = Self.trimmed(cell)
      guard let column, !text.isEmpty else { return nil }
      let value = Written(
        line: record.line,
        shape: column.isList
          ? .list(
            text.split(whereSeparator: { ";；".contains($0) }).map(Self.trimmed)
              .filter { !$0.isEmpty }
              .map { Written(line: record.line, shape: .text($0, isPlain: false)) })
          : .text(text, isPlain: false))
      return Written.Pair(key: column.name, line: record.line, value: value)
    }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map(scalars.index(after:)) ?? start
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }
}

extension Notice {
  fileprivate static func missingColumn(_ name: String, unread: [String]) -> Notice {
    let near = Spelling.nearest(to: name, among: unread)
    return Notice(
      "missing-key", zh: "缺少列 `\(name)`", en: "the column `\(name)` is missing",
      hint: near.map {
        Bilingual(
          zh: "`\($0.shown)` 是不是要写 `\(name)`", en: "did you mean `\(name)` by `\($0.shown)`?")
      }
        ?? Bilingual(
          zh: "第一行写列名；照 Tests/AdmissionReportsTests/Fixtures/Labelled 中的样表",
          en: "name the columns in the first line, as the tables in"
            + " Tests/AdmissionReportsTests/Fixtures/Labelled do"))
  }

  fileprivate static func duplicateColumn(_ name: String) -> Notice {
    Notice(
      "duplicate-key", zh: "列 `\(name)` 不止一个", en: "there is more than one column `\(name)`",
      hint: Bilingual(zh: "每列只留一个（别名也算）", en: "keep one of each; an alias counts"))
  }

  fileprivate static func tooManyCells(_ cells: Int, columns: Int) -> Notice {
    Notice(
      "malformed", zh: "这一行有 \(cells) 格，只有 \(columns) 列",
      en: "this row has \(cells) cells for \(columns) columns",
      hint: Bilingual(
        zh: "含逗号的单元格加英文双引号", en: "quote a cell that holds a comma"))
  }

  fileprivate static let noRows = Notice(
    "empty-file", zh: "表里只有列名", en: "the table has a heading and nothing else",
    hint: Bilingual(zh: "每行写一个事项或一对名称", en: "give a task or a pair of names a line"))
}
