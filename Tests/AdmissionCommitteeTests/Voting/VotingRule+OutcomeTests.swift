import AdmissionCommittee
import Testing

/// Sheets at the fence posts, each beside its neighbour.
@Suite struct VotingRuleOutcomeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let words: VotingRule.Words
    let ends: [(sheet: String, outcome: Outcome)]

    init(_ description: String, _ words: VotingRule.Words, _ ends: KeyValuePairs<String, Outcome>) {
      (testDescription, self.words) = (description, words)
      self.ends = ends.map { ($0.key, $0.value) }
    }
  }

  static func bare(base: String, threshold: String) -> VotingRule.Words {
    .sample(quorum: "none", base: base, threshold: threshold)
  }

  static let thresholds = [
    Case(
      "more than half of the roster, the default", .sample(),
      [
        "YYYYY...": .passed, "YYYYNNNN": .failed, "YYYYAAAA": .failed, "YYYYY": .passed,
        "YYYYR...": .noQuorum, "YYYYRRRR": .noQuorum, "YYYYP...": .failed, "YYYYYNNN": .passed,
        "RRRRRRRR": .noQuorum, "........": .noQuorum, "PPPPPPPP": .failed, "Y": .passed,
      ]),
    Case(
      "two thirds or more, 以上 includes the number",
      bare(base: "roster", threshold: ">= 2/3"),
      ["YYYYNN": .passed, "YYYNNN": .failed, "YYYYYYNN": .passed, "YYYYYNNN": .failed]),
    Case(
      "more than two thirds, 超过 excludes it", bare(base: "roster", threshold: "> 2/3"),
      ["YYYYNN": .failed, "YYYYYN": .passed, "YYYYYYNN": .passed, "YYYYYNNN": .failed]),
    Case(
      "half or more", bare(base: "roster", threshold: ">= 1/2"),
      ["YYYYNNNN": .passed, "YYYNNNNN": .failed, "YYN": .passed, "YNN": .failed]),
    Case(
      "three to one, as Debian's committee had it", bare(base: "cast", threshold: ">= 3/4"),
      ["YYYYYYNN": .passed, "YYYYYNNN": .failed, "YYYN": .passed, "YYN": .failed]),
    Case(
      "more than three to one lost Debian's 6 to 2", bare(base: "cast", threshold: "> 3/4"),
      ["YYYYYYNN": .failed, "YYYYYYYN": .passed]),
    Case(
      "everybody", bare(base: "roster", threshold: ">= 1"),
      ["YYYYYYYY": .passed, "YYYYYYY.": .failed, "YYYYYYYR": .failed]),
    Case("more than everybody", bare(base: "roster", threshold: "> 1"), ["YYYYYYYY": .failed]),
    Case(
      "anybody", bare(base: "roster", threshold: "> 0"),
      ["Y.......": .passed, "AAAAAAAA": .failed]),
    Case(
      "a hair above half", bare(base: "roster", threshold: ">= 500001/1000000"),
      ["YYYYNNNN": .failed, "YYYYYNNN": .passed]),
    Case(
      "a hair below half", bare(base: "roster", threshold: "> 499999/1000000"),
      ["YYYYNNNN": .passed, "YYYNNNNN": .failed]),
  ]

  static let bases = [
    Case(
      "cast leaves out abstentions and silence", bare(base: "cast", threshold: "> 1/2"),
      ["Y.......": .passed, "YYNAAAPR": .passed, "YN......": .failed, "AAAAAAAA": .failed]),
    Case(
      "present counts abstentions and silence", bare(base: "present", threshold: "> 1/2"),
      ["YYYAP...": .passed, "YYAP....": .failed, "YYNR....": .passed, "RRRR....": .failed]),
    Case(
      "roster counts every seat", bare(base: "roster", threshold: "> 1/2"),
      ["YYYYY...": .passed, "YYYY....": .failed, "YYYYRRRR": .failed]),
    Case(
      "roster less abstentions", bare(base: "roster-less-abstentions", threshold: "> 1/2"),
      [
        "YYYAA...": .failed, "YYYAAA..": .passed, "YYYYA...": .passed, "AAAAAAAA": .failed,
        "YYYPPP..": .failed,
      ]),
    Case(
      "roster less abstentions and recused seats",
      .sample(quorum: "none", recusal: "shrinks-roster", base: "roster-less-abstentions"),
      ["YYYRRA..": .passed, "YYYRAA..": .passed, "YYYRA...": .failed, "RRRAAAAA": .failed]),
    Case(
      "abstention counts as yes", bare(base: "abstain-counts-yes", threshold: "> 1/2"),
      ["YANN....": .failed, "YAANN...": .passed, "AAAAAAAA": .passed, "PPPPRRR.": .failed]),
  ]

  static let quorums = [
    Case(
      "more than half attend", .sample(base: "cast"),
      ["Y...": .noQuorum, "YN..": .noQuorum, "YYA.": .passed, "YYP.": .passed, "YYR.": .noQuorum]),
    Case(
      "two thirds or more attend", .sample(quorum: ">= 2/3", base: "present"),
      ["YYYY..": .passed, "YYY...": .noQuorum, "YYYYYY..": .passed, "YYYYY...": .noQuorum]),
    Case(
      "recused seats keep their place in the quorum", .sample(base: "cast"),
      ["YYYYRRRR": .noQuorum, "YYYYYRRR": .passed]),
    Case(
      "or leave it", .sample(recusal: "shrinks-roster", base: "cast"),
      ["YRRRRRRR": .passed, "YYRRRR..": .noQuorum, "YYYRRR..": .passed, "RRRRRRRR": .noQuorum]),
    Case(
      "a shrunk roster needs fewer", .sample(recusal: "shrinks-roster"),
      [
        "YYYYRR..": .passed, "YYYRRNNN": .failed, "YYYYRRNN": .passed, "YYYRNNN.": .failed,
        "YYYR....": .noQuorum,
      ]),
    Case(
      "an empty roster without a quorum asked for fails",
      .sample(quorum: "none", recusal: "shrinks-roster"),
      ["RRRRRRRR": .failed, "YRRRRRRR": .passed, ".RRRRRRR": .failed]),
    Case(
      "no quorum comes before a veto", .sample(veto: [1]),
      ["NYYY....": .noQuorum, "NYYYYYYY": .failed]),
  ]

  static let pairs = [
    Case(
      "every pair must hold",
      .sample(
        quorum: "none", base: "cast", threshold: "> 1/2",
        and: [
          .init(base: "roster", threshold: ">= 1/2"), .init(base: "present", threshold: "> 2/3"),
        ]),
      [
        "YYYY....": .passed, "YYY.....": .failed, "YYYYAA..": .failed, "YYYYA...": .passed,
        "YYYYNNNN": .failed,
      ])
  ]

  static let vetoes = [
    Case(
      "a veto seat's no defeats", .sample(veto: [2, 9]),
      [
        "YNYYYYYY": .failed, "NYYYYYYY": .passed, "YAYYYYYY": .passed, "YRYYYYYY": .passed,
        "Y.YYYYYY": .passed, "YYYYYYYYN": .failed, "YYYYYYYY": .passed, "Y": .passed,
      ]),
    Case(
      "a veto beats the chair",
      .sample(quorum: "none", base: "cast", veto: [2], tie: "chair-decides", chair: 1),
      ["YN": .failed, "Y.N": .passed]),
  ]

  @Test(arguments: thresholds + bases + quorums + pairs + vetoes)
  func ends(_ example: Case) throws {
    let rule = try VotingRule(example.words)
    for (text, outcome) in example.ends {
      #expect(rule.outcome(of: try BallotSheet(parsing: text)) == outcome, "\(text)")
    }
  }

  static func tie(
    base: String = "cast", threshold: String = "> 1/2", and: [VotingRule.RequirementWords] = [],
    tie: String = "chair-decides", chair: Int? = 1
  ) -> VotingRule.Words {
    .sample(quorum: "none", base: base, threshold: threshold, and: and, tie: tie, chair: chair)
  }

  static let ties = [
    Case("a tie fails", tie(tie: "fails"), ["YYYYNNNN": .failed, "YYYYYNNN": .passed]),
    Case(
      "the chair decides", tie(),
      [
        "YNYN": .passed, "NYYN": .failed, "AYNP": .tied, "RYN.": .tied, "PYN.": .tied,
        ".YN.": .tied, "YNNN": .failed, "AAAA": .failed, "....": .failed,
      ]),
    Case("a chair beyond the sheet is absent", tie(chair: 9), ["YNYN": .tied]),
    Case("there is no chair", tie(chair: nil), ["YNYN": .tied, "YYYN": .passed]),
    Case(
      "an abstaining chair sides with yes where abstentions do", tie(base: "abstain-counts-yes"),
      [
        "AN": .passed, "YN": .passed, "NA": .failed, "NY": .failed, "AYNN": .passed,
        "RAN": .tied, "PAN": .tied, ".YN": .tied, "AYN": .passed, "AANNN": .failed,
      ]),
    Case("half by value", tie(threshold: "> 2/4"), [".YN": .tied]),
    Case("half in large numbers", tie(threshold: "> 500000/1000000"), [".YN": .tied]),
    Case("half or more knows no tie", tie(threshold: ">= 1/2"), [".YN": .passed]),
    Case(
      "half or more knows no tie, even where a further pair fails",
      tie(threshold: ">= 1/2", and: [.init(base: "roster", threshold: "> 1/2")]),
      ["YN......": .failed]),
    Case("another share knows no tie", tie(threshold: "> 2/3"), [".YN": .failed, "YN": .failed]),
    Case("nor does the base present", tie(base: "present"), [".YN": .failed, "YN": .failed]),
    Case("nor the roster", tie(base: "roster"), ["YNYN": .failed]),
    Case("nor the roster less abstentions", tie(base: "roster-less-abstentions"), ["YN": .failed]),
    Case(
      "a further pair turns no win into a tie",
      tie(and: [.init(base: "roster", threshold: "> 1/2")]), ["YYN....": .failed]),
    Case(
      "the chair's ballot does not ask the further pairs",
      tie(and: [.init(base: "roster", threshold: "> 1/2")]), ["YN......": .passed]),
    Case(
      "only the main pair knows ties",
      tie(base: "roster", and: [.init(base: "cast", threshold: "> 1/2")]), ["YNYN": .failed]),
    Case(
      "no quorum comes before a tie",
      .sample(base: "cast", tie: "chair-decides", chair: 1), ["YN..": .noQuorum, "YNA.": .passed]),
  ]

  @Test(arguments: ties)
  func breaksTies(_ example: Case) throws { try ends(example) }

  /// The least number of yes of eight that admits, as `domain.md` 8 tabulates it.
  @Test(arguments: [
    (5, [5, 3, nil, nil]), (6, [5, 4, 4, 6]), (7, [5, 4, 4, 6]), (8, [5, 5, 5, 6]),
  ])
  func leastYesOfEight(_ present: Int, _ expected: [Int?]) throws {
    let least = try VotingModel.presets.map { preset in
      let rule = try VotingRule(preset.model.words)
      return (0...present).first { yes in
        rule.outcome(
          of: BallotCounts(
            yes: yes, no: present - yes, abstain: 0, recused: 0, present: 0, absent: 8 - present),
          chair: .absent, vetoed: false) == .passed
      }
    }
    #expect(least == expected)
  }

  @Test func largestNumbersDoNotOverflow() throws {
    let rule = try VotingRule(
      .sample(quorum: ">= 999999/1000000", base: "roster", threshold: ">= 999999/1000000"))
    #expect(rule.outcome(of: BallotSheet(Array(repeating: .yes, count: 1_000))) == .passed)
    let oneShort = BallotSheet(Array(repeating: .yes, count: 999) + [.no])
    #expect(rule.outcome(of: oneShort) == .failed)
  }
}
