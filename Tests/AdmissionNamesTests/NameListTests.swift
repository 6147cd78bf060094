import Testing

@testable import AdmissionNames

@Suite struct NameListTests {
  static let list = NameList([
    ["独居老人调查", "Survey of older residents living alone"],
    ["社区矫正"],
    [],
    ["独居老人情况摸底"],
    ["居民养犬证明盖章", "Sealing proofs of keeping a dog"],
    ["独居老人津贴调查"],
    ["，。"],
  ])

  @Test(
    arguments: [
      (
        "独居老人调查", 60,
        [
          NameMatch(place: 0, percent: 100), NameMatch(place: 3, percent: 100),
          NameMatch(place: 5, percent: 75),
        ]
      ),
      ("独居老人调查", 90, [NameMatch(place: 0, percent: 100), NameMatch(place: 3, percent: 100)]),
      ("独居老人津帖调查", 85, [NameMatch(place: 5, percent: 87)]),
      ("Survey of elderly people living alone", 80, [NameMatch(place: 0, percent: 100)]),
      ("Dog-keeping proofs, sealed", 60, [NameMatch(place: 4, percent: 75)]),
      ("协税护税任务指标", 60, []),
      ("", 1, []),
      ("。", 1, []),
    ] as [(String, Int, [NameMatch])])
  func findsTheLikest(_ name: String, _ percent: Int, _ expected: [NameMatch]) {
    #expect(Self.list.matches(of: ComparableName(name), atLeast: percent) == expected)
  }

  @Test func anIndexAnswersAsAComparisonWithEachNameWould() throws {
    let pairs = try LabelledNamesTests.pairs.get()
    let list = NameList(pairs.map { [$0.left, $0.right] })
    let names = pairs.map { (ComparableName($0.left), ComparableName($0.right)) }
    for name in stride(from: 0, to: names.count, by: 9).map({ names[$0].0 }) {
      for percent in [1, 60, 80, 100] {
        let expected = names.enumerated().map { place, other in
          NameMatch(
            place: place, percent: max(name.percentAlike(other.0), name.percentAlike(other.1)))
        }.filter { $0.percent >= percent }
        var met: [NameMatch] = []
        list.forEachMatch(of: name, atLeast: percent) { met.append($0) }
        #expect(met == expected)
        #expect(Set(list.matches(of: name, atLeast: percent)) == Set(expected))
      }
    }
  }

  @Test func aPlaceHasItsNamesAndTheirSubjects() {
    #expect(Self.list.count == 7)
    #expect((0..<7).map { Self.list.names(at: $0).count } == [2, 1, 0, 1, 2, 1, 1])
    let survey = ComparableName("独居老人信息上门采集")
    #expect((0..<7).filter { Self.list.hasSubject(of: survey, at: $0) } == [0, 3])
  }

  @Test func anEmptyListMatchesNothing() {
    #expect(NameList([]).matches(of: ComparableName("社区矫正"), atLeast: 0).isEmpty)
  }
}
