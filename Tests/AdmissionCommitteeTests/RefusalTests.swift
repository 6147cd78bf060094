import AdmissionCommittee
import AdmissionDirectory
import AdmissionSamples
import AdmissionVocabulary
import Testing

@Suite struct RefusalTests {
  /// Scripts branch on codes, so they do not change.
  @Test(arguments: [
    (Refusal.needs(.clerk), "not-entitled"), (.needs(.seat), "not-seated"),
    (.needs(.department), "not-entitled"), (.needs(.filer), "not-entitled"),
    (.needsEither(.seat, .clerk), "not-entitled"),
    (.anotherDepartments("civil-affairs", actor: "finance"), "not-yours"),
    (.notSeated(9), "not-seated"), (.unknownCase(.first), "unknown-case"),
    (.unknownItem("999"), "unknown-item"), (.itemHasLeft("041"), "item-has-left"),
    (.alreadyPending("041", .first), "already-pending"),
    (.mergesIntoItself("041"), "merges-into-itself"),
    (.mergesNothing(into: "041"), "merges-nothing"), (.namedTwice("041"), "named-twice"),
    (.wrongStage(.first, Case.Stage.voting.name, wanted: [.accepted]), "wrong-stage"),
    (.dayHasPassed(day("2014-05-05"), today: officeDay), "day-has-passed"),
    (.livesOnTheClock, "lives-on-the-clock"),
    (.ballotingIsOver(.first, until: day("2014-05-09")), "poll-over"),
    (.notDue(.first, until: day("2014-05-09")), "not-due"),
    (.alreadyVoted(.first, .yes), "already-voted"),
    (.votedItself(Roster.sample().seats[0]), "voted-itself"),
    (.handsWereCounted(.first), "hands-counted"), (.ballotsByName(.first), "ballots-by-name"),
    (.ruleNamesSeats, "rule-names-seats"), (.tooManyHands(9, seats: 8), "too-many-hands"),
    (.wrongLength(7, seats: 8), "wrong-length"), (.nothingNew(.first), "nothing-new"),
    (.editionExists("baseline"), "edition-exists"),
  ])
  func hasACodeAndWords(_ refusal: Refusal, _ code: String) {
    let notice = refusal.notice
    #expect(notice.code == code)
    for text in [notice.message, notice.hint].compactMap(\.self) {
      #expect(!text.zh.isEmpty && !text.en.isEmpty && text.zh != text.en)
      #expect(!text.zh.hasSuffix("。") && !text.en.hasSuffix("."))
    }
  }
}
