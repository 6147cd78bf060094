import AdmissionCommittee
import AdmissionVocabulary
import Testing

@Suite struct VotingRuleWordsTests {
  @Test(arguments: VotingModel.presets.map(\.model.words))
  func presetsComeBackAsWritten(_ words: VotingRule.Words) throws {
    #expect(try VotingRule(words).words == words)
  }

  @Test func everyWordComesBack() throws {
    for base in VotingRule.Base.allCases {
      for recusal in ["stays-on-roster", "shrinks-roster"] {
        for tie in ["fails", "chair-decides"] {
          for chair in [nil, 1, 1_000] {
            let words = VotingRule.Words(
              quorum: chair == nil ? "none" : "≥ 2/3", recusal: recusal, base: base.rawValue,
              threshold: "> 1/2", and: [.init(base: "present", threshold: ">= 1")], veto: [9, 2],
              tie: tie, chair: chair)
            var plain = words
            if chair != nil { plain.quorum = ">= 2/3" }
            let rule = try VotingRule(words)
            #expect(rule.words == plain)
            #expect(try VotingRule(rule.words) == rule)
          }
        }
      }
    }
  }

  @Test func randomRulesComeBack() throws {
    for seed in UInt64(1)...300 {
      let rule = try VotingRule(VotingModel.random(seed: seed).words)
      #expect(try VotingRule(rule.words) == rule, "seed \(seed)")
    }
  }

  @Test func readsWhatTheWordsSay() throws {
    let rule = try VotingRule(
      .init(
        quorum: "none", recusal: "shrinks-roster", base: "cast", threshold: "> 1/2",
        and: [.init(base: "roster", threshold: ">= 1/3")], veto: [3], tie: "chair-decides",
        chair: 1))
    #expect(rule.quorum == nil)
    #expect(rule.shrinksRoster)
    #expect(rule.main.base == .cast && rule.main.threshold.text == "> 1/2")
    #expect(rule.further.map(\.base) == [.roster])
    #expect(rule.veto == [3] && rule.namesSeats)
    #expect(rule.tie == .chairDecides && rule.chair == 1)
  }

  @Test func aChairAloneNamesNoSeat() throws {
    let rule = try VotingRule(
      .init(
        quorum: "none", recusal: "stays-on-roster", base: "cast", threshold: "> 1/2",
        tie: "chair-decides", chair: 1))
    #expect(!rule.namesSeats)
  }

  @Test func reportsEveryDefectAtOnce() throws {
    let words = VotingRule.Words(
      quorum: "half", recusal: "stays", base: "rooster", threshold: "> 2/1",
      and: [
        .init(base: "cast", threshold: "> 1/2"), .init(base: "all", threshold: ">= 0"),
      ],
      veto: [1, 0, 1, 1_001], tie: "coin", chair: -1)
    let defects = try #require(throws: VotingRuleDefects.self) { try VotingRule(words) }
    #expect(
      defects.all.map { "\($0.key) \($0.position ?? 0) \($0.notice.code)" } == [
        "quorum 0 malformed-threshold",
        "recusal 0 unknown-recusal",
        "base 0 unknown-base",
        "threshold 0 malformed-threshold",
        "and 2 unknown-base",
        "and 2 malformed-threshold",
        "veto 2 no-such-seat",
        "veto 3 seat-named-twice",
        "veto 4 no-such-seat",
        "tie 0 unknown-tie",
        "chair 0 no-such-seat",
      ])
    #expect(defects.notice.code == "bad-voting-rule")
    #expect(defects.notice.message.en.contains("chair: `-1` is not a seat number"))
  }

  @Test(arguments: [
    ("quorum", VotingRule.Words.sample(quorum: "None")),
    ("recusal", .sample(recusal: "")), ("base", .sample(base: "Roster")),
    ("threshold", .sample(threshold: "none")), ("tie", .sample(tie: "chair")),
    ("chair", .sample(chair: 0)),
  ])
  func aSingleDefectStandsAlone(_ key: String, _ words: VotingRule.Words) throws {
    let defects = try #require(throws: VotingRuleDefects.self) { try VotingRule(words) }
    #expect(defects.all.map(\.key) == [key])
  }

  @Test func suggestsTheNearestWordOrListsThem() throws {
    let near = try #require(throws: VotingRuleDefects.self) {
      try VotingRule(.sample(base: "rooster"))
    }
    #expect(near.all[0].notice.hint?.en == "did you mean `roster`?")
    let far = try #require(throws: VotingRuleDefects.self) { try VotingRule(.sample(tie: "coin")) }
    #expect(far.all[0].notice.hint?.en == "use `fails` or `chair-decides`")
  }
}

extension VotingRule.Words {
  /// The default rule; a test names only what it is about.
  static func sample(
    quorum: String = "> 1/2", recusal: String = "stays-on-roster", base: String = "roster",
    threshold: String = "> 1/2", and: [VotingRule.RequirementWords] = [], veto: [Int] = [],
    tie: String = "fails", chair: Int? = nil
  ) -> Self {
    Self(
      quorum: quorum, recusal: recusal, base: base, threshold: threshold, and: and, veto: veto,
      tie: tie, chair: chair)
  }
}
