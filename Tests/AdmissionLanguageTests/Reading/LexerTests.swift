@testable import AdmissionLanguage
import Testing

/// What an input method types is read as what a keyboard types; texts in quotation marks stay.
@Suite struct LexerTests {
  @Test(arguments: [
    ("投票　Ａ２０１４－００１　同意", ["投票", "A2014-001", "同意"]),
    ("close A2014-001，A2014-002、A2014-003", ["close", "A2014-001,A2014-002,A2014-003"]),
    (
      "close A2014—001 A2014–001 A2014−001 A2014——001",
      ["close"] + Array(repeating: "A2014-001", count: 4)
    ),
    ("check seeds／applications／x．yaml", ["check", "seeds/applications/x.yaml"]),
    ("close 001．．００５", ["close", "001..005"]), ("show 助老（八十岁）", ["show", "助老(八十岁)"]),
    ("lang ｅｎ ＃ English", ["lang", "en"]), ("show カタカナ", ["show", "カタカナ"]),
    ("expect refused x ： vote", ["expect", "refused", "x", ":", "vote"]),
  ])
  func readsWideAsNarrow(_ line: String, _ words: [String]) throws {
    #expect(try Lexer.tokens(in: line).map(\.text) == words)
  }

  @Test(arguments: [
    "extend 001 \"缺，１（０）　＃\"", "extend 001 ＂缺，１（０）　＃＂", "extend 001 “缺，１（０）　＃”",
    "extend 001 ”缺，１（０）　＃“", "extend 001 「缺，１（０）　＃」", "extend 001 『缺，１（０）　＃』",
    "extend　００１“缺，１（０）　＃”",
  ])
  func leavesQuotedTextAlone(_ line: String) throws {
    let tokens = try Lexer.tokens(in: line)
    #expect(tokens.map(\.text) == ["extend", "001", "缺，１（０）　＃"])
    #expect(tokens.map(\.isQuoted) == [false, false, true])
    #expect(
      try Request(parsing: line, allowingPrefixes: false)
        == .extend("001", reason: "缺，１（０）　＃"))
  }

  @Test func knowsWhereWordsStand() throws {
    let tokens = try Lexer.tokens(in: "投票　０４１，042 “好” e\u{301}x")
    #expect(tokens.map(\.place) == [0..<2, 3..<10, 11..<14, 15..<17])
    #expect(tokens[1].parts { "，,".contains($0) }.map(\.place) == [3..<6, 7..<10])
    #expect(tokens[1].parts { "，,".contains($0) }.map(\.text) == ["041", "042"])
  }

  @Test(arguments: [("vote 1 \"yes", 7..<11, "\""), ("vote 「yes", 5..<9, "「")])
  func quotationsEnd(_ line: String, _ place: Range<Int>, _ mark: String) throws {
    let error = #expect(throws: Misplaced.self) { try Lexer.tokens(in: line) }
    #expect(error?.place == place)
    #expect((error?.cause as? UnclosedQuotation)?.mark == Character(mark))
  }
}
