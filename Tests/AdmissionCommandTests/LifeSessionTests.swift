import AdmissionConsole
import AdmissionLanguage
import AdmissionProgram
import AdmissionVocabulary
import AdmissionWording
import ArgumentParser
import Foundation
import Testing

@testable import AdmissionCommand

/// What a person sees of a case's life, in the office that the demonstration leaves.
@Suite struct LifeSessionTests {
  private func session() throws -> Session {
    let workplace = try Demonstration.workplace()
    return Session(
      registrar: try Demonstration.clerk(of: workplace), desk: workplace.desk,
      language: .en, allowsPrefixes: false)
  }

  /// The shown lines of the last of these.
  private func say(_ lines: String..., in session: inout Session) -> String {
    var shown = ""
    for line in lines {
      shown = session.respond(to: line).flatMap { $0.lines(.en, nil) }.joined(separator: "\n")
    }
    return shown
  }

  @Test func anOrderIsCountedOnItsOwnLine() throws {
    var session = try session()
    let entered = say(
      "as clerk", "order seeds/demonstration/flood-watch.yaml", in: &session)
    #expect(entered.contains("past the vote"))
    let reduced = session.respond(to: "reduced")[0].json
    #expect(reduced.contains(#""enteredWithoutVote":1"#) && reduced.contains(#""ordered":1"#))
    #expect(reduced.contains(#""now":24"#) && reduced.contains(#""net":-65"#))
    #expect(say("expect item 091 registered", in: &session).contains("as expected"))
  }

  @Test func anOrderMakesNoEmergencyLastLonger() throws {
    let folder = try Program.scratch()
    let file = folder.appending(path: "emergency.yaml")
    let text = try String(
      contentsOf: Program.root.appending(path: "seeds/demonstration/flood-watch.yaml"),
      encoding: .utf8
    ).replacing("ground: policy", with: "ground: emergency")
      .replacing("ends: 2014-10-15", with: "ends: 2014-12-31")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let path = file.path(percentEncoded: false)
    var session = try session()
    #expect(say("as clerk", "order \(path)", in: &session).contains("until 2014-06-30"))
    _ = say("today 2014-07-15", in: &session)
    #expect(session.respond(to: "order \(path)")[0].code == "emergency-repeated")
    #expect(say("expect item 091 expired", in: &session).contains("as expected"))
  }

  @Test func anOrderByWordOfMouthIsLateAndThenComes() throws {
    let file = try Program.scratch().appending(path: "typhoon.yaml")
    let path = file.path(percentEncoded: false)
    var text = try String(
      contentsOf: Program.root.appending(path: "seeds/demonstration/flood-watch.yaml"),
      encoding: .utf8)
    for (old, new) in [
      ("汛期低洼小区值守登记", "台风低洼户转移"), ("enters: 2014-06-03", "enters: 2014-04-01"),
      ("ends: 2014-10-15", "ends: 2014-05-15"), ("review: 2014-10-10", "review: 2014-05-14"),
      ("ground: policy", "ground: emergency"), ("document: 演示〔2014〕1号", "document: none"),
    ] {
      text = text.replacing(old, with: new)
    }
    text +=
      "emergency: {event: 台风, began: 2014-04-01, declaredBy: 市防汛指挥部, orderedOrally: 2014-04-01}"
    var session = try session()
    // Monthly is no emergency, whatever event is named.
    try text.write(to: file, atomically: true, encoding: .utf8)
    #expect(say("check \(path)", in: &session).contains("R58"))
    text = text.replacing("汛期每月登记一次低洼小区值守安排", with: "台风今晚登陆，转移低洼处住户")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let entered = say("as emergency", "submit \(path)", in: &session)
    #expect(entered.contains("admitted as an emergency") && entered.contains("2014-04-04"))
    #expect(say("docket", in: &session).contains("hand in the order that 市防汛指挥部 gave"))
    let late = say("as clerk", "today 2014-04-09", "docket", in: &session)
    #expect(late.contains("has not come in writing") && late.contains("(late)"))
    _ = say("fulfil A2014-067 1 \"示防指〔2014〕3号\"", in: &session)
    #expect(!say("docket", in: &session).contains("word of mouth"))
  }

  @Test func aSittingIsShownAndPutsOffOnce() throws {
    var session = try session()
    _ = say(
      "as seat-4", "propose remove 014", "propose remove 017", "as clerk",
      "sitting open 2014-04-01 A2014-067 A2014-068", "sitting attend 1..6", "sitting preside 1",
      "sitting take A2014-067 YYYRYY..", "sitting defer A2014-068 \"later\"", in: &session)
    let shown = say("show S2014-01", in: &session)
    #expect(shown.contains("attending: 6: Seat 1") && shown.contains("A2014-068"))
    #expect(session.respond(to: "sitting defer A2014-068")[0].code == "nothing-new")
    // A department sees how many, not who.
    let counts = say("as commerce", "show S2014-01", in: &session)
    #expect(counts.contains("attending: 6") && !counts.contains("Seat"))
  }

  @Test func theCopyOfADepartmentNamesNoSeat() throws {
    let folder = try Program.scratch()
    let minutes = folder.appending(path: "minutes.md")
    var session = try session()
    _ = say(
      "as clerk", "seat 3 vacant", "propose remove 014", "sitting open 2014-04-01 A2014-067",
      "sitting attend 1 2 4..8", "sitting preside 1", "sitting recorder 2",
      "sitting take A2014-067 YY.YYYYY", "sitting close", "as commerce",
      "export minutes S2014-01 \(minutes.path(percentEncoded: false))", in: &session)
    let text = try String(contentsOf: minutes, encoding: .utf8)
    #expect(text.contains("| Entitled | 8 |") && text.contains("| Attending | 7 |"))
    #expect(!text.contains("Seat"))
    // The office's own says who, and which seat is vacant.
    let own = folder.appending(path: "own.md")
    _ = say("as clerk", "export minutes A2014-067 \(own.path(percentEncoded: false))", in: &session)
    let full = try String(contentsOf: own, encoding: .utf8)
    #expect(full.contains("Seat 3 (vacant)") && full.contains("Seat 8"))
  }

  @Test func anAmendmentShowsWhatItChanges() throws {
    let folder = try Program.scratch()
    let file = folder.appending(path: "amend.yaml")
    let text = try String(
      contentsOf: Program.root.appending(path: "seeds/applications/elder-survey.yaml"),
      encoding: .utf8
    ).replacing("department: civil-affairs", with: "department: ageing")
      .replacing("name: 高龄老人津贴入户核查", with: "name: 居家老人助餐与探访服务")
      .replacing("timesPerYear: 4", with: "timesPerYear: 24")
    try text.write(to: file, atomically: true, encoding: .utf8)
    var session = try session()
    _ = say(
      "as ageing", "propose amend 042 \(file.path(percentEncoded: false))", in: &session)
    #expect(say("show A2014-067", in: &session).contains("changes times a year: 52 → 24"))
  }

  @Test func aCommunityAsksAndReportsInOneStep() throws {
    var session = try session()
    let replies =
      session.respond(to: "as mayuan") + session.respond(to: "lookup 上报空巢老人名册 report 民政局")
    #expect(replies.map(\.kind) == [.identity, .lookup, .bypass])
    let listed = session.respond(to: "lookup 014 report 民政局")
    #expect(listed.map(\.code) == ["nothing-to-report"])
    #expect(session.respond(to: "lookup 2014-001")[0].json.contains("示社准〔2014〕001号"))
    #expect(say("docket", in: &session).contains("A2014-067 · Civil Affairs Bureau"))
  }
}
