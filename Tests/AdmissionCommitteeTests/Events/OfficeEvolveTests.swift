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

  @Test(arguments: impossible + impossibleCourses + impossibleSittings)
  func refuses(_ example: Impossible) throws {
    var office = try Office(replaying: example.history)
    let before = office
    let error = #expect(throws: ImpossibleHistory.self) { try office.evolve(example.event) }
    #expect(error?.reason.en.contains(example.reason) == true, "\(String(describing: error))")
    #expect(office == before)
  }

  @Test func anOfficeBeginsWithItsOpening() {
    #expect(throws: ImpossibleHistory.self) {
      try Office(openedBy: .office(.dayAdvanced(officeDay)))
    }
  }

  /// Nothing is decided again: what was recorded stands, whatever today's rules say.
  @Test func aRecordedDecisionStands() throws {
    let office = try Office(
      replaying: Self.opened + [
        .intake(.filed(.first, .refused, .sample(.needsVote))),
        .intake(.filed(.second, .sample(), .sample(.refused))),
      ])
    #expect(office[.first]?.state == .accepted)
    #expect(office[.second]?.state == .screenedOut(.refused))
  }

  static let opened = MachineTests.opened
  static let filed = MachineTests.filed
  static let voting = MachineTests.voting
  static let proposed = opened + [.intake(.proposed(.first, by: .clerk, .remove("041")))]
  static let passed =
    voting + MachineTests.cast("YYYYY...") + [.poll(.closed(.first, round: 1, .passed))]
  static let removalPassed =
    proposed + [.poll(.opened(.first, .sample()))] + MachineTests.cast("YYYYY...")
    + [.poll(.closed(.first, round: 1, .passed))]
  static let merging =
    opened + [
      .intake(.proposed(.first, by: .clerk, .merge(["041", "042"], into: "043"))),
      .poll(.opened(.first, .sample())),
    ] + MachineTests.cast("YYYYY...") + [.poll(.closed(.first, round: 1, .passed))]
  static let entering = Event.intake(
    .enteredWithoutVote(
      .first, .sample(id: "045", name: "防汛值守"), .sample(1, "045", expires: "2014-08-04")))

  static let impossible = [
    Impossible("opened twice", after: opened, .office(.opened(.sample())), "opened twice"),
    Impossible(
      "the day goes back", after: opened, .office(.dayAdvanced(day("2014-05-05"))), "goes backward"),
    Impossible(
      "a case twice", after: filed, .intake(.filed(.first, .sample(), .sample(.needsVote))),
      "filed twice"),
    Impossible(
      "a proposal under a case's number", after: filed,
      .intake(.proposed(.first, by: .clerk, .remove("041"))), "filed twice"),
    Impossible(
      "an admission without an application", after: opened,
      .intake(.proposed(.first, by: .clerk, .admit(.sample()))), "without an application"),
    Impossible(
      "a case nobody filed", after: opened, .intake(.withdrawn(.first)), "no case A2014-001"),
    Impossible(
      "withdrawn while voting", after: voting, .intake(.withdrawn(.first)), "no state for this"),
    Impossible(
      "withdrawn when passed", after: passed, .intake(.withdrawn(.first)), "no state for this"),
    Impossible(
      "registered though not listed", after: filed,
      .intake(.registered(.first, .sample(1, "001"))), "no state for this"),
    Impossible(
      "a removal registered", after: proposed,
      .intake(.registered(.first, .sample(1, "001"))), "no state for this"),
    Impossible("entered though no emergency", after: filed, entering, "no state for this"),
    Impossible(
      "an item enters twice",
      after: opened + [.intake(.filed(.first, .emergency, .sample(.emergency)))],
      .intake(
        .enteredWithoutVote(
          .first, .sample(id: "041", name: "防汛值守"), .sample(1, "041", expires: "2014-08-04"))),
      "041 enters twice"),
    Impossible(
      "a number twice",
      after: opened + [
        .intake(.filed(.first, .emergency, .sample(.emergency))), entering,
        .intake(.filed(.second, .listed, .sample(.listed, listed: "001"))),
      ], .intake(.registered(.second, .sample(1, "001"))), "issued twice"),
    Impossible(
      "a poll over a poll", after: voting, .poll(.opened(.first, .sample(round: 2))),
      "no state for this"),
    Impossible(
      "a round left out", after: filed, .poll(.opened(.first, .sample(round: 2))),
      "no state for this"
    ),
    Impossible(
      "a poll when passed", after: passed, .poll(.opened(.first, .sample(round: 2))),
      "no state for this"),
    Impossible(
      "a poll of nobody", after: filed, .poll(.opened(.first, .sample(roster: Roster([])))),
      "no possible number of seats"),
    Impossible(
      "a poll of a crowd", after: filed, .poll(.opened(.first, .sample(roster: .sample(1_001)))),
      "no possible number of seats"),
    Impossible(
      "a ballot without a poll", after: filed, .poll(.ballotCast(.first, .sample(1, .yes))),
      "no open poll of round 1"),
    Impossible(
      "a ballot of another round", after: voting,
      .poll(.ballotCast(.first, .sample(1, .yes, round: 2))),
      "no open poll of round 2"),
    Impossible(
      "a ballot of no seat", after: voting, .poll(.ballotCast(.first, .sample(9, .yes))),
      "no seat 9"),
    Impossible(
      "attendance of no seat", after: voting,
      .poll(.attendanceNoted(.first, round: 1, seat: 0, present: true)), "no seat 0"),
    Impossible(
      "a ballot beside hands", after: voting + [MachineTests.hands(yes: 4, no: 4)],
      .poll(.ballotCast(.first, .sample(1, .yes))), "hands were already counted"),
    Impossible(
      "hands beside a ballot", after: voting + MachineTests.cast("Y"),
      MachineTests.hands(yes: 4, no: 4), "by name, not by hands"),
    Impossible(
      "hands under a veto",
      after: filed + [.poll(.opened(.first, .sample(votingRule: .sample(veto: [1]))))],
      MachineTests.hands(yes: 4, no: 4), "by name, not by hands"),
    Impossible(
      "too many hands", after: voting, MachineTests.hands(yes: 5, no: 4), "not so many hands"),
    Impossible(
      "fewer hands than none", after: voting, MachineTests.hands(yes: 5, no: -1),
      "not so many hands"),
    Impossible(
      "an outcome the ballots do not give", after: voting + MachineTests.cast("YYYYNNNN"),
      .poll(.closed(.first, round: 1, .passed)), "counts to failed, recorded as passed"),
    Impossible(
      "a poll closed twice", after: passed, .poll(.closed(.first, round: 1, .passed)),
      "no open poll of round 1"),
    Impossible(
      "a decision without a close", after: voting + MachineTests.cast("YYYYY..."),
      .poll(.decided(.first, .notAdmitted)), "no state for this"),
    Impossible(
      "a decision without a quorum", after: MachineTests.deferred,
      .poll(.decided(.first, .notAdmitted)),
      "no state for this"),
    Impossible(
      "a decision against its poll", after: passed, .poll(.decided(.first, .notAdmitted)),
      "no state for this"),
    Impossible(
      "a decision on another matter", after: passed, .poll(.decided(.first, .removed("041"))),
      "no state for this"),
    Impossible(
      "another item removed", after: removalPassed, .poll(.decided(.first, .removed("042"))),
      "no state for this"),
    Impossible(
      "another item merged", after: merging, .poll(.decided(.first, .merged(["001"], into: "043"))),
      "no state for this"),
    Impossible(
      "an item merged twice", after: merging,
      .poll(.decided(.first, .merged(["041", "041"], into: "043"))), "041 is not in the directory"),
    Impossible(
      "an admitted item that was there", after: passed,
      .poll(
        .decided(
          .first, .admitted(.sample(id: "041", name: "垃圾分类宣传"), .sample(1, "041")))),
      "041 enters twice"),
    Impossible(
      "an item removed that had expired",
      after: opened + [
        .intake(.proposed(.first, by: .clerk, .remove("044"))), .poll(.opened(.first, .sample())),
      ] + MachineTests.cast("YYYYY...") + [
        .office(.dayAdvanced(day("2014-07-01"))), .poll(.closed(.first, round: 1, .passed)),
      ], .poll(.decided(.first, .removed("044"))), "044 is not in the directory"),
    Impossible(
      "an edition twice", after: opened, .office(.editionPublished("baseline", items: [])),
      "baseline is published twice"),
  ]
}

