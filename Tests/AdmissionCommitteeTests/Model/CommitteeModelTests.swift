import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import Foundation
import Testing

/// The office and the model agree after every command of random histories.
///
/// `ZHUNRU_SEEDS=100000 swift test --filter CommitteeModelTests` asks for more than the usual 1,000
/// (in a whole run 5,000)
/// and says how often what came about; `ZHUNRU_SEED=1234` asks for the one that a failure names.
@Suite struct CommitteeModelTests {
  private static func number(_ variable: String) -> UInt64? {
    ProcessInfo.processInfo.environment[variable].flatMap { UInt64($0) }
  }

  @Test func officeAndModelAgree() throws {
    let asked = Self.number("ZHUNRU_SEEDS")
    let one = Self.number("ZHUNRU_SEED")
    let usual = UInt64(Scale.pick(quick: 1_000, whole: 5_000))
    let orders = try StandingOrders.model()
    var (seen, wrong) = (Seen(), 0)
    for seed in one.map({ $0...$0 }) ?? 1...(asked ?? usual) where wrong < 10 {
      var comparison = try HistoryComparison(seed: seed, orders)
      let difference = comparison.difference(noting: &seen)
      if difference != nil { wrong += 1 }
      #expect(difference == nil, "seed \(seed): \(difference ?? "")")
    }
    // Agreement means nothing about what never came about.
    if one == nil, asked ?? usual >= usual { #expect(seen.missing.isEmpty) }
    if asked != nil { print(seen.summary) }
  }
}
