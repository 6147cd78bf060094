import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionSeal
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionJournal

/// Every kind of entry as it is written, byte for byte: journals outlive programs.
///
/// A file here is never changed. A new shape gets a new kind and a new file beside the old one.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/Golden")

  static func stored(_ sample: Sample) throws -> StoredEntry {
    try Chain.stored(
      sample.event, by: sample.by, on: day("2014-04-18"), at: "2026-01-02T03:04:05.678Z",
      after: Head(sequence: 6, digest: Digest(of: "the entry before".utf8)))
  }

  /// What the bytes say as the seventh entry; `nil` when they cannot be that.
  static func entry(_ bytes: [UInt8]) -> Entry? {
    UnchainedEntry(StoredEntry(sequence: 7, bytes: bytes, digest: Digest(of: bytes)))
      .entry(after: Head(sequence: 6, digest: Digest(of: "the entry before".utf8)))
  }

  static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name + ".json")))
  }

  @Test(arguments: Sample.all)
  func isWrittenAsEver(_ sample: Sample) throws {
    let written = try Self.stored(sample).bytes
    // Bytes, since texts are equal whatever spelling of an accent they use.
    #expect(
      try written == Self.bytes(of: sample.name), "\(String(decoding: written, as: UTF8.self))")
  }

  @Test(arguments: Sample.all)
  func isReadAsEver(_ sample: Sample) throws {
    let bytes = try Self.bytes(of: sample.name)
    let entry = try #require(Self.entry(bytes))
    #expect(entry.event == sample.event && entry.actor == sample.by)
    #expect(entry.day == day("2014-04-18") && entry.time == "2026-01-02T03:04:05.678Z")
  }

  /// Texts are written composed; those of earlier entries are not, and their bytes stay theirs.
  @Test func decomposedTextsAreReadAsTheyStand() throws {
    let composed = try Self.bytes(of: "ballot-cast.1+escapes")
    let text = String(decoding: composed, as: UTF8.self)
    let bytes = Array(text.replacingOccurrences(of: "\u{E9}", with: "e\u{301}").utf8)
    #expect(bytes.count == composed.count + 1)
    let entry = try #require(Self.entry(bytes))
    #expect(entry.event == Self.entry(composed)?.event)
  }

  @Test func everyKindHasItsFile() {
    let kinds = Set(Sample.all.map { String($0.name.prefix { $0 != "+" }) })
    #expect(kinds == Set(Event.kinds))
  }

  @Test func everyFileIsRead() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Sample.all.map { $0.name + ".json" }.sorted())
  }

  @Test(arguments: [
    (#""event":"ballot-cast.1""#, #""event":"ballot-cast.9""#),
    (#""choice":"yes""#, #""choice":"perhaps""#), (#""day":"2014-04-18""#, #""day":"2014-02-30""#),
    (#""by":"seat-3""#, #""by":"somebody""#), (#""sequence":7"#, #""sequence":8"#),
  ])
  func anotherFormIsRefused(_ written: String, _ changed: String) throws {
    let text = String(decoding: try Self.bytes(of: "ballot-cast.1"), as: UTF8.self)
    let bytes = Array(text.replacingOccurrences(of: written, with: changed).utf8)
    #expect(bytes != Array(text.utf8))
    #expect(Self.entry(bytes) == nil)
  }

  /// Places and numbers that would be reckoned with are no larger than they can be.
  @Test(
    arguments: [
      ("item-registered.1", #""number":1"#, #""number":"#, [1, 999_999_999]),
      ("office-restored.1", #""from":6"#, #""from":"#, [0, 999_999_999_999]),
      ("office-restored.1", #""leftSequence":9"#, #""leftSequence":"#, [0, 999_999_999_999]),
    ])
  func numbersHaveTheirLimits(_ name: String, _ written: String, _ key: String, _ ends: [Int])
    throws
  {
    let text = String(decoding: try Self.bytes(of: name), as: UTF8.self)
    for number in ends + [ends[0] - 1, ends[1] + 1, .max, .min] {
      let changed = text.replacing(written, with: key + "\(number)")
      #expect(changed.contains(key + "\(number)"))
      #expect((Self.entry(Array(changed.utf8)) != nil) == ends.contains(number))
    }
  }
}

extension Event {
  /// The words of the store for everything that can happen.
  static let kinds =
    OfficeEvent.Kind.allCases.map(\.rawValue) + IntakeEvent.Kind.allCases.map(\.rawValue)
    + CourseEvent.Kind.allCases.map(\.rawValue) + PollEvent.Kind.allCases.map(\.rawValue)
    + SittingEvent.Kind.allCases.map(\.rawValue) + BypassEvent.Kind.allCases.map(\.rawValue)
}

/// One event of every shape, complete and dull.
struct Sample: CustomTestStringConvertible, Sendable {
  /// The kind, then what is special about the shape after a `+`.
  let name: String
  var by = Participant.seat(3)
  let event: Event

  var testDescription: String { name }

  static let id: Case.ID = "A2014-001"
  static let head = String(repeating: "ab", count: 32)
  static let book = Digest(hex: head) ?? .none
  static let number = AdmissionNumber(prefix: "示社准", year: 2014, number: 1)
  static let grant = Grant(number: number, item: "090", expires: day("2014-12-31"))

  static let rule: VotingRule = {
    do {
      return try VotingRule(
        VotingRule.Words(
          quorum: ">= 2/3", recusal: "shrinks-roster", base: "cast", threshold: "> 1/2",
          and: [VotingRule.RequirementWords(base: "roster", threshold: ">= 1/4")], veto: [2],
          tie: "chair-decides", chair: 1))
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static let demand = Condition.Demand(
    rule: "R13", text: Bilingual(zh: "写明授予社区的权限", en: "state the powers that come with it"))

  static let roster = Roster([
    Seat(number: 1, name: Bilingual(zh: "席位一", en: "Seat 1")),
    Seat(number: 2, name: Bilingual(zh: "席位二", en: "Seat 2")),
  ])

  static let item = WorkItem.sample(id: "090", name: "夏季高温补贴发放", english: "Heat allowance")

  static let verdict = Verdict(
    outcome: .duplicate,
    findings: [
      Finding(
        rule: "R14", weight: .returns, message: Bilingual(zh: "与 041 重复", en: "repeats 041"),
        facts: ["item": Bilingual("041")], fix: Bilingual(zh: "合并", en: "merge"),
        citations: [
          Citation(instrument: "statistics-regulation-2017", article: "6"),
          Citation(instrument: "haishu-2014", article: nil),
        ], duplicates: "041")
    ],
    similar: [Resemblance(item: "041", name: "高温补贴", percent: 93)], listed: nil,
    day: day("2014-04-18"))

  static let all = plain + variants

  private static let plain: [Sample] = [
    Sample(
      name: "office-restored.1", by: .clerk,
      event: .office(
        .restored(
          Restoration(from: 6, left: Restoration.Left(sequence: 9, digest: head))))),
    Sample(
      name: "office-restored.1+unread", by: .clerk,
      event: .office(.restored(Restoration(from: 6, left: nil)))),
    Sample(
      name: "office-opened.1",
      event: .office(
        .opened(
          Charter(
            mode: .rehearsal, assurance: .attested,
            committee: Bilingual(zh: "编制委员会", en: "Committee"),
            clerk: Bilingual(zh: "办公室", en: "Office"), numberPrefix: "示社准", reconstructed: true,
            edition: .sample(items: [item]), roster: roster, votingRule: rule, ruleBook: book,
            day: day("2014-01-01"))))),
    Sample(name: "day-advanced.1", event: .office(.dayAdvanced(day("2014-04-18")))),
    Sample(name: "catalogue-adopted.1", event: .office(.ruleBookAdopted(book))),
    Sample(
      name: "application-filed.1",
      event: .intake(.filed(id, .sample(delivery: .sample(powers: nil)), verdict))),
    Sample(name: "item-registered.1", event: .intake(.registered(id, grant))),
    Sample(name: "entered-without-vote.1", event: .intake(.enteredWithoutVote(id, item, grant))),
    Sample(name: "motion-proposed.1", event: .intake(.proposed(id, by: .clerk, .remove("041")))),
    Sample(
      name: "motion-proposed.1+merge",
      event: .intake(.proposed(id, by: .seat(3), .merge(["041", "042"], into: "040")))),
    Sample(name: "case-withdrawn.1", event: .intake(.withdrawn(id))),
    Sample(
      name: "poll-opened.1",
      event: .poll(
        .opened(
          id,
          PollTerms(
            round: 2, revision: 1, openedOn: day("2014-04-18"), until: day("2014-04-25"),
            roster: roster, votingRule: rule, ruleBook: book, edition: "baseline")))),
    Sample(
      name: "ballot-cast.1",
      event: .poll(
        .ballotCast(
          id,
          Ballot(
            seat: 3, choice: .yes, reason: "经费已落实", means: .terminal, revision: 1, round: 2,
            headSeen: head)))),
    Sample(
      name: "ballot-cast.1+recorded",
      event: .poll(
        .ballotCast(
          id,
          Ballot(
            seat: 3, choice: .recuse, reason: nil, means: .recorded, revision: 1, round: 2,
            headSeen: head)))),
    Sample(
      name: "attendance-noted.1",
      event: .poll(.attendanceNoted(id, round: 2, seat: 4, present: true))),
    Sample(
      name: "hands-counted.1",
      event: .poll(.handsCounted(id, round: 2, HandsCount(yes: 5, no: 2, abstain: 1, recused: 0)))),
    Sample(name: "poll-closed.1", event: .poll(.closed(id, round: 2, .noQuorum))),
    Sample(name: "case-decided.1+admitted", event: .poll(.decided(id, .admitted(item, grant)))),
    Sample(
      name: "case-decided.1+merged",
      event: .poll(.decided(id, .merged(["041", "042"], into: "040")))),
    Sample(name: "case-decided.1+removed", event: .poll(.decided(id, .removed("041")))),
    Sample(name: "case-decided.1", event: .poll(.decided(id, .notCarried))),
    Sample(
      name: "edition-published.1",
      event: .office(.editionPublished("demonstration", items: ["001", "090"]))),
  ]
}
