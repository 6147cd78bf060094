import AdmissionCatalog
import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary
import Synchronization

/// Where the applications of one call are screened: each by an office's own desk, or without an
/// office at the desk of the day that fits it.
///
/// A desk is made once for its day; all threads share them.
final class ScreeningDesks: Sendable {
  /// So many days are kept ready; a year of working days is fewer.
  private static let mostDays = 400

  private let catalog: Catalog
  private let orders: StandingOrders
  private let ofOffice: ScreeningDesk?
  /// The day asked for on the command line.
  private let today: CalendarDay?
  private let screenings = Mutex(Recent<CalendarDay, Screening>(most: mostDays))

  /// `ofOffice` is what an office screens by.
  init(_ workplace: CommandWorkplace, ofOffice screening: Screening?) {
    (catalog, orders) = (workplace.catalog, workplace.orders)
    today = workplace.options.today
    let why = Self.asked(today) ?? Bilingual(zh: "办公日", en: "the office's day")
    ofOffice = screening.map {
      ScreeningDesk(
        $0, because: why, against: Bilingual(zh: "本办公室的目录", en: "this office's directory"))
    }
  }

  /// - Throws: `MissingCalendarYear` when the day that fits cannot be counted.
  func desk(for application: Application) throws(MissingCalendarYear) -> ScreeningDesk {
    if let ofOffice { return ofOffice }
    let (day, why, derivation) = try day(for: application)
    guard let edition = catalog.edition(inForceOn: day) else {
      preconditionFailure("the reader accepts no catalogue without an edition")
    }
    let screening = screenings.withLock { screenings in
      screenings.value(for: day) {
        orders.screening(against: Directory(edition), catalog.committee.roster, on: day)
      }
    }
    return ScreeningDesk(
      screening, because: why,
      against: Bilingual(zh: "版本“\(edition.name)”", en: "edition \(edition.name)"), derivation)
  }

  /// Why the day asked for on the command line; `nil` when none was.
  private static func asked(_ today: CalendarDay?) -> Bilingual? {
    today.map { _ in Bilingual(zh: "--today 指定", en: "as --today says") }
  }

  /// The day with how it was found, in a word and where it is unusual on a line of its own.
  private func day(
    for application: Application
  ) throws(MissingCalendarYear) -> (day: CalendarDay, why: Bilingual, derivation: Bilingual) {
    if let today, let asked = Self.asked(today) { return (today, asked, Bilingual("")) }
    let enters = application.item.enters
    if application.basis.ground == .emergency {
      let why = Bilingual(zh: "突发紧急事件，按进入日", en: "an emergency, as of the day it enters")
      return (enters, why, Bilingual(""))
    }
    // Without a notice to give, the working day before it enters.
    func leadTime(on day: CalendarDay) -> Int {
      max(1, catalog.ruleBook.notice(on: day))
    }
    var notice = leadTime(on: enters)
    var derivation = try catalog.workdays.day(notice, workdaysBefore: enters)
    // Whoever files then gives the notice of that day, which may be longer.
    if leadTime(on: derivation.result) > notice {
      notice = leadTime(on: derivation.result)
      derivation = try catalog.workdays.day(notice, workdaysBefore: enters)
    }
    return (
      derivation.result,
      Bilingual(
        zh: "进入日 \(enters) 前推 \(notice) 个工作日",
        en: "\(notice) working days before it enters on \(enters)"),
      derivation.isUnusual ? Bilingual("\n  ") + derivation.words(before: true) : Bilingual("")
    )
  }
}
