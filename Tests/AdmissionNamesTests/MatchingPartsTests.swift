import AdmissionSamples
import Testing

@testable import AdmissionNames

@Suite struct MatchingPartsTests {
  @Test(
    "what two names share stands in brackets",
    arguments: [
      // Fillers stay outside, a synonym counts as the same word.
      ("关于开展独居老人情况摸底", "独居老人调查", "关于开展[独居老人]情况[摸底]", "[独居老人调查]"),
      ("协助社会救助工作", "社会救助", "协助[社会救助]工作", "[社会救助]"),
      // In any order.
      ("核查高龄津贴", "高龄津贴核查", "[核查高龄津贴]", "[高龄津贴核查]"),
      // A slip stands out.
      ("高龄老人津帖核查", "高龄老人津贴核查", "[高龄老人]津帖[核查]", "[高龄老人]津贴[核查]"),
      // A lone character is chance.
      ("人民调解", "老人", "人民调解", "老人"),
      // Words, whatever their ending.
      (
        "Questionnaire for elderly people who live alone",
        "Survey of older residents living alone",
        "[Questionnaire] for [elderly] people who [live alone]",
        "[Survey] of [older] residents [living alone]"
      ),
      (
        "Fire-safety education", "Education in fire  safety", "[Fire-safety education]",
        "[Education] in [fire  safety]"
      ),
      // One of each kind is compared by characters.
      ("ＡＢＣ平台录入", "ABC 系统，录入", "[ＡＢＣ平台录入]", "[ABC 系统，录入]"),
      // Names of fillers only, names that say nothing, names that share nothing.
      ("有关工作", "工作", "有关[工作]", "[工作]"),
      ("", "社区矫正", "", "社区矫正"),
      ("，。", "，。", "，。", "，。"),
      // Brackets of the name's own cannot be taken for ours.
      ("[禁毒宣传]工作", "禁毒宣传", "([禁毒宣传])工作", "[禁毒宣传]"),
      // An accent stays with its letter.
      ("Cafe\u{301} survey", "Cafe\u{301}", "[Cafe\u{301}] survey", "[Cafe\u{301}]"),
    ])
  func marks(_ name: String, _ listed: String, _ marked: String, _ listedMarked: String) {
    let parts = MatchingParts(name, listed: listed)
    #expect(parts.name.text == marked)
    #expect(parts.listed.text == listedMarked)
    let turned = MatchingParts(listed, listed: name)
    #expect(turned.name.text == listedMarked)
    #expect(turned.listed.text == marked)
  }

  @Test func runsAreTheNameAsWritten() {
    let parts = MatchingParts("独居老人[情况]摸底", listed: "独居老人调查")
    #expect(parts.name.runs.map(\.text) == ["独居老人", "[情况]", "摸底"])
    #expect(parts.name.runs.map(\.isShared) == [true, false, true])
  }

  @Test(arguments: [
    String(repeating: "甲乙", count: 50_000), String(repeating: "a b ", count: 50_000),
    "e" + String(repeating: "\u{301}", count: 100_000), String(repeating: "\n", count: 100_000),
    String(repeating: "工作", count: 50_000), String(repeating: "[", count: 100_000),
  ])
  func aVeryLongNameIsCutOff(_ name: String) {
    for parts in [MatchingParts(name, listed: name), MatchingParts("甲", listed: name)] {
      #expect(parts.listed.text.unicodeScalars.count < 1_000)
      #expect(parts.listed.text.hasSuffix("…"))
    }
  }

  @Test func anyTextWillDo() {
    var dice = Dice(seed: 11)
    let scalars = "工作调查老人甲aAsing' -[]，\u{301}\u{200D}👩İß\0\n１Ａ".unicodeScalars.map { $0 }
    for _ in 0..<3_000 {
      let names = (0..<2).map { _ in
        let length = Int.random(in: 0..<30, using: &dice)
        return String(
          String.UnicodeScalarView(
            (0..<length).compactMap { _ in scalars.randomElement(using: &dice) }))
      }
      let parts = MatchingParts(names[0], listed: names[1])
      #expect(parts.name.runs.map(\.text).joined() == names[0])
      #expect(parts.listed.runs.map(\.text).joined() == names[1])
      let (one, other) = (ComparableName(names[0]), ComparableName(names[1]))
      #expect(one.percentAlike(other) == other.percentAlike(one), "\(names)")
      let percent = one.percentAlike(other)
      #expect(
        one.outline.mayReach(percent, with: other.outline)
          || one.meaning.percentAlike(other.meaning) >= percent, "\(names)")
    }
  }
}
