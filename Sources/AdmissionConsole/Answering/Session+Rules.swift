package import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionLanguage
import AdmissionReports
package import AdmissionScreening
import AdmissionVocabulary
import AdmissionWitnesses
package import AdmissionWording

extension Session {
  /// The office's rule book as a table, or one rule explained by what its directory has.
  func rules(_ typed: Token?) throws -> Reply {
    let orders = registrar.orders
    let day = registrar.current.day
    guard let typed else { return .rules(orders.ruleBook, on: day, orders.register) }
    let (rule, entry) = try typed.read { try orders.ruleBook.rule(named: $0) }
    let directory = registrar.current.office.directory
    return .rule(
      RulePage(rule, entry, orders.register, on: day) { () throws(MissingCalendarYear) in
        try Witnesses(
          by: orders.ruleBook, against: directory, register: orders.register, on: day,
          calendar: orders.calendar)
      })
  }

  /// What a draft rule book would have made of every application of the office.
  package func replay(under draft: RuleBook, named name: String) throws -> Reply {
    let orders = registrar.orders
    let drafted = StandingOrders(
      register: orders.register, ruleBook: draft, ruleBookDigest: .none, calendar: orders.calendar,
      budget: orders.budget, clocks: orders.clocks)
    return .replay(
      try BookReplay(registrar.entries.map(\.event), under: drafted, today: orders), draft: name)
  }

  /// How every closed poll of the office would have ended under a draft voting rule.
  package func recount(under draft: VotingRule, named name: String) -> Reply {
    .replay(
      VotesReplay(registrar.current.office, under: draft), under: draft, draft: name, naming: naming
    )
  }
}
