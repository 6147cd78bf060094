import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

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

/// Listed items named like the application, beside the verdict.
@Suite struct ResemblanceTests {
  static func similar(
    _ application: Application, to names: [String], related: Int = 60, isOn: Bool = true
  ) throws -> [Resemblance] {
    let items = names.enumerated().map { place, name in
      WorkItem.sample(
        id: (try? WorkItem.ID(parsing: "01\(place)")) ?? "010", name: name, department: "finance")
    }
    var entries: [ScreeningRule.ID: RuleBook.Entry] = [:]
    for rule in [ScreeningRule.noDuplicates, .refusedItemsStayRefused] {
      var parameters: [String: Parameter] = ["nearlySame": .number(99)]
      if rule.id == "R14" { parameters["related"] = .number(related) }
      entries[rule.id] = .sample(for: rule, isOn: isOn, parameters: parameters)
    }
    return try Screening(
      by: try .sample(changing: entries), against: .sample(items: items), register: .sample,
      on: sampleDay, Circumstances(calendar: .sample)
    ).verdict(on: application).similar
  }

  @Test(arguments: [(4, 4), (5, 5), (6, 5), (9, 5)])
  func atMostFiveAreShown(_ count: Int, _ shown: Int) throws {
    let names = Array(repeating: "夏季高温补贴代发", count: count)
    let similar = try Self.similar(.sample(), to: names)
    #expect(similar.map(\.item) == ["010", "011", "012", "013", "014"].dropLast(5 - shown))
  }

  /// 夏季高温补贴代发 is 79 percent like the sample's name.
  @Test(arguments: [(78, 1), (79, 1), (80, 0)])
  func howLikeIsTheDistrictsToSay(_ related: Int, _ shown: Int) throws {
    let similar = try Self.similar(.sample(), to: ["夏季高温补贴代发"], related: related)
    #expect(similar.map(\.percent) == Array(repeating: 79, count: shown))
  }

  @Test func theLikestComesFirst() throws {
    let similar = try Self.similar(.sample(), to: ["夏季高温补贴代发", "高温补贴发放", "冬季高温补贴发放"])
    #expect(similar.map(\.percent) == [87, 84, 79])
    #expect(similar.map(\.item) == ["012", "011", "010"])
  }

  @Test func theItemNamedIsNotLikeItself() throws {
    let application = Application.sample(listed: "010", department: "finance")
    let similar = try Self.similar(application, to: ["夏季高温补贴代发", "夏季高温补贴代发"])
    #expect(similar.map(\.item) == ["011"])
  }

  @Test func whereNoRuleComparesNamesNothingIsAlike() throws {
    #expect(try Self.similar(.sample(), to: ["夏季高温补贴发放"], isOn: false).isEmpty)
  }
}
