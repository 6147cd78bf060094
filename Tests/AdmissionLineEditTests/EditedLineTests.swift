import Testing

@testable import AdmissionLineEdit

@Suite struct EditedLineTests {
  /// Words of a line, found by going over it in both directions.
  @Test(arguments: [
    ("投票 A2014-001 同意", ["投票", "A2014", "-", "001", "同意"]),
    ("民政局district委员会", ["民政局", "district", "委员会"]),
    ("（通过）yes。", ["（", "通过", "）", "yes", "。"]), ("e\u{301}té 👍🏿", ["e\u{301}té", "👍🏿"]),
    ("⚠️宁海", ["⚠️", "宁海"]), ("が한국ﾊﾟ", ["が", "한국ﾊﾟ"]), ("", []), ("  ", []),
  ])
  func wordsEndWhereTheKindOfCharacterChanges(_ text: String, _ words: [String]) {
    var line = EditedLine(text)
    var found: [String] = []
    line.move(to: 0)
    while !line.isAtEnd {
      let start = line.cursor
      line.move(to: line.wordRight)
      found.append(
        String(EditedLine.text(line.scalars[start..<line.cursor]).drop { $0.isWhitespace }))
    }
    #expect(found.filter { !$0.isEmpty } == words)
    var starts = 0
    while line.cursor > 0 {
      line.move(to: line.wordLeft)
      starts += 1
    }
    #expect(starts == max(words.count, text.isEmpty ? 0 : 1))
  }

  @Test(arguments: ["é", "e\u{301}", "👨‍👩‍👧", "🇨🇳", "⚠️", "区", "ﾊﾟ", "क्षि"])
  func movesOverWholeCharacters(_ character: String) {
    var line = EditedLine("区" + character + "区")
    line.move(to: 1)
    #expect(line.right == 1 + character.unicodeScalars.count)
    line.move(to: line.right)
    #expect(line.left == 1)
    #expect(line.remove(to: line.left) == character)
    #expect(line.text == "区区" && line.cursorCharacter == 1)
  }

  @Test func replacesARangeOfCharacters() {
    var line = EditedLine("e\u{301}👍投piao x")
    let range = line.scalarRange(2..<7)
    line.replace(range, with: "投票")
    #expect(line.text == "e\u{301}👍投票 x" && line.cursorCharacter == 4)
  }
}
