import Testing

@testable import AdmissionReading

/// Texts as long as a notice may be, and as dense as one can be made.
@Suite struct LongTextTests {
  @Test(arguments: [
    ("社区出具证明，不摸底。", ["proof asserted", "survey denied"]),
    // Nothing parts these.
    ("下载率", ["target asserted"]), ("光荣牌", []), ("不得不", []), ("7", []), ("一", []),
    ("由", []), ("，", []), ("、", []),
  ])
  func areRead(_ part: String, _ expected: [String]) {
    let text = String(repeating: part, count: 65_536 / part.utf8.count)
    #expect(StanceTests.stances(text) == expected)
  }

  /// What stands far off in one clause is out of reach, so that no word looks at all the others.
  @Test func reachEnds() {
    let far = String(repeating: "的", count: 300)
    #expect(StanceTests.stances("由民警" + far + "摸底") == ["survey asserted"])
    #expect(StanceTests.stances("由民警摸底" + far) == ["survey elsewhere"])
  }
}
