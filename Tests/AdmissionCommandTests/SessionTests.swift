import AdmissionConsole
import AdmissionDisplay
import AdmissionLanguage
import AdmissionVocabulary
import AdmissionWording
import ArgumentParser
import Testing

@testable import AdmissionCommand

/// Conversations with the office that the demonstration leaves, in one process.
@Suite struct SessionTests {
  private func session(
    _ language: Language = .en, prefixes: Bool = false
  ) throws -> Session {
    let workplace = try Demonstration.workplace()
    return Session(
      registrar: try Demonstration.clerk(of: workplace), desk: workplace.desk,
      language: language, allowsPrefixes: prefixes)
  }

  @Test func departmentsSeeCountsNotChoices() throws {
    var session = try session()
    let open = session.respond(to: "why 071")[0].json
    #expect(open.contains("没有法律依据") || open.contains(#""letters":"YRYYYRY.""#))
    _ = session.respond(to: "as commerce")
    for line in ["why 071", "show 071", "history 071"] {
      let reply = session.respond(to: line)[0]
      let text = reply.lines(.zh, nil).joined() + reply.lines(.en, nil).joined()
      #expect(!text.contains("没有法律依据") && !text.contains("Seat 6") && !text.contains("席位六"))
      #expect(!reply.json.contains("YRYYYRY."))
    }
  }

  @Test func aListIsAnsweredItemByItem() throws {
    var session = try session()
    _ = session.respond(to: "as seat-1")
    _ = session.respond(to: "propose remove 014 017 022")
    _ = session.respond(to: "as clerk")
    let replies = session.respond(to: "open 014 017 022 004")
    #expect(replies.map(\.kind) == [.opened, .opened, .opened, .refusal])
    #expect(session.respond(to: "open 014..017").allSatisfy { $0.answer == .refused })
  }

  @Test(arguments: [Language.zh, .en])
  func tablesAreAligned(_ language: Language) throws {
    var session = try session(language)
    let lines = session.respond(to: "directory")[0].lines(language, 100)
      .flatMap { $0.split(separator: "\n") }.map(String.init)
    let rule = try #require(lines.firstIndex { $0.hasPrefix("─") })
    // The third column starts under its heading in every row, however wide the characters.
    let edges = lines[rule].split(separator: "  ").prefix(2).map {
      DisplayWidth.narrow.of(String($0))
    }
    let start = edges.reduce(0) { $0 + $1 + 2 }
    for line in lines[(rule + 1)...].prefix(24) {
      var width = 0
      let head = line.prefix {
        width += DisplayWidth.narrow.of($0)
        return width <= start
      }
      #expect(DisplayWidth.narrow.of(String(head)) == start && head.hasSuffix("  "), "\(line)")
    }
    #expect(lines.allSatisfy { DisplayWidth.narrow.of($0) <= 100 })
  }

  @Test func askingForThePastGivesThePast() throws {
    var session = try session()
    let january = session.respond(to: "reduced as of 2014-01-31")[0].json
    #expect(january.contains(#""net":-20"#))
    #expect(session.respond(to: "directory as of 2014-01-05")[0].json.contains(#""count":89"#))
    #expect(session.respond(to: "reduced since demonstration")[0].json.contains(#""net":0"#))
    let byYear = session.respond(to: "减项 按 年度")[0].json
    #expect(byYear.contains(#""by":"year""#))
    // What was admitted for 2014 is over in 2015, without anybody doing anything.
    let later = session.respond(to: "reduced as of 2015-01-01")[0].json
    #expect(later.contains(#""expired":12"#) && later.contains(#""net":-77"#))
  }

  @Test func theTerminalTakesPrefixesAndTheScriptDoesNot() throws {
    var typed = try session(.zh, prefixes: true)
    #expect(typed.respond(to: "redu")[0].kind == .reduction)
    var script = try session(.zh)
    #expect(script.respond(to: "redu")[0].code == "unknown-verb")
  }

  @Test func theSameTaskIsNotFiledTwiceAtOnce() throws {
    var session = try session()
    _ = session.respond(to: "as civil-affairs")
    #expect(session.respond(to: "submit seeds/applications/elder-survey.yaml")[0].kind == .filed)
    let again = session.respond(to: "submit seeds/applications/elder-survey.yaml")[0]
    #expect(again.code == "already-filed")
    _ = session.respond(to: "withdraw 高龄老人津贴入户核查")
    #expect(session.respond(to: "submit seeds/applications/elder-survey.yaml")[0].kind == .filed)
  }

  @Test func aReasonIsNotLostByVotingAgainWithoutOne() throws {
    var session = try session()
    _ = session.respond(to: "as clerk")
    _ = session.respond(to: "propose remove 014")
    _ = session.respond(to: "open 014")
    _ = session.respond(to: "as seat-1")
    #expect(session.respond(to: "vote 014 yes \"because\"")[0].kind == .ballot)
    #expect(session.respond(to: "vote 014 yes")[0].code == "already-voted")
    let long = String(repeating: "理", count: 3_000)
    #expect(session.respond(to: "vote 014 no \"\(long)\"")[0].code == "text-too-long")
    #expect(session.respond(to: "why 014")[0].lines(.en, nil).joined().contains("because"))
  }

  @Test func anAdmissionIsFoundByItsNumber() throws {
    var session = try session()
    for number in ["2014-001", "示社准〔2014〕001号"] {
      #expect(session.respond(to: "show \(number)")[0].json.contains("暑期儿童防溺水看护课堂"))
    }
  }

  @Test(arguments: [
    ("投票 A2014-001 同意", true), ("vote A2014-001", true), ("vot", true), ("查看 A2014-001", false),
    ("", false), ("“", false),
  ])
  func aBallotGivenUpIsSaidToBeNone(_ line: String, _ isSaid: Bool) throws {
    let session = try session(.en, prefixes: true)
    #expect((session.unsent(line)?.kind == .notVoted) == isSaid)
  }
}
