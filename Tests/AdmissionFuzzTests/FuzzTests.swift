import AdmissionFuzzing
import AdmissionSamples
import Foundation
import Testing

/// Every way in, with what is kept and with inputs made up for each.
@Suite struct FuzzTests {
  @Test(arguments: FuzzTarget.all)
  func takesWhatIsKept(_ target: FuzzTarget) throws {
    let attempt = try target.start(.everywhere)
    for (name, bytes) in try target.kept() {
      #expect(throws: Never.self, "\(target)/\(name)") { try attempt(bytes) }
    }
  }

  /// `ZHUNRU_INPUTS` tries another number for each target, `ZHUNRU_SEED` others.
  @Test(arguments: FuzzTarget.all)
  func takesWhatIsMadeUp(_ target: FuzzTarget) throws {
    let environment = ProcessInfo.processInfo.environment
    let count =
      environment["ZHUNRU_INPUTS"].flatMap { Int($0) } ?? Scale.pick(quick: 40, whole: 100)
    let seed = environment["ZHUNRU_SEED"].flatMap { UInt64($0) } ?? 1
    let attempt = try target.start(.oneWay)
    var mutator = try target.mutator(seed: seed)
    for number in 1...count {
      let input = mutator.next()
      do { try attempt(input) } catch {
        let text = String(decoding: input, as: UTF8.self).debugDescription
        Issue.record("\(target), seed \(seed), input \(number): \(error)\n\(text)")
        return
      }
    }
  }

  /// A run says where it stands by seed and number alone.
  @Test func makesTheSameInputsAgain() throws {
    for target in FuzzTarget.all {
      var (one, other) = (try target.mutator(seed: 7), try target.mutator(seed: 7))
      for _ in 0..<100 { #expect(one.next() == other.next()) }
    }
  }
}
