import AdmissionCommittee
import AdmissionVocabulary
import AdmissionWording
import Testing

@testable import AdmissionConsole

/// Names that could be taken for something else.
@Suite struct AmbiguousNameTests {
  /// An office with two cases that wait: A2014-001 about 041, which is voted on, and A2014-002 about
  /// 001.
  private func session() throws -> Session {
    var session = try Session.sample()
    #expect(session.respond(to: "propose remove 001").allSatisfy { $0.answer == .yes })
    return session
  }

  /// `001` is an item with a case of its own, and the number of another case.
  @Test(arguments: [
    "vote 001 yes", "vote 041,001 yes", "tally 001", "history 001", "withdraw 001", "recuse 001 3",
    "export minutes 001 m.md", "show 001", "why 001", "vote ００１ 同意",
  ])
  func digitsThatMeanTwoThingsAreAskedAbout(_ line: String) throws {
    var session = try session()
    let reply = try #require(session.respond(to: line).last)
    #expect(reply.code == "ambiguous-name", "\(reply.json)")
    #expect(reply.json.contains("A2014-001"))
    let other = line.hasPrefix("show") || line.hasPrefix("why") ? "居民委员会选举" : "A2014-002"
    #expect(reply.json.contains(other), "\(reply.json)")
  }

  /// What it says to write is understood.
  @Test(arguments: ["show A2014-001", "show 居民委员会选举", "show \"居民委员会选举\"", "tally A2014-001"])
  func writtenInFullItIsClear(_ line: String) throws {
    var session = try session()
    #expect(session.respond(to: line).map(\.answer) == [.yes])
  }

  /// Where one reading alone is possible, or both are the same, nothing is asked.
  @Test(arguments: [
    "tally 041", "show 041", "open 001", "open 001 042", "record 001 YYYYYYYY", "close 001",
    "expect 001 submitted", "sitting open 2014-05-09 001", "propose retain 042", "lookup 001",
    "complain 001 \"x\"",
    "burden 001", "expect item 001 in", "directory 001",
  ])
  func oneMeaningIsNotAskedAbout(_ line: String) throws {
    var session = try session()
    #expect(session.respond(to: line).allSatisfy { $0.code != "ambiguous-name" }, "\(line)")
  }

  @Test func aCaseThatIsOverIsNotMeant() throws {
    var session = try session()
    for line in ["record A2014-001 YYYYYYYY", "close A2014-001", "open 001", "show 001"] {
      let replies = session.respond(to: line)
      #expect(replies.allSatisfy { $0.answer == .yes }, "\(line): \(replies.map(\.json))")
    }
  }

  /// A hyphen joins two words of a name; two of them, or one before a number, join nothing.
  @Test(arguments: [
    "as seat--1", "as seat-", "as -1", "as --1", "as 1-", "as seat- 1", "身份 席位--1",
    "seat -1 vacant", "seat seat--1 vacant", "sitting preside -1",
  ])
  func hyphensAreNotPassedOver(_ line: String) throws {
    var session = try session()
    #expect(session.respond(to: line).map(\.code) == ["unknown-actor"])
  }

  @Test(arguments: ["as seat-1", "as seat 1", "as Seat1", "身份 席位-1", "as 1", "as seat——1"])
  func oneHyphenIsEnough(_ line: String) throws {
    var session = try session()
    #expect(session.respond(to: line).map(\.answer) == [.yes])
    #expect(session.actor == .seat(1))
  }
}
