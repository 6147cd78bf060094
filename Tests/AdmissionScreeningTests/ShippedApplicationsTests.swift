import AdmissionCatalog
import AdmissionDirectory
import AdmissionSamples
import AdmissionShipped
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// The applications in `seeds/`, screened by the rule book in `catalog/`.
@Suite struct ShippedApplicationsTests {
  /// What stays of the baseline in the demonstration.
  static let staying: Set<WorkItem.ID> = [
    "014", "017", "022", "024", "029", "030", "034", "035", "037", "038", "040", "042", "043",
    "045", "046", "047", "059", "060", "061", "063", "068", "083", "085",
  ]

  /// The shipped catalogue with one year's calendar, which is all that is counted here.
  static let catalog = Result {
    try Catalog(
      files: Dictionary(
        uniqueKeysWithValues: Shipped.files.compactMap { path, text in
          let isOtherYear = path.hasPrefix("catalog/workdays/") && !path.hasSuffix("/2014.yaml")
          guard path.hasPrefix("catalog/"), !isOtherYear else { return nil }
          return (String(path.dropFirst("catalog/".count)), Array(text.utf8))
        }))
  }

  static func verdict(on name: String) throws -> Verdict {
    let catalog = try catalog.get()
    let file = "seeds/applications/\(name).yaml"
    let application = try ApplicationFile.read(
      Array(try #require(Shipped.files[file]).utf8), file: file, register: catalog.register)
    let baseline = try #require(catalog.edition("baseline"))
    var directory = Directory(baseline)
    for item in baseline.items where !staying.contains(item.id) {
      directory.leave(item.id, .removed(on: day("2014-03-31")))
    }
    #expect(directory.count(on: sampleDay) == 23)
    return try Screening(
      by: catalog.ruleBook, against: directory, register: catalog.register, on: sampleDay,
      Circumstances(calendar: catalog.workdays)
    ).verdict(on: application)
  }

  /// Rules that object, each once, however many words of the lexicon they read.
  @Test(
    arguments: [
      ("listed", .listed, []),
      ("elder-survey", .needsVote, ["R9", "R12", "R13"]),
      (
        "returned", .returned,
        ["R7", "R8", "R11", "R13", "R16", "R38"]
      ),
      ("refused", .refused, ["R5", "R13", "R17", "R21", "R46", "R62", "R63"]),
      ("duplicate", .duplicate, ["R13", "R14", "R15", "R43", "R59"]),
    ] as [(String, Verdict.Outcome, [ScreeningRule.ID])])
  func comesTo(_ name: String, _ outcome: Verdict.Outcome, _ rules: [ScreeningRule.ID]) throws {
    let verdict = try Self.verdict(on: name)
    #expect(verdict.outcome == outcome)
    var objecting: [ScreeningRule.ID] = []
    for rule in verdict.findings.map(\.rule) where rule != objecting.last { objecting.append(rule) }
    #expect(objecting == rules, "\(verdict.findings.map(\.message.zh))")
  }

  @Test func theListedItemIsNamed() throws {
    #expect(try Self.verdict(on: "listed").listed == "024")
    #expect(try Self.verdict(on: "duplicate").findings.compactMap(\.duplicates) == ["043"])
  }

  /// The text a person reads: nothing left unfilled, nothing ending like a sentence.
  @Test(arguments: ["listed", "elder-survey", "returned", "refused", "duplicate"])
  func findingsReadAsOneClause(_ name: String) throws {
    for finding in try Self.verdict(on: name).findings {
      for text in [finding.message, finding.fix].compactMap(\.self).flatMap({ [$0.zh, $0.en] }) {
        #expect(Template(text).placeholders.isEmpty, "\(finding.rule): \(text)")
        #expect(text.last != "。" && text.last != ".", "\(finding.rule): \(text)")
      }
      #expect(finding.fix != nil, "\(finding.rule) does not say what would clear it")
      let tag = try Self.catalog.get().ruleBook.entry(finding.rule)?.tag
      #expect(!finding.citations.isEmpty || tag == .ourDefault)
    }
  }
}
