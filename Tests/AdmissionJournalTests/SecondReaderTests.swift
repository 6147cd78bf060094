import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionJournal

/// Two readers, one of which knows only the page about the format, agree.
@Suite struct SecondReaderTests {
  /// An office that decided on three items, one of which stayed.
  private func decided() throws -> Scene {
    let scene = try Scene()
    let clerk = try scene.clerk()
    let cases: [(Motion, yes: Int)] = [
      (.remove("041"), 6), (.remove("042"), 3), (.merge(["043"], into: "001"), 8),
    ]
    for (place, (motion, yes)) in cases.enumerated() {
      let id = Case.ID(year: 2014, number: place + 1)
      _ = try clerk.carryOut(.propose(motion), by: .clerk)
      _ = try clerk.carryOut(.open(id, until: nil), by: .clerk)
      for seat in 1...8 {
        _ = try clerk.carryOut(.cast(id, seat <= yes ? .yes : .no, reason: nil), by: .seat(seat))
      }
      _ = try clerk.carryOut(.close(id), by: .clerk)
    }
    return scene
  }

  @Test func onWhatWasDecided() throws {
    let scene = try decided()
    let stored = try scene.journal.entries(after: 0)
    let second = SecondReader(stored)
    let office = try #require(try Verification(of: scene.journal).office)
    #expect(second.breaksAt == nil && second.sound == stored.count)
    #expect(second.listed == Set(office.directory.items(on: office.today).map(\.id.text)))
    #expect(second.polls.map { $0.number(of: "yes") } == [6, 3, 8])
    // The sample's rule: more than half of eight seats.
    for poll in second.polls {
      #expect((poll.outcome == "passed") == (poll.number(of: "yes") > 4))
    }
  }

  /// Where one finds the chain broken so does the other, at the entry or at the one that gives it
  /// away.
  @Test func onEveryDamage() throws {
    let sound = try decided().journal.entries(after: 0)
    var compared = 0
    for damage in DamageTests.Damage.allCases {
      for place in sound.indices.dropLast() {
        let rows = try damage.done(to: sound, at: place)
        let first = try #require(
          try Verification(of: DamageTests.Tampered(stored: rows)).damage, "\(damage) at \(place)")
        let second = try #require(SecondReader(rows).breaksAt, "\(damage) at \(place)")
        #expect((first.sequence...first.sequence + 1).contains(second), "\(damage) at \(place)")
        compared += 1
      }
    }
    #expect(compared > 250)
  }
}
