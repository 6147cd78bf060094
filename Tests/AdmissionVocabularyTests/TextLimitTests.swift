import AdmissionVocabulary
import Testing

@Suite struct TextLimitTests {
  static let limits = [TextLimit.name, .prose, .path, .line]

  @Test(arguments: limits)
  func takesWhatFitsAndNoMore(_ limit: TextLimit) throws {
    try limit.check("")
    try limit.check(String(repeating: "a", count: limit.scalars))
    try limit.check(String(repeating: "理", count: limit.bytes / 3))
    for (text, bytes, scalars) in [
      (String(repeating: "a", count: limit.scalars + 1), limit.scalars + 1, limit.scalars + 1),
      (String(repeating: "😀", count: limit.bytes / 4 + 1), limit.bytes + 4, limit.bytes / 4 + 1),
    ] {
      let error = try #require(throws: TextTooLong.self) { try limit.check(text) }
      #expect(error == TextTooLong(bytes: bytes, scalars: scalars, limit: limit))
      #expect(error.notice.message.zh.contains("\(bytes)"))
      #expect(error.notice.message.en.contains("\(limit.bytes)"))
    }
  }

  /// One character of a million scalars.
  @Test(arguments: limits)
  func countsScalarsAndNotCharacters(_ limit: TextLimit) {
    let one = "e" + String(repeating: "\u{301}", count: 1_000_000)
    let error = #expect(throws: TextTooLong.self) { try limit.check(one) }
    #expect(error?.scalars == 1_000_001)
  }
}
