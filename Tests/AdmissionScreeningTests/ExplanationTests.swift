import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct ExplanationTests {
  static func explanations(
    of application: Application = .sample(),
    changing changed: [ScreeningRule.ID: RuleBook.Entry] = [:], on day: CalendarDay = sampleDay
  ) throws -> [Explanation] {
    let screening = Screening(
      by: try .sample(changing: changed), against: .sample(), register: .sample, on: day,
      Circumstances(calendar: .sample))
    return screening.explanations(of: try screening.question(application))
  }

  static func explanation(
    by rule: ScreeningRule, of application: Application = .sample(),
    changing entry: RuleBook.Entry? = nil
  ) throws -> Explanation {
    let all = try explanations(
      of: application, changing: [rule.id: entry ?? .sample(for: rule)])
    return try #require(all.first { $0.rule == rule.id })
  }

  @Test func everyRuleOfTheBookSpeaksOnceInItsOrder() throws {
    let off = ScreeningRule.leadTime
    for changed in [[:], [off.id: RuleBook.Entry.sample(for: off, isOn: false)]] {
      let all = try Self.explanations(changing: changed)
      #expect(all.map(\.rule) == ScreeningRule.all.map(\.id))
      #expect(all.map(\.title) == ScreeningRule.all.map { Bilingual($0.id.text) })
    }
    let early = try Self.explanations(on: day("2013-12-31"))
    #expect(early.map(\.rule) == ScreeningRule.all.map(\.id))
  }

  @Test func aRuleThatIsOffSaysSo() throws {
    let rule = ScreeningRule.oneInOneOut
    let answer = try Self.explanation(by: rule, changing: .sample(for: rule, isOn: false))
    #expect(answer.answer == .notApplicable)
    #expect(answer.reasons.map(\.en) == ["this district has it switched off"])
    #expect(answer.values.isEmpty)
  }

  @Test(arguments: [("2014-04-18", true), ("2014-04-19", false)])
  func aRuleThatIsNotYetAdoptedSaysFromWhen(_ adopted: String, _ isAsked: Bool) throws {
    let rule = ScreeningRule.applicantIsInTheRegister
    let answer = try Self.explanation(
      by: rule, changing: .sample(for: rule, adopted: day(adopted)))
    #expect(answer.answer == (isAsked ? .satisfied : .notApplicable))
    #expect(answer.reasons.map(\.zh) == (isAsked ? [] : ["自 \(adopted) 起适用"]))
    #expect(answer.values.isEmpty == !isAsked)
  }

  @Test(arguments: ScreeningRule.clocks.map(\.id))
  func aClockRuleSaysThatItJudgesNothing(_ id: ScreeningRule.ID) throws {
    let rule = try #require(ScreeningRule.all.first { $0.id == id })
    for entry in [RuleBook.Entry.sample(for: rule), .sample(for: rule, isOn: false)] {
      let answer = try Self.explanation(by: rule, changing: entry)
      #expect(answer.answer == .notApplicable)
      #expect(answer.reasons.map(\.en) == ["it sets clocks and judges no application"])
      #expect(answer.values.isEmpty)
    }
  }

  @Test func whatARuleObjectsToIsSaidOneByOne() throws {
    let answer = try Self.explanation(
      by: .powersAndStaffFollowToo, of: .sample(delivery: .sample(powers: nil, training: nil)))
    #expect(answer.answer == .notSatisfied)
    #expect(answer.reasons == [Bilingual("noPowers"), Bilingual("noTraining")])
  }

  @Test func factsFillTheReasons() throws {
    let answer = try Self.explanation(
      by: .consentComesFirst, of: .sample(enters: sampleDay))
    // The sample's sentences show their facts: day and enters.
    #expect(answer.reasons == [Bilingual("entered 2014-04-18 2014-04-18")])
  }

  @Test func aRuleThatDoesNotApplySaysWhy() throws {
    let answer = try Self.explanation(by: .noSeparateAssessment)
    #expect(answer.answer == .notApplicable)
    #expect(answer.reasons == [Bilingual("noAssessment")])
  }

  @Test(arguments: [
    (ScreeningRule.routineItemsOnceAYear, Route.vote), (.listedDutyEnters, .listed),
    (.emergencyEnters, .emergency),
  ])
  func aRuleThatLeadsSomewhereSaysWhere(_ rule: ScreeningRule, _ route: Route) throws {
    let application =
      switch route {
      case .listed: Application.sample(listed: "001", department: "judicial")
      case .emergency: Application.sample(basis: .sample(ground: .emergency))
      case .vote, .yearlyVote: Application.sample()
      }
    let answer = try Self.explanation(by: rule, of: application)
    #expect(answer.answer == .satisfied)
    #expect(answer.reasons == [route.name])
  }

  @Test func everyFieldARuleReadsIsAmongItsValues() throws {
    let application = Application.sample(exit: nil)
    let all = try Self.explanations(of: application)
    for rule in ScreeningRule.judging {
      let explanation = try #require(all.first { $0.rule == rule.id })
      let fields = explanation.values.prefix(rule.reads.count)
      #expect(fields.map(\.key) == rule.reads.map(\.rawValue))
      #expect(fields.map(\.name) == rule.reads.map(\.name))
      #expect(fields.map(\.value) == rule.reads.map { Bilingual(application.text(of: $0)) })
      let parameters = explanation.values.dropFirst(rule.reads.count)
        .prefix(rule.parameters.count)
      #expect(parameters.map(\.key) == rule.parameters.keys.sorted())
      let derived = explanation.values.dropFirst(rule.reads.count + rule.parameters.count)
      #expect(derived.allSatisfy { $0.key == nil })
    }
  }

  @Test func everyRuleReadsSomethingAndNothingTwice() {
    for rule in ScreeningRule.judging {
      #expect(!rule.reads.isEmpty, "\(rule.id)")
      #expect(Set(rule.reads).count == rule.reads.count, "\(rule.id)")
    }
  }

  @Test func theFirstDayOfEntryIsAmongTheValues() throws {
    let values = try Self.explanation(by: .leadTime).values
    #expect(
      values.map(\.key) == ["item.enters", "basis.ground", "origin.document", "workingDays", nil])
    #expect(values.map(\.value.en).prefix(4) == ["2014-06-03", "law", "示民〔2014〕1号", "30"])
    #expect(values.last?.value.en.hasSuffix("(2014-06-03)") == true)
  }
}
