import AdmissionDisplay
import AdmissionVocabulary
import Testing

@Suite struct ScreenRendererTests {
  static let reduction = Table(
    columns: [
      .init("编号"), .init("Item", shrinks: true, priority: 1), .init("数", .trailing, priority: 2),
    ],
    rows: [
      ["A-1", "出具各类证明", "5"], ["A-22", "Certificates of residence", "120"], ["A-3", ""],
    ])

  /// Wide enough for Chinese names, with priorities out of order.
  static let directory = Table(
    columns: [
      .init("编号"), .init("事项", shrinks: true, priority: 4), .init("类型"),
      .init("类别", priority: 1), .init("部门", shrinks: true, priority: 2),
      .init("有效期至", priority: 3),
    ],
    rows: [
      ["001", "社区居民委员会出具各类证明（含居住、婚姻、收入）", "证明", "行政", "民政局", "2015-01-01"],
      ["A2014-022", "“文明城市”台账“一月一报”", "台账", "创建", "城市管理行政执法局", "—"],
    ])

  static func drawn(
    _ table: Table, width: Int?, ambiguous: Int = 1, ink: Ink = .none
  ) -> String {
    ScreenRenderer(
      .zh, width: width, measure: DisplayWidth(ambiguous: ambiguous), ink: ink
    ).lines(of: [.table(table)]).joined(separator: "\n")
  }

  @Test func alignsWideCharacters() {
    #expect(
      Self.drawn(Self.reduction, width: nil) == """
        编号  Item                        数
        ────  ─────────────────────────  ───
        A-1   出具各类证明                 5
        A-22  Certificates of residence  120
        A-3
        """)
  }

  @Test func shrinksOnlyWhatMayShrink() {
    #expect(
      Self.drawn(Self.reduction, width: 23) == """
        编号  Item           数
        ────  ────────────  ───
        A-1   出具各类证明    5
        A-22  Certificate…  120
        A-3
        """)
  }

  @Test func dropsTheLeastImportantColumnAndSaysSo() {
    #expect(
      Self.drawn(Self.reduction, width: 22) == """
        编号   数
        ────  ───
        A-1     5
        A-22  120
        A-3
        窗口较窄，未显示：Item
        """)
  }

  @Test func sharesTheLossBetweenColumns() {
    let table = Table(
      columns: [.init("a", shrinks: true), .init("b", shrinks: true)],
      rows: [["12345678901234567890123456789", "123456789012345678"]])
    #expect(
      Self.drawn(table, width: 30) == """
        a               b
        ──────────────  ──────────────
        1234567890123…  1234567890123…
        """)
  }

  @Test(arguments: 1...120, [1, 2])
  func fitsAnyWidth(_ width: Int, _ ambiguous: Int) {
    let measure = DisplayWidth(ambiguous: ambiguous)
    for table in [Self.reduction, Self.directory] {
      let lines = Self.drawn(table, width: width, ambiguous: ambiguous).split(separator: "\n")
      for line in lines where width >= 20 || !line.contains("窗口较窄") {
        #expect(measure.of(String(line)) <= max(width, 2), "\(line)")
        #expect(!line.hasSuffix(" "))
      }
    }
  }

  @Test(arguments: 20...120)
  func dropsColumnsInTheOrderOfTheirPriority(_ width: Int) throws {
    let lines = Self.drawn(Self.directory, width: width).split(separator: "\n").map(String.init)
    let order = ["类型", "类别", "部门", "有效期至", "事项"]
    let dropped = order.filter { !lines[0].contains($0) }
    #expect(dropped == Array(order.prefix(dropped.count)))
    #expect(lines[0].hasPrefix("编号"))
    let note =
      lines.joined().replacing(" ", with: "").split(separator: "未显示：").dropFirst().first.map(
        String.init) ?? ""
    #expect(Set(note.split(separator: "、").map(String.init)) == Set(dropped))
  }

  @Test func keepsTheFirstColumnWhateverTheWidth() {
    #expect(Self.drawn(Self.directory, width: 5).hasPrefix("编号\n─────\n001\nA201…\n"))
  }

  @Test func drawsRulesForATerminalOfWideStrokes() {
    let table = Table(columns: [.init("甲"), .init("12345")], rows: [["甲乙", "1"]])
    #expect(Self.drawn(table, width: nil, ambiguous: 2) == "甲    12345\n──  ──\n甲乙  1")
  }

  @Test func spellsOutWhatWouldBreakARow() {
    let table = Table(columns: [.init("名称")], rows: [["甲\n乙\u{202E}"]])
    #expect(Self.drawn(table, width: nil).hasSuffix(#"甲\n乙\u{202E}"#))
  }

  @Test func drawsAHeaderWithoutRows() {
    #expect(
      Self.drawn(Table(columns: [.init("甲"), .init("b")], rows: []), width: nil) == "甲  b\n──  ─")
    #expect(Self.drawn(Table(columns: [], rows: []), width: 80) == "\n")
  }

  @Test func showsTheLinesOfRecords() {
    let block = Block.records(Self.reduction, as: [Line("甲"), Line("乙")])
    #expect(ScreenRenderer(.zh, width: 80).lines(of: [block]) == ["甲", "乙"])
  }
}

