import Testing

@testable import AdmissionLineEdit

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    var keys = text.utf8.compactMap { decoder.take($0) }
    if let last = decoder.timeOut() { keys.append(last) }
    return keys
  }

  @Test(
    arguments: [
      ("区é👍", [.text("区"), .text("é"), .text("👍")]),
      ("\u{1}\r\n\u{7F}", [.text("\u{1}"), .text("\r"), .text("\n"), .text("\u{7F}")]),
      ("\u{1B}[A\u{1B}OB\u{1B}[1;2C", [.named(.up), .named(.down), .named(.right)]),
      ("\u{1B}[1;5D\u{1B}[1;3C", [.named(.wordLeft), .named(.wordRight)]),
      ("\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OH", Array(repeating: .named(.home), count: 4)),
      ("\u{1B}[F\u{1B}[4~\u{1B}[8~\u{1B}OF", Array(repeating: .named(.end), count: 4)),
      (
        "\u{1B}[3~\u{1B}[3;5~\u{1B}[Z\u{1B}OM",
        [
          .named(.delete), .named(.deleteWord), .named(.backTab), .named(.enter),
        ]
      ),
      ("\u{1B}b\u{1B}\u{7F}", [.meta("b"), .meta("\u{7F}")]),
      ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
      ("\u{1B}区", [.escape, .text("区")]), ("\u{1B}[", [.meta("[")]), ("\u{1B}[1", [.unknown]),
      ("\u{1B}[200~a\u{1B}[201~", [.pasteStart, .text("a"), .pasteEnd]),
      ("\u{1B}[12;3R", [.report(row: 12, column: 3)]), ("\u{1B}[R", [.unknown]),
      ("\u{1B}[15~x", [.unknown, .text("x")]), ("\u{1B}[[Ax", [.unknown, .text("x")]),
      ("\u{1B}[1;\u{1B}[A", [.unknown, .named(.up)]), ("\u{1B}[1;区", [.unknown]),
      ("\u{1B}[3\rx", [.text("\r"), .text("x")]), ("\u{85}a", [.text("a")]),
      ("\u{1B}[99999999999999999999~x", [.unknown, .text("x")]),
    ] as [(String, [Key])])
  func reads(_ text: String, _ expected: [Key]) {
    #expect(keys(text) == expected)
  }

  /// A key is told at its last byte, never at the one after.
  @Test(arguments: ["区", "\u{1B}[A", "\u{1B}[3;5~", "\u{1B}OH", "\u{1B}b", "\u{1B}[200~"])
  func waitsForNoByteMore(_ text: String) {
    var decoder = KeyDecoder()
    let bytes = Array(text.utf8)
    for byte in bytes.dropLast() { #expect(decoder.take(byte) == nil) }
    #expect(bytes.last.map { decoder.take($0) != nil } == true)
    #expect(!decoder.isWaiting)
  }

  @Test func neverKeepsMoreThanASequence() {
    var decoder = KeyDecoder()
    for byte in [0x1B, UInt8(ascii: "[")] + Array(repeating: UInt8(ascii: "1"), count: 10_000) {
      _ = decoder.take(byte)
      #expect(decoder.sequence.count <= 32)
    }
  }
}
