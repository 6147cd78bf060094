import AdmissionVocabulary
import Testing

@Suite struct RecentTests {
  /// How often each of the keys, asked for one after the other, has to be made.
  @Test(arguments: [
    (1, [1, 1, 1], [1]), (1, [1, 2, 1], [1, 2, 1]), (2, [1, 2, 1, 2], [1, 2]),
    (2, [1, 2, 3, 2, 3, 1], [1, 2, 3, 1]), (3, [1, 2, 3, 4, 4, 3, 2, 1], [1, 2, 3, 4, 1]),
  ])
  func makesWhatItHasNot(_ most: Int, _ keys: [Int], _ made: [Int]) {
    var recent = Recent<Int, String>(most: most)
    var makings: [Int] = []
    for key in keys {
      let value = recent.value(for: key) {
        makings.append(key)
        return "\(key)"
      }
      #expect(value == "\(key)")
      #expect(recent.count <= most)
    }
    #expect(makings == made)
  }

  @Test func whatCannotBeMadeIsNotKept() {
    struct Failure: Error {}
    var recent = Recent<Int, String>(most: 1)
    #expect(throws: Failure.self) { try recent.value(for: 1) { throw Failure() } }
    #expect(recent.count == 0)
    #expect(recent.value(for: 1) { "made" } == "made")
  }
}
