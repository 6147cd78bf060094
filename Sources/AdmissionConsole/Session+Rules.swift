package import AdmissionCommittee
import AdmissionDirectory
import AdmissionJournal
import AdmissionReports
package import AdmissionScreening
package import AdmissionVocabulary

extension Session {
  /// The office's rule book as a table, or one rule explained by what its directory has.
  func rules(_ typed: Token?) throws -> Reply {
    let orders = clerk.orders
    let day = clerk.current.today
    guard let typed else { return .rules(orders.ruleBook, on: day, orders.register) }
    let (rule, entry) = try typed.read { try orders.ruleBook.rule(named: $0) }
    let witnesses = try Witnesses(
      by: orders.ruleBook, against: clerk.current.directory, register: orders.register, on: day,
      calendar: orders.calendar)
    return .rule(RulePage(rule, entry, by: witnesses))
  }

  /// What a draft rule book would have made of every application of the office.
  package func replay(under draft: RuleBook, named name: String) throws -> Reply {
    let orders = clerk.orders
    let drafted = StandingOrders(
      register: orders.register, ruleBook: draft, ruleBookDigest: "", calendar: orders.calendar,
      budget: orders.budget)
    return .replay(
      try BookReplay(clerk.entries.map(\.event), under: drafted, today: orders), draft: name)
  }

  /// How every closed poll of the office would have ended under a draft voting rule.
  package func recount(under draft: VotingRule, named name: String) -> Reply {
    .replay(VotesReplay(clerk.current, under: draft), under: draft, draft: name, naming: naming)
  }
}

extension RuleBook {
  /// The rule that somebody named, by its number or its title.
  ///
  /// - Throws: ``UnknownRule`` with the nearest spelling.
  package func rule(
    named typed: String
  ) throws(UnknownRule) -> (rule: ScreeningRule, entry: Entry) {
    let word = HalfWidth.comparable(typed)
    let found = rules.first { rule, entry in
      [rule.id.text, entry.title.zh, entry.title.en].contains { HalfWidth.comparable($0) == word }
    }
    guard let found else { throw UnknownRule(typed, in: self) }
    return found
  }
}

extension RulePage {
  package init(_ rule: ScreeningRule, _ entry: RuleBook.Entry, by witnesses: Witnesses) {
    self.init(
      rule: rule, entry: entry, register: witnesses.register, day: witnesses.day,
      examples: witnesses.examples(of: rule))
  }
}

/// A rule the book does not have.
package struct UnknownRule: Explainable {
  let typed: String
  let nearest: String?

  init(_ typed: String, in book: RuleBook) {
    self.typed = typed
    nearest = Suggestion.nearest(
      to: typed,
      among: book.rules.flatMap { [$0.rule.id.text, $0.entry.title.zh, $0.entry.title.en] }
    )
  }

  package var notice: Notice {
    Notice(
      "unknown-rule", zh: "没有规则 `\(typed)`", en: "there is no rule `\(typed)`",
      hint: nearest.map { .didYouMean($0) }
        ?? Bilingual(zh: "全部规则：zhunru rules", en: "all of them: zhunru rules"))
  }
}
