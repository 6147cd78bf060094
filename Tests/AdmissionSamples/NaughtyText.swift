/// Texts that would harm whoever shows, stores or compares them carelessly.
package enum NaughtyText {
  /// Every control, bidirectional, zero-width and otherwise invisible character, one by one.
  package static let invisible: [String] = ranges.flatMap { range in
    range.compactMap(Unicode.Scalar.init).filter { $0 != "\n" && $0.value != 0 }
      .map { "名\($0)称" }
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x01...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x034F...0x034F, 0x061C...0x061C, 0x115F...0x1160,
    0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
    0x3164...0x3164, 0xE000...0xE001, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0,
    0xFFF0...0xFFFB, 0x1D173...0x1D17A, 0xE0001...0xE0001, 0xE0020...0xE007F, 0xE0100...0xE0103,
  ]

  /// Sequences a terminal would obey, in their seven-bit and eight-bit forms.
  package static let sequences: [String] = {
    let bodies = [
      ("[", "\u{9B}", ["31m", "2J", "H", "6n", "5i", "?1049h", "?25l", "20t", "1;1H", "3J"], ""),
      (
        "]", "\u{9D}",
        ["0;title", "2;x", "8;;https://example.org", "52;c;eA==", "4;1;?", "10;?", "1337;x"],
        "\u{7}"
      ),
      ("P", "\u{90}", ["$qm", "+q544e", "1$r"], "\u{1B}\\"),
      ("_", "\u{9F}", ["Gf=24"], "\u{9C}"), ("X", "\u{98}", ["x"], "\u{9C}"),
      ("^", "\u{9E}", ["x"], "\u{1B}\\"), ("c", "\u{1B}c", [""], ""), ("N", "\u{8E}", ["x"], ""),
    ]
    return bodies.flatMap { seven, eight, contents, end in
      contents.flatMap { ["\u{1B}\(seven)\($0)\(end)", "\(eight)\($0)\(end)"] }
    }
  }()

  /// What a spreadsheet, a database or a reader would take for something else.
  package static let misleading: [String] = [
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "＝1", "＋1", "－1", "＠x", "=HYPERLINK(0,0)", "\u{2F00}口",
    "аdmin", "\u{F900}", "ｆｕｌｌ", "'; DROP TABLE entry; --", "') OR 1=1 --", "x'; VACUUM; --",
    "$(reboot)", "`id`", "%s%n", "{department}", "\\(x)", "../../etc/passwd", "<script>", "NaN",
    "9223372036854775808", "-9223372036854775809", "999999999999", "1e999", "null", "~", "&a", "*a",
    "甲" + String(repeating: "\u{336}", count: 100), "👩\u{200D}⚖", "🇨🇳", "ﷺ",
  ]

  package static let all = invisible + sequences + misleading

  /// Each of them in one of a few texts that are short enough for a name.
  package static let joined: [String] = {
    var texts: [String] = []
    for part in all {
      guard let longer = texts.last.map({ $0 + part }), longer.utf8.count <= 500,
        longer.unicodeScalars.count <= 380
      else {
        texts.append(part)
        continue
      }
      texts[texts.count - 1] = longer
    }
    return texts
  }()

  /// Scalars of a printed text that nobody may see printed.
  package static func raw(in printed: String) -> [Unicode.Scalar] {
    printed.unicodeScalars.filter { scalar in
      guard scalar != "\n", !(0x20...0x7E).contains(scalar.value) else { return false }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        return true
      default: return scalar.properties.isDefaultIgnorableCodePoint
      }
    }
  }
}
