import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionReports
import AdmissionSamples
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionWording

/// A sitting with four cases on its agenda: one carried, one without a majority, one put off, one
/// not reached.
@Suite struct MinutesTests {
  private static let reason = "经费|未列 `预算`\n[见附件](http://x) \u{202E}"

  private static func story() throws -> Story {
    var story = try Story()
    let admitted = try story.file()
    let motions: [Motion] = [.remove("041"), .remove("042"), .remove("043")]
    let others = try motions.map { try story.propose($0) }
    try story.act(.clerk, .recuse(admitted, seat: 8))
    try story.act(.clerk, .sitting(.open(on: officeDay, agenda: [admitted] + others)))
    try story.act(.clerk, .sitting(.attend([1, 2, 3, 4, 5, 6])))
    try story.act(.clerk, .sitting(.preside(2)))
    try story.act(.clerk, .sitting(.record(by: .clerk)))
    try story.act(.clerk, .sitting(.observers("民政局一人")))
    try story.act(.clerk, .sitting(.take(admitted, nil)))
    try story.vote(admitted, "YYYYYN", reasons: [6: reason])
    try story.act(.clerk, .close(admitted))
    let hands = HandsCount(yes: 3, no: 2, abstain: 1, recused: 0)
    try story.act(.clerk, .sitting(.take(others[0], .byHands(hands))))
    try story.act(.clerk, .sitting(.putOff(others[1], reason: "等街道意见")))
    try story.act(.clerk, .sitting(.close))
    return story
  }

  private static func sitting(_ story: Story, showsBallots: Bool = true) throws -> Minutes {
    try Minutes(
      ofSitting: "S2014-01", in: story.events, head: .empty, by: story.orders,
      showsBallots: showsBallots)
  }

  @Test func whoWasThere() throws {
    let minutes = try Self.sitting(Self.story())
    let attendance = try #require(minutes.attendance)
    #expect(attendance.entitled.count == 8 && attendance.attending.count == 6)
    #expect(attendance.absent.map(\.zh) == ["席位7", "席位8"])
    #expect(attendance.presiding?.en == "Seat 2" && attendance.recording?.zh == "编委会办公室")
    #expect(attendance.observers == "民政局一人")
    #expect(minutes.isFinal && minutes.day == "2014-05-06" && minutes.reconstructed)
    #expect(minutes.seal.sequence == 0)
  }

  @Test func whatBecameOfEachCase() throws {
    let minutes = try Self.sitting(Self.story())
    #expect(minutes.matters.map(\.course) == [.taken, .taken, .putOff, .notReached])
    #expect(minutes.matters.map(\.putOffReason) == [nil, nil, "等街道意见", nil])
    #expect(minutes.matters.map(\.rounds.count) == [1, 1, 0, 0])
    let carried = try #require(minutes.matters[0].rounds.first)
    #expect(carried.recusals.map(\.seat) == [8] && carried.recusals[0].ground.zh == "会前申明回避")
    #expect(carried.counts.yes == 5 && carried.counts.no == 1 && carried.counts.recused == 1)
    #expect(carried.outcome == "passed" && carried.needed == 5 && !carried.byHands)
    #expect(carried.decision?.zh == "准予进入 · 编号 示社准〔2014〕001号 · 有效期至 2014-12-31")
    #expect(carried.deadlines.map(\.rule) == ["R32"] && carried.sitting == "S2014-01")
    let voices = try #require(carried.voices)
    #expect(voices.map(\.seat) == [6] && voices[0].dissents && voices[0].reason == Self.reason)
    let failed = try #require(minutes.matters[1].rounds.first)
    #expect(failed.byHands && failed.voices == nil && failed.outcome == "failed")
    #expect(failed.counts.yes == 3 && failed.counts.absent == 2 && failed.deadlines.isEmpty)
  }

  /// Departments see counts, not who voted how.
  @Test func ballotsAreShownOnlyToThoseWhoMaySeeThem() throws {
    let minutes = try Self.sitting(Self.story(), showsBallots: false)
    #expect(minutes.matters.flatMap(\.rounds).allSatisfy { $0.voices == nil })
    #expect(minutes.matters[0].rounds[0].counts.no == 1)
    #expect(!minutes.markdown(in: .zh).contains("与结果不同"))
  }

  /// The record is of its day, whatever happens to the cases afterwards.
  @Test func laterEventsChangeNothing() throws {
    var story = try Self.story()
    let before = try Self.sitting(story)
    try story.wait(until: "2014-05-09")
    try story.decide("A2014-003")
    try story.act(.clerk, .seat(1, isFilled: false, reason: nil))
    #expect(try Self.sitting(story) == before)
  }

