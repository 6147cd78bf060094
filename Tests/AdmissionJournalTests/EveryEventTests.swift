import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionJournal

/// Everything that can happen, written down and read again.
@Suite struct EveryEventTests {
  @Test func everythingThatCanHappenIsWrittenAndRead() throws {
    let journal = InMemoryJournal()
    let moment = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    try OfficeBook.found(
      .sample(procedure: Procedure(intake: .byClerk, consults: true)), in: journal
    ) { moment }
    let clerk = try Registrar(journal: journal, orders: .sample) { moment }
    for (actor, command) in Self.script { _ = try clerk.carryOut(command, by: actor) }
    let later = try Registrar(journal: journal, orders: .adopting("book-2")) { moment }
    _ = try later.carryOut(.publish("edition-2"), by: .clerk)
    _ = try journal.transact(since: later.head.sequence) { _ in
      [
        try Chain.stored(
          .office(.restored(Restoration(from: later.head.sequence, left: nil))), by: .clerk,
          on: officeDay,
          at: moment.time, after: later.head)
      ]
    }
    try later.refresh()

    let written = try journal.entries(after: 0)
    let text = written.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for kind in Event.kinds {
      #expect(text.contains(#""event":"\#(kind)""#), "\(kind)")
    }
    let again = try Registrar(journal: journal, orders: .sample) { moment }
    #expect(again.office == later.office)
    #expect(again.entries == later.entries)
    #expect(try Verification(of: journal).damage == nil)
  }

  private static let bureau = Participant.department("civil-affairs")
  private static let community = Participant.community("community-1")

  private static func sheet(_ letters: String) -> BallotSheet {
    guard let sheet = try? BallotSheet(parsing: letters) else { preconditionFailure(letters) }
    return sheet
  }

  private static func report(_ task: String) -> (Participant, Command) {
    (community, .report(Bypass(task: task, department: "civil-affairs")))
  }

  private static let script: [(Participant, Command)] = admission + entrances + motions + reports

  private static let admission: [(Participant, Command)] = [
    (bureau, .file(.sample())), (.clerk, .accept("A2014-001")),
    (.clerk, .consult("A2014-001", nil)),
    (.clerk, .consult("A2014-001", Consultation(asked: 8, inFavour: 5))),
    (.clerk, .extend("A2014-001", reason: "待财政答复")),
    (.seat(2), .condition("A2014-001", text: "经费到位")), (.clerk, .recuse("A2014-001", seat: 8)),
    (
      bureau,
      .correct(
        "A2014-001",
        .sample(content: "每户一次，电话通知", delivery: .sample(powers: nil, training: nil)))
    ), (.clerk, .strike("A2014-001", "R13", place: 2, reason: "社区会办")),
    (.clerk, .sitting(.open(on: officeDay, agenda: ["A2014-001"]))),
    (.clerk, .sitting(.attend([1, 2, 3, 4, 5, 6]))), (.clerk, .sitting(.observers("纪委一人"))),
    (.clerk, .sitting(.preside(1))), (.clerk, .sitting(.record(by: .clerk))),
    (.clerk, .sitting(.putOff("A2014-001", reason: "下午再议"))),
    (.clerk, .sitting(.take("A2014-001", .byName(sheet("YYYYYN.R"))))),
    (.clerk, .sitting(.close)), (.clerk, .fulfil("A2014-001", condition: 1, evidence: "拨款单")),
    (.clerk, .fulfil("A2014-001", condition: 2, evidence: nil)),
    (.clerk, .deliver("A2014-001")),
  ]

  private static let entrances: [(Participant, Command)] = [
    (bureau, .file(.listed)), (bureau, .file(.sample(name: "居民读书会"))),
    (.clerk, .sendBack("A2014-003", reason: "缺经费来源")), (bureau, .withdraw("A2014-003")),
    (bureau, .file(.emergency)),
    (.clerk, .enter(.sample(name: "创建迎检"), Order(level: .city, document: "会议纪要"))),
  ]

  private static let motions: [(Participant, Command)] = [
    (.seat(1), .propose(.remove("041"))), (.clerk, .open("A2014-006", until: nil)),
    (
      .clerk,
      .recordHands("A2014-006", HandsCount(yes: 5, no: 2, abstain: 0, recused: 1))
    ), (.clerk, .close("A2014-006")), (.clerk, .propose(.suspend("042", .unfunded))),
    (.clerk, .open("A2014-007", until: nil)),
    (.clerk, .record("A2014-007", sheet("YYYYYYYP"))), (.clerk, .close("A2014-007")),
    (.clerk, .cure("042", evidence: "拨款单")), (bureau, .amend("043", .sample(name: "健身器材登记"))),
    (.clerk, .seat(3, isFilled: false, reason: "调任")),
    (
      community, .complain(Complaint(item: "042", kind: .undelivered, text: "经费未到"))
    ),
  ]

  private static let reports: [(Participant, Command)] = [
    report("App 打卡"), (bureau, .answer("A2014-009", text: "已停用")), report("网格日报"),
    (bureau, .regularise("A2014-010", .sample(name: "网格日报"))), report("专项排查"),
    (.clerk, .advance(to: day("2014-05-14"))), (.clerk, .escalate("A2014-012")),
    // Silence has accepted the amendment by then.
    (.clerk, .open("A2014-008", until: nil)), (bureau, .file(.sample(name: "居民合唱队"))),
    (.clerk, .accept("A2014-013")), (.clerk, .consult("A2014-013", nil)),
    (.clerk, .consult("A2014-013", Consultation(asked: 8, inFavour: 5))),
    (.clerk, .open("A2014-013", until: nil)),
    (
      bureau,
      .correct("A2014-013", .sample(name: "居民合唱队", delivery: .sample(powers: nil)))
    ),
  ]
}
