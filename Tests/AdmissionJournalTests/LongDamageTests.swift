import AdmissionCommittee
import AdmissionSamples
import AdmissionSeal
import AdmissionVocabulary
import Testing

@testable import AdmissionJournal

/// In a journal of a thousand entries every change of one entry is found where it was made.
@Suite struct LongDamageTests {
  private typealias Damage = DamageTests.Damage

  /// With every build every seventh entry and those at both ends, in a whole run all.
  @Test func everyEntryEveryWay() throws {
    let sound = try Self.thousand()
    let read = sound.map { UnchainedEntry($0) }
    #expect(sound.count == 1_000 && Diagnosis(read, after: .empty).damage == nil)
    let places = sound.indices.dropLast().filter {
      Scale.isWhole || $0.isMultiple(of: 7) || $0 < 10 || $0 > 985
    }
    var tried = 0
    for damage in Damage.allCases {
      // What is done to the last entry alone shows only beside a check code noted of it.
      for place in places {
        // Entries well in front and behind are the same; only the neighbours are made anew.
        let near = max(0, place - 3)..<min(sound.count, place + 5)
        let changed = try damage.done(
          to: Array(sound[near]), at: place - near.lowerBound, from: near.lowerBound)
        var entries = Array(read[..<near.lowerBound])
        entries += changed.map { UnchainedEntry($0) }
        entries += read[near.upperBound...]
        let found = try #require(
          Diagnosis(entries, after: .empty).damage, "\(damage) at \(place + 1)")
        guard found.sequence == place + 1 + damage.delay, found.kind == damage.kind else {
          Issue.record("\(damage) at \(place + 1): \(found)")
          return
        }
        tried += 1
      }
    }
    #expect(tried == Damage.allCases.count * places.count && places.count > 150)
  }

  /// Nothing stands before the first entry.
  @Test(arguments: [0, -1, Int.min])
  func anEntryBeforeTheFirst(_ number: Int) throws {
    let sound = try Self.thousand()
    let strange = StoredEntry(
      sequence: number, bytes: Array("{}".utf8), digest: Digest(of: Array("{}".utf8)))
    for entry in [
      strange, StoredEntry(sequence: number, bytes: sound[0].bytes, digest: sound[0].digest),
    ] {
      let tampered = DamageTests.Tampered(stored: [entry] + sound)
      let damage = try #require(try Verification(of: tampered).damage)
      #expect(damage.kind == .inserted && damage.sequence == number)
    }
  }

  /// Cutting off the end shows beside the check code of any entry that was cut off.
  @Test func everyTruncation() throws {
    let sound = try Self.thousand()
    let last = try #require(sound.last)
    let noted = try CheckCode(parsing: "1000:" + last.digest.checkCode)
    for count in stride(from: 1, to: 1_000, by: 37) {
      let cut = DamageTests.Tampered(stored: Array(sound.prefix(count)))
      #expect(try Verification(of: cut).damage == nil)
      let found = try #require(try Verification(of: cut, since: [noted]).damage)
      #expect(found.kind == .truncated && found.sequence == count + 1)
    }
    let whole = DamageTests.Tampered(stored: sound)
    let verification = try Verification(of: whole, since: [noted])
    #expect(verification.damage == nil)
    #expect(
      verification.codes == [
        .stands(noted, at: Head(sequence: 1_000, digest: last.digest), followers: 0)
      ])
  }

  /// Whoever writes all of it anew from some entry on is found out by one code noted before.
  @Test func aRewrittenEnd() throws {
    let sound = try Self.thousand()
    let noted = try CheckCode(parsing: "900:" + sound[899].digest.checkCode)
    var rewritten = Array(sound.prefix(500))
    for number in 501...1_000 {
      let head = Head(sequence: number - 1, digest: rewritten[number - 2].digest)
      rewritten.append(
        try Chain.stored(
          .office(.dayAdvanced(officeDay)), by: .clerk, on: officeDay,
          at: "2026-02-01T00:00:00.000Z",
          after: head))
    }
    let forged = DamageTests.Tampered(stored: rewritten)
    #expect(try Verification(of: forged).damage == nil)
    let found = try #require(try Verification(of: forged, since: [noted]).damage)
    #expect(found.kind == .changed && found.sequence == 900)
    let bare = try CheckCode(parsing: sound[899].digest.hex.uppercased())
    #expect(try Verification(of: forged, since: [bare]).damage?.sequence == 1_001)
  }

  @Test(arguments: [
    "", "12", "x:9f3a-01bc-77de-4410", "0:9f3a01bc77de4410", "1:2:9f3a01bc77de4410",
    "9f3a-01bc-77de-441g",
  ])
  func whatIsNoCheckCodeIsRefused(_ text: String) {
    #expect(throws: MalformedCheckCode(text: text)) { try CheckCode(parsing: text) }
  }

  /// An office that was opened, and whose day was called 999 times.
  private static func thousand() throws -> [StoredEntry] {
    let scene = try Scene()
    var entries = try scene.journal.entries(after: 0)
    while entries.count < 1_000 {
      let head = Head(sequence: entries.count, digest: entries[entries.count - 1].digest)
      entries.append(
        try Chain.stored(
          .office(.dayAdvanced(officeDay)), by: .clerk, on: officeDay,
          at: "2026-01-01T00:00:00.000Z",
          after: head))
    }
    return entries
  }
}
