import AdmissionVocabulary
import Testing

@testable import AdmissionLanguage

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

  /// Inside a text its mark is written twice; a backslash is a backslash.
  @Test(arguments: [
    (#"a "x""y" b"#, ["a", #"x"y"#, "b"]), (#""""a""""#, [#""a""#]), ("“a””b”", ["a”b"]),
    ("”a““b“", ["a“b"]), ("“a”“b”", ["a", "b"]), ("「a」」b」", ["a」b"]), ("「a「b」", ["a「b"]),
    ("『a』』』", ["a』"]), ("＂a＂＂b＂", ["a＂b"]), (#""a"＂b＂"#, ["a", "b"]), (#""a" b"#, [#"a"#, "b"]),
    (#""""#, [""]), ("\"a;b # c\"", ["a;b # c"]),
    // A mark of another kind ends nothing.
    (#""x＂; as clerk; y＂""#, ["x＂; as clerk; y＂"]), (#"＂x"; y"＂"#, [#"x"; y""#]),
    (
      #"complain 042 "x""; as clerk; seat 3 vacant ""moved""#,
      ["complain", "042", #"x"; as clerk; seat 3 vacant "moved"#]
    ),
  ])
  func marksInsideAreWrittenTwice(_ line: String, _ words: [String]) throws {
    #expect(try Lexer.commands(in: line).map { $0.map(\.text) } == [words])
  }

  /// What joins with the character beside it cannot make a mark disappear.
  @Test(arguments: [
    "complain 042 \"\u{301}; today 2014-04-02 #\"", "a \"甲\u{600}\"\" ;b\"", "a 「\u{200D}; b #」",
    "a “\u{FE0F}; b #”", "a \"x\"\u{20DD}", "a ＂\u{3099}x＂", "a \"他说\"\"\u{200D}好\"",
  ])
  func aMarkCannotBeHidden(_ line: String) throws {
    let error = #expect(throws: Misplaced.self) { try Lexer.commands(in: line) }
    #expect((error?.cause as? HiddenMark)?.notice.code == "hidden-mark")
  }

  @Test(arguments: [
    ("a; b；c", [["a"], ["b"], ["c"]]), (";;a；；", [["a"]]), ("a # b; c", [["a"]]),
    ("a;# b", [["a"]]), ("a「;」;b", [["a", ";"], ["b"]]),
  ])
  func partsCommands(_ line: String, _ commands: [[String]]) throws {
    #expect(try Lexer.commands(in: line).map { $0.map(\.text) } == commands)
  }

  /// What is being typed is parted as what is carried out, and nothing of it is refused.
  @Test(arguments: [
    ("vote 1 \"ye", "plain plain openQuotation"), ("vote；＃ x", "plain separator comment"),
    ("a「b」；c", "plain quoted separator plain"), ("『", "openQuotation"),
    ("a \"b\"\"", "plain openQuotation"),
    ("", ""), (" ; ", "separator"),
  ])
  func readsWhatIsNotFinished(_ line: String, _ shapes: String) {
    let pieces = Lexer.pieces(in: Array(line))
    #expect(pieces.map { "\($0.shape)" }.joined(separator: " ") == shapes)
    #expect(pieces.allSatisfy { $0.range.upperBound <= line.count })
  }

  @Test func aHintNamesEveryQuotationMark() {
    let hint = UnclosedQuotation(mark: "「").notice.hint
    for marks in ["\"…\"", "“…”", "「…」", "『…』"] {
      #expect(hint?.zh.contains(marks) == true && hint?.en.contains(marks) == true)
    }
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
