import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionCatalog

/// A whole catalogue, from memory and from a folder.
@Suite struct CatalogTests {
  @Test func readsEveryFile() throws {
    let catalog = try Catalog(files: Fixture.whole())
    let register = catalog.register
    #expect(register.departments.map(\.id) == ["civil-affairs", "finance"])
    #expect(register[Department.ID(stringLiteral: "finance")]?.name.en == "Finance Bureau")
    #expect(register.communityCount == 3)
    #expect(register.communities.map(\.id) == ["willow", "bridge"])
    #expect(register.prohibitions.first?.scope == .responsible)
    #expect(register.barredCertificates.first?.citation.instrument == "elderly-law")
    #expect(register.retainedCertificates.first?.year == 2019)
    #expect(register.fields.map(\.validMonths) == [nil, 24])
    #expect(catalog.committee.roster.seats.count == 3)
    #expect(catalog.committee.votingRule.veto == [2])
    #expect(catalog.committee.presets.map(\.name) == ["present"])
    #expect(catalog.committee.clocks.notice == 3)
    #expect(catalog.committee.budget == nil)
    #expect(catalog.ruleBook.rules.count == ScreeningRule.all.count)
    #expect(catalog.ruleBook.source == Fixture.rules)
    #expect(catalog.workdays.years.keys.sorted() == [2014])
  }

  /// What is said beside made-up data is the district's own, or names none.
  @Test func theDisclaimerIsTheCatalogues() throws {
    #expect(try Catalog(files: Fixture.whole()).register.disclaimer == .neutral)
    let files = try Fixture.whole("committee.yaml") {
      $0.replacing(
        "  since: 2014-01-01\n",
        with: """
            since: 2014-01-01
            disclaimer:
              record: {zh: 演练数据, en: an exercise}
              edition: {zh: 演练目录, en: an exercise's list}

          """)
    }
    #expect(
      try Catalog(files: files).register.disclaimer
        == Disclaimer(
          record: Bilingual(zh: "演练数据", en: "an exercise"),
          edition: Bilingual(zh: "演练目录", en: "an exercise's list")))
  }

  @Test func halfADisclaimerIsADefect() throws {
    let files = try Fixture.whole("committee.yaml") {
      $0.replacing(
        "  since: 2014-01-01\n",
        with: "  since: 2014-01-01\n  disclaimer: {record: {zh: 演练, en: an exercise}}\n")
    }
    let error = #expect(throws: CatalogDefects.self) { try Catalog(files: files) }
    #expect(error?.all.map(\.file) == ["committee.yaml"])
  }

  @Test func readsItemsAsWritten() throws {
    let edition = try #require(try Catalog(files: Fixture.whole()).edition("baseline"))
    #expect(edition.note.zh == "演示数据， 不作依据。")
    #expect(edition.items.map(\.english) == ["Allowance check", nil])
    #expect(edition.items.map(\.basis?.article) == ["33", nil])
    #expect(edition.items.map(\.timesPerYear) == [4, 12])
    #expect(edition.items.map { $0.until?.description } == ["2014-12-31", nil])
  }

  @Test(
    arguments: [
      ("", .all), ("    scope: all\n", .all), ("    scope: [bridge]\n", .some(["bridge"])),
    ] as [(String, CommunityScope)])
  func anItemMayBeForSomeCommunities(_ line: String, _ scope: CommunityScope) throws {
    let files = try Fixture.whole("directory/baseline.yaml") {
      $0.replacing("    role: assists\n", with: "    role: assists\n" + line)
    }
    let edition = try #require(try Catalog(files: files).edition("baseline"))
    #expect(edition.items.map(\.scope) == [scope, .all])
  }

  @Test(
    arguments: [
      ("{hoursPerCommunity: 400, effect: advises}", 400, .advises),
      ("{hoursPerCommunity: 1, effect: blocks}", 1, .blocks),
    ] as [(String, Int, HoursBudget.Effect)])
  func aDistrictMaySetABudget(
    _ text: String, _ hours: Int, _ effect: HoursBudget.Effect
  ) throws {
    let files = try Fixture.whole("committee.yaml") {
      $0.replacing("budget: none", with: "budget: " + text)
    }
    let budget = try Catalog(files: files).committee.budget
    #expect(budget == HoursBudget(hoursPerCommunity: hours, effect: effect))
  }

  @Test func aSeatMayNameItsCommunity() throws {
    let files = try Fixture.whole("committee.yaml") {
      $0.replacing("en: Seat 2}}", with: "en: Seat 2}, community: willow}")
    }
    let seats = try Catalog(files: files).committee.roster.seats
    #expect(seats.map(\.community) == [nil, "willow", nil])
  }

  /// The second street has no list of communities, so `wilow` may stand in what is missing.
  @Test func aCommunityIsNotCalledUnknownWhileSomeAreUnread() throws {
    var files = try Fixture.whole("communities.yaml") {
      $0.replacing("    communities: []\n", with: "")
    }
    let seats = String(decoding: files["committee.yaml"] ?? [], as: UTF8.self)
      .replacing("en: Seat 2}}", with: "en: Seat 2}, community: wilow}")
    files["committee.yaml"] = Array(seats.utf8)
    #expect(
      spots(in: files) == [Spot(file: "communities.yaml", line: 9, code: "missing-key")])
  }

  @Test func editionsStandInTheOrderOfTheirDates() throws {
    var files = try Fixture.whole()
    let baseline = String(decoding: files["directory/baseline.yaml"] ?? [], as: UTF8.self)
    let earlier = baseline.replacing("edition: baseline", with: "edition: zero")
      .replacing("date: 2014-01-01", with: "date: 2013-06-01")
    files["directory/zero.yaml"] = Array(earlier.utf8)
    let catalog = try Catalog(files: files)
    #expect(catalog.editions.map(\.name) == ["zero", "baseline"])
    let days = ["2012-01-01": "zero", "2013-12-31": "zero", "2014-01-01": "baseline"]
    for (day, name) in days {
      let day = try CalendarDay(parsing: day)
      #expect(catalog.edition(inForceOn: day)?.name.text == name)
    }
    #expect(catalog.edition("third") == nil)
  }

  @Test func everyMissingFileIsNoted() {
    let missing = [
      "certificates.yaml", "committee.yaml", "communities.yaml", "departments.yaml",
      "directory/baseline.yaml", "duties.yaml", "fields.yaml", "instruments.yaml", "lexicon.yaml",
      "prohibited.yaml", "rules.yaml", "synonyms.yaml", "workdays/2014.yaml",
    ]
    #expect(spots(in: [:]) == missing.map { Spot(file: $0, line: 0, code: "missing-file") })
  }

  @Test func idsOfAMissingFileAreNotCalledUnknown() throws {
    var files = try Fixture.whole()
    files["departments.yaml"] = nil
    #expect(
      spots(in: files) == [Spot(file: "departments.yaml", line: 0, code: "missing-file")])
  }

  @Test func otherFilesArePassedOver() throws {
    var files = try Fixture.whole()
    files["README.md"] = Array("no: [yaml".utf8)
    files["directory/.baseline.yaml.swp.yaml"] = [0, 1, 2]
    #expect(spots(in: files) == [])
  }

  @Test func aMarkOfByteOrderAndOtherLineEndsDoNoHarm() throws {
    let files = try Fixture.whole("departments.yaml") {
      "\u{FEFF}" + $0.replacing("\n", with: "\r\n")
    }
    #expect(spots(in: files) == [])
  }
}

