import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// A number of any size, wherever a line takes one, is answered.
@Suite struct NumberTests {
  private static let numbers = [
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "-1", "0", "+0", "9",
    "99999", "999999999", "9999999999", "００７", "٣", "1e9", "10000-01-01", "2014-13-45",
    "2199-12-31",
    "1900-01-01", "0000-00-00", "2014-999999999", "S2014-999999999",
  ]

  private static let lines = [
    "as %", "as seat-%", "as 席位%", "show %", "show A2014-%", "show A%-001", "show S%-01",
    "vote % yes", "tally A%", "accept 041..%", "accept %..999999999", "close A2014-001..A2014-%",
    "propose remove %", "propose merge % into %", "propose renew 041 until %", "open % until %",
    "open A2014-002 until %", "consult A2014-002 % of %", "consult A2014-002 % 共 8",
    "fulfil A2014-001 %", "met A2014-001 %", "recuse A2014-001 %", "recuse A2014-001 1..%",
    "record A2014-001 yes % no % abstain %", "record A2014-001 yes%no%", "record A2014-001 %",
    "seat % vacant \"x\"", "sitting open %", "sitting attend 1..%", "sitting attend %..%",
    "sitting leave %", "sitting preside %", "sitting record %", "sitting take A2014-002 yes % no %",
    "review %", "review % propose", "today %", "quiet %", "lookup %", "lookup 2014-%", "why %",
    "lookup 示社准〔%〕%号", "directory % as of %", "reduced as of %", "burden % as of %",
    "expect reduced %", "expect % open", "verify since %:0123456789abcdef", "verify since %",
    "history %", "rules %", "rules R%", "help %", "publish %", "export minutes S%-01 a.md",
    "cure %", "complain % \"x\"", "answer A%-001 \"x\"", "extend A%-001 \"x\"", "set % on",
  ]

  @Test(arguments: lines)
  func isAnswered(_ line: String) throws {
    var session = try Rehearsal.session()
    for number in Self.numbers {
      let replies = session.respond(to: line.replacing("%", with: number))
      #expect(!replies.isEmpty, "\(line) \(number)")
      #expect(!replies.contains { $0.answer.isStoreAtFault || $0.answer == .broken })
    }
  }

  /// Typing is coloured and completed all the while.
  @Test func isColouredAndCompleted() throws {
    let session = try Rehearsal.session()
    let book = NameBook(session.registrar)
    let completer = try Rehearsal.completer()
    for number in Self.numbers {
      for line in Self.lines.map({ $0.replacing("%", with: number) }) {
        #expect(Highlighter(book).spans(in: line).allSatisfy { $0.range.upperBound <= line.count })
        _ = completer.completion(in: line, at: line.count)
      }
    }
  }

  @Test(
    arguments: [
      ("review 1899", "usage"), ("review 2200", "usage"), ("review 2014", nil),
      ("review 9223372036854775807", "usage"), ("review -1", "usage"),
      ("close 1..10001", "bad-range"), ("close 1..9999,1..9999", "bad-range"),
      ("sitting attend 1..5000,1..5001", "bad-range"),
      ("record A2014-001 yes 9223372036854775807", "usage"),
      ("expect reduced 9223372036854775807", "usage"), ("as -9223372036854775808", "unknown-actor"),
      ("sitting preside -9223372036854775808", "unknown-actor"),
    ] as [(String, String?)])
  func isRefusedWhereItCannotBe(_ line: String, _ code: String?) throws {
    var session = try Rehearsal.session()
    #expect(session.respond(to: line).map(\.code) == [code])
  }
}
