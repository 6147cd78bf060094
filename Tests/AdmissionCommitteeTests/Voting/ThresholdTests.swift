import AdmissionCommittee
import AdmissionVocabulary
import Testing

@Suite struct ThresholdTests {
  @Test(arguments: [
    ("> 1/2", "> 1/2"), (">1/2", "> 1/2"), ("＞ 1/2", "> 1/2"), (" >  1 / 2 ", "> 1/2"),
    (">= 2/3", ">= 2/3"), ("≥2/3", ">= 2/3"), ("≧ 2/3", ">= 2/3"), ("＞＝ 2/3", ">= 2/3"),
    ("＞= 2/3", ">= 2/3"), (">= 1", ">= 1"), (">= 1/1", ">= 1"), ("> 0", "> 0"), ("> 1", "> 1"),
    ("> 0/3", "> 0/3"), ("> 2/4", "> 2/4"), ("> 01/02", "> 1/2"),
    (">= 999999/1000000", ">= 999999/1000000"), (">= 1000000/1000000", ">= 1000000/1000000"),
  ])
  func reads(_ text: String, _ plain: String) throws {
    let threshold = try VotingRule.Threshold(parsing: text)
    #expect(threshold.text == plain)
    #expect(try VotingRule.Threshold(parsing: plain) == threshold)
  }

  @Test func keepsFractionAndStrictnessApart() throws {
    let threshold = try VotingRule.Threshold(parsing: ">= 2/3")
    #expect(!threshold.strict && threshold.numerator == 2 && threshold.denominator == 3)
    #expect(try VotingRule.Threshold(parsing: "> 1").strict)
  }

  @Test(arguments: [
    ("", MalformedThreshold.Reason.unreadable), ("1/2", .unreadable), ("< 1/2", .unreadable),
    ("= 1/2", .unreadable), ("=> 1/2", .unreadable), (">", .unreadable), (">= ", .unreadable),
    ("> 1/", .unreadable), ("> /2", .unreadable), ("> 1/2/3", .unreadable),
    ("> 0.5", .unreadable), ("> 50%", .unreadable), ("> -1/2", .unreadable),
    ("> +1/2", .unreadable), ("> 1/-2", .unreadable), ("> 1 1/2", .unreadable),
    ("> ١/٢", .unreadable), ("> half", .unreadable), (">> 1/2", .unreadable),
    ("> 1/2\n", .unreadable), ("> 1/0", .notAPart), ("> 0/0", .notAPart), ("> 3/2", .notAPart),
    (">= 2", .notAPart), (">= 0", .alwaysHolds), ("≥ 0/5", .alwaysHolds),
    ("> 1/1000001", .tooLarge), ("> 1000001/1", .tooLarge),
    ("> 1/99999999999999999999999999", .tooLarge),
  ])
  func refuses(_ text: String, _ reason: MalformedThreshold.Reason) {
    let expected = MalformedThreshold(text: text, reason: reason)
    #expect(throws: expected) { try VotingRule.Threshold(parsing: text) }
    #expect(expected.notice.code == "malformed-threshold")
    #expect(expected.notice.message.en.contains("`\(text)`"))
    #expect(expected.notice.message.zh.contains("`\(text)`"))
  }
}
