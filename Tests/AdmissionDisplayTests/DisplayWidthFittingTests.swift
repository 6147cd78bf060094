import AdmissionDisplay
import Testing

@Suite struct DisplayWidthFittingTests {
  /// Texts in which a cut at the wrong place would show.
  static let samples = [
    "", "a", "汉字", "区住建局的申报", "审查ABC事项（第12条）", "e\u{301}a\u{308}o\u{302}", "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", "⚠️注意⚠️",
    "🇨🇳🇨🇳🇨🇳", "ﾊﾟﾊﾟﾊﾟ", "  two  blanks  ",
  ]

  @Test(arguments: [
    ("汉字", 4, "汉字"), ("汉字表", 5, "汉字…"), ("汉字表", 4, "汉…"), ("汉字表", 3, "汉…"),
    ("汉字表", 2, "…"), ("汉字", 1, "…"), ("汉字", 0, ""), ("abc", 2, "a…"), ("", 0, ""),
    ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"), ("e\u{301}tude", 2, "e\u{301}…"),
  ])
  func cutsWithAMark(_ text: String, _ width: Int, _ shown: String) {
    #expect(DisplayWidth.narrow.truncated(text, to: width) == shown)
  }

  @Test(arguments: samples)
  func neverCutsACharacter(_ text: String) {
    for width in 0...DisplayWidth.narrow.of(text) + 1 {
      let shown = DisplayWidth.narrow.truncated(text, to: width)
      #expect(DisplayWidth.narrow.of(shown) <= width)
      if shown != text { #expect(width == 0 || shown.hasSuffix("…")) }
      let kept = shown == text ? shown : String(shown.dropLast())
      #expect(Array(text).starts(with: Array(kept)))
      if DisplayWidth.narrow.of(text) <= width { #expect(shown == text) }
    }
  }

  @Test(arguments: samples)
  func padsToTheWidth(_ text: String) {
    let width = DisplayWidth.narrow.of(text) + 3
    #expect(DisplayWidth.narrow.padded(text, to: width) == text + "   ")
    #expect(DisplayWidth.narrow.padded(text, to: width, .trailing) == "   " + text)
    #expect(DisplayWidth.narrow.padded(text, to: 0) == text)
  }

  @Test(arguments: [
    ("社区准入审查", 6, ["社区准", "入审查"]),
    ("不予准入，理由如下。", 8, ["不予准", "入，理由", "如下。"]),
    ("依据（第三条）", 6, ["依据", "（第三", "条）"]),
    ("one two three", 8, ["one two", "three"]),
    ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
    ("a\n\nb", 5, ["a", "", "b"]),
    ("  indented text", 12, ["  indented", "text"]),
    ("ends in blanks   ", 14, ["ends in blanks"]),
    ("", 5, [""]), ("汉字", 1, ["汉", "字"]),
  ])
  func folds(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(DisplayWidth.narrow.folded(text, to: width) == lines)
  }

  @Test(arguments: samples)
  func foldingLosesOnlyBlanks(_ text: String) {
    for width in 2...12 {
      let lines = DisplayWidth.narrow.folded(text, to: width)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(lines.allSatisfy { DisplayWidth.narrow.of($0) <= width })
    }
  }
}
