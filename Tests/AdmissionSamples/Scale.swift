import Foundation

/// How much is tried: what every build can afford, or with `ZHUNRU_FAULTS=all` everything.
///
/// For the whole a release build saves hours: `ZHUNRU_PROGRAM` names it.
package enum Scale {
  package static let isWhole = ProcessInfo.processInfo.environment["ZHUNRU_FAULTS"] == "all"

  package static func pick(quick: Int, whole: Int) -> Int { isWhole ? whole : quick }

  /// Part number `part` of `parts`, or with everything tried, all.
  package static func share<Value>(of all: [Value], part: Int, of parts: Int) -> [Value] {
    if isWhole { return all }
    return all.indices.filter { $0 % parts == part % parts }.map { all[$0] }
  }

  /// Says what a whole run came to; a quick one has nothing to say.
  package static func report(_ figures: @autoclosure () -> String) {
    guard isWhole else { return }
    print(figures())
  }
}
