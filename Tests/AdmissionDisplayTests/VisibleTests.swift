import AdmissionDisplay
import Testing

@Suite struct VisibleTests {
  @Test(arguments: [
    ("区住建局", "区住建局"), ("“引号”——…·（一）、％", "“引号”——…·（一）、％"), ("e\u{301}", "e\u{301}"),
    ("全\u{3000}角\u{A0}blank", "全\u{3000}角\u{A0}blank"), ("🇨🇳😀", "🇨🇳😀"), (#"C:\n"#, #"C:\n"#),
    ("a\u{202E}b", #"a\u{202E}b"#), ("a\tb", #"a\tb"#), ("a\r\nb", "a\\r\nb"),
    ("⚠\u{FE0F}", #"⚠\u{FE0F}"#), ("", ""),
  ])
  func shows(_ text: String, _ shown: String) {
    #expect(Visible.escaped(text) == shown)
  }

  @Test func keepsNewlinesOnlyWhenAsked() {
    #expect(Visible.escaped("a\nb") == "a\nb")
    #expect(Visible.escaped("a\nb", keepingNewlines: false) == #"a\nb"#)
  }

  static let hidden: [ClosedRange<UInt32>] = [
    0x00...0x09, 0x0B...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x034F...0x034F, 0x061C...0x061C,
    0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E,
    0x2060...0x206F, 0x2800...0x2800, 0x3164...0x3164, 0xE000...0xE001, 0xFE00...0xFE0F,
    0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0x1BCA0...0x1BCA3,
    0x1D159...0x1D159, 0x1D173...0x1D17A, 0xE0000...0xE0FFF, 0x10FFFF...0x10FFFF,
  ]

  /// Controls, bidirectional and zero-width characters, selectors, tags, separators, fillers.
  @Test(arguments: hidden)
  func spellsOutWhatCannotBeSeen(_ range: ClosedRange<UInt32>) throws {
    for value in range {
      let scalar = try #require(Unicode.Scalar(value))
      let shown = Visible.escaped("名\(scalar)称")
      #expect(!shown.unicodeScalars.contains(scalar), "\(String(value, radix: 16)) passed")
      #expect(shown.unicodeScalars.count > 3)
    }
  }

  @Test(arguments: [
    ("\u{1B}]0;title\u{07}", #"\u{1B}]0;title\u{7}"#),
    ("\u{1B}]8;;https://example.org\u{1B}\\x", #"\u{1B}]8;;https://example.org\u{1B}\x"#),
    ("\u{1B}]52;c;cGFzcw==\u{9C}", #"\u{1B}]52;c;cGFzcw==\u{9C}"#),
    ("\u{1B}[2J\u{1B}[H", #"\u{1B}[2J\u{1B}[H"#), ("\u{9B}31m", #"\u{9B}31m"#),
    ("\u{1B}P$q\u{1B}\\", #"\u{1B}P$q\u{1B}\"#), ("准入\u{8}\u{8}拒", #"准入\u{8}\u{8}拒"#),
    ("\u{E0001}\u{E0041}", #"\u{E0001}\u{E0041}"#),
    ("👩\u{200D}⚖", #"👩\u{200D}⚖"#), ("\u{2067}乙\u{2069}", #"\u{2067}乙\u{2069}"#),
  ])
  func disarmsSequences(_ text: String, _ shown: String) {
    #expect(Visible.escaped(text) == shown)
  }

  @Test(arguments: [
    ("\u{301}a", #"\u{301}a"#), ("a\n\u{301}", "a\n\\u{301}"),
    ("\u{200B}\u{301}", #"\u{200B}\u{301}"#),
  ])
  func spellsOutAMarkWithNothingToStandOn(_ text: String, _ shown: String) {
    #expect(Visible.escaped(text) == shown)
  }

  @Test func eightMarksStandOnOneCharacter() {
    let shown = Visible.escaped("甲" + String(repeating: "\u{336}", count: 10) + "乙")
    #expect(shown.unicodeScalars.count { $0 == "\u{336}" } == 8)
    #expect(shown.hasSuffix(#"\u{336}\u{336}乙"#))
  }

  /// Whatever comes in, nothing invisible comes out, and doing it again changes nothing.
  ///
  /// The planes left out hold nothing, or nothing but private use.
  @Test(arguments: [UInt32(0)..<0x14000, 0x1B000..<0x20000, 0xE0000..<0xE0200])
  func isSafeAndStable(_ range: Range<UInt32>) {
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 0x200) {
      let scalars = (start..<start + 0x200).compactMap(Unicode.Scalar.init)
      let shown = Visible.escaped(String(String.UnicodeScalarView(scalars)), keepingNewlines: false)
      #expect(Visible.escaped(shown, keepingNewlines: false) == shown)
      let stray = shown.unicodeScalars.filter { !(" "..."~").contains($0) && Self.isInvisible($0) }
      #expect(stray.isEmpty)
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