@Suite struct ScreenLineTests {
  @Test func foldsWhereChineseMayBeBrokenTwoColumnsIn() {
    let line = Line("  负担：每次三十分钟，每年四次，七十六个社区，共一百五十二小时。")
    #expect(
      ScreenRenderer(.zh, width: 30).lines(of: [.line(line)]) == [
        "  负担：每次三十分钟，每年四", "    次，七十六个社区，共一百五", "    十二小时。",
      ])
  }

  @Test(arguments: 20...120)
  func noLineIsTooWide(_ width: Int) {
    let text =
      "  准入 Whether a department's task may enter 社区（依据：《关于减轻村级组织负担的意见》）；"
      + String(repeating: "长", count: 90) + String(repeating: "x", count: 90)
    let deep = String(repeating: " ", count: 30) + "甲乙丙丁，戊己庚辛"
    for line in ScreenRenderer(.en, width: width).lines(of: [.line(text), .line(deep)]) {
      #expect(DisplayWidth.narrow.of(line) <= width, "\(line)")
    }
  }

  @Test func colourFollowsItsWordThroughEveryFold() {
    let line = Line("未办理：", .refusal) + Line("甲乙丙丁戊己庚辛 ") + Line("未通过未通过", .no) + " 。"
    let plain = ScreenRenderer(.zh, width: 22).lines(of: [.line(line)])
    let coloured = ScreenRenderer(.zh, width: 22, ink: .ansi).lines(of: [.line(line)])
    #expect(coloured.map(withoutEscapes) == plain)
    #expect(coloured[0].hasPrefix("\u{1B}[1;31m未办理：\u{1B}[0m甲乙"))
    #expect(coloured.joined().contains("\u{1B}[31m未通过"))
  }

  @Test func nobodysTextCanColour() {
    let line = Line("\u{1B}[31m甲\u{9B}2J", .no)
    let drawn = ScreenRenderer(.zh, width: nil, ink: .ansi).lines(of: [.line(line)])
    #expect(drawn == ["\u{1B}[31m\\u{1B}[31m甲\\u{9B}2J\u{1B}[0m"])
  }

  @Test func onlyTitlesOfATableAreDrawnBold() {
    let drawn = ScreenRendererTests.drawn(
      Table(columns: [.init("甲"), .init("乙")], rows: [["1", "2"]]), width: nil, ink: .ansi)
    #expect(drawn == "\u{1B}[1m甲  乙\u{1B}[0m\n──  ──\n1   2")
  }

  @Test(arguments: Accent.allCases)
  func everyAccentSaysTheSameWithoutColour(_ accent: Accent) {
    let block = Block.line(Line("通过", accent))
    #expect(ScreenRenderer(.zh, width: nil).lines(of: [block]) == ["通过"])
    let drawn = ScreenRenderer(.zh, width: nil, ink: .ansi).lines(of: [block])
    #expect(drawn != ["通过"] && drawn.map(withoutEscapes) == ["通过"])
  }

  private func withoutEscapes(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }
}
