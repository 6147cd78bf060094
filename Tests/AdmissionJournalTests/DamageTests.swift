import AdmissionCommittee
import AdmissionSamples
import AdmissionSeal
import AdmissionVocabulary
import Foundation
import Testing

@testable import AdmissionJournal

/// Whatever somebody with the file does to it, the first entry that does not fit is named.
@Suite struct DamageTests {
  /// A journal as somebody left it; nothing can be added.
  struct Tampered: Journal {
    let stored: [StoredEntry]

    func entries(after sequence: Int) -> [StoredEntry] { Array(stored.dropFirst(sequence)) }

    func entries(after sequence: Int, atMost count: Int) -> [StoredEntry] {
      Array(entries(after: sequence).prefix(count))
    }

    func transact(
      since sequence: Int, _ decide: ([StoredEntry]) throws -> [StoredEntry]
    ) throws -> [StoredEntry] {
      throw JournalFailure.unusable(store: "tampered", reason: Bilingual("read only"))
    }

    func storageProblems() -> [String] { [] }
  }

  /// What can be done to the entry at a place, and where and how it shows.
  enum Damage: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case byteChanged, digestChanged, byteAndDigestChanged
    case removed, copied, forgedBehind, swapped
    case anotherPrevious, anotherKind

    var testDescription: String { rawValue }

    /// How many entries after the place the damage is.
    var delay: Int {
      switch self {
      case .copied, .forgedBehind: 1
      default: 0
      }
    }

    var kind: DamagedJournal.Kind {
      switch self {
      case .byteChanged, .digestChanged, .byteAndDigestChanged, .anotherPrevious, .anotherKind:
        .changed
      case .removed: .deleted
      case .copied, .forgedBehind: .inserted
      case .swapped: .swapped
      }
    }

    /// Entries with the damage done at `place`, filed under the numbers after `first`.
    func done(
      to sound: [StoredEntry], at place: Int, from first: Int = 0
    ) throws -> [StoredEntry] {
      var entries = sound
      let entry = sound[place]
      let isFirst = place == 0 && first == 0
      let previous = isFirst ? Digest.none : sound[place - 1].digest
      switch self {
      case .byteChanged:
        var bytes = entry.bytes
        bytes[bytes.count / 2] ^= 1
        entries[place] = StoredEntry(
          sequence: entry.sequence, bytes: bytes, digest: entry.digest)
      case .digestChanged:
        entries[place] = StoredEntry(
          sequence: entry.sequence, bytes: entry.bytes, digest: Digest(of: "another".utf8))
      case .byteAndDigestChanged:
        entries[place] = try rewritten(entry, "2026-01-01T00", as: "2026-01-01T01")
      case .removed: entries.remove(at: place)
      case .copied: entries.insert(entry, at: place + 1)
      case .forgedBehind:
        entries.insert(
          try Chain.stored(
            .office(.ruleBookAdopted("forged")), by: .clerk, on: officeDay,
            at: "2026-01-01T00:00:00.000Z",
            after: Head(sequence: entry.sequence, digest: entry.digest)), at: place + 1)
      case .swapped: entries.swapAt(place, place + 1)
      case .anotherPrevious:
        entries[place] = try rewritten(entry, previous.hex, as: Digest(of: "another".utf8).hex)
      case .anotherKind:
        entries[place] = try rewritten(entry, #""event":""#, as: #""event":"x"#)
      }
      return entries.enumerated().map { index, entry in
        StoredEntry(sequence: first + index + 1, bytes: entry.bytes, digest: entry.digest)
      }
    }

    /// The entry with other words in it and the digest that fits them.
    private func rewritten(
      _ entry: StoredEntry, _ written: String, as changed: String
    ) throws -> StoredEntry {
      let text = String(decoding: entry.bytes, as: UTF8.self)
      let bytes = Array(text.replacingOccurrences(of: written, with: changed).utf8)
      try #require(bytes != entry.bytes)
      return StoredEntry(sequence: entry.sequence, bytes: bytes, digest: Digest(of: bytes))
    }
  }