  @Test func theVotesOnOneCase() throws {
    var story = try Self.story()
    try story.decide("A2014-003", "YYYY....")
    try story.wait(until: "2014-05-09")
    try story.act(.clerk, .open("A2014-004", until: day("2014-05-12")))
    func minutes(_ id: Case.ID) throws -> Minutes {
      try Minutes(
        ofVotesOn: id, in: story.events, on: story.office.today, head: .empty, by: story.orders,
        showsBallots: true)
    }
    let tied = try minutes("A2014-003")
    #expect(tied.kind == .vote && tied.attendance == nil && !tied.isFinal)
    #expect(tied.matters.first?.rounds.map(\.outcome) == ["no-quorum"])
    #expect(tied.matters.first?.rounds.first?.decision == nil)
    #expect(try minutes("A2014-004").matters.map(\.course) == [.voting])
    #expect(try minutes("A2014-001").isFinal)
    #expect(throws: Refusal.self) { try minutes("A2014-009") }
    #expect(throws: UnknownSitting.self) {
      try Minutes(
        ofSitting: "S2014-09", in: story.events, head: .empty, by: story.orders, showsBallots: true)
    }
  }

  /// A case whose time ran out since its last entry is no longer before the committee.
  @Test func theVotesOnOneCaseAsOfToday() throws {
    var story = try Story()
    let id = try story.file()
    try story.act(.clerk, .open(id, until: officeDay))
    try story.wait(until: "2014-05-07")
    try story.act(.clerk, .close(id))
    func minutes(on day: CalendarDay) throws -> Minutes {
      try Minutes(
        ofVotesOn: id, in: story.events, on: day, head: .empty, by: story.orders,
        showsBallots: true)
    }
    let due = try #require(story.office[id]?.deadlines[.decision]?.due)
    let inTime = try minutes(on: due)
    #expect(!inTime.isFinal && inTime.matters.map(\.standing.en) == ["deferred (no quorum)"])
    let late = try minutes(on: try #require(due.advanced(by: 1)))
    #expect(late.isFinal && late.matters.map(\.standing.zh) == ["逾期未决（不予准入，上报督办）"])
    #expect(late.day == inTime.day && late.matters.map(\.rounds) == inTime.matters.map(\.rounds))
  }

  @Test func whatAnApprovalWasTiedTo() throws {
    var story = try Story()
    let id = try story.file()
    try story.act(.clerk, .condition(id, text: "年内拨付经费"))
    try story.decide(id)
    let minutes = try Minutes(
      ofVotesOn: id, in: story.events, on: story.office.today, head: .empty, by: story.orders,
      showsBallots: true)
    let round = try #require(minutes.matters.first?.rounds.first)
    #expect(round.conditions.map(\.zh) == ["年内拨付经费"] && round.decision?.zh == "附条件通过")
    #expect(round.deadlines.map(\.rule) == ["R12"] && round.voices == [])
    #expect(minutes.markdown(in: .zh).contains("办件现状：附条件通过"))
  }

  @Test func whatWasStruckStandsInTheRecord() throws {
    var story = try Story()
    let id = try story.file(.sample(delivery: .sample(powers: nil, training: nil)))
    try story.act(.clerk, .strike(id, "R13", place: 2, reason: "社区会办"))
    try story.decide(id)
    let minutes = try Minutes(
      ofVotesOn: id, in: story.events, on: story.office.today, head: .empty, by: story.orders,
      showsBallots: true)
    let round = try #require(minutes.matters.first?.rounds.first)
    #expect(round.conditions.map(\.zh) == ["R13 noPowers"])
    #expect(
      round.struck.map(\.en) == ["the office struck the condition “R13 noTraining” because: 社区会办"])
    let text = minutes.markdown(in: .zh)
    #expect(text.contains("| 所附条件 1 | R13 noPowers |"))
    #expect(text.contains("| 删去的条件 | 办公室删去所附条件“R13 noTraining”，理由：社区会办 |"))
  }

  @Test func isADocumentToBeSigned() throws {
    let minutes = try Self.sitting(Self.story())
    let text = minutes.markdown(in: .zh)
    #expect(text.hasPrefix("# 会议纪要 S2014-01（演示数据 · demonstration data）\n\n编委会 · 2014-05-06\n"))
    for part in [
      "| 应到 | 8 席：", "| 实到 | 6 席：", "| 列席 | 民政局一人 |", "## 1. A2014-001 准入：夏季高温补贴发放",
      "| 回避 | 席位8（会前申明回避） |",
      "| 与结果不同 | 席位6，不同意：“经费\\|未列 \\`预算\\`\\\\n\\[见附件\\](http\\://x) \\\\u{202E}” |",
      "\n缓议：等街道意见\n", "\n未议\n", "日志校验码：", "主持（席位2，签名）：＿＿", "记录（编委会办公室，签名）：＿＿",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("\u{202E}"))
    #expect(minutes.markdown(in: .en).contains("| Against the outcome | Seat 6, no: “"))
  }

  @Test func survivesJSON() throws {
    let minutes = try Self.sitting(Self.story())
    let data = try JSONEncoder().encode(minutes)
    #expect(try JSONDecoder().decode(Minutes.self, from: data) == minutes)
    let text = try #require(String(bytes: data, encoding: .utf8))
    #expect(text.contains("\"putOffReason\":\"等街道意见\"") && text.contains("\"checkCode\""))
  }
}
