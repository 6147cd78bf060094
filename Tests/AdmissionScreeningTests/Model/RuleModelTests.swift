import Foundation
import Testing

@testable import AdmissionScreening

/// The book and the model agree on every finding of random applications.
///
/// `ZHUNRU_SEEDS=100000 swift test --filter RuleModelTests` asks for more than the usual 5,000 and
/// says how often what was said; `ZHUNRU_SEED=1234` asks for the one that a failure names.
@Suite struct RuleModelTests {
  /// Applications to a district, since making one ready takes far longer than asking it.
  private static let applications: UInt64 = 50

  private static func number(_ variable: String) -> UInt64? {
    ProcessInfo.processInfo.environment[variable].flatMap { UInt64($0) }
  }

  @Test func bookAndModelAgree() throws {
    let asked = Self.number("ZHUNRU_SEEDS")
    let one = Self.number("ZHUNRU_SEED")
    var (said, wrong) = (Said(), 0)
    var comparison: ModelComparison?
    for seed in one.map({ $0...$0 }) ?? 1...(asked ?? 5000) where wrong < 10 {
      let district = (seed - 1) / Self.applications
      if comparison?.number != district { comparison = try ModelComparison(number: district) }
      guard let comparison else { continue }
      let differences = comparison.differences(seed: seed, noting: &said)
      if !differences.isEmpty { wrong += 1 }
      #expect(differences.isEmpty, "seed \(seed): \(differences.joined(separator: "; "))")
    }
    // Agreement means nothing about what nobody said.
    if one == nil, asked ?? 5000 >= 5000 { #expect(said.missing.isEmpty) }
    if asked != nil { print(said.summary) }
  }
}
