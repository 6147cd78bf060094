import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// Three communities are registered in the sample.
@Suite struct BurdenTests {
  @Test(
    arguments: [
      (.all, 3), (.some([]), 0), (.some(["community-1"]), 1),
      (.some(["community-1", "community-3"]), 2), (.some(["community-1", "community-1"]), 1),
    ] as [(CommunityScope, Int)])
  func countsCommunities(_ scope: CommunityScope, _ count: Int) {
    #expect(Register.sample.communities(in: scope) == count)
  }

  @Test(
    arguments: [
      (1, 1, .all, 3), (30, 4, .all, 360), (30, 4, .some(["community-1"]), 120),
      (30, 4, .some([]), 0), (0, 4, .all, 0), (-1, 4, .all, 0), (-1, -1, .all, 0),
      (.max / 3, 1, .all, .max / 3 * 3), (.max / 3 + 1, 1, .all, .max), (.max, .max, .all, .max),
    ] as [(Int, Int, CommunityScope, Int)])
  func multiplies(_ minutes: Int, _ times: Int, _ scope: CommunityScope, _ product: Int) {
    let item = WorkItem.sample(scope: scope, timesPerYear: times, minutes: minutes)
    #expect(Register.sample.minutesAYear(of: item) == product)
    let application = Application.sample(
      timesPerYear: times, community: .sample(scope: scope),
      burden: .sample(minutesEachTime: minutes))
    #expect(Register.sample.minutesAYear(of: application) == product)
  }

  @Test func severalItemsAddUp() {
    let items = [
      WorkItem.sample(timesPerYear: 2, minutes: 30),
      .sample(scope: .some(["community-2"]), timesPerYear: 1, minutes: 5),
    ]
    #expect(Register.sample.minutesAYear(of: items) == 185)
    #expect(Register.sample.minutesAYear(of: []) == 0)
    let huge = Array(repeating: WorkItem.sample(timesPerYear: 1, minutes: .max), count: 2)
    #expect(Register.sample.minutesAYear(of: huge) == .max)
    #expect(Register.sample.mostMinutesAYear(inOneCommunity: huge) == .max)
  }

  @Test(
    arguments: [
      ([], 0), ([.all], 60), ([.all, .some(["community-1"])], 120),
      ([.some(["community-1"]), .some(["community-2"])], 60),
      ([.some(["community-1", "community-1"])], 60),
      ([.some(["community-1", "community-2"]), .some(["community-2"]), .all], 180),
      ([.some([])], 0),
    ] as [([CommunityScope], Int)])
  func findsTheCommunityThatIsAskedMost(_ scopes: [CommunityScope], _ minutes: Int) {
    let items = scopes.map { WorkItem.sample(scope: $0, timesPerYear: 1, minutes: 60) }
    #expect(Register.sample.mostMinutesAYear(inOneCommunity: items) == minutes)
  }
}
