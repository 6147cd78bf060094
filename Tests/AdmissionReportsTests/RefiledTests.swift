import AdmissionCommittee
import AdmissionDirectory
import AdmissionReports
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// A task is voted down, and comes back in every guise.
@Suite struct RefiledTests {
  /// The sample orders, with R42 as heavy as it ships.
  static func orders() throws -> StandingOrders {
    let sample = StandingOrders.sample
    let numbers = ["nearlySame": 80, "part": 60, "burdenCut": 50]
    let advice = ["revised", "similar"].map { key in
      (
        key,
        RuleBook.Entry.Sentence(
          message: Bilingual(key + " {case} {changed}"), fix: nil, weight: Finding.Weight.advises)
      )
    }
    let book = try RuleBook(
      entries: sample.ruleBook.rules.map { rule, entry in
        let strict = RuleBook.Entry.sample(
          for: rule, weight: .refuses, parameters: numbers.mapValues { .number($0) },
          sentences: Dictionary(uniqueKeysWithValues: advice))
        return (rule.id.text, rule.id == "R42" ? strict : entry)
      }, source: "strict")
    return StandingOrders(
      register: sample.register, ruleBook: book, ruleBookDigest: sample.ruleBookDigest,
      calendar: sample.calendar, budget: nil)
  }

  static func walk(
    department: Department.ID = "civil-affairs", name: String = "沿街商户走访登记",
    kind: Kind = .task, content: String = "每月走访沿街商户，登记营业收入，建立明细表，上传平台",
    times: Int = 12, minutes: Int = 180
  ) -> Application {
    .sample(
      department: department, name: name, kind: kind, content: content, timesPerYear: times,
      burden: .sample(minutesEachTime: minutes))
  }

  @Test func whatWasVotedDownDoesNotComeBackInAnotherGuise() throws {
    var story = try Story(orders: Self.orders())
    let first = try story.file(Self.walk())
    try story.decide(first, "NNNNNNNN")
    #expect(story.office[first]?.words.contains("not-admitted") ?? false)

    for guise in [
      Self.walk(kind: .survey), Self.walk(name: "企业服务专员行动"),
      Self.walk(department: "finance", name: "企业服务专员行动"),
      Self.walk(name: "商户走访", content: "每月走访沿街商户", minutes: 90),
    ] {
      let again = try story.file(guise)
      #expect(story.office[again]?.stage == .refused, "\(guise.item.name ?? "")")
      // That is no new refusal: what counts is still the first.
      #expect(story.office.past.refusals.map(\.filed) == [first.text])
    }

    let revised = try story.file(Self.walk(times: 4))
    let filed = try #require(story.office[revised])
    #expect(filed.stage == .accepted || filed.stage == .submitted)
    let finding = try #require(filed.verdict?.findings.first { $0.rule == "R42" })
    #expect(finding.weight == .advises && finding.message.en.contains(first.text))
    #expect(finding.message.zh.contains("每年工时由"))

    // The one revision was refused as well: the next edition may have it.
    try story.decide(revised, "NNNNNNNN")
    let third = try story.file(Self.walk(times: 1))
    #expect(story.office[third]?.stage == .refused)
  }

  @Test func lookupTellsWhatWasDecided() throws {
    var story = try Story(orders: Self.orders())
    let first = try story.file(Self.walk())
    try story.decide(first, "NNNNNNNN")
    try story.pass(.remove("042"))
    func slip(_ asked: String) -> CheckSlip {
      CheckSlip(asking: asked, of: story.office.now, by: story.orders)
    }
    let refused = slip("沿街商户走访登记工作")
    #expect(refused.answer.word == "unlisted")
    #expect(refused.decidedBefore.map(\.number) == [first.text])
    #expect(refused.decidedBefore.first?.how.zh == "不予准入")
    #expect(slip("楼道灭鼠服务").decidedBefore.map(\.number) == ["042"])
    #expect(slip("楼道灭鼠").decidedBefore.isEmpty, "the answer itself says so")
    #expect(slip("健身器材登记").decidedBefore.isEmpty)
  }

  /// What left is told to who votes on it again, and how.
  @Test func whatLeftIsTold() throws {
    var story = try Story(orders: Self.orders())
    try story.pass(.remove("042"))
    let again = try story.file(.sample(name: "楼道灭鼠服务", content: "春秋两季投药"))
    let finding = try #require(
      story.office[again]?.verdict?.findings.first { $0.rule == "R60" })
    #expect(finding.facts["item"]?.zh == "042" && finding.facts["how"]?.zh == "移出")
  }
}
