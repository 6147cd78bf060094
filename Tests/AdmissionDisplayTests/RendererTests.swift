import AdmissionDisplay
import AdmissionSamples
import AdmissionVocabulary
import Testing

@Suite struct PlainRendererTests {
  static let table = Table(
    columns: [.init("编号"), .init("事项", shrinks: true), .init("有效期至")],
    rows: [["001", "出具证明", "2015-01-01"], ["002", "台账", "—"], ["003", "", ""]])

  @Test func everyRowIsARecordOfFields() {
    #expect(
      PlainRenderer(.zh).lines(of: [.table(Self.table), .line("  共 3 项 · 完")]) == [
        "第 1 条，共 3 条", "编号：001", "事项：出具证明", "有效期至：2015-01-01", "",
        "第 2 条，共 3 条", "编号：002", "事项：台账", "有效期至：无", "",
        "第 3 条，共 3 条", "编号：003", "", "共 3 项，完",
      ])
    #expect(
      PlainRenderer(.en).lines(of: [.table(Self.table)]).prefix(2) == ["1 of 3", "编号: 001"])
  }

  @Test(arguments: [
    ("须 5 票 → 通过", "须 5 票，变为 通过"), ("    → 改正", "下一步：改正"), ("30 × 4 = 120", "30 乘 4 等于 120"),
    ("甲·乙", "甲·乙"), ("─✓✗", "-是否"), ("甲\u{1B}[31m", "甲\\u{1B}[31m"),
  ])
  func marksAreWords(_ text: String, _ spoken: String) {
    #expect(PlainRenderer(.zh).lines(of: [.line(text)]) == [spoken])
  }

  @Test func readsTheRowsOfRecords() {
    let block = Block.records(
      Table(columns: [.init("a")], rows: [["1"]]), as: [Line("* 1")])
    #expect(PlainRenderer(.en).lines(of: [block]) == ["1 of 1", "a: 1", ""])
  }
}

@Suite struct MarkdownRendererTests {
  @Test func tablesAreTablesAndLinesParagraphs() {
    let table = Table(
      columns: [.init("编号"), .init("数", .trailing)], rows: [["a|b<script>", "5"], ["_x_"]])
    #expect(
      MarkdownRenderer().text(of: [.line("头\n  1. 甲"), .line(""), .table(table)]) == #"""
        头

        1\. 甲

        | 编号 | 数 |
        | --- | ---: |
        | a\|b\<script\> | 5 |
        | \_x\_ |  |

        """#)
  }

  @Test(arguments: [
    "# 甲", "- 甲", "> 甲", "1. 甲", "12) 甲", "![](x)", "<b>", "`x`", "~~x~~", "| x",
    "甲|\u{301}乙", "*\u{338}甲*", "<\u{338}b>", "[\u{302}x]",
  ])
  func nobodysTextIsMarkdown(_ text: String) {
    #expect(MarkdownRenderer().text(of: [.line(text)]).contains("\\"))
  }

  @Test func numbersThatBeginNoListStayAsTheyAre() {
    #expect(MarkdownRenderer().text(of: [.line("2014-05-06 1.5 小时")]) == "2014-05-06 1.5 小时\n")
  }
}

@Suite struct CSVWriterTests {
  static func table(_ cells: String...) -> Block {
    .table(Table(columns: [.init("a"), .init("b")], rows: [cells]))
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), (" x", "\" x\""),
    ("甲\n乙", "甲\\n乙"), ("=1+1", "'=1+1"), ("＝1", "'＝1"), ("@x", "'@x"), ("\tx", "\\tx"),
    (" =1", "' =1"), ("-65", "-65"), ("+1.5", "+1.5"), ("-65+1", "'-65+1"),
    ("-608 (-1)", "-608 (-1)"), ("-608（-1）", "-608（-1）"), ("−1", "'−1"),
    ("－x", "'－x"), ("—", ""), ("", ""), ("甲=乙", "甲=乙"), ("'x", "''x"),
    ("'", "''"), ("''", "'''"), (" 'x", "\" 'x\""), ("=\u{338}x", "'=\u{338}x"),
    ("-\u{301}1", "'-\u{301}1"), ("-1\u{301}", "'-1\u{301}"), ("\u{3000}=1", "'\u{3000}=1"),
    ("\u{A0}\u{2003}@x", "'\u{A0}\u{2003}@x"), ("甲,\u{301}", "\"甲,\u{301}\""),
    ("\"\u{301}", "\"\"\"\u{301}\""), (" \u{301}x", "\" \u{301}x\""), ("５", "５"), ("-５", "'-５"),
  ])
  func everyCellIsDataAndNoFormula(_ cell: String, _ written: String) {
    var writer = CSVWriter()
    #expect(writer.text(of: [Self.table("1", cell)]) == "a,b\n1,\(written)\n")
  }

  /// What begins a cell, and what comes after it.
  private static let payloads: [String] =
    NaughtyText.misleading
    + ["", " ", "\u{3000}", "'", "''", "\"", "\",", ","].flatMap { before in
      "=+-@＝＋－＠﹦﹢﹣﹫−".unicodeScalars.flatMap { sign in
        ["1+1", "\u{338}cmd|' /C calc'!A0"].map { "\(before)\(sign)\($0)" }
      }
    }
    + [
      "", "'", "''", "'''", "'=", "\"", "\"\"", "\"\"\"", ",", ",,", "\",\"", "甲\u{301}\"",
      "\"\u{301}", ",\u{301}", "'\u{301}=1", " ", "  x  ", "x ", "\u{3000}", "甲\"乙,丙", "-1",
      "+1.5", "-1 (+2)", "甲\n=1", "甲\r\n乙", "\n=1", "\t=1", "\r=1", "\u{FEFF}=1",
    ]

  /// Another reader finds every text; the table has spelled out what cannot be seen by then.
  @Test func everyCellIsReadBack() throws {
    #expect(Self.payloads.count > 200)
    let table = Table(
      columns: [.init("'a"), .init("=b")], rows: Self.payloads.map { [$0, "'\($0)"] })
    var writer = CSVWriter()
    let rows = try #require(CSV.read(writer.text(of: [.table(table)])))
    let read = rows.map { $0.map { Array(CSV.unmarked($0).unicodeScalars) } }
    let shown = [table.titles] + table.rows
    #expect(read == shown.map { $0.map { Array($0.unicodeScalars) } })
    for cell in rows.joined() {
      let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
      guard let first, "=+-@＝＋－＠﹦﹢﹣﹫−".unicodeScalars.contains(first) else { continue }
      #expect(Double(cell) != nil || cell == "-1 (+2)")
    }
  }

  @Test func titlesAreWrittenOnceWhileTheyStayTheSame() {
    var writer = CSVWriter()
    let other = Block.table(Table(columns: [.init("c")], rows: [["3"]]))
    #expect(
      writer.text(of: [Self.table("1"), .line("x"), Self.table("2")]) == "a,b\n1,\n2,\n")
    #expect(writer.text(of: [.line("x")]).isEmpty)
    #expect(writer.text(of: [Self.table("4"), other]) == "4,\n\nc\n3\n")
  }
}
