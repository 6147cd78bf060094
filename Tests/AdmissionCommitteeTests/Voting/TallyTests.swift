import AdmissionCommittee
import AdmissionSamples
import Testing

@Suite struct TallyTests {
  @Test func carriesTheFiguresThatDecide() throws {
    let tally = Tally(try BallotSheet(parsing: "YYYYN..."), under: try VotingRule(.sample()))
    #expect(tally.counts.yes == 4 && tally.counts.no == 1 && tally.counts.absent == 3)
    #expect(tally.roster == 8 && tally.attending == 5 && tally.neededToAttend == 5)
    #expect(tally.base == 8 && tally.favour == 4 && tally.needed == 5)
    #expect(tally.outcome == .failed)
  }

  struct Need: Sendable {
    let words: VotingRule.Words
    let sheet: String
    let needed: Int
  }

  @Test(arguments: [
    Need(words: .sample(), sheet: "........", needed: 5),
    Need(words: .sample(), sheet: ".......", needed: 4),
    Need(words: .sample(threshold: ">= 1/2"), sheet: "........", needed: 4),
    Need(words: .sample(threshold: ">= 1/2"), sheet: ".......", needed: 4),
    Need(words: .sample(threshold: ">= 2/3"), sheet: "........", needed: 6),
    Need(words: .sample(threshold: ">= 2/3"), sheet: "......", needed: 4),
    Need(words: .sample(threshold: "> 2/3"), sheet: "......", needed: 5),
    Need(words: .sample(threshold: "> 0"), sheet: "........", needed: 1),
    Need(words: .sample(threshold: ">= 1"), sheet: "........", needed: 8),
    Need(words: .sample(threshold: "> 1"), sheet: "........", needed: 9),
    Need(words: .sample(recusal: "shrinks-roster"), sheet: "RRR.....", needed: 3),
    Need(words: .sample(), sheet: "RRR.....", needed: 5),
    Need(words: .sample(base: "present"), sheet: "YNAP....", needed: 3),
    Need(words: .sample(base: "present"), sheet: "........", needed: 1),
    Need(words: .sample(base: "cast"), sheet: "YNNN....", needed: 3),
    Need(words: .sample(base: "cast", threshold: ">= 2/3"), sheet: "........", needed: 1),
    Need(words: .sample(base: "roster-less-abstentions"), sheet: "AAA.....", needed: 3),
    Need(words: .sample(base: "abstain-counts-yes"), sheet: "YANNP...", needed: 3),
    Need(
      words: .sample(base: "cast", and: [.init(base: "roster", threshold: ">= 1/2")]),
      sheet: "YN......", needed: 4),
  ])
  func saysHowManyAreNeeded(_ example: Need) throws {
    let rule = try VotingRule(example.words)
    #expect(Tally(try BallotSheet(parsing: example.sheet), under: rule).needed == example.needed)
  }

  /// With quorum, veto and ties out of the way, a motion passes exactly from the needed number on.
  @Test func neededIsWherePassingBegins() throws {
    for seed in UInt64(1)...200 {
      var words = VotingModel.random(seed: seed).words
      (words.quorum, words.veto, words.and, words.tie) = ("none", [], [], "fails")
      let rule = try VotingRule(words)
      var dice = Dice(seed: seed)
      for _ in 0..<50 {
        let seats = Int.random(in: 1...15, using: &dice)
        let sheet = BallotSheet(
          (0..<seats).map { _ in BallotLetter.allCases.randomElement(using: &dice) ?? .absent })
        let tally = Tally(sheet, under: rule)
        #expect(
          (tally.outcome == .passed) == (tally.base > 0 && tally.favour >= tally.needed),
          "seed \(seed), \(words), \(sheet.text)")
      }
    }
  }

  @Test(arguments: [
    ("none", "........", 0), ("> 1/2", "........", 5), (">= 2/3", "........", 6),
    (">= 2/3", "......", 4), ("> 2/3", "......", 5), ("> 1/2", "RR......", 4), ("> 1/2", "RR", 1),
    (">= 2/3", "RR", 1),
  ])
  func saysHowManyMustAttend(_ quorum: String, _ sheet: String, _ needed: Int) throws {
    let rule = try VotingRule(.sample(quorum: quorum, recusal: "shrinks-roster"))
    #expect(Tally(try BallotSheet(parsing: sheet), under: rule).neededToAttend == needed)
  }

  @Test func handsLeaveATieUnbroken() throws {
    let rule = try VotingRule(.sample(base: "cast", tie: "chair-decides", chair: 1))
    let hands = try BallotCounts(byHands: 4, no: 4, seats: 8)
    #expect(Tally(hands, under: rule).outcome == .tied)
    #expect(Tally(try BallotSheet(parsing: "YYYYNNNN"), under: rule).outcome == .passed)
  }

  @Test func handsAreCounted() throws {
    let rule = try VotingRule(.sample())
    let hands = try BallotCounts(byHands: 5, no: 2, abstain: 1, seats: 8)
    #expect(Tally(hands, under: rule) == Tally(try BallotSheet(parsing: "YYYYYNNA"), under: rule))
  }
}
