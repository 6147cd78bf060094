import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionLanguage

@Suite struct RequestTests {
  @Test(arguments: [
    ("投票 A2014-001 同意 “经费已落实”", Request.vote(["A2014-001"], .yes, reason: "经费已落实")),
    ("vote A2014-001 012 no", .vote(["A2014-001", "012"], .no, reason: nil)),
    ("提议 合并 031 032 到 030", .proposeMerger(["031", "032"], into: "030")),
    ("reduced by kind", .reduced(since: nil, by: .kind, on: nil)),
    ("burden", .burden(nil, on: nil)), ("负担 041", .burden("041", on: nil)),
    ("burden Civil Affairs Bureau", .burden("Civil Affairs Bureau", on: nil)),
    ("负担 民政局 截至 2014-05-06", .burden("民政局", on: day("2014-05-06"))),
    ("burden as of 2014-05-06", .burden(nil, on: day("2014-05-06"))),
    ("rules", .rules(nil)), ("规则 R23", .rules("R23")), ("rules Lead time", .rules("Lead time")),
    ("lang en # English", .speak(.en)),
    (
      "expect refused not-seated : vote 064 yes",
      .expectRefused("not-seated", line: " vote 064 yes")
    ),
    ("应为　拒绝　not-seated：投票 064 同意", .expectRefused("not-seated", line: "投票 064 同意")),
    ("VOTE a2014-001 YES", .vote(["a2014-001"], .yes, reason: nil)),
    ("open 001 Until ２０１４－０５－０６", .open(["001"], until: day("2014-05-06"))),
    ("Reduced BY Kind AS OF 2014-05-06", .reduced(since: nil, by: .kind, on: day("2014-05-06"))),
    ("退回 A2014-001 缺经费，缺场地", .sendBack("A2014-001", reason: "缺经费，缺场地")),
    ("登记 A2014-001 同意5 不同意2", .recordHands(["A2014-001"], hands(5, 2))),
    ("登记 A2014-001 同意５不同意２", .recordHands(["A2014-001"], hands(5, 2))),
    ("record A2014-001 Yes5 no 2 abstain1", .recordHands(["A2014-001"], hands(5, 2, 1))),
    ("登记 A2014-001 ＹＹＮ．", .record(["A2014-001"], sheet("YYN."))),
    ("会议 审议 A2014-001 同意5", .sitting(.take("A2014-001", .byHands(hands(5, 0))))),
    ("查询 ２０１４－００１", .lookup("2014-001", reporting: nil)),
    ("查询 助老（八十岁） 报告 民政局", .lookup("助老（八十岁）", reporting: "民政局")),
    ("expect item 001 OUT", .expectItem("001", isIn: false)),
  ])
  func reads(_ line: String, _ request: Request) throws {
    #expect(try Request(parsing: line, allowingPrefixes: false) == request)
  }

  private static func hands(_ yes: Int, _ no: Int, _ abstain: Int = 0) -> HandsCount {
    HandsCount(yes: yes, no: no, abstain: abstain, recused: 0)
  }

  private static func sheet(_ letters: String) -> BallotSheet {
    BallotSheet(letters.utf8.compactMap(BallotLetter.init))
  }

  @Test(arguments: ["", "   ", "＃ 注", "# a comment"])
  func nothingIsNothing(_ line: String) throws {
    #expect(try Request(parsing: line, allowingPrefixes: false) == nil)
  }

  @Test func prefixesAreForTheTerminalOnly() throws {
    #expect(try Verb("redu", allowingPrefixes: true) == .reduced)
    #expect(throws: UnknownVerb.self) { try Verb("redu", allowingPrefixes: false) }
    #expect(throws: UnknownVerb.self) { try Verb("w", allowingPrefixes: true) }
  }

  @Test func everyVerbHasItsExampleAndOneSpelling() throws {
    let spellings = Verb.all.flatMap { [$0.name.en] + $0.chinese }
    #expect(Set(spellings).count == spellings.count)
    for verb in Verb.all {
      for example in [verb.example.zh, verb.example.en] {
        #expect(try Request(parsing: example, allowingPrefixes: false) != nil)
      }
    }
  }
}