/// A catalogue's folder on disk.
@Suite struct CatalogFolderTests {
  @Test func readsAFolder() throws {
    try inTemporaryFolder { folder in
      try write(Fixture.whole(), to: folder)
      let catalog = try Catalog(folder: folder.path)
      #expect(catalog.editions == (try Catalog(files: Fixture.whole()).editions))
    }
  }

  @Test func saysWhatIsWrongWithTheFolder() throws {
    try inTemporaryFolder { folder in
      let file = folder.appending(path: "file")
      try Data().write(to: file)
      let cases = [folder.path + "/nowhere": "missing-folder", file.path: "not-a-folder"]
      for (path, code) in cases {
        let error = try #require(throws: CatalogDefects.self) { try Catalog(folder: path) }
        #expect(error.spots == [Spot(file: path, line: 0, code: code)])
      }
    }
  }

  @Test func aFileThatIsNoneIsUnreadableAndNotMissing() throws {
    try inTemporaryFolder { folder in
      var files = try Fixture.whole()
      files["fields.yaml"] = nil
      files["instruments.yaml"] = []
      try write(files, to: folder)
      mkfifo(folder.appending(path: "fields.yaml").path, 0o600)
      let error = try #require(throws: CatalogDefects.self) { try Catalog(folder: folder.path) }
      #expect(
        error.spots == [
          Spot(file: "fields.yaml", line: 0, code: "unreadable"),
          Spot(file: "instruments.yaml", line: 0, code: "empty-file"),
        ])
    }
  }

  private func write(_ files: [String: [UInt8]], to folder: URL) throws {
    for (path, bytes) in files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  private func inTemporaryFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "catalog-" + UUID().uuidString, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
