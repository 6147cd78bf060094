import AdmissionCommittee
import AdmissionSamples
import Testing

/// What must stay so, whatever the rule; and where a law is only almost true, the counterexample.
@Suite struct VotingLawsTests {
  static func polls(
    _ seeds: ClosedRange<UInt64>, _ body: (VotingRule.Words, BallotSheet, inout Dice) throws -> Void
  ) rethrows {
    for seed in seeds {
      let words = VotingModel.random(seed: seed).words
      var dice = Dice(seed: seed)
      for _ in 0..<25 {
        let seats = Int.random(in: 1...15, using: &dice)
        let letters = (0..<seats).map { _ in
          BallotLetter.allCases.randomElement(using: &dice) ?? .absent
        }
        try body(words, BallotSheet(letters), &dice)
      }
    }
  }

  @Test func seatsAreEqualWithoutChairAndVeto() throws {
    try Self.polls(5_001...5_300) { words, sheet, dice in
      var words = words
      (words.veto, words.chair) = ([], nil)
      let rule = try VotingRule(words)
      let shuffled = BallotSheet(sheet.letters.shuffled(using: &dice))
      #expect(rule.outcome(of: sheet) == rule.outcome(of: shuffled), "\(words), \(sheet.text)")
    }
  }

  /// Whatever the seat said before, recused and abstaining seats among them.
  @Test func oneMoreYesDefeatsNothing() throws {
    try Self.polls(6_001...6_300) { words, sheet, _ in
      let rule = try VotingRule(words.withoutTiesBesidePairs)
      guard rule.outcome(of: sheet) == .passed else { return }
      for seat in sheet.letters.indices {
        var more = sheet
        more.letters[seat] = .yes
        #expect(rule.outcome(of: more) == .passed, "\(words), \(sheet.text), seat \(seat + 1)")
      }
    }
  }

  /// Once there is a quorum; ``aNoMayMakeTheQuorum()`` tells what happens before.
  @Test func oneMoreNoPassesNothing() throws {
    try Self.polls(7_001...7_300) { words, sheet, _ in
      let rule = try VotingRule(words.withoutTiesBesidePairs)
      guard [.failed, .tied].contains(rule.outcome(of: sheet)) else { return }
      for seat in sheet.letters.indices {
        var fewer = sheet
        fewer.letters[seat] = .no
        #expect(rule.outcome(of: fewer) != .passed, "\(words), \(sheet.text), seat \(seat + 1)")
      }
    }
  }

  /// The chair's ballot does not ask the `and` pairs, so a tie may pass where a majority would not.
  @Test func aChairBesideFurtherPairsMakesBothLawsFail() throws {
    let rule = try VotingRule(
      .sample(
        quorum: "none", base: "cast", and: [.init(base: "roster", threshold: "> 1/2")],
        tie: "chair-decides", chair: 1))
    #expect(rule.outcome(of: try BallotSheet(parsing: "YN......")) == .passed)
    #expect(rule.outcome(of: try BallotSheet(parsing: "YNY.....")) == .failed)
    #expect(rule.outcome(of: try BallotSheet(parsing: "YNYN....")) == .passed)
  }

  /// Coming in order to say no may bring the quorum that lets the others pass (no-show paradox).
  @Test func aNoMayMakeTheQuorum() throws {
    let rule = try VotingRule(.sample(base: "present"))
    #expect(rule.outcome(of: try BallotSheet(parsing: "YYYY....")) == .noQuorum)
    #expect(rule.outcome(of: try BallotSheet(parsing: "YYYYN...")) == .passed)
  }

  /// A tie, which the chair may break, exists only at `> 1/2`; without it the law holds.
  @Test func aHigherThresholdPassesNothingMore() throws {
    try Self.polls(8_001...8_300) { words, sheet, dice in
      let low = try VotingRule.Threshold(parsing: words.threshold)
      let high = VotingModel.Share.random(&dice)
      guard low.numerator * high.bottom < high.top * low.denominator else { return }
      var words = words
      words.tie = "fails"
      var raised = words
      raised.threshold = high.words
      let before = try VotingRule(words).outcome(of: sheet)
      let after = try VotingRule(raised).outcome(of: sheet)
      #expect(before == .passed || after != .passed, "\(words), \(raised.threshold), \(sheet.text)")
    }
  }

  @Test func aChairMakesTheLawOfThresholdsFail() throws {
    // Chair 1 votes yes; 49/100 asks the `and` pair, at 1/2 there is a tie and the chair is asked.
    let sheet = try BallotSheet(parsing: "YN......")
    var words = VotingRule.Words.sample(
      quorum: "none", base: "cast", threshold: "> 49/100",
      and: [.init(base: "roster", threshold: "> 1/2")], tie: "chair-decides", chair: 1)
    #expect(try VotingRule(words).outcome(of: sheet) == .failed)
    words.threshold = "> 1/2"
    #expect(try VotingRule(words).outcome(of: sheet) == .passed)
  }

  @Test func oneMorePairPassesNothingMore() throws {
    try Self.polls(9_001...9_300) { words, sheet, dice in
      var stricter = words
      stricter.and.append(
        .init(
          base: VotingModel.Whole.random(&dice).rawValue,
          threshold: VotingModel.Share.random(&dice).words))
      let before = try VotingRule(words).outcome(of: sheet)
      let after = try VotingRule(stricter).outcome(of: sheet)
      #expect(before == .passed || after != .passed, "\(words), \(stricter.and), \(sheet.text)")
    }
  }

  @Test func writingAFractionDifferentlyDecidesNothing() throws {
    try Self.polls(10_001...10_300) { words, sheet, dice in
      let share = try VotingRule.Threshold(parsing: words.threshold)
      let factor = Int.random(in: 2...50, using: &dice)
      guard share.denominator * factor <= VotingRule.Threshold.largest else { return }
      var scaled = words
      scaled.threshold =
        "\(share.strict ? ">" : ">=") \(share.numerator * factor)/\(share.denominator * factor)"
      #expect(try VotingRule(words).outcome(of: sheet) == VotingRule(scaled).outcome(of: sheet))
    }
  }

  @Test func aVetoNeverHelps() throws {
    try Self.polls(11_001...11_300) { words, sheet, _ in
      var without = words
      without.veto = []
      let before = try VotingRule(without).outcome(of: sheet)
      let after = try VotingRule(words).outcome(of: sheet)
      #expect(before == after || after == .failed, "\(words), \(sheet.text)")
    }
  }
}

extension VotingRule.Words {
  /// The same rule where no chair passes what a further pair would defeat.
  fileprivate var withoutTiesBesidePairs: Self {
    var words = self
    if !and.isEmpty { words.tie = "fails" }
    return words
  }
}
