import AdmissionCommittee
import AdmissionSamples
import Testing

@Suite struct ForecastTests {
  @Test func anEmptyPollIsOpen() throws {
    let forecast = Forecast(try BallotSheet(parsing: "........"), under: try VotingRule(.sample()))
    #expect(forecast.now == .noQuorum)
    #expect(!forecast.settled)
    #expect(forecast.reachable == [.passed, .failed, .noQuorum])
    #expect(forecast.fewest == [.passed: 5, .failed: 5, .noQuorum: 0])
    #expect(forecast.undecidedSeats == Array(1...8))
  }

  struct Case: Sendable {
    let sheet: String
    let words: VotingRule.Words
    let fewest: [Outcome: Int]
    let undecided: [Int]
  }

  @Test(arguments: [
    Case(sheet: "YYYYYN..", words: .sample(), fewest: [.passed: 0], undecided: []),
    Case(
      sheet: "YYYYN...", words: .sample(), fewest: [.failed: 0, .passed: 1], undecided: [6, 7, 8]),
    Case(sheet: "NNNNY...", words: .sample(), fewest: [.failed: 0], undecided: []),
    Case(sheet: "RRRRY...", words: .sample(), fewest: [.noQuorum: 0], undecided: []),
    // The four still needed are all there is: each of them decides.
    Case(
      sheet: "NNNY....", words: .sample(), fewest: [.noQuorum: 0, .failed: 1, .passed: 4],
      undecided: [5, 6, 7, 8]),
    // Only the seat that may veto still matters.
    Case(
      sheet: "YYYYY...", words: .sample(veto: [7]), fewest: [.passed: 0, .failed: 1],
      undecided: [7]),
    // Only the chair can break the tie of the others, and an ordinary seat can prevent it.
    Case(
      sheet: ".YYYNNN", words: .sample(base: "cast", tie: "chair-decides", chair: 1),
      fewest: [.tied: 0, .passed: 1, .failed: 1], undecided: [1]),
    Case(sheet: "YPN", words: .sample(base: "present"), fewest: [.failed: 0], undecided: []),
    Case(
      sheet: "RRR.", words: .sample(quorum: "none", recusal: "shrinks-roster"),
      fewest: [.failed: 0, .passed: 1], undecided: [4]),
    // Coming without a ballot is enough to make the quorum.
    Case(
      sheet: "NN..", words: .sample(base: "abstain-counts-yes"),
      fewest: [.noQuorum: 0, .failed: 1], undecided: [3, 4]),
    // Only silence keeps the tie while it makes the quorum.
    Case(
      sheet: "YN..",
      words: .sample(base: "abstain-counts-yes", tie: "chair-decides"),
      fewest: [.noQuorum: 0, .tied: 1, .passed: 1, .failed: 1], undecided: [3, 4]),
    // A chair who may also veto.
    Case(
      sheet: ".YYYN",
      words: .sample(quorum: "none", base: "cast", veto: [1], tie: "chair-decides", chair: 1),
      fewest: [.passed: 0, .failed: 1], undecided: [1]),
  ])
  func says(_ example: Case) throws {
    let forecast = Forecast(
      try BallotSheet(parsing: example.sheet), under: try VotingRule(example.words))
    #expect(forecast.fewest == example.fewest)
    #expect(forecast.undecidedSeats == example.undecided)
    #expect(forecast.settled == (example.fewest.count == 1))
    #expect(forecast.now == example.fewest.first { $0.value == 0 }?.key)
  }

  /// Every sheet of up to four seats, against all its completions one by one.
  @Test(arguments: Array(stride(from: UInt64(3_001), through: 3_030, by: 5)))
  func equalsBruteForce(firstSeed: UInt64) throws {
    for seed in firstSeed..<(firstSeed + 5) {
      let words = VotingModel.random(seed: seed).words
      let rule = try VotingRule(words)
      for seats in 1...4 {
        for first in BallotLetter.allCases {
          forEverySheet(seats: seats, first: first) { sheet, _, _ in
            guard sheet.letters.contains(.absent) else { return }
            let forecast = Forecast(sheet, under: rule)
            let slow = BruteForecast(sheet, under: rule)
            let equal =
              forecast.now == slow.now && forecast.fewest == slow.fewest
              && forecast.undecidedSeats == slow.undecidedSeats
              && forecast.settled == (slow.fewest.count == 1)
            if !equal { Issue.record("seed \(seed), \(words), \(sheet.text)") }
          }
        }
      }
    }
  }