extension OfficeEvolveTests {
  private typealias Table = FlowTableTests

  static let impossibleCourses = [
    Impossible(
      "a clock on no case", after: opened, .clock(.decision), "no case A2014-001"),
    Impossible(
      "due before its time", after: Table.accepted, .course(.fellDue(.first, .decision)),
      "no state for this"),
    Impossible(
      "due by another clock",
      after: Table.accepted + [.office(.dayAdvanced(day("2014-05-28")))],
      .course(.fellDue(.first, .completeness)),
      "no state for this"),
    Impossible(
      "due without a clock", after: filed, .course(.fellDue(.first, .decision)), "no state for this"
    ),
    Impossible(
      "due twice",
      after: Table.accepted + [
        .office(.dayAdvanced(day("2014-05-28"))), .course(.fellDue(.first, .decision)),
      ],
      .course(.fellDue(.first, .decision)), "no state for this"),
    Impossible(
      "accepted twice", after: Table.accepted, .intake(.accepted(.first)), "no state for this"),
    Impossible(
      "sent back when accepted", after: Table.accepted, .intake(.returned(.first, reason: "缺")),
      "no state for this"),
    Impossible(
      "put off twice", after: Table.accepted + [.course(.decisionExtended(.first, reason: "待"))],
      .course(.decisionExtended(.first, reason: "待")), "no state for this"),
    Impossible(
      "streets asked while voting", after: voting, .course(.consultationOpened(.first)),
      "no state for this"),
    Impossible(
      "streets that were not asked", after: Table.accepted,
      .course(.streetsConsulted(.first, Consultation(asked: 8, inFavour: 5))), "no state for this"),
    Impossible(
      "more streets than were asked", after: Table.consultation,
      .course(.streetsConsulted(.first, Consultation(asked: 8, inFavour: 9))),
      "numbers are impossible"),
    Impossible(
      "a condition left out", after: Table.accepted,
      .course(.conditionSet(.first, Condition(number: 2, text: "经费"), by: .clerk)),
      "no state for this"),
    Impossible(
      "a condition on a removal", after: proposed,
      .course(.conditionSet(.first, Condition(number: 1, text: "经费"), by: .clerk)),
      "no state for this"),
    Impossible(
      "passed on no conditions", after: passed, .course(.passedOnConditions(.first)),
      "no state for this"),
    Impossible(
      "a condition met that nobody set", after: Table.conditional,
      .course(.conditionMet(.first, number: 2, evidence: nil)), "no state for this"),
    Impossible(
      "admitted while a condition is owed", after: Table.conditional,
      .poll(.decided(.first, .admitted(.sample(id: "045", name: "高温补贴"), .sample(1, "045")))),
      "no state for this"),
    Impossible(
      "no seat recused", after: Table.accepted, .course(.seatRecused(.first, seat: 9)), "no seat 9"),
    Impossible(
      "recused while voting", after: voting, .course(.seatRecused(.first, seat: 1)),
      "no state for this"),
    Impossible(
      "nothing to hand over", after: Table.accepted, .course(.noticeDelivered(.first)),
      "no state for this"),
    Impossible(
      "corrected by another department", after: Table.accepted,
      .intake(.corrected(.first, revision: 2, .sample(department: "finance"), .sample(.needsVote))),
      "no state for this"),
    Impossible(
      "a revision left out", after: Table.accepted,
      .intake(.corrected(.first, revision: 3, .sample(), .sample(.needsVote))), "no state for this"),
    Impossible(
      "a poll on an earlier revision",
      after: Table.accepted + [
        .intake(.corrected(.first, revision: 2, .sample(), .sample(.needsVote)))
      ],
      .poll(.opened(.first, .sample())), "no state for this"),
    Impossible(
      "a removal corrected", after: proposed,
      .intake(.corrected(.first, revision: 2, .sample(), .sample(.needsVote))), "no state for this"),
    Impossible(
      "an order for what is voted on", after: voting, .intake(.orderRecorded(.first, Table.order)),
      "no state for this"),
    Impossible(
      "a suspension lifted twice",
      after: Table.suspended + [.poll(.suspensionLifted(.first, "041", evidence: nil))],
      .poll(.suspensionLifted(.first, "041", evidence: nil)), "041 is not suspended"),
    Impossible(
      "another item's suspension lifted", after: Table.suspended,
      .poll(.suspensionLifted(.first, "042", evidence: nil)), "no state for this"),
    Impossible(
      "a complaint about nothing", after: opened,
      .office(.complaintMade(Complaint(item: "999", kind: .complaint, text: "扰民"), by: .clerk)),
      "no item 999"),
    Impossible(
      "a notice before its time", after: Table.reported, .bypass(.noticed(.first, step: 1)),
      "no state for this"),
    Impossible(
      "a step left out", after: Table.reported + [.office(.dayAdvanced(day("2014-05-14")))],
      .bypass(.noticed(.first, step: 2)), "no state for this"),
    Impossible(
      "answered twice", after: Table.reported + [.bypass(.answered(.first, text: "已停用"))],
      .bypass(.answered(.first, text: "已停用")), "no state for this"),
    Impossible(
      "regular by no case", after: Table.reported, .bypass(.regularised(.first, by: .second)),
      "no case A2014-002"),
    Impossible(
      "a report proposed", after: opened,
      .intake(.proposed(.first, by: .clerk, .bypass(Table.bypass))),
      "without an application"),
  ]

