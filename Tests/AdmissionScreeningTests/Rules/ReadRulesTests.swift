import AdmissionCatalog
import AdmissionDirectory
import AdmissionReading
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// The rules that only read: asked, told, answered, and what is none of their business.
@Suite struct ReadRulesTests {
  /// One topic of one rule, and the word by which it is read.
  struct Read: CustomTestStringConvertible, Sendable {
    let rule: ScreeningRule
    let topic: Topic
    let word: String

    var testDescription: String { "\(rule.id) \(topic)" }

    var isProof: Bool { topic == .certificate || topic == .seal }

    static let all: [Read] = ScreeningRule.readTopics.flatMap { id, topics in
      topics.compactMap { topic in
        guard let rule = ScreeningRule.all.first(where: { $0.id == id }),
          let word = Register.asking[topic]
        else { return nil }
        return Read(rule: rule, topic: topic, word: word)
      }
    }

    /// What a responsible community is to do.
    func application(
      _ content: String, _ edit: (inout Application) -> Void = { _ in }
    ) -> Application {
      var application = Application.sample(
        name: "读书会", content: content, community: .sample(role: .responsible))
      edit(&application)
      return application
    }

    func objects(_ sentence: String, _ quote: String, answer: String? = nil) -> Assessment {
      var facts = ["quote": quote, "sense": word]
      if let answer { facts["answer"] = answer }
      return .objects(sentence, facts)
    }

    func check(_ application: Application, _ expected: Assessment) throws {
      try Situation("\(rule.id)", application, register: .reading, expected).check(rule)
    }
  }

  static let nothing = Assessment.notApplicable("nothingRead")

  @Test func everyTopicOfEveryRuleIsTried() {
    #expect(Read.all.count == ScreeningRule.readTopics.map(\.value.count).reduce(0, +))
  }

  @Test(arguments: Read.all)
  func asksWhereTheCommunityIsInIt(_ read: Read) throws {
    try read.check(
      read.application("送书上门，社区\(read.word)"), read.objects("asked", "社区\(read.word)"))
  }

  /// A proof binds by itself, unless the community's part in it is small.
  @Test(arguments: Read.all)
  func tellsOfAWordAlone(_ read: Read) throws {
    try read.check(
      read.application(read.word), read.objects(read.isProof ? "asked" : "told", read.word))
    try read.check(read.application("自愿" + read.word), read.objects("told", "自愿" + read.word))
  }

  @Test(arguments: Read.all)
  func givesTheAnswerToTheVoters(_ read: Read) throws {
    let asked = "社区\(read.word)"
    try read.check(
      read.application(asked) {
        $0.answers = [Application.Answer(to: read.rule.id.text, says: "部门自己办")]
      }, read.objects("answered", asked, answer: "部门自己办"))
    // To another rule's question.
    try read.check(
      read.application(asked) { $0.answers = [Application.Answer(to: "R14", says: "部门自己办")] },
      read.objects("asked", asked))
  }

  /// What is asked about is read in the answer as well.
  @Test(arguments: Read.all)
  func anAnswerThatAsksForItIsRead(_ read: Read) throws {
    try read.check(
      read.application("送书上门") {
        $0.answers = [Application.Answer(to: "R14", says: "社区\(read.word)")]
      }, read.objects("asked", "社区\(read.word)"))
  }

  @Test(arguments: Read.all)
  func saysNothingOfWhatIsDeniedOrNotThere(_ read: Read) throws {
    try read.check(read.application("送书上门"), Self.nothing)
    try read.check(read.application("社区不" + read.word), Self.nothing)
    try read.check(read.application("社区无须" + read.word), Self.nothing)
  }

  /// What a rule of its own bars is left to that rule.
  @Test(arguments: ["引进企业", "违建强拆", "挂牌匾", "设工作站", "强制登录", "末位淘汰"])
  func whatIsNamedOutrightIsLeftToItsRule(_ word: String) throws {
    let read = try #require(Read.all.first { $0.rule.id == "R63" })
    try read.check(read.application("社区" + word), Self.nothing)
  }

  @Test func whatTheCommunityHelpsWithIsNotBorne() throws {
    let read = try #require(Read.all.first { $0.topic == .borne })
    try read.check(
      read.application("社区" + read.word) { $0.community.role = .assists }, Self.nothing)
    // Unless the text says that it answers for it.
    try read.check(
      read.application("社区负总责，社区" + read.word) { $0.community.role = .assists },
      read.objects("asked", "社区" + read.word))
  }

  @Test(arguments: Read.all.filter(\.isProof))
  func whatCallsItselfAProofIsJudgedAsOne(_ read: Read) throws {
    try read.check(
      read.application("社区" + read.word) { $0.item.kind = .certificate }, Self.nothing)
  }

  /// A question sends back, an answer binds, what is likely is told.
  @Test(arguments: ScreeningRule.readTopics.map(\.key))
  func weighsWhatItSays(_ id: ScreeningRule.ID) throws {
    let entry = try #require(try ShippedApplicationsTests.catalog.get().ruleBook.entry(id))
    #expect(entry.weight == .returns)
    #expect(entry.sentences["asked"]?.weight == nil)
    #expect(entry.sentences["told"]?.weight == .advises)
    #expect(entry.sentences["answered"]?.weight == .conditions)
    // The condition that binds is the fix.
    #expect(entry.sentences["answered"]?.fix?.zh.contains("{answer}") ?? false)
  }

  /// Giving up the part, or answering; a name cannot be given up in part.
  @Test func offersToGiveUpThePartOrToAnswer() throws {
    let screening = Screening(
      by: try .sample(), against: .sample(), register: .reading, on: sampleDay,
      Circumstances(calendar: .sample))
    func offers(_ edit: (inout Application) -> Void) throws -> [[Application.Field]] {
      var application = Application.sample(name: "读书会", content: "送书上门")
      edit(&application)
      let question = try screening.question(application)
      let (rule, parameters) = try #require(
        screening.rules.first { $0.rule.id == "R46" }.map { ($0.rule, $0.parameters) })
      let place = try #require(question.reading.asserted.indices.first)
      let asked = try #require(rule.says.first { $0.key == "asked" })
      return asked.sentence.fixes(
        Subject(rule: "R46", question: question, parameters: parameters, place: place)
      ).map { $0.changes.map(\.field) }
    }
    #expect(try offers { $0.item.content = "送书上门，社区注册率" } == [[.content], [.answers]])
    #expect(try offers { $0.item.content = "社区注册率" } == [[.answers]])
    #expect(try offers { $0.item.name = "社区注册率" } == [[.answers]])
    #expect(try offers { $0.burden.ledgers = ["社区注册率台账"] } == [[.ledgers], [.answers]])
    #expect(try offers { $0.exit?.criteria = "社区注册率达标" } == [[.criteria], [.answers]])
  }
}
