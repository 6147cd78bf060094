import AdmissionCatalog
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R61_PromisesBindTests {
  static func asks(
    _ content: String, _ edit: (inout Application) -> Void = { _ in }
  ) -> Application {
    var application = Application.sample(name: "读书会", content: content)
    edit(&application)
    return application
  }

  static func promised(_ quotes: String...) -> Assessment {
    .unsatisfied(quotes.map { Assessment.Stated("promised", ["quote": Bilingual($0)]) })
  }

  @Test(arguments: [
    Situation("nothing denied", asks("送书上门"), register: .reading, .notApplicable("nothingDenied")),
    Situation("no ranking", asks("送书上门，不比高低"), register: .reading, promised("不比高低")),
    Situation(
      "what a rule would bar when it is asked for", asks("不末位淘汰"), register: .reading,
      promised("不末位淘汰")),
    Situation(
      "promises of two clauses", asks("不比高低，不打卡"), register: .reading,
      promised("不比高低", "不打卡")),
    Situation(
      "two things denied in one clause", asks("不作比高低、打卡"), register: .reading,
      promised("不作比高低、打卡")),
    Situation(
      "in the name", asks("送书上门") { $0.item.name = "无须证明" }, register: .reading, promised("无须证明")),
    Situation(
      "in what is to end", asks("送书上门") { $0.exit?.criteria = "不打卡" }, register: .reading,
      promised("不打卡")),
    Situation(
      "in an answer",
      asks("送书上门") { $0.answers = [Application.Answer(to: "R46", says: "不计注册率")] },
      register: .reading, promised("不计注册率")),
    Situation(
      "denied here and asked for there", asks("不比高低，社区比高低"), register: .reading,
      promised("不比高低")),
    Situation(
      "what is only named", asks("证明讲座"), register: .reading, .notApplicable("nothingDenied")),
    // What is worth no promise.
    Situation("no survey", asks("不摸底"), register: .reading, .satisfied),
    Situation("no training", asks("不集训"), register: .reading, .satisfied),
    Situation("no routine", asks("不常态化"), register: .reading, .satisfied),
    Situation("no survey and no ranking", asks("不摸底，不比高低"), register: .reading, promised("不比高低")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.promisesBind) }

  /// As shipped a promise is a condition, in the department's own words, and keeps nothing out.
  @Test func aPromiseBecomesACondition() throws {
    let catalog = try ShippedApplicationsTests.catalog.get()
    let edition = try #require(catalog.edition("demonstration"))
    let screening = Screening(
      by: catalog.ruleBook, against: Directory(edition), register: catalog.register,
      on: sampleDay, Circumstances(calendar: catalog.workdays))
    let verdict = try screening.verdict(on: Self.asks("送书上门，不作考核排名，无须社区出具证明"))
    let promises = verdict.findings.filter { $0.rule == "R61" }
    #expect(promises.map(\.weight) == [.conditions, .conditions])
    #expect(promises.map(\.fix?.zh) == ["列为条件，长期遵守", "列为条件，长期遵守"])
    for (promise, quote) in zip(promises, ["不作考核排名", "无须社区出具证明"]) {
      #expect(promise.message.zh.contains(quote), "\(promise.message.zh)")
    }
    #expect(verdict.outcome == .needsVote)
  }
}
