import AdmissionCatalog
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary
import Testing

@testable import AdmissionWitnesses

@Suite struct RuleBookCheckTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let edits: [(of: String, to: String)]
    /// As `R23 never-fires`.
    let found: [String]

    init(_ description: String, _ edits: [(of: String, to: String)], _ found: [String]) {
      (testDescription, self.edits, self.found) = (description, edits, found)
    }
  }

  @Test(arguments: [
    Case("as shipped", [], []),
    Case(
      "a notice of no days", [("value: 30, source: S", "value: 0, source: S")], ["R23 never-fires"]),
    Case(
      "no separators", [("value: [、, ；, ;, 以及]", "value: []")], ["R43 never-fires"]),
    Case(
      "a source nobody cites",
      [("value: [、, ；, ;, 以及], source: D", "value: [、, ；, ;, 以及], source: S")],
      ["R43 unsourced"]),
    Case("a borrowed rule that a district switches on", [("on: false", "on: true")], []),
  ])
  func finds(_ example: Case) throws {
    let catalog = try WitnessesTests.catalog(["rules.yaml": example.edits])
    let check = RuleBookCheck(
      of: catalog.ruleBook, by: try WitnessesTests.witnesses(catalog))
    #expect(check.checked == ScreeningRule.all.count)
    #expect(check.shortcomings.map { "\($0.rule) \($0.notice.code)" } == example.found)
  }

  /// A clerk who takes a word in that silences the reader, or lets it object to what is harmless, is
  /// told.
  @Test(arguments: [
    ("denies:\n    words: [不得,", "denies:\n    words: [社区, 不得,", "example-missed"),
    ("      - \"社区张贴通知一次\"", "      - \"社区每月完成排名通报任务100户\"", "example-objected-to"),
  ])
  func anExampleReadAmissIsFound(_ text: String, _ other: String, _ code: String) throws {
    let catalog = try WitnessesTests.catalog(["lexicon.yaml": [(text, other)]])
    let check = RuleBookCheck(
      of: catalog.ruleBook, by: try WitnessesTests.witnesses(catalog))
    #expect(check.shortcomings.contains { $0.notice.code == code })
  }

  @Test func anInstrumentTheRegisterLacksIsFound() throws {
    let catalog = try WitnessesTests.catalog()
    let register = catalog.register
    var poorer = Register(
      departments: register.departments, streets: register.streets,
      communityCount: register.communityCount,
      instruments: register.instruments.filter { $0.id != "xicheng-2018" },
      prohibitions: register.prohibitions, barredCertificates: register.barredCertificates,
      retainedCertificates: register.retainedCertificates, fields: register.fields)
    poorer.duties = register.duties
    poorer.reader = register.reader
    let edition = try #require(catalog.edition("demonstration"))
    let check = RuleBookCheck(
      of: catalog.ruleBook,
      by: try Witnesses(
        by: catalog.ruleBook, against: Directory(edition), register: poorer, on: edition.date,
        calendar: catalog.workdays))
    #expect(
      check.shortcomings.map { "\($0.rule) \($0.notice.code)" }
        == ["R10", "R23", "R25"].map { "\($0) unknown-instrument" })
  }
}
