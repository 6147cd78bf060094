import Testing

@testable import AdmissionReading

/// How a text means what it says, each way beside its neighbours.
@Suite struct StanceTests {
  /// What is found, as `proof asserted`, once each, in the order found.
  static func stances(_ text: String) -> [String] {
    var seen: [String] = []
    MarkedText(text, .sample).look(.sample) { sign, stance, _, _ in
      let found = "\(Reader.sample.senses[Int(sign.sense)].id) \(stance)"
      if !seen.contains(found) { seen.append(found) }
    }
    return seen
  }

  @Test(arguments: [
    ("社区出具证明", ["proof asserted"]), ("证明", ["proof asserted"]), ("", []), ("读书会", []),
    ("社区出具證 明", ["proof asserted"]), ("社区出具证、明", ["proof asserted"]),
  ])
  func asserts(_ text: String, _ expected: [String]) { #expect(Self.stances(text) == expected) }

  @Test(arguments: [
    ("无须社区出具证明", ["proof denied"]), ("不要求出具任何证明", ["proof denied"]), ("证明一律取消", ["proof denied"]),
    // In another clause.
    ("不要求上门，社区出具证明", ["proof asserted"]), ("无须上门。社区出具证明", ["proof asserted"]),
    // Of several in a list, all.
    ("不要求出具证明、摸底", ["proof denied", "survey denied"]),
    // One sign alone reaches no further than its neighbour.
    ("不摸底", ["survey denied"]), ("不在家的摸底", ["survey asserted"]),
    // A description of others.
    ("不得的证明", ["proof asserted"]),
    // Those who do not, and what follows for them.
    ("不签订责任状的通报", ["near asserted"]), ("不签订责任状的讲座", ["near denied"]),
    // A denial turned round.
    ("不得拒绝出具证明", ["proof asserted"]), ("不得不出具证明", ["proof asserted"]),
    ("不得不要求出具证明", ["proof asserted"]),
    ("不达标的出具证明", ["proof asserted"]), ("不要求上门但出具证明", ["proof asserted"]),
    ("证明拒绝一律取消", ["proof asserted"]), ("证明一律取消评优", ["proof asserted"]),
    // How it was, and that it is over, in one sentence.
    ("原来出具证明，一律取消", ["proof denied"]), ("出具证明，一律取消", ["proof asserted"]),
    ("原来出具证明。一律取消", ["proof asserted"]), ("一律取消，原来出具证明", ["proof asserted"]),
    ("原来那样，出具证明，一律取消", ["proof asserted"]),
    // Too far away.
    ("严禁在任何时候以任何借口向任何人无故一再出具证明", ["proof asserted"]),
    // A part of a sign denied denies it all.
    ("考核不通报", ["ranking denied"]), ("考核，不作通报", ["ranking denied"]),
    ("考核不作通报，另有扣分", ["ranking asserted"]),
  ])
  func denies(_ text: String, _ expected: [String]) { #expect(Self.stances(text) == expected) }

  @Test(arguments: [
    ("由派出所出具证明", ["proof elsewhere"]), ("民警摸底", ["survey elsewhere"]),
    ("由专人摸底", ["survey elsewhere"]),
    // The community comes in between, or does it.
    ("民警带领社区摸底", ["survey asserted"]), ("由社区摸底", ["survey asserted"]),
    ("社区陪同民警摸底", ["survey elsewhere"]),
    // In another clause, and after it.
    ("民警到场，摸底三天", ["survey asserted"]), ("摸底后交民警", ["survey asserted"]),
    // What nobody does cannot be done by another.
    ("派出所末位排名", ["ranking asserted"]),
  ])
  func leavesToOthers(_ text: String, _ expected: [String]) {
    #expect(Self.stances(text) == expected)
  }

  @Test(arguments: [
    ("证明讲座", ["proof named"]), ("证明宣传栏更换", ["proof named"]), ("讲解证明", ["proof named"]),
    ("末位排名小区", ["ranking named"]), ("摸底讲座", ["survey named"]),
    // Named from further off where it is a subject.
    ("讲解如何取得证明", ["proof named"]), ("讲解如何做好摸底", ["survey asserted"]),
    ("讲解在我们这里怎样才能取得证明", ["proof asserted"]),
    // In another clause, and what is far behind.
    // Not beyond a community or a number.
    ("讲解社区末位排名", ["ranking asserted"]), ("末位排名3个小区", ["ranking asserted"]),
    ("证明，讲座一次", ["proof asserted"]), ("证明由社区在每次讲座之后出具", ["proof asserted"]),
  ])
  func merelyNames(_ text: String, _ expected: [String]) { #expect(Self.stances(text) == expected) }

  /// A sign may begin with what parts it from the text before; nothing stands before it then.
  @Test(arguments: [
    "网格员值守", "网格员在此，值守", "由民警，网格员，值守，通报", "居民。网格员，由网格员值守",
  ])
  func findsWhatOpensAClause(_ text: String) {
    #expect(Self.stances(text).contains { $0.hasPrefix("opens") })
    _ = Reader.sample.read([Passage(.content, text)])
  }

  @Test(arguments: [
    ("悬挂光荣牌", []), ("悬挂牌子", ["hint asserted"]), ("悬挂光荣牌和牌子", ["hint asserted"]),
    ("证明自己", []), ("领签字笔证明", ["proof asserted"]),
  ])
  func passesOverHarmlessPhrases(_ text: String, _ expected: [String]) {
    #expect(Self.stances(text) == expected)
  }

  @Test(arguments: [
    // Parts in either order, as near as is said, in one sentence.
    ("下载率", ["target asserted"]), ("每社区3户注册", ["target asserted"]), ("下载", []), ("三天下载", []),
    ("下载以后请各家各户慢慢使用三家", ["target asserted"]), ("下载以后请各家各户自己慢慢使用三家", []),
    ("下载，率先", ["target asserted"]), ("下载。率先", []),
    ("签订责任状", ["near asserted"]), ("签订一二三责任状", ["near asserted"]), ("签订一二三四责任状", []),
    ("责任状签订", ["near asserted"]),
    // Classes and alternatives.
    ("考核扣分", ["ranking asserted"]), ("排名通报", ["ranking asserted"]), ("考核", []), ("扣分", []),
    // What takes the meaning away.
    ("处罚", ["unless asserted"]), ("配合处罚", []), ("处罚后予以配合", []), ("处罚。配合", ["unless asserted"]),
    ("处罚，配合", ["unless asserted"]),
  ])
  func findsPartsNearEachOther(_ text: String, _ expected: [String]) {
    #expect(Self.stances(text) == expected)
  }
}