  /// What a newer version wrote is not called damage to be put right with a backup.
  @Test(arguments: ["day-advanced.99", "ballot-shredded.1"])
  func anEntryOfANewerShapeIsSaidToBeOne(_ kind: String) throws {
    let sound = try decided()
    let last = try #require(sound.last)
    let body = Array(
      String(decoding: last.bytes, as: UTF8.self).replacing(
        /"event":"[^"]*"/, with: #""event":"\#(kind)""#
      ).utf8)
    let forged = StoredEntry(sequence: last.sequence, bytes: body, digest: Digest(of: body))
    let damage = Diagnosis((sound.dropLast() + [forged]).map { UnchainedEntry($0) }, after: .empty)
      .damage
    #expect(damage?.kind == .newer && damage?.sequence == last.sequence)
    #expect(damage?.notice.advice == .upgradeProgram)
    #expect(damage?.reason.en.contains(kind) == true)
  }

  /// From the founding to a decision.
  private func decided() throws -> [StoredEntry] {
    let (scene, clerk) = try Scene.voting()
    for seat in 1...8 {
      _ = try clerk.carryOut(
        .cast(Scene.id, seat < 7 ? .yes : .no, reason: "理由 \(seat)"), by: .seat(seat))
    }
    _ = try clerk.carryOut(.close(Scene.id), by: .clerk)
    return try scene.journal.entries(after: 0)
  }

  @Test(arguments: Damage.allCases)
  func isNamed(_ damage: Damage) throws {
    let sound = try decided()
    #expect(sound.count == 13)
    #expect(try Verification(of: Tampered(stored: sound)).damage == nil)
    for place in sound.indices.dropLast() {
      let tampered = Tampered(stored: try damage.done(to: sound, at: place))
      let verification = try Verification(of: tampered)
      let found = try #require(verification.damage, "at \(place)")
      #expect(found.sequence == place + 1 + damage.delay && found.kind == damage.kind)
      #expect(verification.sound.sequence == found.sequence - 1)
      #expect(throws: found) { try Registrar(journal: tampered, orders: .sample) { Moment.now() } }
    }
  }

  @Test(arguments: [Damage.byteChanged, .digestChanged, .anotherKind])
  func theLastEntryIsCheckedToo(_ damage: Damage) throws {
    let sound = try decided()
    let tampered = Tampered(stored: try damage.done(to: sound, at: sound.count - 1))
    #expect(try Verification(of: tampered).damage?.sequence == sound.count)
  }

  /// A number that cannot be reckoned with is a wrong one, in the entry or beside it.
  @Test(arguments: [Int.max, .max - 1, 0, -1, .min], [true, false])
  func anyNumberIsOnlyWrong(_ number: Int, _ isBeside: Bool) throws {
    let sound = try decided()
    for (place, entry) in sound.enumerated() {
      let text = String(decoding: entry.bytes, as: UTF8.self)
      let bytes = Array(
        text.replacing("\"sequence\":\(place + 1),", with: "\"sequence\":\(number),").utf8)
      #expect(bytes != entry.bytes)
      var entries = sound
      entries[place] = StoredEntry(
        sequence: isBeside ? number : place + 1, bytes: bytes, digest: Digest(of: bytes))
      let found = try #require(try Verification(of: Tampered(stored: entries)).damage)
      #expect((place...place + 2).contains(found.sequence))
    }
  }

  @Test func aGapIsSaidToBeOne() throws {
    var entries = try decided()
    entries.remove(at: 4)
    let found = try #require(try Verification(of: Tampered(stored: entries)).damage)
    #expect(found.sequence == 5 && found.reason.en == "it is missing; the next one there is 6")
  }

  /// Entries that are chained as they should be and still cannot have happened.
  @Test(arguments: [
    (
      Event.poll(.ballotCast("A2014-002", .sample(1, .yes))),
      "case A2014-002 has no open poll of round 1"
    ),
    (.poll(.ballotCast(Scene.id, .sample(9, .yes))), "case A2014-001 knows no seat 9"),
    (
      .poll(.ballotCast(Scene.id, .sample(1, .yes, round: 2))),
      "case A2014-001 has no open poll of round 2"
    ),
    (
      .poll(.closed(Scene.id, round: 1, .passed)),
      "case A2014-001 counts to no quorum, recorded as passed"
    ),
    (.poll(.decided(Scene.id, .removed("041"))), "case A2014-001 is in no state for this"),
    (.office(.opened(.sample())), "the office is opened twice"),
    (.office(.dayAdvanced(day("2014-05-05"))), "the office day goes backward"),
  ])
  func whatCannotHaveHappenedIsNamed(_ event: Event, _ reason: String) throws {
    let (scene, clerk) = try Scene.voting()
    let forged = try Chain.stored(
      event, by: .clerk, on: officeDay, at: "2026-01-01T00:00:00.000Z", after: clerk.head)
    let entries = try scene.journal.transact(since: 0) { present in
      #expect(present.count == 3)
      return [forged]
    }
    #expect(entries == [forged])
    let found = try #require(try Verification(of: scene.journal).damage)
    #expect(found.sequence == 4 && found.reason.en == reason)
    // A conversation that is going on notices as well, and stays where it was.
    #expect(throws: found) { try clerk.refresh() }
    #expect(throws: found) { try clerk.carryOut(.propose(.remove("042")), by: .clerk) }
    #expect(clerk.head.sequence == 3 && clerk.office.cases.count == 1)
    #expect(try scene.journal.entries(after: 0).count == 4)
  }
}
