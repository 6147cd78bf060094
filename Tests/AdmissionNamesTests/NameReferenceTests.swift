import AdmissionSamples
import Testing

@testable import AdmissionNames

/// The fast comparison agrees with the slow one on names nobody would think of.
@Suite struct NameReferenceTests {
  @Test(arguments: [12, 63, 66, 130])
  func distancesAgree(upTo most: Int) {
    var dice = Dice(seed: UInt64(most))
    for _ in 0..<600 {
      let left = dice.text(upTo: most)
      let right = Bool.random(using: &dice) ? dice.slipped(left) : dice.text(upTo: most)
      let expected = NameReference.distance(left, right)
      #expect(EditPattern(left).distance(to: right) == expected, "\(left) \(right)")
      #expect(EditPattern(right).distance(to: left) == expected, "\(right) \(left)")
      #expect(Misspelling.divides(left, right) == (expected == 1), "\(left) \(right)")
    }
  }

  @Test(arguments: [4, 10, 64, 110])
  func percentagesAgree(upTo most: Int) {
    var dice = Dice(seed: UInt64(most))
    for _ in 0..<600 {
      let left = dice.text(upTo: most)
      let right = Bool.random(using: &dice) ? dice.slipped(left) : dice.text(upTo: most)
      let (one, other) = (
        ComparableName(Self.name(left), by: .empty), ComparableName(Self.name(right), by: .empty)
      )
      let expected = NameReference.percentAlike(one.core, other.core)
      #expect(one.percentAlike(other) == expected, "\(one.core) \(other.core)")
      #expect(other.percentAlike(one) == expected, "\(other.core) \(one.core)")
    }
  }

  /// What the outlines pass over is never as much alike as asked for.
  @Test func outlinesPromiseNoLess() throws {
    var dice = Dice(seed: 7)
    var names = try LabelledNamesTests.pairs.get().flatMap { [$0.left, $0.right] }
    names += names.map { Self.name(dice.slipped(units(of: $0))) }
    let read = names.map(ComparableName.init)
    for (place, one) in read.enumerated() {
      // Beside chance neighbours, always the one it was made from.
      for other in [read[(place + names.count / 2) % names.count]]
        + read.shuffled(using: &dice)
        .prefix(40)
      {
        let percent = one.percentAlike(other)
        #expect(percent == other.percentAlike(one))
        #expect((0...100).contains(percent))
        #expect(
          one.outline.mayReach(percent, with: other.outline)
            || one.meaning.percentAlike(other.meaning) >= percent)
      }
    }
  }

  private static func name(_ units: [UInt32]) -> String {
    String(String.UnicodeScalarView(units.compactMap(Unicode.Scalar.init)))
  }
}
