import AdmissionCommittee
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import Testing

/// A live office lives on the clock, a rehearsal on its last `today`.
@Suite struct OfficeDayTests {
  private let may7 = day("2014-05-07")

  @Test func aLiveOfficeAdvancesBeforeWhatIsDone() throws {
    let scene = try Scene(.live)
    let clerk = try scene.clerk()
    scene.clockDay = may7
    let entries = try clerk.carryOut(.propose(.remove("041")), by: .clerk)
    #expect(
      entries.map(\.event)
        == [.office(.dayAdvanced(may7)), .intake(.proposed(Scene.id, by: .clerk, .remove("041")))])
    #expect(entries.map(\.day) == [may7, may7] && clerk.office.today == may7)
    // Once a day is enough.
    #expect(try clerk.carryOut(.propose(.remove("042")), by: .clerk).count == 1)
  }

  @Test func aRehearsalDoesNot() throws {
    let scene = try Scene()
    let clerk = try scene.clerk()
    scene.clockDay = may7
    let entries = try clerk.carryOut(.propose(.remove("041")), by: .clerk)
    #expect(entries.map(\.day) == [officeDay] && clerk.office.today == officeDay)
    let advanced = try clerk.carryOut(.advance(to: day("2014-06-01")), by: .clerk)
    #expect(advanced.map(\.day) == [day("2014-06-01")])
    #expect(clerk.office.today == day("2014-06-01"))
  }

  @Test func aClockThatGoesBackDoesNotTakeTheOfficeBack() throws {
    let scene = try Scene(.live)
    let clerk = try scene.clerk()
    scene.clockDay = day("2014-05-01")
    let entries = try clerk.carryOut(.propose(.remove("041")), by: .clerk)
    #expect(entries.map(\.day) == [officeDay] && clerk.office.today == officeDay)
  }

  @Test func aLiveOfficeTakesNoDayFromAnybody() throws {
    let scene = try Scene(.live)
    let clerk = try scene.clerk()
    scene.clockDay = may7
    #expect(throws: Refusal.livesOnTheClock) {
      try clerk.carryOut(.advance(to: day("2014-06-01")), by: .clerk)
    }
    // What was refused has not advanced the day either.
    #expect(clerk.office.today == officeDay)
    #expect(try scene.journal.entries(after: 0).count == 1)
  }

  @Test func theClockEndsAPoll() throws {
    let scene = try Scene(.live)
    let clerk = try scene.clerk()
    _ = try clerk.carryOut(.propose(.remove("041")), by: .clerk)
    _ = try clerk.carryOut(.open(Scene.id, until: may7), by: .clerk)
    scene.clockDay = may7
    #expect(try clerk.carryOut(.cast(Scene.id, .yes, reason: nil), by: .seat(1)).count == 2)
    scene.clockDay = day("2014-05-08")
    #expect(throws: Refusal.ballotingIsOver(Scene.id, until: may7)) {
      try clerk.carryOut(.cast(Scene.id, .yes, reason: nil), by: .seat(2))
    }
    #expect(try clerk.carryOut(.close(Scene.id), by: .clerk).first?.day == day("2014-05-08"))
    #expect(try clerk.verification().damage == nil)
  }
}
