package import AdmissionCommittee
package import AdmissionDisplay
package import AdmissionVocabulary

extension Reply {
  /// The figures of one string of letters, all seats final.
  package static func tally(_ sheet: BallotSheet, under rule: VotingRule) -> Reply {
    let counted = CountedSheet(sheet, under: rule)
    return Reply(
      .tally, nil,
      facts: [Rows.Column<CountedSheet>].sheets.facts(of: counted) + [
        .settled, .shown(Rows([counted])),
      ])
  }

  /// How the poll of a case stands, or how it ended.
  ///
  /// - Throws: `wrongStage` where no poll was ever opened on it.
  package static func tally(of filed: Case, _ naming: Naming) throws(Refusal) -> Reply {
    guard let poll = filed.lastPoll else {
      throw .wrongStage(filed.id, filed.standing, wanted: [.voting])
    }
    let isOpen = filed.openPoll != nil
    let round = Bilingual(
      zh: "第 \(poll.terms.round) 轮 · ", en: "poll \(poll.terms.round) · ")
    let outcome = poll.tally.outcome
    let standing =
      isOpen
      ? ([poll.standing] + poll.prospects(naming)).map { Phrase($0) }
      : [Phrase(outcome.name, outcome.accent)]
    return Reply(
      .tally, Bilingual("\(filed.id) · ") + naming.words(for: filed.motion),
      facts: poll.figures(naming) + [
        Fact("case", .text(filed.id.text)), Fact("open", .truth(isOpen)),
        Fact("round", .number(poll.terms.round)), Fact("byHands", .truth(poll.hands != nil)),
        .shown(Phrase(round + poll.counts)),
      ] + standing.map { .shown($0) } + filed.facts(of: isOpen ? poll.conditions : filed.conditions)
    )
  }
}

/// The same figures of many strings, for programs.
package struct TallyLines: Sendable {
  private let rule: VotingRule
  private let lines = JSONLines<CountedSheet>(.tally, .sheets, [.settled])

  package init(under rule: VotingRule) {
    self.rule = rule
  }

  /// Adds what ``Reply/tally(_:under:)`` has for programs, and the end of the line.
  package func add(_ sheet: BallotSheet, to bytes: inout [UInt8]) {
    lines.add(CountedSheet(sheet, under: rule), to: &bytes)
  }
}

extension Fact {
  /// All seats are final.
  fileprivate static let settled = Fact("settled", .truth(true))
}

/// A string of letters with what it comes to.
private struct CountedSheet: Sendable {
  let sheet: BallotSheet
  let tally: Tally

  init(_ sheet: BallotSheet, under rule: VotingRule) {
    (self.sheet, tally) = (sheet, Tally(sheet, under: rule))
  }
}

extension [Rows.Column<Tally>] {
  /// What was counted, and what it comes to.
  static var figures: Self {
    [
      .init("outcome", Bilingual(zh: "结果", en: "Outcome")) {
        .coded($0.outcome.rawValue, $0.outcome.name)
      },
      .init("yes", Bilingual(zh: "同意", en: "Yes"), .trailing) { .number($0.counts.yes) },
      .init("no", Bilingual(zh: "不同意", en: "No"), .trailing) { .number($0.counts.no) },
      .init("abstain", Bilingual(zh: "弃权", en: "Abstain"), .trailing) {
        .number($0.counts.abstain)
      },
      .init("recused", Bilingual(zh: "回避", en: "Recused"), .trailing) {
        .number($0.counts.recused)
      },
      .init("absent", Bilingual(zh: "缺席", en: "Absent"), .trailing) { .number($0.counts.absent) },
      .init("needed", Bilingual(zh: "须票数", en: "Needed"), .trailing) { .number($0.needed) },
      .init("present") { .number($0.attending) }, .init("roster") { .number($0.roster) },
    ]
  }
}

extension [Rows.Column<CountedSheet>] {
  fileprivate static var sheets: Self {
    [.init("ballots", Bilingual(zh: "票", en: "Ballots")) { .text($0.sheet.text) }]
      + [Rows.Column<Tally>].figures.map { $0.of(\.tally) }
  }
}

extension Rows {
  /// One string a row; a screen is told what it comes to.
  fileprivate init(_ sheets: [CountedSheet]) {
    self.init(sheets, .sheets) { _, counted in [Phrase(counted.tally.outcome.name)] }
  }
}

extension Table {
  /// The figures of strings of letters, one a row.
  package static func tallies(
    of sheets: [BallotSheet], under rule: VotingRule, _ language: Language
  ) -> Table {
    Rows(sheets.map { CountedSheet($0, under: rule) }).table(language)
  }
}
