import Admission
import AdmissionCatalog
import AdmissionJournalSQLite
import Foundation

/// A folder with a store in it that an office of three hundred items has filled.
package struct SampleStore {
  /// The home of whoever works there.
  package let folder: URL
  package let path: String

  /// Makes it; the cases are random and seeded: applications by departments and motions of the
  /// clerk, voted on by eight seats.
  package init(entries: Int) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "office.sqlite").path
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
    let catalog = try Catalog(folder: root.appending(path: "catalog").path(percentEncoded: false))
    let workplace = Workplace(catalog)
    let district = District(catalog)
    let edition = district.edition(items: 300)
    let committee = catalog.committee
    let journal = try SQLiteJournal(creating: path)
    try OfficeBook.found(
      Charter(
        mode: .rehearsal, assurance: .attested, committee: committee.name, clerk: committee.clerk,
        numberPrefix: committee.numberPrefix, reconstructed: true, edition: edition,
        roster: committee.roster, votingRule: committee.votingRule,
        ruleBook: workplace.orders.ruleBookDigest,
        procedure: committee.procedure, day: edition.date),
      in: journal, clock: Moment.now)
    let clerk = try workplace.registrar(of: journal)
    var days = SampleDays(clerk: clerk, district: district)
    try clerk.atomically {
      while clerk.entries.count < entries { days.next(upTo: entries) }
    }
  }

  /// Puts lines into the history of whoever works there.
  package func write(history lines: [String]) throws {
    let state = folder.appending(path: ".local/state/zhunru")
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    let text = lines.map { $0 + "\n" }.joined()
    try Data(text.utf8).write(to: state.appending(path: "history"))
  }

  package func remove() { try? FileManager.default.removeItem(at: folder) }
}

/// An office at work, case after case.
private struct SampleDays {
  let clerk: Registrar
  let district: District
  private var dice = Dice(seed: 20_140_418)

  init(clerk: Registrar, district: District) {
    (self.clerk, self.district) = (clerk, district)
  }

  /// One case from its filing to its decision, and sometimes another day.
  mutating func next(upTo limit: Int) {
    func carryOut(_ command: Command, by actor: Participant) {
      // What is refused leaves nothing behind.
      guard clerk.entries.count < limit else { return }
      _ = try? clerk.carryOut(command, by: actor)
    }
    let known = clerk.office.cases.count
    if dice.hits(oneIn: 3) {
      let item = "1\(Int.random(in: 0..<300, using: &dice))"
      guard let item = try? WorkItem.ID(parsing: item) else { return }
      carryOut(.propose(dice.hits(oneIn: 9) ? .remove(item) : .retain(item)), by: .clerk)
    } else {
      let application = district.application(&dice)
      carryOut(.file(application), by: .department(application.department))
    }
    guard clerk.office.cases.count > known, let id = clerk.office.cases.last?.id else { return }
    carryOut(.accept(id), by: .clerk)
    carryOut(.open(id, until: nil), by: .clerk)
    if clerk.office[id]?.openPoll != nil {
      for seat in 1...8 {
        let choice: Choice = dice.hits(oneIn: 4) ? .no : .yes
        carryOut(.cast(id, choice, reason: "第\(seat)席的意见：名单已有，不必重复上报"), by: .seat(seat))
      }
      carryOut(.close(id), by: .clerk)
    }
    if dice.hits(oneIn: 4), let tomorrow = clerk.office.today.advanced(by: 1) {
      carryOut(.advance(to: tomorrow), by: .clerk)
    }
  }
}
