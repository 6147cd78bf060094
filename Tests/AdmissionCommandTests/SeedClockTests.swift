import AdmissionCatalog
import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionScreening
import AdmissionVocabulary
import ArgumentParser
import Testing

@testable import AdmissionCommand

/// The demonstration keeps the clocks that its own catalogue sets.
@Suite struct SeedClockTests {
  @Test func everyCaseOfTheDemonstrationIsInTime() throws {
    let workplace = try Demonstration.workplace()
    let clerk = try Demonstration.clerk(of: workplace)
    let notice = workplace.catalog.committee.clocks.notice
    let book = workplace.catalog.ruleBook
    let start = clerk.office.charter.day
    let decision = book.number(.decision, on: start)
    let extra = book.number(.postponement, on: start)
    let lead = book.notice(on: start)
    let calendar = workplace.catalog.workdays
    #expect(clerk.office.cases.count > 60)
    for filed in clerk.office.cases {
      let due = try calendar.day(decision, workdaysAfter: filed.filedOn).result
      let extended = try calendar.day(extra, workdaysAfter: due).result
      for (place, round) in filed.rounds.enumerated() {
        let opened = round.poll.terms.openedOn
        let earliest = try calendar.day(notice, workdaysAfter: opened).result
        #expect(round.closedOn >= earliest, "\(filed.id)")
        // A poll that found no quorum is repeated within the extension.
        #expect(round.closedOn <= (place == 0 ? due : extended), "\(filed.id)")
        #expect(try calendar.isWorkday(round.closedOn), "\(filed.id)")
      }
      if case .admit(let application) = filed.motion, filed.verdict?.outcome == .needsVote {
        let latest = try calendar.day(lead, workdaysBefore: application.item.enters).result
        #expect(filed.filedOn <= latest, "\(filed.id)")
      }
    }
  }

  @Test func theDemonstrationShowsWhatItPromises() throws {
    let workplace = try Demonstration.workplace()
    let office = try Demonstration.clerk(of: workplace).office
    let words = Set(office.cases.flatMap(\.words))
    #expect(
      words.isSuperset(of: [
        "admitted", "refused", "removed", "merged", "retained", "not-carried", "passed", "failed",
      ]))
    let rounds = office.cases.flatMap(\.rounds)
    #expect(rounds.contains { $0.outcome == .noQuorum })
    #expect(rounds.contains { $0.poll.tally.counts.yes == 4 && $0.poll.tally.counts.no == 4 })
    #expect(rounds.contains { $0.poll.sheet.text.contains("R") })
    #expect(rounds.contains { $0.poll.hands != nil })
    #expect(rounds.contains { Set($0.poll.ballots.map(\.seat)).count < $0.poll.ballots.count })
  }
}
