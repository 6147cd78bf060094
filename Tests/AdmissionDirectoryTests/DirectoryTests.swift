import AdmissionDirectory
import AdmissionVocabulary
import Testing

@Suite struct DirectoryTests {
  /// Two items without an end, one that ends with June 2014.
  static let directory = Directory(
    Edition(
      name: "baseline", title: Bilingual(zh: "基数版", en: "Baseline"), date: day("2014-01-01"),
      reconstructed: true, note: Bilingual(""),
      items: [item("001"), item("041"), item("042", until: "2014-06-30")]))

  @Test func startsFromItsEdition() throws {
    #expect(ids(on: "2014-01-01") == ["001", "041", "042"])
    #expect(ids(on: "2013-12-31") == [])
    let listing = try #require(Self.directory["041"])
    #expect((listing.entrance, listing.since) == (.inherited, Self.day("2014-01-01")))
    #expect(Self.directory["999"] == nil)
  }

  @Test(arguments: [
    ("2014-06-29", true), ("2014-06-30", true), ("2014-07-01", false), ("2015-01-01", false),
  ])
  func expiresOnTheDayAfterItsLast(_ date: String, _ isIn: Bool) throws {
    let listing = try #require(Self.directory["042"])
    #expect(listing.isIn(on: Self.day(date)) == isIn)
    #expect(Self.directory.count(on: Self.day(date)) == (isIn ? 3 : 2))
    #expect(listing.expiry == Self.day("2014-07-01"))
    #expect(Self.directory["041"]?.expiry == nil)
  }

  @Test func takesItemsIn() {
    var directory = Self.directory
    directory.enter(Self.item("043"), .admitted, on: Self.day("2014-05-06"))
    #expect(ids(on: "2014-05-05", of: directory) == ["001", "041", "042"])
    #expect(ids(on: "2014-05-06", of: directory) == ["001", "041", "042", "043"])
    #expect(directory["043"]?.entrance == .admitted)
    let entered = directory
    directory.enter(Self.item("043", until: "2014-12-31"), .withoutVote, on: Self.day("2014-05-07"))
    #expect(directory == entered)
  }

  @Test func countsWhatWasVotedOnOrInherited() {
    var directory = Self.directory
    directory.enter(Self.item("043"), .admitted, on: Self.day("2014-05-06"))
    directory.enter(Self.item("044"), .withoutVote, on: Self.day("2014-05-06"))
    #expect(directory.count(on: Self.day("2014-05-06")) == 4)
    #expect(directory.items(on: Self.day("2014-05-06")).count == 5)
  }

  @Test func itemsLeaveAndKeepTheirPlace() throws {
    var directory = Self.directory
    directory.leave("041", .removed(on: Self.day("2014-05-06")))
    #expect(ids(on: "2014-05-06", of: directory) == ["001", "042"])
    #expect(directory.listings.map(\.item.id) == ["001", "041", "042"])
    #expect(directory["041"]?.departure == .removed(on: Self.day("2014-05-06")))

    directory.leave("042", .merged(into: "001", on: Self.day("2014-05-07")))
    let merged = try #require(directory["042"])
    #expect(merged.departure?.day == Self.day("2014-05-07"))
    #expect(merged.expiry == nil)
  }

  @Test(arguments: [
    ("2013-12-31", []), ("2014-01-01", ["001", "041", "042"]),
    ("2014-05-05", ["001", "041", "042"]),
    ("2014-05-06", ["001", "042"]), ("2014-06-30", ["001", "042"]), ("2014-07-01", ["001"]),
  ])
  func answersForAnyDay(_ date: String, _ expected: [WorkItem.ID]) {
    var directory = Self.directory
    directory.leave("041", .removed(on: Self.day("2014-05-06")))
    #expect(ids(on: date, of: directory) == expected)
    #expect(directory.count(on: Self.day(date)) == expected.count)
  }

  @Test func whatIsGoneDoesNotLeaveAgain() {
    var directory = Self.directory
    directory.leave("041", .removed(on: Self.day("2014-05-06")))
    let left = directory
    directory.leave("041", .merged(into: "001", on: Self.day("2014-05-07")))
    directory.leave("999", .removed(on: Self.day("2014-05-07")))
    // Expired on the day before.
    directory.leave("042", .removed(on: Self.day("2014-07-01")))
    #expect(directory == left)
  }

  @Test(
    arguments: [
      ([], "001"), (["001", "041"], "042"), (["041", "007"], "042"), (["099"], "100"),
      (["999"], "1000"), (["plaque"], "001"), (["plaque", "012"], "013"),
      (["999999999"], "1000000000"), (["9223372036854775807", "012"], "013"),
    ] as [([WorkItem.ID], WorkItem.ID)])
  func offersAnIDNobodyHasHad(_ taken: [WorkItem.ID], _ free: WorkItem.ID) {
    let edition = Edition(
      name: "any", title: Bilingual(""), date: Self.day("2014-01-01"), reconstructed: true,
      note: Bilingual(""), items: taken.map { Self.item($0) })
    #expect(Directory(edition).freeID == free)
  }

  @Test func anItemThatLeftKeepsItsID() {
    var directory = Self.directory
    directory.leave("042", .removed(on: Self.day("2014-05-06")))
    #expect(directory.freeID == "043")
  }

  @Test func anEditionsSecondUseOfAnIDIsDropped() {
    let directory = Directory(
      Edition(
        name: "twice", title: Bilingual(""), date: Self.day("2014-01-01"), reconstructed: true,
        note: Bilingual(""), items: [Self.item("001"), Self.item("001", until: "2014-01-01")]))
    #expect(directory.listings.map(\.item) == [Self.item("001")])
  }

  private func ids(on date: String, of directory: Directory = Self.directory) -> [WorkItem.ID] {
    directory.items(on: Self.day(date)).map(\.id)
  }

  private static func item(_ id: WorkItem.ID, until: String? = nil) -> WorkItem {
    WorkItem(
      id: id, name: "事项\(id)", english: nil, kind: .task, category: .commissioned,
      department: "civil-affairs", basis: nil, role: .assists, timesPerYear: 1, minutes: 60,
      fields: [], from: nil, until: until.map(day), source: "test")
  }

  private static func day(_ text: String) -> CalendarDay {
    guard let day = try? CalendarDay(parsing: text) else { preconditionFailure(text) }
    return day
  }
}
