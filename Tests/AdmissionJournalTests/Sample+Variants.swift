import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionScreening
import AdmissionVocabulary

extension Sample {
  /// The other forms of a shape: everything said, nothing said, and each alternative.
  static let variants: [Sample] =
    offices + filings + motions + polls + reasons + decisions + life + sittings + reports

  /// A listed item that brings a ledger, which few do.
  private static let laden = WorkItem.sample(id: "090", ledgers: ["助餐登记台账"], source: "A2014-001")

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
      event: .office(
        .opened(
          Charter(
            mode: .live, assurance: .signed, committee: Bilingual(zh: "编制委员会", en: "Committee"),
            clerk: Bilingual(zh: "办公室", en: "Office"), numberPrefix: "海准", reconstructed: false,
            edition: .sample(items: [whole, bare]), roster: roster, votingRule: simpleRule,
            ruleBook: book, day: day("2014-01-01"))))),
    Sample(
      name: "office-opened.1+procedure", by: .clerk,
      event: .office(
        .opened(
          Charter(
            mode: .rehearsal, assurance: .attested,
            committee: Bilingual(zh: "编制委员会", en: "Committee"),
            clerk: Bilingual(zh: "办公室", en: "Office"), numberPrefix: "示社准", reconstructed: true,
            edition: .sample(items: []), roster: roster, votingRule: simpleRule, ruleBook: book,
            procedure: Procedure(
              intake: .byClerk, consults: true, notice: 3, presidingVotesLast: true,
              recusesProposers: false), day: day("2014-01-01"))))),
    Sample(
      name: "office-opened.1+procedure-without-notice", by: .clerk,
      event: .office(
        .opened(
          Charter(
            mode: .rehearsal, assurance: .attested,
            committee: Bilingual(zh: "编制委员会", en: "Committee"),
            clerk: Bilingual(zh: "办公室", en: "Office"), numberPrefix: "示社准", reconstructed: true,
            edition: .sample(items: []), roster: roster, votingRule: simpleRule, ruleBook: book,
            procedure: Procedure(consults: true), day: day("2014-01-01"))))),
    Sample(
      name: "entered-without-vote.1+whole", by: .department("civil-affairs"),
      event: .intake(.enteredWithoutVote(id, whole, grant))),
    Sample(
      name: "entered-without-vote.1+scope", by: .department("civil-affairs"),
      event: .intake(
        .enteredWithoutVote(
          id, .sample(id: "093", scope: .some(["community-3", "community-1"])), grant))),
    Sample(
      name: "edition-published.1+empty", by: .clerk,
      event: .office(.editionPublished("e", items: []))),
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
      event: .intake(
        .filed(
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
            ], similar: [], listed: "041", day: day("2014-04-18"))))),
    Sample(
      name: "application-filed.1+bare", by: .department("civil-affairs"),
      event: .intake(
        .filed(
          id,
          .sample(
            name: nil, kind: nil, content: nil, ends: nil, origin: .sample(document: nil),
            community: .sample(departmentKeeps: nil), basis: .sample(ground: nil, citations: []),
            delivery: .sample(funds: nil, powers: nil, staff: nil, training: nil),
            burden: .sample(fields: [], whyRecordsDoNotSuffice: nil), consultation: nil, exit: nil),
          Verdict(
            outcome: .needsVote, findings: [], similar: [], listed: nil, day: day("2014-04-18"))))),
    Sample(
      name: "application-filed.1+emergency", by: .department("civil-affairs"),
      event: .intake(
        .filed(
          id,
          .sample(
            basis: .sample(ground: .emergency),
            emergency: Application.Emergency(
              event: "台风登陆", began: day("2014-04-17"), declaredBy: "区防汛指挥部",
              orderedOrally: day("2014-04-18"))),
          Verdict(
            outcome: .emergency, findings: [], similar: [], listed: nil, day: day("2014-04-18"))))),
    Sample(
      name: "application-filed.1+emergency-bare", by: .department("civil-affairs"),
      event: .intake(
        .filed(
          id,
          .sample(
            emergency: Application.Emergency(
              event: nil, began: nil, declaredBy: nil, orderedOrally: nil)),
          Verdict(
            outcome: .needsVote, findings: [], similar: [], listed: nil, day: day("2014-04-18"))))),
    Sample(
      name: "application-filed.1+answers", by: .department("civil-affairs"),
      event: .intake(
        .filed(
          id,
          .sample(answers: [
            Application.Answer(to: "R46", says: "不设“户数”要求"),
            Application.Answer(to: "R51", says: "自愿使用"),
          ]),
          Verdict(
            outcome: .needsVote, findings: [], similar: [], listed: nil, day: day("2014-04-18"))))),
    Sample(
      name: "application-filed.1+distinct", by: .department("civil-affairs"),
      event: .intake(
        .filed(
          id, distinct,
          Verdict(
            outcome: .needsVote,
            findings: [
              Finding(
                rule: "R44", weight: .advises, message: Bilingual(zh: "提示", en: "advice"),
                facts: [:], fix: nil, citations: [], duplicates: nil, tag: .foreign)
            ], similar: [], listed: nil, day: day("2014-04-18"))))),
    Sample(
      name: "application-filed.1+halves", by: .department("civil-affairs"),
      event: .intake(
        .filed(
          id,
          .sample(
            community: .sample(scope: .some([])),
            delivery: .sample(funds: .sample(amount: 0, source: nil, rule: nil), powers: nil),
            exit: Application.Exit(review: nil, criteria: nil)),
          Verdict(
            outcome: .returned, findings: [], similar: [], listed: nil, day: day("2014-04-18"))))),
  ]

  private static let motions = [
    Sample(
      name: "motion-proposed.1+retain", by: .seat(8),
      event: .intake(.proposed(id, by: .seat(8), .retain("041")))),
    Sample(
      name: "motion-proposed.1+renew", by: .department("civil-affairs"),
      event: .intake(
        .proposed(
          id, by: .department("civil-affairs"), .renew("041", until: day("2015-12-31"))))),
    Sample(
      name: "motion-proposed.1+ratify", by: .clerk,
      event: .intake(.proposed(id, by: .clerk, .ratify("041", until: day("2014-12-31"))))),
    Sample(
      name: "motion-proposed.1+suspend", by: .clerk,
      event: .intake(.proposed(id, by: .clerk, .suspend("041", .unfunded)))),
    Sample(
      name: "motion-proposed.1+revoke", by: .seat(1),
      event: .intake(.proposed(id, by: .seat(1), .revoke("041", .deception)))),
  ]

  private static let polls = [
    Sample(
      name: "poll-opened.1+open-ended", by: .clerk,
      event: .poll(
        .opened(
          id,
          PollTerms(
            round: 1, revision: 1, openedOn: day("2014-04-18"), until: nil, roster: roster,
            votingRule: simpleRule, ruleBook: book, edition: "baseline")))),
    Sample(
      name: "poll-opened.1+communities", by: .clerk,
      event: .poll(
        .opened(
          id,
          PollTerms(
            round: 1, revision: 1, openedOn: day("2014-04-18"), until: nil,
            roster: Roster([
              Seat(number: 1, name: Bilingual(zh: "席位一", en: "Seat 1"), community: "community-1"),
              Seat(number: 2, name: Bilingual(zh: "席位二", en: "Seat 2")),
            ]), votingRule: simpleRule, ruleBook: book, edition: "baseline")))),
    Sample(
      name: "poll-opened.1+whole", by: .clerk,
      event: .poll(
        .opened(
          id,
          PollTerms(
            round: 1, revision: 2, openedOn: day("2014-04-18"), until: day("2014-04-25"),
            closesFrom: day("2014-04-23"), roster: .sample(5), votingRule: simpleRule,
            ruleBook: book, edition: "baseline",
            recusals: [
              RecusedSeat(seat: 1, ground: .proposed), RecusedSeat(seat: 2, ground: .concerned),
              RecusedSeat(seat: 3, ground: .declared),
            ], vacant: [4],
            conditions: [Condition(number: 1, text: "经费到位"), Condition(number: 2, text: "培训半天")],
            floor: PollTerms.Floor(sitting: sitting, attending: [3, 5], last: 5))))),
    Sample(
      name: "poll-opened.1+findings", by: .clerk,
      event: .poll(
        .opened(
          id,
          PollTerms(
            round: 1, revision: 1, openedOn: day("2014-04-18"), until: nil, roster: roster,
            votingRule: simpleRule, ruleBook: book, edition: "baseline",
            conditions: [Condition(number: 1, text: "经费到位"), Condition(number: 2, demand)])))),
    Sample(
      name: "poll-opened.1+floor", by: .clerk,
      event: .poll(
        .opened(
          id,
          PollTerms(
            round: 1, revision: 1, openedOn: day("2014-04-18"), until: day("2014-04-18"),
            roster: roster, votingRule: simpleRule, ruleBook: book, edition: "baseline",
            floor: PollTerms.Floor(sitting: sitting, attending: [1], last: nil))))),
    Sample(
      name: "attendance-noted.1+absent", by: .clerk,
      event: .poll(.attendanceNoted(id, round: 1, seat: 1, present: false))),
    Sample(name: "poll-closed.1+passed", by: .anyone, event: .poll(.closed(id, round: 1, .passed))),
  ]

  private static let reasons = [
    // Quotes, both slashes, a line end, a tab, NUL, an accent in two scalars, a line separator and
    // a character beyond the first plane.
    Sample(
      name: "ballot-cast.1+escapes",
      event: .poll(
        .ballotCast(
          id,
          Ballot(
            seat: 3, choice: .no, reason: "“甲”\"a\"/\\\n\t\u{0}e\u{301}\u{2028}𠮷<&>",
            means: .terminal, revision: 2, round: 1, headSeen: head))))
  ]

  private static let decisions = [
    Sample(
      name: "case-decided.1+admitted-bare", by: .clerk,
      event: .poll(.decided(id, .admitted(bare, grant)))),
    Sample(
      name: "case-decided.1+retained", by: .clerk, event: .poll(.decided(id, .retained("041")))),
    Sample(
      name: "case-decided.1+not-admitted", by: .clerk, event: .poll(.decided(id, .notAdmitted))),
    Sample(name: "case-decided.1+moot", by: .clerk, event: .poll(.decided(id, .moot))),
    Sample(
      name: "case-decided.1+renewed", by: .clerk,
      event: .poll(.decided(id, .renewed("041", until: day("2015-12-31"))))),
    Sample(
      name: "case-decided.1+amended", by: .clerk,
      event: .poll(.decided(id, .amended(whole, nil)))),
    Sample(
      name: "case-decided.1+amended-beyond", by: .clerk,
      event: .poll(.decided(id, .amended(laden, grant)))),
    Sample(
      name: "case-decided.1+suspended", by: .clerk,
      event: .poll(.decided(id, .suspended("041", .unfunded, cureBy: day("2014-05-20"))))),
    Sample(
      name: "case-decided.1+revoked", by: .clerk,
      event: .poll(.decided(id, .revoked("041", .repealed)))),
    Sample(
      name: "case-decided.1+completed", by: .clerk, event: .poll(.decided(id, .completed("041")))),
    Sample(
      name: "case-decided.1+ratified", by: .clerk,
      event: .poll(.decided(id, .ratified("041", until: day("2014-12-31"))))),
    Sample(
      name: "case-decided.1+not-ratified", by: .clerk,
      event: .poll(.decided(id, .notRatified("041")))),
  ]

  private static let bureau = Participant.department("civil-affairs")

  /// What happens between filing and poll, and after it.
  private static let life = [
    Sample(
      name: "application-corrected.1", by: bureau,
      event: .intake(.corrected(id, revision: 2, .sample(delivery: .sample(powers: nil)), verdict))),
    Sample(
      name: "amendment-filed.1", by: bureau,
      event: .intake(.amendmentFiled(id, "041", .sample(delivery: .sample(powers: nil)), verdict))),
    Sample(
      name: "order-recorded.1", by: .clerk,
      event: .intake(.orderRecorded(id, Order(level: .city, document: "甬政办〔2014〕9号")))),
    Sample(name: "case-accepted.1", by: .clerk, event: .intake(.accepted(id))),
    Sample(name: "case-returned.1", by: .clerk, event: .intake(.returned(id, reason: "缺经费来源"))),
    Sample(
      name: "clock-started.1", by: bureau,
      event: .course(
        .clockStarted(
          id,
          Deadline(
            .decision, from: day("2014-04-18"), workingDays: 15, due: day("2014-05-12"))))),
    Sample(name: "fell-due.1", by: .clerk, event: .course(.fellDue(id, .decision))),
    Sample(
      name: "decision-extended.1", by: .clerk,
      event: .course(.decisionExtended(id, reason: "待区财政答复"))),
    Sample(name: "consultation-opened.1", by: .clerk, event: .course(.consultationOpened(id))),
    Sample(
      name: "streets-consulted.1", by: .clerk,
      event: .course(.streetsConsulted(id, Consultation(asked: 8, inFavour: 5)))),
    Sample(
      name: "condition-set.1",
      event: .course(.conditionSet(id, Condition(number: 1, text: "经费到位"), by: .seat(3)))),
    Sample(
      name: "condition-struck.1", by: .clerk,
      event: .course(.conditionStruck(id, Condition.Struck(demand, because: "只需协助通知")))),
    Sample(
      name: "condition-struck.1+sitting", by: .clerk,
      event: .course(.conditionStruck(id, Condition.Struck(demand, because: "会上议定", at: sitting)))),
    Sample(
      name: "conditions-bound.1", by: .clerk,
      event: .course(.conditionsBound(id, [Condition(number: 2, demand)]))),
    Sample(
      name: "conditions-bound.1+none", by: .clerk, event: .course(.conditionsBound(id, []))),
    Sample(name: "passed-on-conditions.1", by: .clerk, event: .course(.passedOnConditions(id))),
    Sample(
      name: "condition-met.1", by: .clerk,
      event: .course(.conditionMet(id, number: 1, evidence: "拨款单 12"))),
    Sample(
      name: "condition-met.1+bare", by: .clerk,
      event: .course(.conditionMet(id, number: 2, evidence: nil))),
    Sample(name: "seat-recused.1", by: .clerk, event: .course(.seatRecused(id, seat: 3))),
    Sample(name: "notice-delivered.1", by: .clerk, event: .course(.noticeDelivered(id))),
    Sample(
      name: "suspension-lifted.1", by: .clerk,
      event: .poll(.suspensionLifted(id, "041", evidence: "拨款单 12"))),
    Sample(
      name: "suspension-lifted.1+bare", by: .clerk,
      event: .poll(.suspensionLifted(id, "041", evidence: nil))),
    Sample(
      name: "roster-changed.1", by: .clerk,
      event: .office(.rosterChanged(seat: 3, isFilled: false, reason: "调任"))),
    Sample(
      name: "roster-changed.1+filled", by: .clerk,
      event: .office(.rosterChanged(seat: 3, isFilled: true, reason: nil))),
  ]

  private static let sitting: Sitting.ID = "S2014-01"

  private static let sittings = [
    Sample(
      name: "sitting-opened.1", by: .clerk, event: .sitting(.opened(sitting, on: day("2014-04-25")))
    ),
    Sample(
      name: "agenda-set.1", by: .clerk, event: .sitting(.agendaSet(sitting, [id, "A2014-002"]))),
    Sample(
      name: "attendance-taken.1", by: .clerk, event: .sitting(.attendanceTaken(sitting, [1, 2, 5]))),
    Sample(
      name: "attendance-taken.1+nobody", by: .clerk, event: .sitting(.attendanceTaken(sitting, []))),
    Sample(
      name: "observers-noted.1", by: .clerk, event: .sitting(.observersNoted(sitting, "纪委、司法局各一人"))),
    Sample(
      name: "presiding-named.1", by: .clerk, event: .sitting(.presidingNamed(sitting, seat: 2))),
    Sample(name: "recorder-named.1", by: .clerk, event: .sitting(.recorderNamed(sitting, .clerk))),
    Sample(
      name: "case-put-off.1", by: .clerk, event: .sitting(.putOff(id, in: sitting, reason: "材料未到"))),
    Sample(
      name: "case-put-off.1+bare", by: .clerk,
      event: .sitting(.putOff(id, in: sitting, reason: nil))),
    Sample(name: "sitting-closed.1", by: .clerk, event: .sitting(.closed(sitting))),
  ]

  private static let community = Participant.community("community-1")

  private static let reports = [
    Sample(
      name: "complaint-made.1", by: community,
      event: .office(
        .complaintMade(
          Complaint(item: "041", kind: .undelivered, text: "经费至今未到"), by: community))),
    Sample(
      name: "complaint-made.1+clerk", by: .clerk,
      event: .office(
        .complaintMade(Complaint(item: "041", kind: .complaint, text: "扰民"), by: .clerk))),
    Sample(
      name: "bypass-reported.1", by: community,
      event: .bypass(
        .reported(
          id, by: community, Bypass(task: "App 打卡", department: "civil-affairs")))),
    Sample(name: "bypass-answered.1", by: bureau, event: .bypass(.answered(id, text: "已停用"))),
    Sample(
      name: "bypass-regularised.1", by: bureau, event: .bypass(.regularised(id, by: "A2014-002"))),
    Sample(name: "bypass-noticed.1", by: .clerk, event: .bypass(.noticed(id, step: 2))),
  ]
}
