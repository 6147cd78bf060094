import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary

extension Sample {
  /// The other forms of a shape: everything said, nothing said, and each alternative.
  static let variants: [Sample] =
    offices + filings + motions + polls + reasons + decisions

  /// A listed item of which everything is known.
  private static let whole = WorkItem.sample(
    id: "091", name: "社区“巡防”", english: "Patrol", kind: .survey, category: .assist,
    basis: Citation(instrument: "elderly-rights-law", article: "33"), role: .responsible,
    fields: ["resident.name", "resident.birth-date"], from: day("2014-01-01"),
    until: day("2014-06-30"), source: "A2014-001")

  /// An item of which nothing is known that may be missing.
  private static let bare = WorkItem.sample(
    id: "092", category: .prohibited, basis: nil, fields: [], source: "")

  private static let simpleRule: VotingRule = {
    do {
      return try VotingRule(
        VotingRule.Words(
          quorum: "none", recusal: "stays-on-roster", base: "abstain-counts-yes",
          threshold: "> 1/2"))
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private static let offices = [
    Sample(
      name: "office-opened.1+live", by: .clerk,
      event: .opened(
        Charter(
          mode: .live, assurance: .signed, committee: Bilingual(zh: "编制委员会", en: "Committee"),
          clerk: Bilingual(zh: "办公室", en: "Office"), numberPrefix: "海准", reconstructed: false,
          edition: .sample(items: [whole, bare]), roster: roster, votingRule: simpleRule,
          ruleBook: head, day: day("2014-01-01")))),
    Sample(
      name: "entered-without-vote.1+whole", by: .department("civil-affairs"),
      event: .enteredWithoutVote(id, whole, grant)),
    Sample(
      name: "entered-without-vote.1+scope", by: .department("civil-affairs"),
      event: .enteredWithoutVote(
        id, .sample(id: "093", scope: .some(["community-3", "community-1"])), grant)),
    Sample(name: "edition-published.1+empty", by: .clerk, event: .editionPublished("e", items: [])),
  ]

  /// An application that says what it differs in.
  private static let distinct: Application = {
    var application = Application.sample(delivery: .sample(powers: nil))
    application.item.distinctions = [Application.Distinction(item: "041", how: "只问用药")]
    return application
  }()

  private static let filings = [
    Sample(
      name: "application-filed.1+whole", by: .department("civil-affairs"),
      event: .filed(
        id,
        .sample(
          id: "041", kind: .ledger, term: .routine, timesPerYear: 4,
          origin: .sample(level: .national),
          community: .sample(role: .responsible, scope: .some(["community-1", "community-3"])),
          basis: .sample(ground: .emergency),
          delivery: .sample(funds: .sample(rule: .servicePurchase), powers: "查询权限"),
          burden: .sample(ledgers: ["高温补贴台账"]), offset: "042"),
        Verdict(
          outcome: .listed,
          findings: [
            Finding(
              rule: "R20", weight: .advises, message: Bilingual(zh: "提示", en: "advice"),
              facts: [:], fix: nil, citations: [], duplicates: nil)
          ], similar: [], listed: "041", day: day("2014-04-18")))),
    Sample(
      name: "application-filed.1+bare", by: .department("civil-affairs"),
      event: .filed(
        id,
        .sample(
          name: nil, kind: nil, content: nil, ends: nil, origin: .sample(document: nil),
          community: .sample(departmentKeeps: nil), basis: .sample(ground: nil, citations: []),
          delivery: .sample(funds: nil, powers: nil, staff: nil, training: nil),
          burden: .sample(fields: [], whyRecordsDoNotSuffice: nil), consultation: nil, exit: nil),
        Verdict(
          outcome: .needsVote, findings: [], similar: [], listed: nil, day: day("2014-04-18")))),
    Sample(
      name: "application-filed.1+distinct", by: .department("civil-affairs"),
      event: .filed(
        id, distinct,
        Verdict(
          outcome: .needsVote,
          findings: [
            Finding(
              rule: "R44", weight: .advises, message: Bilingual(zh: "提示", en: "advice"),
              facts: [:], fix: nil, citations: [], duplicates: nil, tag: .foreign)
          ], similar: [], listed: nil, day: day("2014-04-18")))),
    Sample(
      name: "application-filed.1+halves", by: .department("civil-affairs"),
      event: .filed(
        id,
        .sample(
          community: .sample(scope: .some([])),
          delivery: .sample(funds: .sample(amount: 0, source: nil, rule: nil), powers: nil),
          exit: Application.Exit(review: nil, criteria: nil)),
        Verdict(
          outcome: .returned, findings: [], similar: [], listed: nil, day: day("2014-04-18")))),
  ]

  private static let motions = [
    Sample(
      name: "motion-proposed.1+retain", by: .seat(8),
      event: .proposed(id, by: .seat(8), .retain("041")))
  ]

  private static let polls = [
    Sample(
      name: "poll-opened.1+open-ended", by: .clerk,
      event: .pollOpened(
        id,
        PollTerms(
          round: 1, revision: 1, openedOn: day("2014-04-18"), until: nil, roster: roster,
          votingRule: simpleRule, ruleBook: head, edition: "baseline"))),
    Sample(
      name: "poll-opened.1+communities", by: .clerk,
      event: .pollOpened(
        id,
        PollTerms(
          round: 1, revision: 1, openedOn: day("2014-04-18"), until: nil,
          roster: Roster([
            Seat(number: 1, name: Bilingual(zh: "席位一", en: "Seat 1"), community: "community-1"),
            Seat(number: 2, name: Bilingual(zh: "席位二", en: "Seat 2")),
          ]), votingRule: simpleRule, ruleBook: head, edition: "baseline"))),
    Sample(
      name: "attendance-noted.1+absent", by: .clerk,
      event: .attendanceNoted(id, round: 1, seat: 1, present: false)),
    Sample(name: "poll-closed.1+passed", by: .anyone, event: .pollClosed(id, round: 1, .passed)),
  ]

  private static let reasons = [
    // Quotes, both slashes, a line end, a tab, NUL, an accent in two scalars, a line separator and
    // a character beyond the first plane.
    Sample(
      name: "ballot-cast.1+escapes",
      event: .ballotCast(
        id,
        Ballot(
          seat: 3, choice: .no, reason: "“甲”\"a\"/\\\n\t\u{0}e\u{301}\u{2028}𠮷<&>",
          means: .terminal, revision: 2, round: 1, headSeen: head)))
  ]

  private static let decisions = [
    Sample(
      name: "case-decided.1+admitted-bare", by: .clerk, event: .decided(id, .admitted(bare, grant))),
    Sample(name: "case-decided.1+retained", by: .clerk, event: .decided(id, .retained("041"))),
    Sample(name: "case-decided.1+not-admitted", by: .clerk, event: .decided(id, .notAdmitted)),
    Sample(name: "case-decided.1+moot", by: .clerk, event: .decided(id, .moot)),
  ]
}
