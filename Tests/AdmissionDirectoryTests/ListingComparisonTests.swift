import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// How an item widens by what is asked for beyond it.
@Suite struct ListingComparisonTests {
  static let listed = WorkItem.sample(ledgers: ["甲台账"], until: day("2014-06-30"))

  static func asks(
    times: Int = 12, minutes: Int = 60, role: CommunityRole = .assists,
    scope: CommunityScope = .all, fields: [ArchiveField.ID] = ["resident.name"],
    ledgers: [String] = [], ends: CalendarDay? = nil
  ) -> Application {
    .sample(
      id: "002", name: nil, kind: nil, content: nil, ends: ends, timesPerYear: times,
      community: .sample(role: role, scope: scope),
      burden: .sample(minutesEachTime: minutes, fields: fields, ledgers: ledgers))
  }

  @Test(arguments: [
    (asks(), []), (asks(times: 1, minutes: 1, fields: []), []),
    (asks(scope: .some(["community-1"])), []), (asks(ends: day("2014-06-30")), []),
    (asks(times: 13), ["每年次数：12 → 13"]),
    (asks(times: 24, minutes: 10), ["每年次数：12 → 24", "每次分钟：60 → 10"]),
    (asks(times: 6, minutes: 90), ["每年次数：12 → 6", "每次分钟：60 → 90"]),
    (asks(times: 6, role: .responsible), ["社区身份：协助 → 责任主体"]),
    (asks(fields: ["resident.phone"]), ["填报字段：resident.name → resident.name、resident.phone"]),
    (asks(ledgers: ["乙台账"]), ["台账：甲台账 → 甲台账、乙台账"]),
    (asks(ends: day("2014-09-30")), ["有效期至：2014-06-30 → 2014-09-30"]),
    (asks(ends: day("2016-09-30")), ["有效期至：2014-06-30 → 2015-12-31"]),
  ])
  func widens(_ application: Application, _ changes: [String]) {
    let after = Self.listed.extended(by: application, noLaterThan: day("2015-12-31"))
    #expect(Self.listed.changes(to: after, in: .sample).map(\.zh) == changes)
    #expect(Self.listed.exceeded(by: application).isEmpty == changes.isEmpty)
    // What was voted in is then within.
    #expect(
      changes.isEmpty || application.item.ends.map { $0 > day("2015-12-31") } ?? false
        || after.exceeded(by: application).isEmpty)
  }

  @Test(arguments: [
    (CommunityScope.all, CommunityScope.some(["a"]), true),
    (.some(["a", "b"]), .some(["b"]), true), (.some(["a"]), .some(["a", "b"]), false),
    (.some(["a"]), .all, false),
  ])
  func coversCommunities(_ listed: CommunityScope, _ asked: CommunityScope, _ covers: Bool) {
    let item = WorkItem.sample(scope: listed)
    let application = Self.asks(scope: asked)
    #expect(item.exceeded(by: application) == (covers ? [] : [.scope]))
    #expect(item.extended(by: application).exceeded(by: application).isEmpty)
  }
}
