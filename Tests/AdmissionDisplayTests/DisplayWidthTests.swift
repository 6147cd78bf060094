import Testing

@testable import AdmissionDisplay

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("汉字", 4), ("ﾊﾝｶｸ", 4), ("ﾊﾟ", 2), ("ｱﾞ", 2), ("ＡＤＭ－１", 10),
    ("。，！？（）", 12), ("\u{3000}", 2), ("㈠", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("か\u{3099}", 2), ("\u{E9}", 1), ("e\u{301}", 1), ("Zur\u{308}ich", 6), ("𠮷", 2), ("𰻞", 2),
  ])
  func measuresLettersAndMarks(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.narrow.of(text) == columns)
  }

  @Test(arguments: [
    "👨‍👩‍👧", "⚠️", "☝🏽", "👍🏿", "❤️‍🔥", "🇨🇳", "🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "😀", "✅",
  ])
  func drawsAnEmojiOnTwoColumns(_ text: String) {
    #expect(DisplayWidth.narrow.of(text) == 2)
  }

  @Test(arguments: ["“", "”", "‘", "’", "—", "…", "·", "①", "★", "●", "→", "×", "°", "§", "─"])
  func countsAmbiguousWidthAsTheTerminalDoes(_ text: String) {
    #expect(DisplayWidth.narrow.of(text) == 1)
    #expect(DisplayWidth(ambiguous: 2).of(text) == 2)
    #expect(DisplayWidth(ambiguous: 2).of("a汉" + text) == 5)
  }

  @Test(arguments: ["\n", "\r\n", "\u{1B}", "\u{200B}", "\u{200D}", "\u{301}", "\u{2028}"])
  func countsNothingForWhatOnlyMarks(_ text: String) {
    #expect(DisplayWidth.narrow.of(text) == 0)
  }

  /// The search by halves agrees with reading the lists from end to end, at every border.
  @Test func findsEveryRange() throws {
    for ranges in [DisplayWidth.wideRanges, DisplayWidth.ambiguousRanges] {
      for (earlier, later) in zip(ranges, ranges.dropFirst()) {
        #expect(earlier.first <= earlier.last && earlier.last + 1 < later.first)
      }
      for range in ranges {
        for value in [range.first - 1, range.first, range.last, range.last + 1] {
          guard let scalar = Unicode.Scalar(value) else { continue }
          let listed = ranges.contains { $0.first <= value && value <= $0.last }
          #expect(DisplayWidth.holds(ranges, scalar) == listed, "\(String(value, radix: 16))")
        }
      }
    }
  }
}
