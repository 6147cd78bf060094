import AdmissionSamples
import AdmissionVocabulary
import Testing

@testable import AdmissionCommittee

/// What cases are looked up by is what a search through all of them would find.
@Suite struct CasesTests {
  @Test func lookupsFindWhatASearchFinds() throws {
    let orders = try StandingOrders.model()
    var found: Set<String> = []
    for seed: UInt64 in 1...150 {
      var comparison = try HistoryComparison(seed: seed, orders)
      var seen = Seen()
      _ = comparison.difference(noting: &seen)
      let office = comparison.office
      let marks = Set(office.cases.flatMap(\.marks))
      for mark in marks {
        let searched = office.cases.filter { $0.marks.contains(mark) }
        #expect(office.cases.having(mark).map(\.id) == searched.map(\.id), "\(mark)")
        #expect(office.cases.count(having: mark) == searched.count)
        found.insert(String("\(mark)".prefix { $0 != "(" }))
      }
      for filed in office.cases { #expect(office[filed.id] == filed) }
      for days in [0, 1, 10, 40, 400] {
        let day = office.today.plus(days)
        #expect(
          office.cases.due(on: day).map(\.id)
            == office.cases.filter { $0.hasFallenDue(on: day) != nil }.map(\.id))
        let waiting = office.cases.filter { filed in
          filed.marks.contains(.waiting) || filed.isReviewableUntil.map { $0 >= day } ?? false
        }
        #expect(office.cases.waiting(on: day).map(\.id) == waiting.map(\.id))
      }
    }
    #expect(office(for: .pending, .voting, .waiting, .refused).isSubset(of: found))
    #expect(found.contains("about") && found.contains("pendingOn"))
  }

  private func office(for marks: CaseMark...) -> Set<String> { Set(marks.map { "\($0)" }) }
}
