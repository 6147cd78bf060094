import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// What one terminal is told of the others.
@Suite struct NewsTests {
  /// Several sessions of one office, as at terminals of their own; A2014-001 is voted on.
  private func terminals(_ actors: String..., language: Language = .zh) throws -> [Session] {
    let journal = InMemoryJournal()
    let now = Moment(time: "2026-01-01T00:00:00.000Z", day: officeDay)
    try OfficeBook.found(.sample(), in: journal) { now }
    let first = try Registrar(journal: journal, orders: .sample) { now }
    var office = Session(registrar: first, desk: .sample, language: language, allowsPrefixes: false)
    for line in ["as clerk", "propose remove 041 042", "open A2014-001"] {
      #expect(office.respond(to: line).allSatisfy { $0.answer == .yes })
    }
    return try actors.map { actor in
      let clerk = try Registrar(journal: journal, orders: .sample) { now }
      var session = Session(
        registrar: clerk, desk: .sample, language: language, allowsPrefixes: false)
      #expect(session.become(actor).answer == .yes)
      return session
    }
  }

  private func told(_ session: inout Session) -> [String] {
    session.latestNews().map { $0[session.language] }
  }

  @Test func anothersBallotIsToldOnce() throws {
    var sessions = try terminals("seat-3", "seat-5")
    _ = sessions[1].respond(to: "vote A2014-001 yes")
    #expect(told(&sessions[0]) == ["【通知】A2014-001 席位5 同意 · 本席投票"])
    #expect(told(&sessions[0]).isEmpty)
    #expect(told(&sessions[1]).isEmpty)
  }

  @Test func whatOneDoesOneselfIsNoNews() throws {
    var sessions = try terminals("clerk", "seat-5")
    _ = sessions[0].respond(to: "open A2014-002")
    _ = sessions[0].respond(to: "record A2014-002 YYYYYYYY")
    #expect(told(&sessions[0]).isEmpty)
    // Also when the other's entries came in between.
    _ = sessions[1].respond(to: "vote A2014-001 no")
    _ = sessions[0].respond(to: "close A2014-002")
    #expect(told(&sessions[0]).count == 1)
  }

  @Test func ballotsOnACaseAreMerged() throws {
    var sessions = try terminals("clerk", "seat-1", "seat-2", "seat-4")
    for place in 1...3 { _ = sessions[place].respond(to: "vote A2014-001 yes") }
    #expect(told(&sessions[0]) == ["【通知】A2014-001 新收到选票：席位1、席位2、席位4"])
  }

  /// Whoever sees which seats are left sees, ballot by ballot, how each voted.
  @Test func aDepartmentLearnsHowManySeatsAreLeft() throws {
    var sessions = try terminals("civil-affairs", "seat-2")
    let before = sessions[0].respond(to: "tally A2014-001")[0]
    _ = sessions[1].respond(to: "vote A2014-001 yes")
    let after = sessions[0].respond(to: "tally A2014-001")[0]
    #expect(before.json.contains(#""undecidedSeats":8"#))
    #expect(after.json.contains(#""undecidedSeats":7"#))
    #expect(after.lines(.zh).contains("  还能改变结果：7 席"))
    #expect(sessions[1].respond(to: "tally A2014-001")[0].json.contains(#""undecidedSeats":[1,3"#))
    for line in ["show A2014-001", "why A2014-001"] {
      #expect(sessions[0].respond(to: line)[0].json.contains(#""undecidedSeats":7"#))
    }
  }

