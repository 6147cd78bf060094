import AdmissionVocabulary
import Testing

@Suite struct SpellingTests {
  static let verbs = ["open", "close", "vote", "record", "发起表决", "结束表决", "民政局", "住建局", "登记"]

  @Test(arguments: [
    ("vtoe", "vote"), ("voet", "vote"), ("etov", nil), ("vot", "vote"), ("recrod", "record"),
    ("clos", "close"),
    ("CLOSE", "close"), ("发启表决", "发起表决"), ("民证局", "民政局"), ("民局", "民政局"), ("统计局", nil), ("登计", "登记"),
    ("统计", nil), ("登", nil), ("登记表", "登记"),
    ("", nil), ("o", nil), ("x", nil),
  ])
  func suggestsWhatIsNearEnough(_ typed: String, _ meant: String?) {
    #expect(Spelling.nearest(to: typed, among: Self.verbs) == meant)
  }

  @Test func tiesGoToTheFirstKnown() {
    #expect(Spelling.nearest(to: "seat-9", among: ["seat-1", "seat-2"]) == "seat-1")
    #expect(Spelling.nearest(to: "seat-2", among: ["seat-1", "seat-2"]) == "seat-2")
    #expect(Spelling.nearest(to: "seat-2", among: []) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("表决", "表", 1),
    ("e\u{301}", "é", 0), ("vtoe", "vote", 1), ("ca", "abc", 3),
  ])
  func countsSteps(_ left: String, _ right: String, _ steps: Int) {
    #expect(Spelling.distance(Array(left), Array(right)) == steps)
    #expect(Spelling.distance(Array(right), Array(left)) == steps)
  }
}
