import AdmissionCommittee
import AdmissionVocabulary
import Testing

@Suite struct BallotSheetTests {
  @Test func readsAndWritesLetters() throws {
    let sheet = try BallotSheet(parsing: "YNARP.")
    #expect(sheet.letters == [.yes, .no, .abstain, .recused, .present, .absent])
    #expect(sheet.text == "YNARP.")
    #expect(sheet == BallotSheet(BallotLetter.allCases))
  }

  @Test func everyLetterIsItsOwnWayBack() {
    for letter in BallotLetter.allCases {
      #expect(BallotLetter(letter.letter) == letter)
      #expect(letter.letter.asciiValue == letter.rawValue)
    }
    #expect(BallotLetter("y") == nil)
    #expect(BallotLetter("Ｙ") == nil)
    #expect(BallotLetter("\u{10159}") == nil)
  }

  @Test(arguments: [
    ("", MalformedBallots.empty), ("YYXY", .unknownLetter("X", seat: 3)),
    ("y", .unknownLetter("y", seat: 1)), ("YY ", .unknownLetter(" ", seat: 3)),
    ("YY\r", .unknownLetter("\r", seat: 3)), ("Y\r\n", .unknownLetter("\r", seat: 2)),
    ("YＹ", .unknownLetter("Ｙ", seat: 2)), ("同意", .unknownLetter("同", seat: 1)),
    ("YY😀Y", .unknownLetter("😀", seat: 3)), ("Y\u{301}", .unknownLetter("\u{301}", seat: 2)),
    (String(repeating: "Y", count: 1_001), .tooMany),
  ])
  func refusesTheSameTwice(_ text: String, _ expected: MalformedBallots) throws {
    #expect(throws: expected) { try BallotSheet(parsing: text) }
    let bytes = Array(text.utf8)
    let rule = try VotingRule(VotingModel.presets[0].model.words)
    #expect(throws: expected) { try rule.outcome(ofLetters: bytes.span) }
    #expect(expected.notice.code == "malformed-ballots")
  }

  @Test func refusesBytesThatAreNoText() throws {
    let rule = try VotingRule(VotingModel.presets[0].model.words)
    let bytes: [UInt8] = [0x59, 0xFF, 0x59]
    #expect(throws: MalformedBallots.unknownLetter("\u{FFFD}", seat: 2)) {
      try rule.outcome(ofLetters: bytes.span)
    }
  }

  @Test func saysWhereAndWhat() {
    let notice = MalformedBallots.unknownLetter("X", seat: 3).notice
    #expect(notice.message.zh == "第 3 席的 `X` 不是表决票字母")
    #expect(notice.message.en == "`X` at seat 3 is not a ballot letter")
  }

  @Test func repeatsNothingATerminalWouldObey() {
    for (scalar, shown) in [
      ("\u{1B}", "U+001B"), ("\r", "U+000D"), ("\u{202E}", "U+202E"), ("\u{1F600}", "U+1F600"),
    ] as [(Unicode.Scalar, String)] {
      let message = MalformedBallots.unknownLetter(scalar, seat: 1).notice.message
      #expect(message.en.hasPrefix("`\(shown)`"))
    }
  }

  @Test func takesAsManyAsAThousandSeats() throws {
    #expect(try BallotSheet(parsing: String(repeating: "Y", count: 1_000)).letters.count == 1_000)
  }

  @Test func seatsBeyondTheSheetAreAbsent() throws {
    let sheet = try BallotSheet(parsing: "YN")
    #expect([0, 1, 2, 3, -1].map { sheet[seat: $0] } == [.absent, .yes, .no, .absent, .absent])
  }
}
