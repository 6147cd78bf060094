import AdmissionDirectory
import AdmissionProgram
import AdmissionSamples
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionCatalog
@testable import AdmissionCommittee
@testable import AdmissionJournal
@testable import AdmissionReports
@testable import AdmissionScreening
@testable import AdmissionWorkplace

/// What somebody reads who prints an error of the library, logs it or lets it end a program.
@Suite struct PrintedErrorTests {
  private static let damage = DamagedJournal(.changed, 3, zh: "内容变了", en: "its bytes differ")

  static let errors: [any Explainable] = [
    BeforeEdition(edition: "edition-2014", date: day("2014-04-01")),
    CatalogDefects([
      CatalogDefect(file: "rules.yaml", line: 7, notice: ImpossibleDate(text: "x").notice),
      CatalogDefect(file: "departments.yaml", line: 0, notice: .unreadable),
    ]),
    damage,
    DifferentOffice(),
    EmptyJournal(),
    ImpossibleDate(text: "2014-02-30"),
    JournalFailure.missing("office.sqlite"),
    MalformedAmendment(text: "x"),
    MalformedBallots.tooMany,
    MalformedCheckCode(text: "x"),
    MalformedIdentifier(text: "x y"),
    MalformedThreshold(text: "3/2", reason: .notAPart),
    MiscountedHands(seats: 8),
    MissingCalendarYear(year: 2030, known: [2013, 2014]),
    OfficeExists(),
    Refusal.unknownCase("A2014-009"),
    RuleBookDefects(all: [
      RuleBookDefect(rule: "R12", path: ["parameters", "days"], notice: .unreadable),
      RuleBookDefect(rule: nil, path: [], notice: .unreadable),
    ]),
    TextTooLong(bytes: 9, scalars: 9, limit: .name),
    UnfinishedTransaction(),
    UnknownEdition(name: "spring", known: ["edition-2014"]),
    UnknownSitting(id: "S2014-09", known: ["S2014-01"]),
    UnsoundStore(verification: Verification(of: []), damage: damage),
    UnusableBackup.isEmpty("copy.sqlite"),
    UnusableFile(
      what: Bilingual("`a.yaml` "),
      defects: [.init(file: "a.yaml", line: 2, notice: ImpossibleDate(text: "x").notice)]),
    UnwritableFile(file: "a.md", .fileExists),
    VotingRuleDefects(all: [
      VotingRuleDefect(key: "threshold", notice: MiscountedHands(seats: 8).notice)
    ]), WrongMode(store: "office.sqlite", found: .rehearsal),
  ]

  @Test(arguments: errors)
  func saysWhatItsNoticeSays(_ error: any Explainable) {
    let notice = error.notice
    let parts = [notice.message, notice.hint].compactMap(\.self)
    for printed in ["\(error)", String(reflecting: error), error.localizedDescription] {
      for part in [notice.code] + parts.map(\.zh) + parts.map(\.en) {
        #expect(printed.contains(part), "\(type(of: error)): \(printed)")
      }
      #expect(!printed.contains("Bilingual("))
    }
  }

  /// Whoever adds an error that explains itself adds a line above.
  @Test func everyErrorIsTried() throws {
    let folder = Program.root.appending(path: "Sources").path(percentEncoded: false)
    let declaration =
      /(?m)^(?:public (?:struct|enum) (\w+): Explainable|extension (\w+): Explainable)/
    let declared = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") }
      .flatMap { file in
        try String(contentsOfFile: folder + "/" + file, encoding: .utf8).matches(of: declaration)
          .compactMap { ($0.1 ?? $0.2).map(String.init) }
      }
    #expect(Set(declared) == Set(Self.errors.map { "\(type(of: $0))" }))
  }

  /// Every defect, each with its place.
  @Test(arguments: [
    (
      CatalogDefects([
        CatalogDefect(file: "rules.yaml", line: 7, notice: Notice("b", zh: "乙", en: "second")),
        CatalogDefect(
          file: "fields.yaml", line: 0,
          notice: Notice("a", zh: "甲", en: "first", hint: Bilingual(zh: "改", en: "mend"))),
      ]) as any Explainable,
      """
      unusable-file: 2 个文件有 2 处不能用；没有任何改动
        2 files cannot be used: 2 defects; nothing was changed
      fields.yaml: a: 甲 → 改
        first → mend
      rules.yaml:7: b: 乙
        second
      """
    ),
    (
      RuleBookDefects(all: [
        RuleBookDefect(
          rule: "R12", path: ["parameters", "days"], notice: Notice("a", zh: "甲", en: "first")),
        RuleBookDefect(rule: nil, path: [], notice: Notice("b", zh: "乙", en: "second")),
      ]),
      """
      unusable-file: `rules.yaml` 有 2 处不能用；没有任何改动
        `rules.yaml` cannot be used: 2 defects; nothing was changed
      R12 parameters.days: a: 甲
        first
      rules.yaml: b: 乙
        second
      """
    ),
    (
      UnusableFile(
        what: Bilingual(zh: "申请", en: "the application "),
        defects: [
          .init(file: "a.yaml", line: 3, notice: Notice("same", Bilingual("as in both")))
        ]),
      """
      unusable-file: 申请有 1 处不能用；没有任何改动
        the application cannot be used: 1 defect; nothing was changed
      a.yaml:3: same: as in both
      """
    ),
  ])
  func defectsAreListed(_ error: any Explainable, _ page: String) {
    #expect("\(error)" == page)
  }
}
