import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary
import Testing

@testable import AdmissionCommittee

/// One screening serves until something is decided that it looks at, and no longer.
@Suite struct KeptScreeningTests {
  private let bureau = Participant.department("civil-affairs")

  private func carryOut(
    _ command: Command, by actor: Participant, in office: inout Office, _ orders: StandingOrders
  ) throws {
    for event in try orders.decide(command, by: actor, in: office, seeing: "head") {
      try office.evolve(event)
    }
  }

  @Test func servesUntilSomethingIsDecided() throws {
    let orders = StandingOrders.adopting("book-1")
    var office = try Office(openedBy: .office(.opened(.sample())))
    func screening() -> Screening { orders.screening(in: Today(office, on: office.today)) }
    let first = screening()
    #expect(first === screening())
    // A motion and its poll change nothing that an application meets.
    try carryOut(.propose(.remove("041")), by: .clerk, in: &office, orders)
    try carryOut(.open("A2014-001"), by: .clerk, in: &office, orders)
    #expect(first === screening())
    // A removal does.
    for seat in 1...8 {
      try carryOut(.cast("A2014-001", .yes), by: .seat(seat), in: &office, orders)
    }
    try carryOut(.close("A2014-001"), by: .clerk, in: &office, orders)
    let second = screening()
    #expect(second !== first && second.directory == office.directory)
    // So does another day, and the former day is asked for anew.
    let tomorrow = orders.screening(in: Today(office, on: office.today.plus(1)))
    #expect(tomorrow !== second && screening().day == office.today)
  }

  @Test func knowsARefusalAtOnce() throws {
    let orders = StandingOrders.adopting("book-1")
    var office = try Office(openedBy: .office(.opened(.sample())))
    func screening() -> Screening { orders.screening(in: Today(office, on: office.today)) }
    let before = screening()
    try carryOut(.file(.sample()), by: bureau, in: &office, orders)
    #expect(screening() === before)
    try carryOut(.open("A2014-001"), by: .clerk, in: &office, orders)
    for seat in 1...8 {
      try carryOut(.cast("A2014-001", .no), by: .seat(seat), in: &office, orders)
    }
    try carryOut(.close("A2014-001"), by: .clerk, in: &office, orders)
    #expect(screening() !== before && office.past.refusals.count == 1)
  }

  /// Two offices that decide by the same orders are not mixed up.
  @Test func isOfOneOffice() throws {
    let orders = StandingOrders.adopting("book-1")
    let one = try Office(openedBy: .office(.opened(.sample())))
    var other = one
    try carryOut(.publish("edition-2"), by: .clerk, in: &other, orders)
    try carryOut(.propose(.remove("042")), by: .clerk, in: &other, orders)
    try carryOut(.open("A2014-001"), by: .clerk, in: &other, orders)
    for seat in 1...8 {
      try carryOut(.cast("A2014-001", .yes), by: .seat(seat), in: &other, orders)
    }
    try carryOut(.close("A2014-001"), by: .clerk, in: &other, orders)
    for office in [one, other, one] {
      #expect(orders.screening(in: Today(office, on: office.today)).directory == office.directory)
    }
  }
}
