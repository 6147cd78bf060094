import AdmissionCatalog
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionShipped
import AdmissionVocabulary
import Testing

@testable import AdmissionWitnesses

/// Every sentence of every rule is brought about, whatever words and numbers a district chooses.
@Suite struct WitnessesTests {
  /// The shipped catalogue with some files changed.
  static func catalog(
    _ changes: [String: [(of: String, to: String)]] = [:]
  ) throws -> Catalog {
    var files = Shipped.files.filter { $0.key.hasPrefix("catalog/") }
    for (file, edits) in changes {
      for edit in edits {
        let text = try #require(files["catalog/" + file])
        try #require(text.contains(edit.of), "\(file) no longer says \(edit.of)")
        files["catalog/" + file] = text.split(separator: edit.of, omittingEmptySubsequences: false)
          .joined(separator: edit.to)
      }
    }
    return try Catalog(
      files: Dictionary(
        uniqueKeysWithValues: files.map {
          ($0.key.dropFirst("catalog/".count).description, Array($0.value.utf8))
        }))
  }

  static func witnesses(_ catalog: Catalog, edition: Edition.Name = "demonstration") throws
    -> Witnesses
  {
    let edition = try #require(catalog.edition(edition))
    return try Witnesses(
      by: catalog.ruleBook, against: Directory(edition), register: catalog.register,
      on: edition.date, calendar: catalog.workdays)
  }

  static func rule(_ id: ScreeningRule.ID) throws -> ScreeningRule {
    try #require(ScreeningRule.all.first { $0.id == id })
  }

  /// Every sentence has its recipe and none is left over, so that a new one cannot be forgotten.
  @Test func everySentenceHasARecipe() {
    let judging = ScreeningRule.all.filter(\.judgesApplications)
    let sentences = judging.flatMap { rule in rule.keys.map { "\(rule.id).\($0)" } }
    #expect(Set(Recipe.sentences.keys) == Set(sentences))
    #expect(Set(Recipe.content.keys).isSubset(of: judging.map(\.id)))
  }

  /// Sentences without a witness, as `R10.notGated`.
  static func unsaid(_ witnesses: Witnesses) -> [String] {
    ScreeningRule.all.flatMap { rule in
      witnesses.examples(of: rule).filter { $0.witness == nil }.map {
        "\(rule.id).\($0.answer.sentence ?? "satisfied")"
      }
    }
  }

  /// Other words, numbers and kinds, and R40 on.
  static let otherDistrict: [String: [(of: String, to: String)]] = [
    "prohibited.yaml": [("招商引资", "跑项目"), ("引资任务", "项目指标"), ("拆迁", "腾退")],
    "rules.yaml": [
      ("value: 30, source: S", "value: 20, source: S"), ("一票否决", "单项清零"), ("on: false", "on: true"),
      ("value: [task, body, campaign,", "value: [body, campaign,"),
      ("value: [survey, ledger, platform, certificate]", "value: [task, training]"),
      ("value: [综合考核, 综合考评]", "value: [总评]"),
      ("value: [、, ；, ;, 以及]", "value: [兼]"),
      ("value: [survey], source: L", "value: [campaign], source: L"),
      ("nearlySame: [{from: 2014-01-01, value: 82", "nearlySame: [{from: 2014-01-01, value: 90"),
    ],
  ]

  /// As shipped all kinds are gated, so that no application hears of one that is not; and signs of
  /// what a community must not answer for ask, but name nothing outright.
  static let unsaidAsShipped = ["R6.named", "R10.notGated"]

  @Test(arguments: ["baseline", "demonstration"] as [Edition.Name])
  func everySentenceIsSaidByTheShippedBook(_ edition: Edition.Name) throws {
    let witnesses = try Self.witnesses(Self.catalog(), edition: edition)
    #expect(Self.unsaid(witnesses) == Self.unsaidAsShipped)
  }

  @Test func everySentenceIsSaidInAnotherDistrictsWords() throws {
    let witnesses = try Self.witnesses(Self.catalog(Self.otherDistrict))
    #expect(Self.unsaid(witnesses) == ["R6.named"])
    let late = try #require(
      witnesses.examples(of: try Self.rule("R23")).first { $0.answer == .objects("late") }?.witness)
    #expect(late.words?.en.contains("less than 20 working days") ?? false)
    let prohibited = witnesses.examples(of: try Self.rule("R5")).compactMap(\.witness)
    #expect(prohibited.contains { $0.words?.zh.contains("跑项目") ?? false })
  }

  /// A district that is as small as can be: everything that is not there is made up.
  @Test func everySentenceIsSaidWhereNothingIsListed() throws {
    let catalog = try Self.catalog()
    let witnesses = try Witnesses(
      by: catalog.ruleBook, against: Directory(.sample(items: [])), register: catalog.register,
      on: sampleDay, calendar: catalog.workdays)
    #expect(Self.unsaid(witnesses) == Self.unsaidAsShipped)
  }

  @Test func nothingIsHeldAgainstTheBase() throws {
    for changes in [[:], Self.otherDistrict] {
      let witnesses = try Self.witnesses(Self.catalog(changes))
      let verdict = try witnesses.screening.verdict(on: witnesses.base)
      #expect(verdict.outcome == .needsVote && verdict.findings.isEmpty)
    }
  }

  /// A witness holds up where nobody knows that it is one.
  @Test func witnessesAreProvedByScreening() throws {
    let witnesses = try Self.witnesses(Self.catalog())
    for rule in ScreeningRule.all where rule.judgesApplications && rule.id != "R40" {
      for example in witnesses.examples(of: rule) {
        guard let witness = example.witness, witness.given.isEmpty else { continue }
        let findings = try witnesses.screening.verdict(on: witness.application).findings
          .filter { $0.rule == rule.id }
        if case .objects = example.answer {
          #expect(findings.map(\.message) == [witness.words], "\(rule.id) \(example.answer)")
        } else {
          #expect(findings.isEmpty, "\(rule.id) \(example.answer)")
        }
      }
    }
  }

  @Test func filledSentencesLeaveNothingOpen() throws {
    let witnesses = try Self.witnesses(Self.catalog())
    for rule in ScreeningRule.all {
      for witness in witnesses.examples(of: rule).compactMap(\.witness) {
        for text in [witness.words, witness.fix].compactMap(\.self).flatMap({ [$0.zh, $0.en] }) {
          #expect(Template(text).placeholders.isEmpty, "\(rule.id): \(text)")
        }
      }
    }
  }

  @Test func aNoticeNobodyCanMissIsNeverHeard() throws {
    let catalog = try Self.catalog(["rules.yaml": [("value: 30, source: S", "value: 0, source: S")]]
    )
    #expect(Self.unsaid(try Self.witnesses(catalog)) == Self.unsaidAsShipped + ["R23.late"])
  }

  @Test func withoutACalendarNothingIsTried() throws {
    let catalog = try Self.catalog()
    #expect(throws: MissingCalendarYear.self) {
      try Witnesses(
        by: catalog.ruleBook, against: .sample(), register: catalog.register, on: day("2099-01-01"),
        calendar: catalog.workdays)
    }
  }
}