  private static let called = opened + [.sitting(.opened("S2014-01", on: officeDay))]

  static let impossibleSittings = [
    Impossible(
      "two sittings at once", after: called, .sitting(.opened("S2014-02", on: officeDay)),
      "cannot be called"),
    Impossible(
      "a sitting twice", after: called + [.sitting(.closed("S2014-01"))],
      .sitting(.opened("S2014-01", on: officeDay)), "cannot be called"),
    Impossible(
      "an agenda of no sitting", after: opened, .sitting(.agendaSet("S2014-01", [])),
      "does not meet"),
    Impossible(
      "a seat that there is not", after: called, .sitting(.attendanceTaken("S2014-01", [9])),
      "a seat attends that there is not"),
    Impossible(
      "a vacant seat in the room",
      after: called + [.office(.rosterChanged(seat: 3, isFilled: false, reason: nil))],
      .sitting(.attendanceTaken("S2014-01", [3])), "a seat attends that there is not"),
    Impossible(
      "a poll in no sitting", after: filed,
      .poll(
        .opened(
          .first,
          .sample(floor: PollTerms.Floor(sitting: "S2014-01", attending: [1], last: nil)))),
      "does not meet"),
    Impossible(
      "hands of seats that the poll does not know",
      after: filed + [.sitting(.opened("S2014-01", on: officeDay))] + [
        .poll(
          .opened(
            .first,
            .sample(
              roster: .sample(3),
              floor: PollTerms.Floor(sitting: "S2014-01", attending: [1, 2], last: nil)))),
        .sitting(.attendanceTaken("S2014-01", Array(1...8))),
      ], MachineTests.hands(yes: 4, no: 0), "not so many hands"),
    Impossible(
      "put off by no sitting", after: filed, .sitting(.putOff(.first, in: "S2014-01", reason: nil)),
      "does not meet"),
    Impossible(
      "a vacant seat falls vacant",
      after: opened + [.office(.rosterChanged(seat: 3, isFilled: false, reason: nil))],
      .office(.rosterChanged(seat: 3, isFilled: false, reason: nil)),
      "seat 3 cannot change that way"),
    Impossible(
      "a filled seat is filled", after: opened,
      .office(.rosterChanged(seat: 3, isFilled: true, reason: nil)),
      "seat 3 cannot change that way"),
    Impossible(
      "a ballot of a recused seat",
      after: filed + [
        .poll(.opened(.first, .sample(recusals: [RecusedSeat(seat: 1, ground: .declared)])))
      ], .poll(.ballotCast(.first, .sample(1, .yes))), "seat 1 has no vote"),
    Impossible(
      "a ballot of a vacant seat", after: filed + [.poll(.opened(.first, .sample(vacant: [1])))],
      .poll(.ballotCast(.first, .sample(1, .yes))), "seat 1 has no vote"),
    Impossible(
      "a ballot on another revision", after: voting,
      .poll(.ballotCast(.first, .sample(1, .yes, revision: 2))), "this ballot is on 2"),
  ]
}
