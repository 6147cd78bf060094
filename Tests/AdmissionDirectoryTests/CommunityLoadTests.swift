import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// What listed items ask of communities together; three communities are registered in the sample.
@Suite struct CommunityLoadTests {
  static let one = CommunityScope.some(["community-1"])
  static let two = CommunityScope.some(["community-2"])

  static func load(_ items: [(minutes: Int, times: Int, scope: CommunityScope)]) -> CommunityLoad {
    CommunityLoad(
      items.map { .sample(scope: $0.scope, timesPerYear: $0.times, minutes: $0.minutes) })
  }

  /// Thirty minutes everywhere; beside that 20 in the first, 5 in the first and second.
  static let mixed = load([
    (10, 3, .all), (10, 2, one), (5, 1, .some(["community-1", "community-2", "community-2"])),
  ])

  @Test(
    arguments: [
      (.all, 55), (one, 55), (two, 35), (.some(["community-3"]), 30),
      (.some(["community-2", "community-1"]), 55), (.some(["community-3", "community-2"]), 35),
      (.some([]), 30),
    ] as [(CommunityScope, Int)])
  func theMostBurdenedCommunityConcernedCounts(_ scope: CommunityScope, _ minutes: Int) {
    #expect(Self.mixed.heaviest(in: scope) == minutes)
  }

  @Test func nothingListedAsksNothing() {
    #expect(Self.load([]).heaviest(in: .all) == 0)
    #expect(Self.load([]).heaviest(in: Self.one) == 0)
    #expect(Self.load([(60, 1, .some([]))]).heaviest(in: .all) == 0)
  }

  @Test(
    arguments: [
      [(.max, 1, .all)], [(.max, 2, .all)], [(.max / 2 + 1, 2, .all)],
      [(.max, 1, .all), (1, 1, .all)], [(.max, 1, one), (1, 1, one)],
      [(.max, 1, .all), (1, 1, one)], [(1, 1, .all), (.max, .max, one)],
    ] as [[(Int, Int, CommunityScope)]])
  func moreThanANumberHoldsIsTheLargest(_ items: [(Int, Int, CommunityScope)]) {
    let load = Self.load(items.map { (minutes: $0, times: $1, scope: $2) })
    #expect(load.heaviest(in: .all) == .max)
    #expect(load.heaviest(in: Self.one) == .max)
  }

  @Test(arguments: [
    (Int.max - 1, 1), (.max, 0), (0, .max), (.max, 1), (.max, .max),
  ])
  func sumsStopAtTheLargest(_ left: Int, _ right: Int) {
    #expect(left.saturatingPlus(right) == .max)
  }

  @Test(arguments: [(0, Int.max, 0), (1, .max, .max), (2, .max, .max), (3, 4, 12), (.max, 0, 0)])
  func productsStopAtTheLargest(_ left: Int, _ right: Int, _ product: Int) {
    #expect(left.saturatingTimes(right) == product)
  }
}
