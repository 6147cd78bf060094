import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionScreening

@Suite struct R30_ConcernedSeatsRecuseTests {
  static func seat(_ zh: String, _ en: String, _ community: Community.ID)
    -> Circumstances.TiedSeat
  {
    Circumstances.TiedSeat(name: Bilingual(zh: zh, en: en), community: community)
  }
  static let seats = Circumstances(
    calendar: .sample,
    seats: [
      seat("席位一", "Seat 1", "community-1"), seat("席位二", "Seat 2", "community-2"),
      seat("席位五", "Seat 5", "community-2"),
    ])

  static func concerns(_ communities: Community.ID..., id: WorkItem.ID? = nil) -> Application {
    .sample(id: id, community: .sample(scope: .some(communities)))
  }
  static func recuses(_ zh: String, _ en: String) -> Assessment {
    .unsatisfied([Assessment.Stated("recuses", ["seats": Bilingual(zh: zh, en: en)])])
  }

  @Test(arguments: [
    Situation("one seat", concerns("community-1"), in: seats, recuses("席位一", "Seat 1")),
    Situation(
      "two seats of one community", concerns("community-2"), in: seats,
      recuses("席位二、席位五", "Seat 2, Seat 5")),
    Situation(
      "three seats, in the order of the roster", concerns("community-2", "community-1"), in: seats,
      recuses("席位一、席位二、席位五", "Seat 1, Seat 2, Seat 5")),
    Situation("no seat", concerns("community-3"), in: seats, .satisfied),
    Situation("no community", concerns(), in: seats, .satisfied),
    Situation("every community", .sample(), in: seats, .notApplicable("allCommunities")),
    Situation("no seat is known", concerns("community-1"), .notApplicable("noSeatKnown")),
    Situation(
      "listed assistance", concerns("community-1", id: "002"), in: seats, .notApplicable("listed")),
    Situation(
      "a commissioned service", concerns("community-1", id: "003"), in: seats,
      recuses("席位一", "Seat 1")),
  ])
  func assesses(_ situation: Situation) throws { try situation.check(.concernedSeatsRecuse) }
}
