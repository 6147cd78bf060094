import AdmissionVocabulary
import Testing

@Suite struct TemplateTests {
  @Test(arguments: [
    ("{item} 已在目录", "041 已在目录"), ("{item}{item}", "041041"), ("没有占位符", "没有占位符"), ("", ""),
    ("{unknown}", "{unknown}"), ("{item", "{item"), ("item}", "item}"), ("{}", "{}"),
    ("{it em}", "{it em}"), ("{项}", "{项}"), ("{{item}}", "{041}"), ("{x{item}", "{x041"),
    ("{{{", "{{{"),
  ])
  func fillsNamesBetweenBraces(_ text: String, _ filled: String) {
    #expect(Template(text).filled { $0 == "item" ? "041" : nil } == filled)
  }

  @Test(arguments: [
    ("{item} of {department}, again {item}", ["item", "department", "item"]),
    ("{a} {} {b c} {d", ["a"]), ("none", []),
  ])
  func namesItsPlaceholders(_ text: String, _ names: [String]) {
    #expect(Template(text).placeholders == names)
  }

  /// What a department writes is never read for placeholders.
  @Test func factsAreNotExpanded() {
    let facts = [
      "name": Bilingual("{secret}"), "open": Bilingual("{"), "secret": Bilingual("leaked"),
    ]
    let sentence = Bilingual(zh: "事项{name}", en: "item {name}, {open}secret}")
    #expect(
      sentence.filled(with: facts) == Bilingual(zh: "事项{secret}", en: "item {secret}, {secret}"))
  }
}

@Suite struct BilingualTests {
  @Test func fillsEachLanguageWithItsOwn() {
    let sentence = Bilingual(zh: "由{department}提出", en: "filed by {department} ({missing})")
    let filled = sentence.filled(with: ["department": Bilingual(zh: "民政局", en: "Civil Affairs")])
    #expect(filled == Bilingual(zh: "由民政局提出", en: "filed by Civil Affairs ({missing})"))
    #expect((filled[.zh], filled[.en]) == (filled.zh, filled.en))
  }

  @Test func listsThingsAsEachLanguageDoes() {
    let things = [Bilingual(zh: "甲", en: "one"), Bilingual(zh: "乙", en: "two")]
    #expect(things.joined() == Bilingual(zh: "甲、乙", en: "one, two"))
    #expect(things.joined(zh: "；", en: "; ") == Bilingual(zh: "甲；乙", en: "one; two"))
    #expect([Bilingual]().joined() == Bilingual(""))
    #expect(things[0] + things[1] == Bilingual(zh: "甲乙", en: "onetwo"))
  }

  /// What is signed says what is owed, not where a file has it.
  @Test(arguments: [
    ("写明授予社区的权限（delivery.powers）", "写明授予社区的权限"),
    ("写明评估日期（exit.review），不晚于截止日期", "写明评估日期，不晚于截止日期"),
    ("取消台账（burden.ledgers），说明理由（burden.whyRecordsDoNotSuffice）", "取消台账，说明理由"),
    ("拨付工作经费（office-funds）", "拨付工作经费（office-funds）"), ("数额（元）（delivery.funds.amount）", "数额（元）"),
    ("没有括号", "没有括号"), ("（没有收尾", "（没有收尾"), ("（）", "（）"), ("（2014.4.1）", "（2014.4.1）"),
  ])
  func leavesOutFieldPaths(_ text: String, _ signed: String) {
    #expect(Bilingual(zh: text, en: "").withoutFieldPaths.zh == signed)
    let english = { (zh: String) in
      zh.replacing("（", with: " (").replacing("）", with: ")")
    }
    #expect(Bilingual(zh: "", en: english(text)).withoutFieldPaths.en == english(signed))
  }
}
