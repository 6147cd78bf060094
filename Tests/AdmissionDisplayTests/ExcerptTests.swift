import Testing

@testable import AdmissionDisplay

@Suite struct ExcerptTests {
  @Test(arguments: [20, 30, 40])
  func longLinesAreShownAroundTheWord(_ width: Int) {
    let line = String(repeating: "字词", count: 30) + " vtoe " + String(repeating: "ab ", count: 30)
    let (shown, marks) = Excerpt(line, 61..<65).lines(width: width, measure: .narrow)
    #expect(shown.hasPrefix("  …") && shown.hasSuffix("…") && shown.contains(" vtoe "))
    let blanks = marks.prefix { $0 == " " }.count
    let before = shown.prefix(upTo: shown.firstRange(of: "vtoe")?.lowerBound ?? shown.endIndex)
    #expect(blanks == before.reduce(0) { $0 + ($1.isASCII || $1 == "…" ? 1 : 2) })
    #expect(marks.dropFirst(blanks) == "^^^^")
    let end = Excerpt(line, line.count..<line.count).lines(width: width, measure: .narrow)
    #expect(end.line.hasSuffix("ab "))
  }

  @Test func standsUnderTheWordWhereMarksAreWide() {
    let (shown, marks) = Excerpt("理由 “a”b", 5..<6).lines(width: nil, measure: .init(ambiguous: 2))
    #expect(shown == "  理由 “a”b")
    #expect(marks == "          ^^")
  }

  /// Whatever the line holds, it fits the screen, and the marks stay below it.
  @Test(arguments: [
    "", "vote",
    "a\u{200B}\u{200D}\u{202E}\u{1B}[31m 字词字词字词 é👨‍👩‍👧 \t　x" + String(repeating: "长a", count: 30),
  ])
  func everyPlaceCanBeShown(_ line: String) {
    for start in 0...line.count {
      for length in [0, 1, 7, line.count - start] where start + length <= line.count {
        for width in [24, 41, 80] {
          let (shown, marks) = Excerpt(line, start..<(start + length))
            .lines(width: width, measure: .narrow)
          #expect(DisplayWidth.narrow.of(shown) <= width && DisplayWidth.narrow.of(marks) <= width)
          #expect(marks.hasSuffix("^"))
        }
      }
    }
  }
}
