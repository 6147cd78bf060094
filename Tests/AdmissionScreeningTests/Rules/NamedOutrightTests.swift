import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// What standing rules bar, where the reader finds it named outright rather than by a listed word.
@Suite struct NamedOutrightTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let rule: ScreeningRule
    var parameters: [String: Parameter] = [:]
    let situation: Situation

    init(
      _ description: String, _ rule: ScreeningRule, _ content: String,
      name: String = "读书会", role: CommunityRole = .assists,
      by parameters: [String: Parameter] = [:], _ expected: Assessment
    ) {
      (self.rule, self.parameters) = (rule, parameters)
      situation = Situation(
        description,
        .sample(name: name, content: content, community: .sample(role: role)),
        register: .reading, expected)
    }

    var testDescription: String { "\(rule.id) \(situation.testDescription)" }
  }

  static func named(_ quote: String, _ word: String) -> Assessment {
    .unsatisfied([read(quote, word)])
  }

  static func read(_ quote: String, _ word: String) -> Assessment.Stated {
    Assessment.Stated("named", ["quote": Bilingual(quote), "sense": Bilingual(word)])
  }

  static func listed(_ zh: String, _ en: String, _ term: String) -> Assessment.Stated {
    Assessment.Stated(
      "prohibited",
      [
        "entry": Bilingual(zh: zh, en: en), "term": Bilingual(term),
        "basis": Bilingual(zh: "《民发〔2015〕136号》", en: "Minfa 2015 no. 136"),
      ])
  }

  static let investment = listed("招商引资任务指标", "Investment-promotion targets", "招商引资")
  static let demolition = listed("拆迁拆违", "Demolition", "拆违")

  static let platforms: [String: Parameter] = ["forcing": .words(["强制登录"])]
  static let others: [String: Parameter] = ["forcing": .words(["强制安装"])]
  static let plaques: [String: Parameter] = [
    "allowed": .words(["居民委员会"]), "counterparts": .words(["分会"]),
  ]

  static func rankings(_ ranking: String) -> [String: Parameter] {
    ["comprehensive": .words(["综合考核"]), "veto": .words(["一票否决"]), "ranking": .words([ranking])]
  }

  @Test(arguments: [
    Row("named", .prohibitedItemsStayOut, "社区引进企业", named("社区引进企业", "引进企业")),
    Row("denied", .prohibitedItemsStayOut, "社区不引进企业", .satisfied),
    Row("a lecture", .prohibitedItemsStayOut, "引进企业讲座", .satisfied),
    Row("asked by a sign, which is R63's", .prohibitedItemsStayOut, "社区找项目", .satisfied),
    Row(
      "named beside a listed word in one clause", .prohibitedItemsStayOut, "招商引资，社区引进企业",
      .unsatisfied([investment, read("社区引进企业", "引进企业")])),
    Row(
      "a listed word in that clause", .prohibitedItemsStayOut, "社区招商引资引进企业",
      .unsatisfied([investment])),
    Row(
      "named, the community responsible", .communityIsNotResponsible, "社区违建强拆",
      role: .responsible, named("社区违建强拆", "违建强拆")),
    Row("named, the community assists", .communityIsNotResponsible, "社区违建强拆", .satisfied),
    Row(
      "named, the community responsible in the text alone", .communityIsNotResponsible,
      "社区负总责，社区违建强拆", named("社区违建强拆", "违建强拆")),
    Row(
      "denied, the community responsible", .communityIsNotResponsible, "社区不违建强拆",
      role: .responsible, .notApplicable("notMentioned")),
    Row(
      "a listed word in that clause", .communityIsNotResponsible, "社区拆违和违建强拆",
      role: .responsible, .unsatisfied([demolition])),
    Row("named", .onePlatform, "社区强制登录", by: others, named("社区强制登录", "强制登录")),
    Row("denied", .onePlatform, "社区不强制登录", by: others, .notApplicable("noPlatform")),
    Row(
      "a listed word in that clause", .onePlatform, "社区强制登录", by: platforms,
      .objects("forced", ["term": "强制登录"])),
    Row("a plaque", .plaquesAndBodies, "社区挂牌匾", by: plaques, named("社区挂牌匾", "挂牌匾")),
    Row(
      "a plaque that may hang", .plaquesAndBodies, "社区挂牌匾", name: "居民委员会牌匾", by: plaques,
      .satisfied),
    Row("no plaque", .plaquesAndBodies, "社区不挂牌匾", by: plaques, .notApplicable("neither")),
    Row("a body", .plaquesAndBodies, "社区设工作站", by: plaques, named("社区设工作站", "设工作站")),
    Row(
      "named", .noSeparateAssessment, "社区末位淘汰", by: rankings("排名"), named("社区末位淘汰", "末位淘汰")),
    Row(
      "denied", .noSeparateAssessment, "社区不末位淘汰", by: rankings("排名"),
      .notApplicable("noAssessment")),
    Row(
      "a listed word in that clause", .noSeparateAssessment, "社区末位淘汰", by: rankings("末位淘汰"),
      .objects("ranking", ["term": "末位淘汰"])),
  ])
  func assesses(_ row: Row) throws { try row.situation.check(row.rule, row.parameters) }
}
