import AdmissionSamples
import AdmissionVocabulary
import Testing

@Suite struct PersistentArrayTests {
  @Test func isAnArray() {
    var (ours, plain) = (PersistentArray<Int>(), [Int]())
    for number in 0..<5_000 {
      ours.append(number)
      plain.append(number)
      if number.isMultiple(of: 500) { #expect(ours.elementsEqual(plain)) }
    }
    #expect(ours.count == 5_000 && ours.elementsEqual(plain) && ours.last == 4_999)
    #expect(ours == PersistentArray(plain) && ours.hashValue == PersistentArray(plain).hashValue)
    #expect(PersistentArray<Int>().isEmpty && PersistentArray<Int>().last == nil)
  }

  /// Copies taken now and then stay what they were, whatever is changed afterwards.
  @Test func copiesStayAsTheyWere() throws {
    var dice = Dice(seed: 17)
    var (ours, plain) = (PersistentArray<[Int]>(), [[Int]]())
    var copies: [(PersistentArray<[Int]>, [[Int]])] = []
    for step in 0..<4_000 {
      if plain.isEmpty || dice.hits(oneIn: 3) {
        ours.append([step])
        plain.append([step])
      } else {
        let place = Int.random(in: 0..<plain.count, using: &dice)
        let count = ours.change(place) { numbers in
          numbers.append(step)
          return numbers.count
        }
        plain[place].append(step)
        #expect(count == plain[place].count)
      }
      if dice.hits(oneIn: 100) { copies.append((ours, plain)) }
    }
    #expect(ours.elementsEqual(plain) && copies.count > 10)
    for (ours, plain) in copies { #expect(ours.elementsEqual(plain)) }
  }

  private struct Stop: Error {}

  @Test func aChangeThatThrowsLosesNothing() {
    var ours = PersistentArray(Array(0..<40))
    #expect(throws: Stop.self) { try ours.change(17) { _ throws(Stop) in throw Stop() } }
    #expect(ours.elementsEqual(0..<40))
  }
}

extension PersistentArrayTests {
  @Test func comparesWhatIsNotShared() {
    let one = PersistentArray(0..<400)
    var other = one
    #expect(one == other && PersistentArray(0..<400) == one)
    other.change(399) { $0 = 0 }
    #expect(one != other && one.agrees(with: other, at: 0) && !one.agrees(with: other, at: 399))
    other.change(399) { $0 = 399 }
    #expect(one == other && one.agrees(with: other, at: 399))
    other.append(400)
    #expect(one != other)
  }
}
