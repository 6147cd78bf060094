@testable import AdmissionConsole
import AdmissionCommittee
import AdmissionReports
import AdmissionSamples
import AdmissionVocabulary
import Testing

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
  ])
  func reads(_ line: String, _ request: Request) throws {
    #expect(try Request(parsing: line, allowingPrefixes: false) == request)
  }

  @Test(arguments: ["", "   ", "# a comment"])
  func nothingIsNothing(_ line: String) throws {
    #expect(try Request(parsing: line, allowingPrefixes: false) == nil)
  }

  @Test func prefixesAreForTheTerminalOnly() throws {
    #expect(try Verb("redu", allowingPrefixes: true) == .reduced)
    #expect(throws: UnknownVerb.self) { try Verb("redu", allowingPrefixes: false) }
    #expect(throws: UnknownVerb.self) { try Verb("w", allowingPrefixes: true) }
  }

  @Test func everyVerbHasItsExampleAndOneSpelling() throws {
    let spellings = Verb.allCases.flatMap { [$0.rawValue] + $0.chinese }
    #expect(Set(spellings).count == spellings.count)
    for verb in Verb.allCases {
      for example in [verb.example.zh, verb.example.en] {
        #expect(try Request(parsing: example, allowingPrefixes: false) != nil)
      }
    }
  }
}
