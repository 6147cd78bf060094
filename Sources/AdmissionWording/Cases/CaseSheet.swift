package import AdmissionCommittee
import AdmissionDirectory
package import AdmissionJournal
import AdmissionScreening
import AdmissionVocabulary

/// All that is known of one case: what it is about, what the rules said, its polls and its end.
package struct CaseSheet {
  let filed: Case
  /// The case's own.
  let entries: [Entry]
  let orders: StandingOrders
  let naming: Naming
  /// What every rule says to the application; `nil` where that is not asked, or it has none.
  private let past: PastScreening?
  private let isExplained: Bool

  /// Explained, the sheet has every rule's words and every ballot that the reader may see.
  package init(
    _ filed: Case, in page: Page, by orders: StandingOrders, _ naming: Naming,
    explained: Bool
  ) {
    (self.filed, self.orders, self.naming) = (filed, orders, naming)
    entries = page.entries.of(filed.id)
    isExplained = explained
    past = explained ? PastScreening(of: filed, in: page, by: orders) : nil
  }

  package var reply: Reply {
    Reply(isExplained ? .explanation : .case, headline, facts: facts)
  }

  var headline: Phrase {
    Phrase(Bilingual("\(filed.id) · ") + naming.words(for: filed.motion))
  }

  /// For a reader in the order of the case's life.
  var facts: [Fact] {
    head + asked + screening + [.bare("life", .list(life.map { .words($0) })), polls] + end + rules
      + record
  }

  private var head: [Fact] {
    [
      Fact("case", .text(filed.id.text)), Fact("motion", .text(filed.motion.kind.rawValue)),
      Fact("words", .words(naming.words(for: filed.motion))),
      Fact("revision", .number(filed.revision)),
      Fact(
        "state", Bilingual(zh: "状态", en: "state"), .coded(filed.stage.rawValue, filed.standing)),
      Fact("filedBy", .named(filed.filedBy, naming)), Fact("filedOn", .text(filed.filedOn)),
      .shown(
        Bilingual(zh: "提出", en: "filed"),
        Bilingual("\(filed.filedOn) ") + naming.name(of: filed.filedBy)),
    ]
  }

  private var asked: [Fact] {
    guard let application = filed.motion.application else { return [Fact("asked", .absent)] }
    return [application.asked(as: counted, orders.register)]
  }

  /// The listed item whose figures hold, where nothing beyond them is asked for.
  private var counted: WorkItem? {
    guard let verdict = filed.verdict, verdict.outcome == .listed else { return nil }
    return verdict.listed.flatMap { naming.office.directory[$0]?.item }
  }

  private var screening: [Fact] {
    guard let verdict = filed.verdict else { return [Fact("screening", .absent)] }
    let line = Bilingual(zh: "预审：", en: "screening: ") + verdict.headline.words
    return [
      .headed(Phrase(line), [.bare("screening", .group(verdict.facts(orders.register, on: filed)))])
    ]
  }

  private var polls: Fact {
    let polls = filed.rounds.map(\.poll) + [filed.openPoll].compactMap(\.self)
    return .bare(
      "polls",
      .list(
        polls.map {
          .group(
            $0.facts(naming, withBallots: isExplained, isOpen: $0 == filed.openPoll))
        }))
  }

  /// What it came to, what is owed, and where its item stands.
  private var end: [Fact] {
    var facts = [
      Fact("number", .text(filed.grant?.number.text)),
      Fact("expires", .text(filed.grant?.expires)),
      Fact("deadlines", .rows(clocks)), Fact("conditions", .rows(Rows(filed.tied))),
      Fact("struck", .rows(Rows(filed.struck))),
    ]
    if case .decided(let decision) = filed.state {
      facts.append(
        Fact(
          "decision", Bilingual(zh: "核准", en: "decision"),
          .coded(decision.kind.rawValue, naming.words(for: decision))))
    } else {
      facts.append(Fact("decision", .absent))
      let granted = filed.grant.map { grant in
        Bilingual(
          zh: "编号 \(grant.number.text) · 有效期至 \(grant.expires)",
          en: "number \(grant.number.text) · until \(grant.expires)")
      }
      facts += granted.map { [.shown(Phrase($0))] } ?? []
    }
    let office = naming.office
    let item = filed.grant.flatMap { office.directory[$0.item] }
    let standing = item?.standing(
      on: office.today, renewalDays: orders.renewalDays(on: office.today))
    return facts + [Fact("standing", .text(standing?.rawValue))]
  }

  private var clocks: Rows {
    Rows(
      filed.runningClocks,
      [
        .init("clock") { .text($0.clock.rawValue) }, .init("from") { .text($0.from) },
        .init("workingDays") { .number($0.workingDays) }, .init("due") { .text($0.due) },
      ])
  }

  private var rules: [Fact] {
    guard let past else { return [Fact("rules", .absent), Fact("sameBook", .absent)] }
    let changed = Bilingual(
      zh: "规则库在申报之后改过：以下按现行规则库说明，当时的结论以上面的记录为准",
      en: "the rule book has changed since: this is today's; what counted is recorded above")
    return [
      .headed(
        Phrase(Bilingual(zh: "逐条说明（按申报当日）：", en: "rule by rule (as of the day of filing):")),
        (past.isSameBook ? [] : [.shown(Phrase(changed))])
          + [.bare("rules", .rows(Rows(past.rules)))]), Fact("sameBook", .truth(past.isSameBook)),
    ]
  }

  /// Where the journal has it, and whether the data were made up.
  private var record: [Fact] {
    let numbers = entries.map(\.sequence)
    let reconstructed = naming.office.charter.reconstructed
    var facts = [Fact("entries", .numbers(numbers)), Fact("reconstructed", .truth(reconstructed))]
    if isExplained, let last = entries.last {
      let places = Self.ranges(numbers).joined(separator: ", ")
      facts.append(
        .shown(
          Phrase(
            Bilingual(
              zh: "日志第 \(places.replacing(", ", with: "、")) 条 · 末条校验码 \(last.checkCode)",
              en: "journal entries \(places) · check code of the last \(last.checkCode)"))))
    }
    return facts
      + Reply.rehearsalMark(reconstructed, orders.register.disclaimer).map { .shown(Phrase($0)) }
  }

  /// Ascending numbers with runs drawn together: 3, 23, 43–48.
  private static func ranges(_ numbers: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
  }
}

/// What the rules said when an application was filed, as far as today's book can tell.
private struct PastScreening {
  let rules: [Explanation]
  /// Whether the book is the one it was filed under.
  let isSameBook: Bool

  /// The application screened again as of the day it was filed; `nil` for a case that has none.
  init?(of filed: Case, in page: Page, by orders: StandingOrders) {
    guard filed.motion.kind == .admit || filed.asksBeyondListing,
      let application = filed.motion.application,
      let before = page.office(before: filed.id),
      let question = try? orders.screening(in: Today(before, on: before.today)).question(
        application)
    else { return nil }
    rules = question.screening.explanations(of: question)
    isSameBook = before.ruleBook == orders.ruleBookDigest
  }
}
