import AdmissionCommittee
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import Synchronization

/// The sample office in a journal in memory, under a clock that the test sets.
final class Scene: Sendable {
  /// The first case.
  static let id: Case.ID = "A2014-001"

  let journal = InMemoryJournal()
  /// What the clock says is the day; never the office's day by itself.
  var clockDay: CalendarDay {
    get { clock.withLock { $0 } }
    set { clock.withLock { $0 = newValue } }
  }

  private let clock = Mutex(officeDay)

  init(_ mode: Charter.Mode = .rehearsal) throws {
    try OfficeBook.found(.sample(mode: mode), in: journal) { moment }
  }

  var moment: Moment { Moment(time: "2026-01-01T00:00:00.000Z", day: clockDay) }

  /// Another conversation with the same office.
  func clerk(_ orders: StandingOrders = .sample) throws -> Registrar {
    try Registrar(journal: journal, orders: orders) { self.moment }
  }

  /// An office with a poll on the removal of item 041, all in place but the ballots.
  static func voting() throws -> (Scene, Registrar) {
    let scene = try Scene()
    let clerk = try scene.clerk()
    _ = try clerk.carryOut(.propose(.remove("041")), by: .clerk)
    _ = try clerk.carryOut(.open(id, until: nil), by: .clerk)
    return (scene, clerk)
  }
}
