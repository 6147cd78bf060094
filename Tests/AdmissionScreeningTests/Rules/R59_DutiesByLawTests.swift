import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R59_DutiesByLawTests {
  static let register: Register = {
    var register = Register.sample
    register.duties = [
      .sample(),
      .sample(
        id: "NAT-064", name: Bilingual(zh: "制定防火公约", en: "a fire covenant"), article: "32",
        verb: .shall, signs: ["防火公约"]),
      .sample(
        id: "ZJN-053", name: Bilingual(zh: "每年组织献血", en: "a day for giving blood"),
        article: "8", verb: .may, from: nil, until: day("2014-12-31"), states: [.frequency],
        signs: ["献血"]),
      .sample(
        id: "NAT-009", name: Bilingual(zh: "重要节日升挂国旗", en: "flying the flag"), article: "7",
        from: day("2015-01-01"), signs: []),
    ]
    return register
  }()

  static func asks(
    _ name: String?, _ content: String? = nil, kind: Kind = .task, on day: String = "2014-06-03",
    times: Int = 1, ledgers: [String] = []
  ) -> Application {
    .sample(
      name: name, kind: kind, content: content, enters: AdmissionSamples.day(day), ends: nil,
      timesPerYear: times, burden: .sample(ledgers: ledgers))
  }

  static let fire = ("协助消防宣传教育", "fire safety education", "6", Bilingual(zh: "协助", en: "assists"))
  static let covenant = ("制定防火公约", "a fire covenant", "32", Bilingual(zh: "应当", en: "shall"))
  static let blood = ("每年组织献血", "a day for giving blood", "8", Bilingual(zh: "可以", en: "may"))
  static let flag = ("重要节日升挂国旗", "flying the flag", "7", Bilingual(zh: "协助", en: "assists"))

  static func told(
    _ duty: (String, String, String, Bilingual), more: Bilingual? = nil
  ) -> Assessment.Stated {
    var facts = [
      "name": Bilingual(zh: duty.0, en: duty.1),
      "basis": Bilingual(zh: "《消防法》第\(duty.2)条", en: "Fire Law, art. \(duty.2)"),
      "verb": duty.3,
    ]
    facts["more"] = more
    return Assessment.Stated(more == nil ? "duty" : "dutyAndMore", facts)
  }

  @Test(arguments: [
    Situation(
      "by its name", asks("消防知识宣传"), register: register, .unsatisfied([told(fire)])),
    Situation(
      "by what is to be done", asks("冬季安全", "向居民讲防火常识"), register: register,
      .unsatisfied([told(fire)])),
    Situation(
      "by both together", asks("消防进楼栋", "发放宣传单"), register: register,
      .unsatisfied([told(fire)])),
    Situation("half a sign", asks("消防器材更换"), register: register, .satisfied),
    Situation(
      "the halves in two sentences", asks("冬季安全", "更换消防器材。宣传节水"), register: register,
      .satisfied),
    Situation("another task", asks("邻里图书交换日"), register: register, .satisfied),
    Situation("no name, nothing to be done", asks(nil), register: register, .satisfied),
    Situation(
      "two duties, the longer sign first", asks("消防宣传", "订立防火公约"), register: register,
      .unsatisfied([told(fire), told(covenant)])),
    Situation(
      "one more than are told", asks("消防宣传和献血", "订立防火公约"), register: register,
      .unsatisfied([told(fire), told(covenant)])),
    Situation(
      "more often than the law says", asks("消防宣传", times: 12), register: register,
      .unsatisfied([told(fire, more: Bilingual(zh: "次数", en: "how often"))])),
    Situation(
      "with ledgers besides", asks("消防宣传", times: 12, ledgers: ["宣传台账"]), register: register,
      .unsatisfied([
        told(fire, more: Bilingual(zh: "次数、台账", en: "how often, ledgers"))
      ])),
    Situation(
      "as a platform", asks("消防宣传", kind: .platform), register: register,
      .unsatisfied([told(fire, more: Bilingual(zh: "平台", en: "platforms"))])),
    Situation(
      "as an assessment", asks("消防宣传", kind: .assessment), register: register,
      .unsatisfied([
        told(fire, more: Bilingual(zh: "考核排名", en: "assessment or ranking"))
      ])),
    Situation(
      "as often as the law says", asks("动员献血", times: 2), register: register,
      .unsatisfied([told(blood)])),
    Situation(
      "its last day", asks("动员献血", on: "2014-12-31"), register: register,
      .unsatisfied([told(blood)])),
    Situation("the day after", asks("动员献血", on: "2015-01-01"), register: register, .satisfied),
    Situation(
      "by a name like it, where no sign tells", asks("重要节日升挂国旗工作", on: "2015-01-01"),
      register: register, .unsatisfied([told(flag)])),
    Situation(
      "the day before that law", asks("重要节日升挂国旗工作", on: "2014-12-31"), register: register,
      .satisfied),
    Situation("no duties known", asks("消防知识宣传"), .satisfied),
    Situation(
      "listed", .sample(id: "002", name: "消防知识宣传"), register: register,
      .notApplicable("listed")),
  ])
  func assesses(_ situation: Situation) throws {
    try situation.check(.dutiesByLaw, ["alike": .number(75), "most": .number(2)])
  }
}