  /// What lies behind one's own last act, else behind the last sitting, in five lines at most.
  @Test func recentBeginsWhereOneLeft() throws {
    var sessions = try terminals("clerk", "seat-1", "seat-2", "community-1")
    _ = sessions[1].respond(to: "vote A2014-001 yes")
    let seen = sessions[1].respond(to: "最近")
    #expect(seen.map(\.kind) == [.notices])
    #expect(seen[0].lines(.zh) == ["自你上次办理（2014-05-06）以来：没有新情况"])
    _ = sessions[2].respond(to: "vote A2014-001 no")
    _ = sessions[0].respond(to: "close A2014-001")
    let lines = sessions[1].respond(to: "recent")[0].lines(.zh)
    #expect(lines[0].hasPrefix("自你上次办理（2014-05-06）以来：") && lines.count > 1)
    #expect(lines.contains { $0.contains("席位2 不同意") })
    // Whoever has done nothing yet is told all, and no choice.
    let all = sessions[3].respond(to: "recent")[0]
    #expect(all.lines(.en).count == 5 && all.lines(.en)[0].contains("since the office was made"))
    for line in ["sitting open 2014-05-06 A2014-002", "sitting close", "propose remove 043"] {
      #expect(sessions[0].respond(to: line).allSatisfy { $0.answer == .yes })
    }
    let since = sessions[3].respond(to: "recent")[0].lines(.en)
    #expect(since[0] == "since sitting S2014-01 ended (2014-05-06): 1 thing" && since.count == 2)
  }

  /// A department is not told how a seat voted, nor which did.
  @Test func departmentsAreToldNoVotes() throws {
    var sessions = try terminals("civil-affairs", "seat-1", "seat-2")
    _ = sessions[1].respond(to: "vote A2014-001 yes \"秘密\"")
    let first = told(&sessions[0])
    #expect(first.count == 1 && first.allSatisfy { !$0.contains("席位1") && !$0.contains("同意") })
    _ = sessions[1].respond(to: "vote A2014-001 no")
    _ = sessions[2].respond(to: "vote A2014-001 yes")
    #expect(told(&sessions[0]).allSatisfy { !$0.contains("席位1") && !$0.contains("席位2") })
  }

  @Test func manyThingsAreCountedAndCanBeReread() throws {
    var sessions = try terminals("seat-1", "clerk")
    for place in 1...7 { _ = sessions[1].respond(to: "complain 041 \"第 \(place) 次\"") }
    let lines = told(&sessions[0])
    #expect(lines.count == 5 && lines.first == "【通知】另有 3 条，输入 通知 查看")
    let again = sessions[0].respond(to: "通知").flatMap { $0.lines(.zh) }
    #expect(again.count == 7 && again.allSatisfy { $0.hasPrefix(officeDay.description) })
  }

  @Test func quietHoldsBackAndForgetsNothing() throws {
    var sessions = try terminals("seat-1", "clerk", language: .en)
    #expect(sessions[0].respond(to: "quiet 30").allSatisfy { $0.answer == .yes })
    _ = sessions[1].respond(to: "propose retain 043")
    #expect(told(&sessions[0]).isEmpty)
    #expect(sessions[0].respond(to: "notices").flatMap { $0.lines(.en) }.count == 1)
    _ = sessions[1].respond(to: "propose retain 044")
    _ = sessions[0].respond(to: "quiet off")
    #expect(told(&sessions[0]).count == 1)
    #expect(sessions[0].respond(to: "quiet ten").first?.code == "usage")
    #expect(sessions[0].respond(to: "quiet -5").first?.code == "usage")
  }

  @Test func aDeadlineIsToldWhenItIsReached() throws {
    var sessions = try terminals("seat-1", "clerk", "civil-affairs")
    _ = sessions[2].respond(to: "submit emergency")
    _ = told(&sessions[0])
    _ = sessions[1].respond(to: "today 2014-09-30")
    let lines = told(&sessions[0])
    #expect(lines.first == "【通知】编委会办公室：办公日 2014-09-30", "\(lines)")
    #expect(told(&sessions[0]).isEmpty)
  }

  @Test func settingsAreKeptAsText() {
    var settings = Settings()
    #expect(settings[.suggestions] && settings[.colour] && settings.text.isEmpty)
    settings[.suggestions] = false
    #expect(Settings(text: settings.text) == settings)
    settings[.colour] = false
    settings[.suggestions] = true
    #expect(settings.text == "colour off\n")
    #expect(Settings(text: "nonsense\n\0colour off\nsuggestions") == Settings())
  }

  @Test(arguments: ["设置 提示 关", "set suggestions OFF", "设置 颜色 关", "set color off"])
  func settingsAreSwitched(_ line: String) throws {
    var session = try Session.sample()
    #expect(session.respond(to: line).allSatisfy { $0.answer == .yes })
    #expect(session.settings != Settings())
    #expect(session.respond(to: "set nothing off").first?.code == "usage")
  }
}
