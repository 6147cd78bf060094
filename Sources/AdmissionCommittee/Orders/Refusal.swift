public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// Why a command was not carried out; nothing has changed.
public enum Refusal: Error, Hashable, Sendable {
  case needs(Role)
  case needsEither(Role, Role)
  case anotherDepartments(Department.ID, actor: Department.ID)
  case notSeated(Int)
  case unknownCase(Case.ID)
  case unknownItem(WorkItem.ID)
  case itemHasLeft(WorkItem.ID)
  case alreadyPending(WorkItem.ID, Case.ID)
  /// The department has the same task before the committee already.
  case alreadyFiled(String, Case.ID)
  /// The task's name passes for that of a listed item.
  case looksLikeItem(LookAlike, WorkItem.ID)
  /// The task's name passes for that of a task before the committee.
  case looksLikeCase(LookAlike, Case.ID)
  /// Working days cannot be counted as far as the application needs.
  case calendarEnds(MissingCalendarYear)
  /// A figure or a text of the application is one that none may have; the reader of files lets none
  /// through.
  case impossible(Application.Field, Notice)
  case textTooLong(TextTooLong)
  case textMissing
  case mergesIntoItself(WorkItem.ID)
  case mergesNothing(into: WorkItem.ID)
  case namedTwice(WorkItem.ID)
  case wrongStage(Case.ID, Bilingual, wanted: [Case.Stage])
  case dayHasPassed(CalendarDay, today: CalendarDay)
  case livesOnTheClock
  case ballotingIsOver(Case.ID, until: CalendarDay)
  case notDue(Case.ID, until: CalendarDay)
  case alreadyVoted(Case.ID, Choice)
  case votedItself(Seat)
  case handsWereCounted(Case.ID)
  case ballotsByName(Case.ID)
  case ruleNamesSeats
  case tooManyHands(Int, seats: Int)
  case wrongLength(Int, seats: Int)
  case nothingNew(Case.ID)
  case editionExists(Edition.Name)
  case reviewUsed(Case.ID)
  case sentBackBefore(Case.ID)
  case clockIsOver(Case.ID, Deadline)
  case hasTimeLeft(Case.ID, Deadline)
  case hasNoClock(Case.ID)
  case alreadyExtended(Case.ID)
  case anotherDepartmentsItem(WorkItem.ID, Department.ID)
  case amendmentNamesNothing(WorkItem.ID)
  case renewalIsLate(WorkItem.ID, latest: CalendarDay)
  case hasNoEnd(WorkItem.ID)
  case impossibleEnd(WorkItem.ID, CalendarDay, latest: CalendarDay)
  case needsNoRatification(WorkItem.ID)
  case needsRatification(WorkItem.ID)
  case itemSuspended(WorkItem.ID, Directory.Suspension)
  case isNotSuspended(WorkItem.ID)
  case cureIsOver(WorkItem.ID, CalendarDay)
  case emergencyRepeated(Case.ID)
  case documentMissing
  case listedAlready(WorkItem.ID)
  case nothingToDecide(Case.ID, Moot)
  case consultationIsOff
  case consultFirst(Case.ID)
  case streetsAreAgainst(Case.ID, Consultation)
  /// Minutes a year that a community would have, where the district allows no more than its budget.
  case overBudget(Case.ID, minutes: Int, HoursBudget)
  case impossibleAnswer(Consultation)
  case takesNoConditions(Case.ID)
  /// The findings of the rule ask for so many conditions, and not for that one.
  case asksForNoCondition(Case.ID, ScreeningRule.ID, Int?, of: Int)
  case unknownCondition(Case.ID, Int, of: Int)
  /// The condition is a promise or an answer: it is kept, and never delivered.
  case standsForGood(Case.ID, Int)
  case paperMissing(Case.ID)
  case nothingToDeliver(Case.ID)
  case pastDecision(Case.ID, due: CalendarDay)
  case noticeTooShort(CalendarDay)
  case closesLater(Case.ID, from: CalendarDay)
  case wasCorrected(Case.ID, Int)
  case isRecused(Case.ID, RecusedSeat)
  case recusedDoNotRaiseHands(Case.ID, Int)
  case seatVacant(Int)
  case seatChanged(Case.ID, Int)
  case seatIsSo(Seat, isFilled: Bool)
  case isNotInTheRoom(Int)
  case votesLast(Int, waiting: [Int])
  case sittingIsOpen(Sitting.ID, CalendarDay)
  case noSitting
  case sittingIsAnotherDay(Sitting.ID, CalendarDay, today: CalendarDay)
  case isNotOnTheAgenda(Case.ID, Sitting.ID)
  case nobodyAttends
  case nobodyPresides
  case roomIsSo
  /// Who presides, keeps the record or sits in is recorded so already.
  case sittingIsSo(Sitting.ID)
  case pollInSitting(Case.ID)
  case alreadyReported(String, Case.ID)
  case topOfTheLadder(Case.ID)
  /// The events it would cause cannot follow from what is there: a mistake in the program.
  case cannotFollow(Bilingual)
}
