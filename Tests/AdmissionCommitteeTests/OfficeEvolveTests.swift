import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// Histories that no run of the program could have written.
@Suite struct OfficeEvolveTests {
  struct Impossible: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let history: [Event]
    let event: Event
    let reason: String

    init(_ description: String, after history: [Event], _ event: Event, _ reason: String) {
      (testDescription, self.history, self.event, self.reason) =
        (description, history, event, reason)
    }
  }

  @Test(arguments: impossible)
  func refuses(_ example: Impossible) throws {
    var office = try Office(replaying: example.history)
    let before = office
    let error = #expect(throws: ImpossibleHistory.self) { try office.evolve(example.event) }
    #expect(error?.reason.en.contains(example.reason) == true, "\(String(describing: error))")
    #expect(office == before)
  }

  @Test func anOfficeBeginsWithItsOpening() {
    #expect(throws: ImpossibleHistory.self) {
      try Office(openedBy: .dayAdvanced(officeDay))
    }
  }

  /// Nothing is decided again: what was recorded stands, whatever today's rules say.
  @Test func aRecordedDecisionStands() throws {
    let office = try Office(
      replaying: Self.opened + [
        .filed(.first, .refused, .sample(.needsVote)),
        .filed(.second, .sample(), .sample(.refused)),
      ])
    #expect(office[.first]?.state == .accepted)
    #expect(office[.second]?.state == .screenedOut(.refused))
  }

  static let opened = MachineTests.opened
  static let filed = MachineTests.filed
  static let voting = MachineTests.voting
  static let proposed = opened + [.proposed(.first, by: .clerk, .remove("041"))]
  static let passed =
    voting + MachineTests.cast("YYYYY...") + [.pollClosed(.first, round: 1, .passed)]
  static let removalPassed =
    proposed + [.pollOpened(.first, .sample())] + MachineTests.cast("YYYYY...")
    + [.pollClosed(.first, round: 1, .passed)]
  static let merging =
    opened + [
      .proposed(.first, by: .clerk, .merge(["041", "042"], into: "043")),
      .pollOpened(.first, .sample()),
    ] + MachineTests.cast("YYYYY...") + [.pollClosed(.first, round: 1, .passed)]
  static let entering = Event.enteredWithoutVote(
    .first, .sample(id: "045", name: "防汛值守"), .sample(1, "045", expires: "2014-08-04"))

  static let impossible = [
    Impossible("opened twice", after: opened, .opened(.sample()), "opened twice"),
    Impossible(
      "the day goes back", after: opened, .dayAdvanced(day("2014-05-05")), "goes backward"),
    Impossible(
      "a case twice", after: filed, .filed(.first, .sample(), .sample(.needsVote)), "filed twice"),
    Impossible(
      "a proposal under a case's number", after: filed,
      .proposed(.first, by: .clerk, .remove("041")), "filed twice"),
    Impossible(
      "an admission without an application", after: opened,
      .proposed(.first, by: .clerk, .admit(.sample())), "without an application"),
    Impossible("a case nobody filed", after: opened, .withdrawn(.first), "no case A2014-001"),
    Impossible("withdrawn while voting", after: voting, .withdrawn(.first), "no state for this"),
    Impossible("withdrawn when passed", after: passed, .withdrawn(.first), "no state for this"),
    Impossible(
      "registered though not listed", after: filed,
      .registered(.first, .sample(1, "001")), "no state for this"),
    Impossible(
      "a removal registered", after: proposed,
      .registered(.first, .sample(1, "001")), "no state for this"),
    Impossible("entered though no emergency", after: filed, entering, "no state for this"),
    Impossible(
      "an item enters twice",
      after: opened + [.filed(.first, .emergency, .sample(.emergency))],
      .enteredWithoutVote(
        .first, .sample(id: "041", name: "防汛值守"), .sample(1, "041", expires: "2014-08-04")),
      "041 enters twice"),
    Impossible(
      "a number twice",
      after: opened + [
        .filed(.first, .emergency, .sample(.emergency)), entering,
        .filed(.second, .listed, .sample(.listed, listed: "001")),
      ], .registered(.second, .sample(1, "001")), "issued twice"),
    Impossible(
      "a poll over a poll", after: voting, .pollOpened(.first, .sample(round: 2)),
      "no state for this"),
    Impossible(
      "a round left out", after: filed, .pollOpened(.first, .sample(round: 2)), "no state for this"
    ),
    Impossible(
      "a poll when passed", after: passed, .pollOpened(.first, .sample(round: 2)),
      "no state for this"),
    Impossible(
      "a poll of nobody", after: filed, .pollOpened(.first, .sample(roster: Roster([]))),
      "no possible number of seats"),
    Impossible(
      "a poll of a crowd", after: filed, .pollOpened(.first, .sample(roster: .sample(1_001))),
      "no possible number of seats"),
    Impossible(
      "a ballot without a poll", after: filed, .ballotCast(.first, .sample(1, .yes)),
      "no open poll of round 1"),
    Impossible(
      "a ballot of another round", after: voting, .ballotCast(.first, .sample(1, .yes, round: 2)),
      "no open poll of round 2"),
    Impossible(
      "a ballot of no seat", after: voting, .ballotCast(.first, .sample(9, .yes)), "no seat 9"),
    Impossible(
      "attendance of no seat", after: voting,
      .attendanceNoted(.first, round: 1, seat: 0, present: true), "no seat 0"),
    Impossible(
      "a ballot beside hands", after: voting + [MachineTests.hands(yes: 4, no: 4)],
      .ballotCast(.first, .sample(1, .yes)), "hands were already counted"),
    Impossible(
      "hands beside a ballot", after: voting + MachineTests.cast("Y"),
      MachineTests.hands(yes: 4, no: 4), "by name, not by hands"),
    Impossible(
      "hands under a veto",
      after: filed + [.pollOpened(.first, .sample(votingRule: .sample(veto: [1])))],
      MachineTests.hands(yes: 4, no: 4), "by name, not by hands"),
    Impossible(
      "too many hands", after: voting, MachineTests.hands(yes: 5, no: 4), "not so many hands"),
    Impossible(
      "fewer hands than none", after: voting, MachineTests.hands(yes: 5, no: -1),
      "not so many hands"),
    Impossible(
      "an outcome the ballots do not give", after: voting + MachineTests.cast("YYYYNNNN"),
      .pollClosed(.first, round: 1, .passed), "counts to failed, recorded as passed"),
    Impossible(
      "a poll closed twice", after: passed, .pollClosed(.first, round: 1, .passed),
      "no open poll of round 1"),
    Impossible(
      "a decision without a close", after: voting + MachineTests.cast("YYYYY..."),
      .decided(.first, .notAdmitted), "no state for this"),
    Impossible(
      "a decision without a quorum", after: MachineTests.deferred, .decided(.first, .notAdmitted),
      "no state for this"),
    Impossible(
      "a decision against its poll", after: passed, .decided(.first, .notAdmitted),
      "no state for this"),
    Impossible(
      "a decision on another matter", after: passed, .decided(.first, .removed("041")),
      "no state for this"),
    Impossible(
      "another item removed", after: removalPassed, .decided(.first, .removed("042")),
      "no state for this"),
    Impossible(
      "another item merged", after: merging, .decided(.first, .merged(["001"], into: "043")),
      "no state for this"),
    Impossible(
      "an item merged twice", after: merging,
      .decided(.first, .merged(["041", "041"], into: "043")), "041 is not in the directory"),
    Impossible(
      "an admitted item that was there", after: passed,
      .decided(
        .first, .admitted(.sample(id: "041", name: "垃圾分类宣传"), .sample(1, "041"))),
      "041 enters twice"),
    Impossible(
      "an item removed that had expired",
      after: opened + [
        .proposed(.first, by: .clerk, .remove("044")), .pollOpened(.first, .sample()),
      ] + MachineTests.cast("YYYYY...") + [
        .dayAdvanced(day("2014-07-01")), .pollClosed(.first, round: 1, .passed),
      ], .decided(.first, .removed("044")), "044 is not in the directory"),
    Impossible(
      "an edition twice", after: opened, .editionPublished("baseline", items: []),
      "baseline is published twice"),
  ]
}
