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
}
