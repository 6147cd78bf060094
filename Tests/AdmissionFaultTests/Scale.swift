import Foundation

/// How much is tried: what every build can afford, or with `ZHUNRU_FAULTS=all` everything.
///
/// For the whole a release build saves hours: `ZHUNRU_PROGRAM` names it.
enum Scale {
  static let isWhole = ProcessInfo.processInfo.environment["ZHUNRU_FAULTS"] == "all"

  static func pick(quick: Int, whole: Int) -> Int { isWhole ? whole : quick }

  /// Says what a whole run came to; a quick one has nothing to say.
  static func report(_ figures: @autoclosure () -> String) {
    guard isWhole else { return }
    print(figures())
  }
}