  /// Larger sheets, with up to five seats open, drawn at random.
  @Test(arguments: Array(stride(from: UInt64(4_001), through: 4_100, by: 20)))
  func equalsBruteForceOnLargerSheets(firstSeed: UInt64) throws {
    for seed in firstSeed..<(firstSeed + 20) {
      let words = VotingModel.random(seed: seed).words
      let rule = try VotingRule(words)
      var dice = Dice(seed: seed)
      for open in 0...4 {
        let given = (0..<Int.random(in: 2...8, using: &dice)).map { _ in
          [BallotLetter.yes, .no, .abstain, .recused, .present].randomElement(using: &dice) ?? .yes
        }
        let letters = given + Array(repeating: .absent, count: open)
        let sheet = BallotSheet(letters.shuffled(using: &dice))
        let forecast = Forecast(sheet, under: rule)
        let slow = BruteForecast(sheet, under: rule)
        #expect(
          forecast.fewest == slow.fewest && forecast.undecidedSeats == slow.undecidedSeats,
          "seed \(seed), \(words), \(sheet.text)")
      }
    }
  }

  /// In a room seats are there until they vote, or leave; others are absent for good.
  @Test(arguments: Array(stride(from: UInt64(5_001), through: 5_100, by: 20)))
  func equalsBruteForceInARoom(firstSeed: UInt64) throws {
    for seed in firstSeed..<(firstSeed + 20) {
      let words = VotingModel.random(seed: seed).words
      let rule = try VotingRule(words)
      var dice = Dice(seed: seed)
      for open in 1...4 {
        let given = (0..<Int.random(in: 0...8, using: &dice)).map { _ in
          BallotLetter.allCases.randomElement(using: &dice) ?? .absent
        }
        let seats = Array(1...(given.count + open)).shuffled(using: &dice)
        let room = seats.prefix(open).sorted()
        var sheet = BallotSheet(Array(repeating: .present, count: seats.count))
        for (seat, letter) in zip(seats.dropFirst(open), given) { sheet.letters[seat - 1] = letter }
        let forecast = Forecast(sheet, open: room, under: rule)
        let slow = BruteForecast(sheet, room: room, under: rule)
        #expect(
          forecast.fewest == slow.fewest && forecast.undecidedSeats == slow.undecidedSeats,
          "seed \(seed), \(words), \(sheet.text), \(room)")
      }
    }
  }

  /// An early end is the end under every completion: the 65,536 sheets of eight seats that have
  /// voted yes, no or abstain, or not yet.
  @Test(arguments: VotingModel.presets.map(\.model.words))
  func settledSheetsOfEightStaySettled(_ words: VotingRule.Words) throws {
    let rule = try VotingRule(words)
    // Without chair and veto a sheet is its counts; the forecasts of all 165 stand for 65,536.
    for yes in 0...8 {
      for no in 0...(8 - yes) {
        for abstain in 0...(8 - yes - no) {
          let given = BallotSheet.of(
            yes: yes, no: no, abstain: abstain, absent: 8 - yes - no - abstain)
          let forecast = Forecast(given, under: rule)
          var ends: Set<Outcome> = []
          forEveryCounts(seats: 8 - yes - no - abstain) { rest in
            let counts = BallotCounts(
              yes: yes + rest[0], no: no + rest[1], abstain: abstain + rest[2], recused: rest[3],
              present: rest[4], absent: rest[5])
            ends.insert(rule.outcome(of: counts, chair: .absent, vetoed: false))
          }
          #expect(Set(forecast.reachable) == ends, "\(given.text)")
        }
      }
    }
  }

  @Test func fifteenOpenSeatsAreForeseenAtOnce() throws {
    let rule = try VotingRule(
      .sample(
        recusal: "shrinks-roster", base: "abstain-counts-yes", veto: [1, 2, 3],
        tie: "chair-decides", chair: 1))
    let clock = ContinuousClock()
    let sheet = BallotSheet(Array(repeating: .absent, count: 15))
    let taken = clock.measure { #expect(Forecast(sheet, under: rule).reachable.count == 4) }
    #expect(taken < .seconds(5))
  }
}

/// All completions one after another, without any idea of which seats are alike.
private struct BruteForecast {
  let now: Outcome
  private(set) var fewest: [Outcome: Int] = [:]
  private(set) var undecidedSeats: [Int] = []

  /// Seats of `room`, or those that are absent, may still do something.
  init(_ sheet: BallotSheet, room: [Int]? = nil, under rule: VotingRule) {
    now = rule.outcome(of: sheet)
    let idle = room == nil ? BallotLetter.absent : .present
    let open =
      room?.map { $0 - 1 } ?? sheet.letters.indices.filter { sheet.letters[$0] == .absent }
    var ends: [(letters: [BallotLetter], outcome: Outcome)] = []
    for letters in Self.words(open.count) {
      var full = sheet
      for (seat, letter) in zip(open, letters) { full.letters[seat] = letter }
      let outcome = rule.outcome(of: full)
      ends.append((letters, outcome))
      let acted = letters.filter { $0 != idle }.count
      fewest[outcome] = min(fewest[outcome] ?? acted, acted)
    }
    for (place, seat) in open.enumerated() {
      var seen: [[BallotLetter]: Outcome] = [:]
      for (letters, outcome) in ends {
        var others = letters
        others.remove(at: place)
        if let other = seen[others], other != outcome {
          undecidedSeats.append(seat + 1)
          break
        }
        seen[others] = outcome
      }
    }
  }

  private static func words(_ length: Int) -> [[BallotLetter]] {
    length == 0
      ? [[]]
      : words(length - 1).flatMap { word in BallotLetter.allCases.map { word + [$0] } }
  }
}
