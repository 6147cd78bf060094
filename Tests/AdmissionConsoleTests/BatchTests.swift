import AdmissionCommittee
import AdmissionJournal
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionConsole
@testable import AdmissionLanguage
@testable import AdmissionWording

/// What was carried out of a script is known by its commands, whatever stands beside them.
@Suite struct BatchTests {
  private let clerk: Registrar
  /// Entries before any script.
  private let first: Int

  init() throws {
    clerk = try Session.sample().registrar
    first = clerk.head.sequence
  }

  private static let meals = "as community-1; complain 042 undelivered \"no meals yet\""

  /// The kinds of the answers to a script, of a batch called `x`.
  private func run(_ script: String, _ choice: Batch.Return = .refuses) throws -> [String] {
    var session = Session(registrar: clerk, desk: .sample, language: .en, allowsPrefixes: false)
    session.batch = try Batch("x", of: script, as: nil, in: clerk, choice)
    var kinds: [String] = []
    var run = ScriptRun(keepsGoing: false)
    run.run(script, in: &session) { kinds += $0.replies.map(\.kind.rawValue) }
    return kinds
  }

  private func resume(_ script: String, accepting: Bool = false) throws -> [String] {
    try run(script, .resumes(acceptingChanges: accepting))
  }

  private var complaints: Int {
    clerk.entries[first...].count { $0.event.caseID == nil }
  }

  @Test func aMendedCommandLeavesThoseBesideItDone() throws {
    #expect(try run(Self.meals + "; shwo 042") == ["identity", "complaint", "refusal"])
    #expect(try resume(Self.meals + "; show 042") == ["identity", "done-before", "item"])
    #expect(complaints == 1)
  }

  @Test func severalCommandsBeforeTheMendedOneAreDoneOnce() throws {
    let two = "as clerk; complain 042 \"a\"; complain 042 \"a\"; complain 043 \"b\"; "
    #expect(try run(two + "propose remove 999").last == "refusal")
    #expect(complaints == 3)
    let resumed = try resume(two + "propose remove 043")
    #expect(resumed == ["identity"] + Array(repeating: "done-before", count: 3) + ["proposed"])
    #expect(complaints == 3)
  }

  /// A line may be parted, joined and set elsewhere.
  @Test(arguments: [
    "as community-1\ncomplain 042 undelivered \"no meals yet\"\n",
    "# mended\n\nas community-1 ;  complain  042   undelivered  \"no meals yet\" # so\n",
    "verify; as community-1; complain 042 undelivered \"no meals yet\"; verify",
  ])
  func aCommandIsTheSameWhereverItStands(_ script: String) throws {
    _ = try run(Self.meals)
    #expect(try resume(script).contains("done-before"))
    #expect(complaints == 1)
  }

  @Test(arguments: [
    ("as community-1; complain 042 undelivered \"no meals\"", 1),
    ("as community-2; complain 042 undelivered \"no meals yet\"", 1), ("as community-1", 1),
    ("as community-1\nshow 042\n", 1),
  ])
  func whatWasDoneAndIsNotThereStopsItWithAList(_ script: String, _ count: Int) throws {
    _ = try run(Self.meals)
    let head = clerk.head
    let error = #expect(throws: BatchChanged.self) { try resume(script) }
    let reply = try #require(error?.reply { _ in Bilingual("go on so") })
    #expect(reply.code == "batch-changed" && reply.answer == .refused && clerk.head == head)
    let lines = reply.lines(.en)
    #expect(
      lines.count == count + 2 && lines[1].contains("journal entry \(first + 1) · Community 1"))
    #expect(lines[1].contains("no meals yet"))
    #expect(lines.last == "  next: go on so")
    #expect(reply.json.contains(#""gone":[{"entries":[\#(first + 1)]"#), "\(reply.json)")
    #expect(reply.lines(.zh)[1].contains("日志第 \(first + 1) 条"))
  }

  @Test func aChangeThatIsMeantIsAccepted() throws {
    _ = try run(Self.meals + "\ncomplain 043 \"b\"\n")
    #expect(complaints == 2)
    let script = "as community-1; complain 043 \"b\"; complain 041 \"c\""
    #expect(try resume(script, accepting: true) == ["identity", "done-before", "complaint"])
    #expect(complaints == 3)
    // What went on so is of the same run.
    #expect(try resume(script, accepting: true) == ["identity", "done-before", "done-before"])
    // All of it once more is another run, which knows nothing of the first.
    #expect(try run(script, .repeats) == ["identity", "complaint", "complaint"])
    #expect(try resume(script) == ["identity", "done-before", "done-before"])
  }

  /// A list longer than a screen is cut, and says so.
  @Test func aLongListSaysHowManyMore() throws {
    _ = try run("as clerk\n" + (1...25).map { "complain 042 \"\($0)\"\n" }.joined())
    let error = #expect(throws: BatchChanged.self) { try resume("as clerk") }
    let lines = error?.reply { _ in nil }.lines(.en) ?? []
    #expect(lines.count == 22 && lines[21] == "    … and 5 more")
  }

  /// Seats are not told how others voted by what stops somebody's script.
  @Test func theListTellsNoBallot() throws {
    _ = try run("as seat-1; vote A2014-001 no “秘密”")
    let error = #expect(throws: BatchChanged.self) { try resume("as seat-1") }
    let said = error?.reply { _ in nil }.json ?? ""
    #expect(
      said.contains("A2014-001 · (a seat)") && !said.contains("秘密") && !said.contains("Seat 1"),
      "\(said)")
  }

  /// Names as an earlier version gave them: by the whole line, here of one refused at `shwo`.
  @Test func aBatchBegunUnderEarlierNamesGoesOnUnderThem() throws {
    let complaint = Command.complain(
      Complaint(item: "042", kind: .undelivered, text: "no meals yet"))
    let earlier = try #require(RequestID(parsing: "x#1/\(Self.earlierName).2/1:1"))
    _ = try clerk.carryOut(complaint, by: .community("community-1"), for: earlier)

    let script = Self.meals + "; shwo 042\ncomplain 043 \"b\"\n"
    #expect(throws: BatchBegun.self) { try run(script) }
    // The line as it was: known, and still refused.
    #expect(try resume(script).prefix(2) == ["identity", "done-before"])
    #expect(complaints == 1)
    // A mended one is another line by that rule, so it is asked for first.
    let mended = script.replacing("shwo", with: "show")
    #expect(throws: BatchChanged.self) { try resume(mended) }
    let rest = "as community-1; show 042\ncomplain 043 \"b\"\n"
    #expect(try resume(rest, accepting: true) == ["identity", "item", "complaint"])
    #expect(clerk.entries.last?.request?.command.contains(".") == true && complaints == 2)
  }

  private static let earlierName = "4b8ae805bb3527fc"

  /// Stored for good: `NAME#RUN/COMMAND/THING:COUNT`.
  @Test func aRequestIsReadable() throws {
    _ = try run("as community-1\ncomplain 042 undelivered \"no meals yet\"\n")
    let request = try #require(clerk.entries.last?.request)
    #expect(request.description == "x#1/\(request.command)/1:1")
    #expect(request.command.count == 16 && request.command.allSatisfy(\.isHexDigit))
    #expect(RequestID(parsing: request.description) == request)
  }
}
