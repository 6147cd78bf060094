import AdmissionCommittee
import Testing

@Suite struct BallotCountsTests {
  @Test func countsEachLetter() throws {
    let counts = BallotCounts(try BallotSheet(parsing: "YYYYYNNNNAAARRP......"))
    #expect(
      counts == BallotCounts(yes: 5, no: 4, abstain: 3, recused: 2, present: 1, absent: 6))
    #expect(BallotLetter.allCases.map { counts[$0] } == [5, 4, 3, 2, 1, 6])
    #expect(counts.seats == 21)
    #expect(counts.attending == 13)
  }

  @Test func handsNotCountedAreAbsent() throws {
    #expect(
      try BallotCounts(byHands: 5, no: 2, abstain: 1, seats: 8)
        == BallotCounts(yes: 5, no: 2, abstain: 1, recused: 0, present: 0, absent: 0))
    #expect(
      try BallotCounts(byHands: 4, no: 1, recused: 1, present: 1, seats: 8)
        == BallotCounts(yes: 4, no: 1, abstain: 0, recused: 1, present: 1, absent: 1))
  }

  @Test(arguments: [
    [9, 0, 0], [5, 3, 1], [-1, 2, 2], [5, -1, 2], [Int.max, Int.max, 1], [8, 1, -1],
  ])
  func refusesHandsThatDoNotFit(_ hands: [Int]) {
    #expect(throws: MiscountedHands(seats: 8)) {
      try BallotCounts(byHands: hands[0], no: hands[1], abstain: hands[2], seats: 8)
    }
  }

  @Test(arguments: [-1, 0, 1_001, Int.min, Int.max])
  func refusesHandsOfImpossibleCommittees(_ seats: Int) {
    #expect(throws: MiscountedHands(seats: seats)) {
      try BallotCounts(byHands: 0, no: 0, seats: seats)
    }
  }
}
