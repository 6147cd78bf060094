import AdmissionCommittee
import AdmissionSamples

extension VotingModel {
  /// The same rule in the words of the catalogue.
  var words: VotingRule.Words {
    VotingRule.Words(
      quorum: quorum?.words ?? "none", recusal: recusedLeave ? "shrinks-roster" : "stays-on-roster",
      base: base.rawValue, threshold: share.words,
      and: and.map { .init(base: $0.base.rawValue, threshold: $0.share.words) },
      veto: veto, tie: chairDecides ? "chair-decides" : "fails", chair: chair)
  }

  /// The four presets of `catalog/committee.yaml`, as design section 5 gives them.
  static let presets: [(name: String, model: VotingModel)] = [
    ("majority-of-roster", VotingModel(quorum: Share(.moreThan, 1, 2))),
    ("majority-of-present", VotingModel(quorum: Share(.moreThan, 1, 2), base: .present)),
    ("two-thirds-attend", VotingModel(quorum: Share(.atLeast, 2, 3), base: .present)),
    (
      "strict",
      VotingModel(quorum: Share(.atLeast, 2, 3), base: .roster, share: Share(.atLeast, 2, 3))
    ),
  ]
}

extension VotingModel.Share {
  var words: String { "\(sign.rawValue) \(top)/\(bottom)" }
}

extension Outcome {
  /// As the model writes it.
  var end: VotingModel.End {
    switch self {
    case .passed: .passes
    case .failed: .fails
    case .noQuorum: .noQuorum
    case .tied: .tie
    }
  }
}

extension VotingModel {
  /// Any rule the words can express, those that know ties more often than by chance.
  static func random(seed: UInt64) -> VotingModel {
    var dice = Dice(seed: seed)
    var and: [Pair] = []
    for _ in 0..<2 where dice.hits(oneIn: 3) {
      and.append(Pair(base: .random(&dice), share: .random(&dice)))
    }
    let vetoes = dice.hits(oneIn: 3) ? Int.random(in: 1...3, using: &dice) : 0
    return VotingModel(
      quorum: dice.hits(oneIn: 3) ? nil : .random(&dice),
      recusedLeave: dice.hits(oneIn: 2), base: .random(&dice),
      share: dice.hits(oneIn: 2) ? .half(&dice) : .random(&dice), and: and,
      veto: Array((1...9).shuffled(using: &dice).prefix(vetoes)),
      chairDecides: dice.hits(oneIn: 2),
      chair: dice.hits(oneIn: 4) ? nil : Int.random(in: 1...9, using: &dice))
  }
}

extension VotingModel.Whole {
  static func random(_ dice: inout Dice) -> Self {
    allCases.randomElement(using: &dice) ?? .cast
  }
}

extension VotingModel.Share {
  static func half(_ dice: inout Dice) -> Self {
    let top = [1, 2, 5, 500_000].randomElement(using: &dice) ?? 1
    return Self(.moreThan, top, top * 2)
  }

  static func random(_ dice: inout Dice) -> Self {
    let bottom = dice.hits(oneIn: 8) ? 1_000_000 : Int.random(in: 1...12, using: &dice)
    let strict = dice.hits(oneIn: 2)
    return Self(
      strict ? .moreThan : .atLeast, Int.random(in: (strict ? 0 : 1)...bottom, using: &dice), bottom
    )
  }
}
