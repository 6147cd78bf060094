import AdmissionDisplay
import Testing

@Suite struct TextTableTests {
  static let reduction = TextTable(
    columns: [.init("编号"), .init("Item", shrinks: true), .init("数", .trailing)],
    rows: [
      ["A-1", "出具各类证明", "5"], ["A-22", "Certificates of residence", "120"], ["A-3", ""],
    ])

  @Test func alignsWideCharacters() {
    #expect(
      Self.reduction.rendered(width: nil) == """
        编号  Item                        数
        ────  ─────────────────────────  ───
        A-1   出具各类证明                 5
        A-22  Certificates of residence  120
        A-3
        """)
  }

  @Test func shrinksOnlyWhatMayShrink() {
    #expect(
      Self.reduction.rendered(width: 20) == """
        编号  Item        数
        ────  ─────────  ───
        A-1   出具各类…    5
        A-22  Certific…  120
        A-3
        """)
  }

  @Test func staysReadableWhenThereIsNoRoom() {
    #expect(
      Self.reduction.rendered(width: 1) == """
        编号  It…   数
        ────  ───  ───
        A-1   出…    5
        A-22  Ce…  120
        A-3
        """)
  }

  @Test func sharesTheLossBetweenColumns() {
    let table = TextTable(
      columns: [.init("a", shrinks: true), .init("b", shrinks: true)],
      rows: [["12345678901234567890", "123456789012"]])
    #expect(
      table.rendered(width: 18) == """
        a         b
        ────────  ────────
        1234567…  1234567…
        """)
  }

  @Test(arguments: 12...44)
  func fitsAnyWidth(_ width: Int) {
    for line in Self.reduction.rendered(width: max(width, 14)).split(separator: "\n") {
      #expect(DisplayWidth.narrow.of(String(line)) <= max(width, 14))
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func spellsOutWhatWouldBreakARow() {
    let table = TextTable(columns: [.init("名称")], rows: [["甲\n乙\u{202E}"]])
    #expect(table.rendered(width: nil).hasSuffix(#"甲\n乙\u{202E}"#))
  }

  @Test func drawsAHeaderWithoutRows() {
    #expect(
      TextTable(columns: [.init("甲"), .init("b")], rows: []).rendered(width: nil) == "甲  b\n──  ─")
    #expect(TextTable(columns: [], rows: []).rendered(width: 80) == "\n")
  }
}
