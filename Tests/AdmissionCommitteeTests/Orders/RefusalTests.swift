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
  func hasACodeAndWords(_ refusal: Refusal, _ code: String) { check(refusal, code) }

  /// What keeps a case, an item or a task without a number where it is.
  @Test(arguments: [
    (Refusal.alreadyFiled("高温补贴", .first), "already-filed"),
    (.textTooLong(TextTooLong(bytes: 9_000, scalars: 3_000, limit: .prose)), "text-too-long"),
    (.textMissing, "text-missing"),
    (.impossible(.timesPerYear, Notice("malformed", Bilingual("0 不在其中"))), "malformed"),
    (.reviewUsed(.first), "review-used"), (.clockIsOver(.first, .sample(.review)), "clock-over"),
    (.hasTimeLeft(.first, .sample(.answer)), "time-left"), (.hasNoClock(.first), "no-clock"),
    (.alreadyExtended(.first), "already-extended"),
    (.anotherDepartmentsItem("041", "finance"), "not-yours"),
    (.amendmentNamesNothing("041"), "amendment-names-nothing"),
    (.renewalIsLate("044", latest: officeDay), "renewal-late"), (.hasNoEnd("041"), "no-end"),
    (.impossibleEnd("044", officeDay, latest: officeDay), "impossible-end"),
    (.needsNoRatification("041"), "needs-no-ratification"),
    (
      .itemSuspended(
        "041",
        Directory.Suspension(since: officeDay, ground: .unfunded, cureBy: day("2014-06-04"))),
      "item-suspended"
    ), (.isNotSuspended("041"), "not-suspended"), (.cureIsOver("041", officeDay), "cure-over"),
    (.emergencyRepeated(.first), "emergency-repeated"), (.documentMissing, "document-missing"),
    (.listedAlready("041"), "listed-already"), (.consultationIsOff, "consultation-off"),
    (.consultFirst(.first), "consult-first"),
    (.nothingToDecide(.first, .itemHasLeft), "nothing-to-decide"),
    (.nothingToDecide(.first, .timeIsOver), "nothing-to-decide"),
    (.nothingToDecide(.first, .isSoAlready), "nothing-to-decide"),
    (
      .overBudget(.first, minutes: 2_970, HoursBudget(hoursPerCommunity: 49, effect: .blocks)),
      "over-budget"
    ),
    (.streetsAreAgainst(.first, Consultation(asked: 8, inFavour: 4)), "streets-against"),
    (.impossibleAnswer(Consultation(asked: 0, inFavour: 0)), "impossible-answer"),
    (.takesNoConditions(.first), "takes-no-conditions"),
    (.asksForNoCondition(.first, "R13", nil, of: 0), "asks-for-no-condition"),
    (.asksForNoCondition(.first, "R13", 3, of: 2), "asks-for-no-condition"),
    (.unknownCondition(.first, 3, of: 2), "unknown-condition"),
    (.paperMissing(.first), "paper-missing"),
    (.nothingToDeliver(.first), "nothing-to-deliver"),
    (.pastDecision(.first, due: officeDay), "past-decision"),
    (.alreadyReported("App 打卡", .first), "already-reported"),
    (.topOfTheLadder(.first), "top-of-the-ladder"),
    (.cannotFollow(Bilingual(zh: "不能", en: "cannot")), "cannot-follow"),
  ])
  func keepsACaseWhereItIs(_ refusal: Refusal, _ code: String) { check(refusal, code) }

  /// What a poll, a seat or a sitting does not allow.
  @Test(arguments: [
    (Refusal.noticeTooShort(officeDay), "notice-too-short"),
    (.closesLater(.first, from: officeDay), "closes-later"),
    (.wasCorrected(.first, 2), "was-corrected"),
    (.isRecused(.first, RecusedSeat(seat: 1, ground: .proposed)), "is-recused"),
    (.recusedDoNotRaiseHands(.first, 1), "recused-missing"), (.seatVacant(1), "seat-vacant"),
    (.seatChanged(.first, 1), "seat-changed"),
    (.seatIsSo(Roster.sample().seats[0], isFilled: true), "seat-is-so"),
    (.seatIsSo(Roster.sample().seats[0], isFilled: false), "seat-is-so"),
    (.isNotInTheRoom(1), "not-in-the-room"), (.votesLast(1, waiting: [2, 3]), "votes-last"),
    (.sittingIsOpen(SittingTests.id, officeDay), "sitting-open"), (.noSitting, "no-sitting"),
    (
      .sittingIsAnotherDay(SittingTests.id, officeDay, today: day("2014-05-07")),
      "sitting-another-day"
    ), (.isNotOnTheAgenda(.first, SittingTests.id), "not-on-agenda"),
    (.nobodyAttends, "nobody-attends"), (.nobodyPresides, "nobody-presides"),
    (.roomIsSo, "nothing-new"), (.sittingIsSo("S2014-01"), "nothing-new"),
    (.pollInSitting(.first), "poll-in-sitting"),
  ])
  func keepsAVoteOut(_ refusal: Refusal, _ code: String) { check(refusal, code) }

  private func check(
    _ refusal: Refusal, _ code: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let notice = refusal.notice
    #expect(notice.code == code, sourceLocation: sourceLocation)
    for text in [notice.message, notice.hint].compactMap(\.self) {
      #expect(!text.zh.isEmpty && !text.en.isEmpty && text.zh != text.en)
      #expect(!text.zh.hasSuffix("。") && !text.en.hasSuffix("."))
    }
  }
}
