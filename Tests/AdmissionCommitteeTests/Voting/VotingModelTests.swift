import AdmissionSamples
import Testing

@testable import AdmissionCommittee

/// The module and ``VotingModel`` say the same, about everything there is to say.
@Suite struct VotingModelTests {
  /// All 6^8 = 1,679,616 lines of eight letters under each preset; as sheets, under the default.
  ///
  /// With every build every seventh of them, so that each letter comes to each seat.
  @Test(arguments: BallotLetter.allCases)
  func everySheetOfEightUnderEveryPreset(firstSeat: BallotLetter) throws {
    let pairs = try VotingModel.presets.map {
      (rule: try VotingRule($0.model.words), model: $0.model)
    }
    let standard = pairs[0]
    var sheets = 0
    var differences: [String] = []
    forEverySheet(seats: 8, first: firstSeat) { sheet, bytes, letters in
      sheets += 1
      guard Scale.isWhole || sheets.isMultiple(of: 7) else { return }
      for (rule, model) in pairs {
        let end = model.end(letters, chairLetter: ".", anyVeto: false)
        if (try? rule.outcome(ofLetters: bytes.span))?.end != end {
          differences.append("\(sheet.text) under \(rule.words)")
        }
      }
      let end = standard.model.end(letters, chairLetter: ".", anyVeto: false)
      if standard.rule.outcome(of: sheet).end != end { differences.append("sheet \(sheet.text)") }
    }
    #expect(sheets == 279_936)
    #expect(differences.isEmpty, "\(differences.count) differences, first \(differences.prefix(3))")
  }

  static let rules = UInt64(Scale.pick(quick: 200, whole: 1_000))
  static let rulesAtATime: UInt64 = 40

  /// 1,000 random rules, 200 with every build, over all 54,263 counts of 1 to 15 seats.
  @Test(arguments: Array(stride(from: 1, through: rules, by: Int(rulesAtATime))))
  func everyCountUnderRandomRules(firstSeed: UInt64) throws {
    for seed in firstSeed..<(firstSeed + Self.rulesAtATime) {
      let model = VotingModel.random(seed: seed)
      let rule = try VotingRule(model.words)
      let comparison = CountComparison(rule, model)
      #expect(comparison.compared >= 54_263)
      #expect(comparison.difference == nil, "seed \(seed), rule \(rule.words)")
    }
  }

  /// Random rules with their chair and veto seats in place, over all sheets of up to four seats.
  @Test(arguments: Array(stride(from: UInt64(2_001), through: 2_200, by: 20)))
  func everySmallSheetUnderRandomRules(firstSeed: UInt64) throws {
    for seed in firstSeed..<(firstSeed + 20) {
      let model = VotingModel.random(seed: seed)
      let rule = try VotingRule(model.words)
      var differences: [String] = []
      for seats in 1...4 {
        for first in BallotLetter.allCases {
          forEverySheet(seats: seats, first: first) { sheet, bytes, _ in
            let end = model.end(of: sheet.text)
            if rule.outcome(of: sheet).end != end
              || (try? rule.outcome(ofLetters: bytes.span))?.end != end
            {
              differences.append(sheet.text)
            }
          }
        }
      }
      #expect(differences.isEmpty, "seed \(seed), rule \(rule.words)")
    }
  }
}
