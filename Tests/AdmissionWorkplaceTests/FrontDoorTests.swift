import AdmissionCatalog
import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionScreening
import AdmissionVocabulary
import AdmissionWorkplace
import Foundation
import Testing

/// An office is made, worked in, kept and gone back to through the workplace alone.
@Suite struct FrontDoorTests {
  private let place: StorePlace

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    place = StorePlace(folder.appending(path: "office.sqlite").path(percentEncoded: false))
  }

  @Test func fromTheCatalogueToAVerifiedStore() throws {
    let workplace = try Workplace()
    let clerk = try workplace.found(.rehearsal)
    let application = try workplace.application(at: "seeds/applications/elder-survey.yaml")
    let verdict = try workplace.orders.screening(in: clerk.current).verdict(on: application)
    #expect(verdict.outcome == .needsVote)

    let filed = try clerk.carryOut(.file(application), by: .department(application.department))
    let id = try #require(filed.first?.event.caseID)
    _ = try clerk.carryOut(.open(id, until: nil), by: .clerk)
    for seat in 1...8 {
      _ = try clerk.carryOut(.cast(id, seat < 7 ? .yes : .no, reason: nil), by: .seat(seat))
    }
    _ = try clerk.carryOut(.close(id), by: .clerk)

    try Workplace.keep(clerk.stored, in: place)
    #expect(try workplace.open(place).office == clerk.office)
    let verification = try Workplace.verification(of: place)
    #expect(verification.damage == nil && verification.polls == 1)
  }

  @Test func aCatalogueOfOnesOwnIsSaidToBeWhatItIs() throws {
    let defects = #expect(throws: CatalogDefects.self) {
      try Workplace(catalogFolder: "/nowhere/catalog")
    }
    #expect(defects?.all.map(\.notice.advice) == [.checkCatalogPath])
  }

  @Test func aStoreIsMadeOnceAndOnlyWhereNobodyNamedIt() throws {
    let workplace = try Workplace()
    #expect(throws: JournalFailure.missing(place.path)) {
      try workplace.open(place) { try workplace.found(.rehearsal) }
    }
    #expect(throws: JournalFailure.missing(place.path)) { try Workplace.verification(of: place) }
    try Workplace.keep([], in: place)
    #expect(throws: EmptyJournal.self) { try Workplace.verification(of: place) }
    #expect(throws: JournalFailure.exists(place.path)) { try Workplace.keep([], in: place) }
  }

  /// Two conversations share a book in one process; none decides on what is not there any more.
  @Test func aSharedBookStopsWhereItsStoreIsTakenAway() throws {
    let workplace = try Workplace()
    let book = try OfficeBook(by: workplace.catalog, in: place)
    let conversations = [Registrar(book), Registrar(book)]
    let application = try workplace.application(at: "seeds/applications/elder-survey.yaml")
    try conversations[0].carryOut(.file(application), by: .department(application.department))
    try conversations[1].refresh()
    let page = book.page
    let id = try #require(page.office.cases.first?.id)
    let away = place.path + ".away"
    try FileManager.default.moveItem(atPath: place.path, toPath: away)
    for conversation in conversations {
      #expect(throws: JournalFailure.self) {
        try conversation.carryOut(.open(id), by: .clerk)
      }
      #expect(throws: JournalFailure.self) { try conversation.refresh() }
      #expect(conversation.office == page.office)
    }
    #expect(book.page.entries.count == page.entries.count)
    #expect(!FileManager.default.fileExists(atPath: place.path))
    // Put back as it was, it is the same store.
    try FileManager.default.moveItem(atPath: away, toPath: place.path)
    try conversations[1].carryOut(.open(id), by: .clerk)
    #expect(try conversations[1].verification().damage == nil)
  }

  /// Changes that no file could make, each with the key that is named.
  private static let impossible: [(String, @Sendable (inout Application) -> Void)] = [
    ("item.timesPerYear", { $0.item.timesPerYear = 0 }),
    ("item.timesPerYear", { $0.item.timesPerYear = .max }),
    ("burden.minutesEachTime", { $0.burden.minutesEachTime = -30 }),
    ("delivery.funds.amount", { $0.delivery.funds?.amount = -.max }),
    ("consultation", { $0.consultation?.streetsFor = 9 }),
    ("item.name", { $0.item.name = "" }),
    ("item.name", { $0.item.name = "a\0b" }),
    ("item.name", { $0.item.name = "  " }),
    ("item.name", { $0.item.name = "走\u{202E}访" }),
    ("item.name", { $0.item.name = String(repeating: "长", count: 3_000) }),
    ("item.content", { $0.item.content = "一行\n又一行" }),
    ("answers", { $0.answers = [.init(to: "R46", says: "\u{200B}")] }),
  ]

  /// What no file may say is not filed when it is made in code.
  @Test(arguments: impossible.indices) func whatNoFileMaySayIsNotFiled(_ place: Int) throws {
    let (field, change) = Self.impossible[place]
    let workplace = try Workplace()
    let office = Registrar(try OfficeBook(by: workplace.catalog))
    var application = try workplace.application(at: "seeds/applications/elder-survey.yaml")
    change(&application)
    let refusal = #expect(throws: Refusal.self) {
      try office.carryOut(.file(application), by: .department(application.department))
    }
    #expect(refusal?.notice.message.en.hasPrefix(field) == true, "\(String(describing: refusal))")
    #expect(office.office.cases.isEmpty)
  }

  @Test func anOfficeIsOpenedAsWhatItIs() throws {
    let catalog = try Workplace().catalog
    _ = try OfficeBook(.rehearsal, by: catalog, in: place)
    let error = #expect(throws: WrongMode.self) { try OfficeBook(.live, by: catalog, in: place) }
    #expect(error?.found == .rehearsal)
  }

  @Test func aBackupIsRestoredAndSaysSo() throws {
    let workplace = try Workplace()
    let copy = StorePlace(place.path + ".copy")
    try Workplace.keep(workplace.found(.rehearsal).stored, in: place)
    #expect(try Workplace.backUp(place, to: copy).sound.sequence == 1)
    #expect(throws: JournalFailure.exists(place.path)) {
      try Workplace.restore(copy, to: place, replacing: false)
    }
    #expect(throws: UnusableBackup.isTheStore(place.path)) {
      try Workplace.restore(place, to: place, replacing: true)
    }
    let (restoration, aside) = try Workplace.restore(copy, to: place, replacing: true)
    #expect(restoration.from == 1 && aside != nil)
    #expect(try Workplace.verification(of: place).office?.restorations.count == 1)
  }

  @Test func aLiveOfficeBeginsToday() throws {
    let workplace = try Workplace()
    #expect(workplace.charter(.live).day == Moment.now().day)
    #expect(workplace.charter(.rehearsal).day == workplace.catalog.edition("baseline")?.date)
  }
}
