import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct ChangeTests {
  static func apply(_ fix: Fix, to application: Application = .sample()) -> Application {
    fix.changes.reduce(application) { $1.applied(to: $0) }
  }

  @Test func whatFollowsFromTheRulesIsMechanical() {
    let fix = Fix.set(.timesPerYear) { $0.item.timesPerYear = 7 }
    #expect(fix.changes.map(\.isMechanical) == [true])
    #expect(fix.changes.map(\.field) == [.timesPerYear])
    #expect(fix.power == .department)
    #expect(Self.apply(fix).item.timesPerYear == 7)
  }

  @Test func whatSomebodyHasToGiveIsNot() {
    let fix = Fix.give(.content, by: .streets) { $0.item.content = Application.toBeWritten }
    #expect(fix.changes.map(\.isMechanical) == [false])
    #expect(fix.power == .streets)
    #expect(Fix.give(.content) { _ in }.power == .department)
  }

  @Test func aChangeLeavesTheRestAlone() {
    let application = Application.sample()
    let changed = Self.apply(.set(.ends) { $0.item.ends = nil }, to: application)
    let differing = Application.Field.allCases.filter {
      application.text(of: $0) != changed.text(of: $0)
    }
    #expect(differing == [.ends])
  }

  @Test func whatOnlyTheOfficeCanDoChangesNothing() {
    #expect(Fix.byOffice.changes.isEmpty)
    #expect(Fix.byOffice.power == .office)
  }

  @Test(arguments: [
    Fix.WrittenField.content, .departmentKeeps, .document, .powers, .staff, .training,
    .whyRecordsDoNotSuffice,
  ])
  func wordsAreWrittenWhereTheyBelong(_ field: Fix.WrittenField) {
    let application = Application.sample()
    let changed = Self.apply(.write(field), to: application)
    let differing = Application.Field.allCases.filter {
      application.text(of: $0) != changed.text(of: $0)
    }
    #expect(differing == [field.field])
    #expect(changed.text(of: field.field) == Application.toBeWritten)
    #expect(Fix.write(field).changes.map(\.isMechanical) == [false])
  }

  @Test(
    arguments: [
      ("招商引资宣传", "每月一次", ["宣传"], [.name]),
      ("政策宣传", "每月招商引资一次", ["每月一次"], [.content]),
      ("招商引资宣传", "每月招商引资一次", ["宣传", "每月一次"], [.name, .content]),
      ("招商引资", "每月一次", [Application.toBeWritten], [.name]),
      ("宣传招商引资", nil, ["宣传"], [.name]),
      (nil, "招商引资", [Application.toBeWritten], [.content]),
      ("招商引资与招商引资", "每月一次", ["与"], [.name]),
      ("招商引资招商引资", "每月一次", [Application.toBeWritten], [.name]),
      // What is left may not spell the term anew, nor hide it behind a combining mark.
      ("招商招商引资引资宣传", "每月一次", ["宣传"], [.name]),
      ("招商引资\u{301}宣传", "每月一次", ["\u{301}宣传"], [.name]),
      ("政策宣传", "每月一次", [], []),
    ] as [(String?, String?, [String], [Application.Field])])
  func aTermIsLeftOutWhereItStands(
    _ name: String?, _ content: String?, _ rest: [String], _ fields: [Application.Field]
  ) {
    let application = Application.sample(name: name, content: content)
    let fix = Fix.without("招商引资", application)
    #expect(fix.changes.map(\.field) == fields)
    #expect(fix.changes.allSatisfy { !$0.isMechanical })
    let changed = Self.apply(fix, to: application)
    #expect(fields.map { changed.text(of: $0) } == rest)
  }

  @Test func aLedgerThatNamesATermIsLeftOut() {
    let application = Application.sample(burden: .sample(ledgers: ["招商引资线索", "来访登记"]))
    let fix = Fix.without("招商引资", application)
    #expect(fix.changes.map(\.field) == [.ledgers])
    #expect(Self.apply(fix, to: application).burden.ledgers == ["来访登记"])
  }

  @Test func applyingUnderItsNumberLeavesTheDirectoryToSayWhatItIs() {
    let fix = Fix.applyFor(.sample(id: "010"), .sample())
    #expect(fix.changes.map(\.field) == [.id, .name, .kind, .content])
    #expect(
      Fix.applyFor(.sample(id: "010"), .sample(listed: "002")).changes.map(\.field) == [.id])
    let changed = Self.apply(fix)
    #expect(changed.item.id == "010")
    #expect(changed.item.name == nil)
    #expect(changed.item.kind == nil)
    #expect(changed.item.content == nil)
  }

  @Test(
    arguments: [
      ("2013-06-30", [.law], []), ("2013-07-01", [.law], ["elderly-rights-law"]),
      ("2013-07-01", [.law, .stateCouncil], ["elderly-rights-law"]),
      ("2013-06-30", [.law, .stateCouncil], ["state-council-rule"]),
      ("2015-07-12", [.ministry], []), ("2015-07-13", [.ministry], ["minfa-2015-136"]),
      ("2014-06-03", [.foreign], []),
    ] as [(String, Set<Instrument.Level>, [Instrument.ID])])
  func whatIsCitedInsteadIsInForceOnTheDayOfEntry(
    _ enters: String, _ levels: Set<Instrument.Level>, _ expected: [Instrument.ID]
  ) throws {
    let application = Application.sample(enters: day(enters), basis: .sample(citations: []))
    let question = try Screening(
      by: try .sample(), against: .sample(), register: .sample, on: sampleDay,
      Circumstances(calendar: .sample)
    ).question(application)
    let subject = Subject(
      question: question, parameters: Parameters([:], terms: TermIndex([])), place: 0)
    let fixes = Fix.cite(levels, subject)
    #expect(
      fixes.flatMap { Self.apply($0, to: application).basis.citations.map(\.instrument) }
        == expected)
  }
}

@Suite struct HoursTests {
  @Test(arguments: [
    (0, "0"), (1, "0.02"), (2, "0.03"), (3, "0.05"), (6, "0.1"), (30, "0.5"), (59, "0.98"),
    (60, "1"), (61, "1.02"), (66, "1.1"), (90, "1.5"), (120, "2"), (599, "9.98"), (600, "10"),
    (629, "10.48"), (2880, "48"), (.max, "153722867280912930.12"),
  ])
  func minutesAreWrittenAsHours(_ minutes: Int, _ hours: String) {
    #expect(Bilingual(hours: minutes) == Bilingual(hours))
  }
}
