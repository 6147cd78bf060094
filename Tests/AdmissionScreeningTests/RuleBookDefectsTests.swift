import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct RuleBookDefectsTests {
  typealias Entries = [(id: String, entry: RuleBook.Entry)]

  /// Changes one thing in a rule book that fits, and says what is then wrong with it.
  static func defects(_ change: (inout Entries) -> Void) -> [RuleBookDefect] {
    var entries: Entries = ScreeningRule.all.map { ($0.id.text, .sample(for: $0)) }
    change(&entries)
    do {
      _ = try RuleBook(entries: entries, source: "")
      return []
    } catch {
      return error.all
    }
  }

  static func defects(
    of rule: ScreeningRule, parameters: [String: Parameter] = [:], dropping: Set<String> = [],
    sentences: [String: RuleBook.Entry.Sentence] = [:]
  ) -> [RuleBookDefect] {
    let dull = RuleBook.Entry.sample(for: rule)
    let added = parameters.compactMapValues {
      Dated([
        Dated.Step(
          from: day("2014-01-01"), value: RuleBook.Entry.Setting($0, source: .ourDefault))
      ])
    }
    let entry = RuleBook.Entry(
      title: dull.title, says: dull.says, tag: dull.tag, adopted: dull.adopted, isOn: dull.isOn,
      weight: dull.weight, citations: dull.citations,
      parameters: dull.parameters.merging(added) { $1 }.filter { !dropping.contains($0.key) },
      sentences: dull.sentences.merging(sentences) { $1 }.filter { !dropping.contains($0.key) })
    return defects { entries in
      entries = entries.map { $0.id == rule.id.text ? ($0.id, entry) : $0 }
    }
  }

  static func sentence(_ message: String, fix: String? = nil) -> RuleBook.Entry.Sentence {
    RuleBook.Entry.Sentence(
      message: Bilingual(message), fix: fix.map { Bilingual($0) }, weight: nil)
  }

  static func summary(_ defects: [RuleBookDefect]) -> [String] {
    defects.map { defect in
      ([defect.rule ?? "–"] + defect.path + [defect.notice.code]).joined(separator: " ")
    }
  }

  @Test func aBookThatFitsHasNone() {
    #expect(Self.defects { _ in }.isEmpty)
  }

  @Test func anUnknownRuleIsNamedWithItsNearest() {
    let defects = Self.defects { $0.append(("R111", .sample(for: .requiredContents))) }
    #expect(Self.summary(defects) == ["R111 id unknown-rule"])
    #expect(
      defects.first?.notice.hint?.en == "did you mean `R1`?" || defects.first?.notice.hint != nil)
  }

  @Test func aMissingRuleIsNamed() {
    #expect(Self.summary(Self.defects { $0.removeFirst() }) == ["– missing-rule"])
  }

  @Test func parametersAreExactlyTheRules() {
    #expect(
      Self.summary(Self.defects(of: .emergencyEnters, parameters: ["weeks": .number(1)]))
        == ["R35 parameters weeks unknown-parameter"])
    #expect(
      Self.summary(Self.defects(of: .emergencyEnters, parameters: ["days": .words(["90"])]))
        == ["R35 parameters days malformed"])
    #expect(
      Self.summary(Self.defects(of: .everyKindIsGated, parameters: ["kinds": .number(10)]))
        == ["R10 parameters kinds malformed"])
    #expect(
      Self.summary(Self.defects(of: .emergencyEnters, dropping: ["days"]))
        == ["R35 parameters missing-parameter"])
  }

  @Test func sentencesAreExactlyTheRules() {
    let rule = ScreeningRule.departmentKeepsItsDuty
    #expect(
      Self.summary(Self.defects(of: rule, sentences: ["keepsAll": Self.sentence("all")]))
        == ["R7 sentences keepsAll unknown-sentence"])
    #expect(
      Self.summary(Self.defects(of: rule, dropping: ["keepsNothing"]))
        == ["R7 sentences missing-sentence"])
  }

  @Test func placeholdersAreFactsOfTheSentence() {
    let rule = ScreeningRule.departmentKeepsItsDuty
    let known = ["keepsNothing": Self.sentence("{department} keeps nothing")]
    #expect(Self.defects(of: rule, sentences: known).isEmpty)
    let unknown = ["keepsNothing": Self.sentence("{departement} keeps nothing", fix: "ask {who}")]
    // Once for each language.
    let twice = Array(repeating: "R7 sentences keepsNothing unknown-placeholder", count: 4)
    #expect(Self.summary(Self.defects(of: rule, sentences: unknown)) == twice)
  }

  @Test(
    arguments: [
      (defects { $0.removeFirst() }, "add it; to do without it write on: false"),
      (defects(of: .emergencyEnters, parameters: ["weeks": .number(1)]), "use one of `days`"),
      (
        defects(of: .listedDutyEnters, parameters: ["weeks": .number(1)]), "there are none here"
      ),
      (
        defects(of: .emergencyEnters, parameters: ["days": .words(["90"])]),
        "write `[{from: 2014-01-01, value: 30, source: D}]`"
      ),
      (
        defects(of: .onePlatform, dropping: ["forcing"]),
        "write `[{from: 2014-01-01, value: […], source: D}]`"
      ),
      (
        defects(of: .departmentKeepsItsDuty, sentences: ["keepsAll": sentence("all")]),
        "use one of `keepsNothing`, `ownDuty`"
      ),
      (
        defects(of: .departmentKeepsItsDuty, dropping: ["ownDuty"]),
        "add `ownDuty: {message: {zh: …, en: …}}`"
      ),
      (
        defects(of: .consentComesFirst, sentences: ["entered": sentence("since {when}")]),
        "use one of `{day}`, `{enters}`"
      ),
    ])
  func aDefectSaysWhatToWrite(_ defects: [RuleBookDefect], _ hint: String) {
    #expect(!defects.isEmpty)
    for defect in defects {
      #expect(defect.notice.hint?.en == hint)
      #expect(defect.notice.hint?.zh.unicodeScalars.contains { $0.value > 0x2E7F } == true)
    }
  }

  @Test func everythingIsReportedAtOnce() {
    let defects = Self.defects { entries in
      entries.removeFirst()
      entries.append(("R0", .sample(for: .requiredContents)))
    }
    #expect(Self.summary(defects) == ["R0 id unknown-rule", "– missing-rule"])
  }
}
