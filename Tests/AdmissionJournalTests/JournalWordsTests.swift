import AdmissionCommittee
import AdmissionDirectory
import AdmissionScreening
import AdmissionVocabulary
import Testing

/// The closed lists whose words stand in journals: a word may be added, never renamed or dropped.
@Suite struct JournalWordsTests {
  struct Words: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let now: [String]
    let ever: [String]

    init<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type, _ ever: String...) {
      testDescription = String(reflecting: type)
      (now, self.ever) = (type.allCases.map(\.rawValue), ever)
    }
  }

  @Test(arguments: [
    Words(Charter.Mode.self, "rehearsal", "live"),
    Words(Charter.Assurance.self, "attested", "signed"),
    Words(Choice.self, "yes", "no", "abstain", "recuse"),
    Words(Ballot.Means.self, "terminal", "recorded"),
    Words(Outcome.self, "passed", "failed", "no-quorum", "tied"),
    Words(
      Motion.Kind.self, "admit", "remove", "merge", "retain", "renew", "amend", "suspend", "revoke",
      "ratify", "bypass"),
    Words(
      Decision.Kind.self, "admitted", "not-admitted", "removed", "merged", "retained",
      "renewed", "amended", "suspended", "revoked", "completed", "ratified", "not-ratified",
      "not-carried", "moot"),
    Words(
      Deadline.Clock.self, "completeness", "correction", "decision", "consultation", "conditions",
      "delivery", "cure", "review", "answer", "paper"),
    Words(Procedure.Intake.self, "by-screening", "by-clerk"),
    Words(RecusedSeat.Ground.self, "proposed", "concerned", "declared"),
    Words(Complaint.Kind.self, "complaint", "undelivered"),
    Words(
      ExitGround.self, "disapproved", "unfunded", "repealed", "finished", "deception"),
    Words(
      VotingRule.Base.self, "cast", "present", "roster", "roster-less-abstentions",
      "abstain-counts-yes"),
    Words(VotingRule.Tie.self, "fails", "chair-decides"),
    Words(
      Kind.self, "task", "body", "campaign", "assessment", "survey", "training", "plaque",
      "ledger", "platform", "certificate"),
    Words(AdmissionDirectory.Category.self, "statutory", "assist", "commissioned", "prohibited"),
    Words(CommunityRole.self, "assists", "responsible"),
    Words(Application.Item.Term.self, "routine", "temporary"),
    Words(Application.Origin.Level.self, "district", "city", "province", "national"),
    Words(Application.Basis.Ground.self, "law", "policy", "emergency", "service", "request"),
    Words(
      Application.Delivery.Funds.Rule.self, "by-workload", "office-funds", "service-purchase"),
    Words(
      Verdict.Outcome.self, "refused", "returned", "duplicate", "emergency", "listed",
      "needs-vote"),
    Words(Finding.Weight.self, "advises", "conditions", "returns", "refuses"),
  ])
  func stay(_ words: Words) {
    #expect(Set(words.now).isSuperset(of: words.ever))
  }
}
