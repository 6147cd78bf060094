import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionCatalog

/// What is written as an edition reads back as the same edition.
@Suite struct EditionFileTests {
  private func readBack(_ edition: Edition) throws -> Edition {
    var files = try Fixture.whole()
    let file = "directory/\(edition.name).yaml"
    files[file] = Array(EditionFile.written(edition).utf8)
    return try #require(try Catalog(files: files).edition(edition.name))
  }

  private func edition(_ text: String, items: [WorkItem]) throws -> Edition {
    Edition(
      name: "written", title: Bilingual(text), date: try CalendarDay(parsing: "2014-02-28"),
      reconstructed: false, note: Bilingual(text), items: items)
  }

  @Test func theBaselineComesBack() throws {
    let baseline = try #require(try Catalog(files: Fixture.whole()).edition("baseline"))
    #expect(try readBack(baseline) == baseline)
  }

  @Test func theLayoutIsStable() throws {
    let baseline = try #require(try Catalog(files: Fixture.whole()).edition("baseline"))
    #expect(
      EditionFile.written(baseline) == """
        edition: baseline
        title: {zh: 清查表, en: Inventory}
        date: 2014-01-01
        reconstructed: true
        note:
          zh: 演示数据， 不作依据。
          en: Made up for tests.
        items:
          - id: "001"
            name: 津贴核查
            english: Allowance check
            kind: task
            category: assist
            department: civil-affairs
            basis: {instrument: elderly-law, article: "33"}
            role: assists
            timesPerYear: 4
            minutes: 30
            fields: [resident.name, resident.address]
            from: 2014-01-01
            until: 2014-12-31
            source: made up
          - id: "002"
            name: 经费台账
            kind: ledger
            category: commissioned
            department: finance
            basis: none
            role: responsible
            timesPerYear: 12
            minutes: 60
            fields: []
            from: none
            until: none
            source: made up

        """)
  }

  @Test(arguments: [.all, .some(["bridge"]), .some(["willow", "bridge"])] as [CommunityScope])
  func aScopeComesBack(_ scope: CommunityScope) throws {
    let item = WorkItem.sample(basis: nil, scope: scope, fields: [])
    let edition = try edition("范围", items: [item])
    #expect(EditionFile.written(edition).contains("    scope: ") == (scope != .all))
    #expect(try readBack(edition) == edition)
  }

  @Test func anEmptyEditionComesBack() throws {
    let empty = try edition("空", items: [])
    #expect(try readBack(empty) == empty)
  }

  @Test(arguments: [
    "none", "null", "~", "yes", "No", "true", "012", "2014-01-01", "12:30:45", "1e3", "- a", "-",
    "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "'a'", "\"a\"",
    "\\", "a\\nb", "[a]", "{a: b}", "a, b", "a]", "? a", "---", "...", "=1+1", "<<", "“引号”",
    "，逗号", "全角　空格", "é", "𠮷野家", "👵🏻", "a  b", "a'b", "(a)", "/a", "a\u{A0}b",
  ])
  func hostileTextsComeBack(_ text: String) throws {
    let baseline = try #require(try Catalog(files: Fixture.whole()).edition("baseline"))
    let model = baseline.items[0]
    let item = WorkItem(
      id: "123", name: text, english: text, kind: model.kind, category: model.category,
      department: model.department,
      basis: Citation(instrument: "elderly-law", article: text == "none" ? nil : text),
      role: model.role, timesPerYear: 1, minutes: 1, fields: [], from: nil, until: nil,
      source: text)
    let edition = try edition(text, items: [item])
    #expect(try readBack(edition) == edition)
  }
}
