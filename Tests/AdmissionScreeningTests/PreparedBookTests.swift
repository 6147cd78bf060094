import AdmissionCatalog
import AdmissionDirectory
import AdmissionNames
import AdmissionSamples
import AdmissionShipped
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

/// What is made once for many screenings says the same as what is made for each.
@Suite struct PreparedBookTests {
  static let prepared = Result {
    let catalog = try ShippedApplicationsTests.catalog.get()
    return PreparedBook(catalog.ruleBook, catalog.register)
  }

  static func application(_ name: String) throws -> Application {
    let file = "seeds/applications/\(name).yaml"
    return try ApplicationFile.read(
      Array(try #require(Shipped.files[file]).utf8), file: file,
      register: try prepared.get().register)
  }

  /// Days before, on and after those on which the shipped book begins to apply.
  @Test(
    arguments: ["elder-survey", "nine-wrong", "duplicate"],
    ["2013-12-31", "2014-01-02", "2014-04-30", "2014-05-04", "2014-05-05", "2014-09-30"])
  func saysOnEveryDayWhatABookOfItsOwnSays(_ name: String, _ written: String) throws {
    let (catalog, prepared) = (
      try ShippedApplicationsTests.catalog.get(), try Self.prepared.get()
    )
    let day = try CalendarDay(parsing: written)
    let directory = Directory(try #require(catalog.edition("baseline")))
    let circumstances = Circumstances(calendar: catalog.workdays)
    let application = try Self.application(name)
    let shared = Screening(by: prepared, against: directory, on: day, circumstances)
    let own = Screening(
      by: catalog.ruleBook, against: directory, register: catalog.register, on: day,
      circumstances)
    #expect(shared.isIdle == own.isIdle)
    #expect(try shared.verdict(on: application) == own.verdict(on: application))
  }

  /// A rule applies from its day on, also to who asked the day before.
  @Test func changesWithTheBook() throws {
    let early = RuleBook.Entry.sample(
      for: .fundsFollowTheTask, adopted: day("2014-05-06"))
    let book = try RuleBook.sample(changing: ["R12": early])
    let prepared = PreparedBook(book, .sample)
    let counts = [day("2014-05-05"), day("2014-05-06"), day("2014-05-05")].map { day in
      prepared.rules(on: day).rules.count { $0.rule.id == "R12" }
    }
    #expect(counts == [0, 1, 0])
  }

  @Test func comparesNamesByOneListForAllDaysOnWhichItIsTheSame() throws {
    let prepared = PreparedBook(try .sample(), .sample)
    let items = [WorkItem.sample(id: "010", name: "高温补贴发放")]
    let (first, again) = (prepared.names(of: items), prepared.names(of: items))
    let other = prepared.names(of: items + [.sample(id: "011", name: "犬只登记")])
    #expect(try #require(first as? NameList) === #require(again as? NameList))
    #expect(try #require(first as? NameList) !== #require(other as? NameList))
  }
}
