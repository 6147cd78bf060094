import AdmissionJournal
import AdmissionJournalSQLite
import AdmissionSamples
import Foundation
import Testing

/// Bytes of a store that became others: never a crash, and never an entry that is another and
/// passes for sound (T25).
@Suite struct CorruptionTests {
  @Test func randomBytes() throws {
    let store = try Voter.office()
    defer { store.remove() }
    let sound = try SQLiteJournal(opening: store.path).entries(after: 0)
    #expect(Verification(of: sound).damage == nil && sound.count > 150)
    let file = URL(filePath: store.path)
    let whole = try Data(contentsOf: file)
    var dice = Dice(seed: 25)
    var (refused, damaged, faulty, unharmed) = (0, 0, 0, 0)
    let tries = Scale.pick(quick: 100, whole: 100_000)
    for number in 0..<tries {
      var bytes = whole
      let length = Int.random(in: 1...64, using: &dice)
      // Half in the first bytes of a page, where its structure is.
      let page = Int.random(in: 0..<whole.count / 4_096, using: &dice) * 4_096
      let start =
        dice.hits(oneIn: 2)
        ? min(page + Int.random(in: 0..<128, using: &dice), whole.count - length)
        : Int.random(in: 0...whole.count - length, using: &dice)
      for place in start..<start + length {
        bytes[place] = UInt8.random(in: 0...255, using: &dice)
      }
      try bytes.write(to: file)
      do throws(JournalFailure) {
        let journal = try SQLiteJournal(opening: store.path)
        let found = try journal.entries(after: 0)
        let problems = try journal.storageProblems()
        if found == sound {
          if problems.isEmpty { unharmed += 1 } else { faulty += 1 }
        } else if Verification(of: found).damage != nil {
          damaged += 1
        } else {
          faulty += 1
          #expect(
            !problems.isEmpty, "try \(number): \(length) bytes at \(start) change an entry unseen")
        }
      } catch {
        refused += 1
      }
    }
    #expect(refused > 0 && damaged > 0)
    Scale.report(
      "\(tries) corruptions: \(refused) not opened or read, \(damaged) found in an entry,"
        + " \(faulty) in the file alone, \(unharmed) in bytes that hold nothing")
  }
}
