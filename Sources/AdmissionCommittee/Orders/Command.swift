public import AdmissionDirectory
public import AdmissionScreening
public import AdmissionVocabulary

/// What somebody asks of the office: imperative mood, may be refused.
public enum Command: Hashable, Sendable {
  case file(Application)
  /// Puts another text in place of the one a case was filed with.
  case correct(Case.ID, Application)
  case propose(Motion)
  /// Asks that an item read as an application describes it.
  case amend(WorkItem.ID, Application)
  case withdraw(Case.ID)
  /// Says that an application is complete.
  case accept(Case.ID)
  /// Says, once, what an application lacks.
  case sendBack(Case.ID, reason: String)
  /// Asks streets; with an answer, records it.
  case consult(Case.ID, Consultation?)
  /// Puts a decision off, once, with reasons.
  case extend(Case.ID, reason: String)
  /// Ties an approval to something.
  case condition(Case.ID, text: String)
  /// Takes out, before the vote, what findings of a rule ask for: all of it, or the one at `place`,
  /// 1 for the first.
  case strike(Case.ID, ScreeningRule.ID, place: Int?, reason: String)
  /// Records that a condition was delivered.
  case fulfil(Case.ID, condition: Int, evidence: String?)
  /// Records that a seat will not vote, before the poll opens.
  case recuse(Case.ID, seat: Int)
  /// Records that the decision was handed over.
  case deliver(Case.ID)
  case open(Case.ID, until: CalendarDay? = nil)
  /// For the seat that acts, never another; `revision` is what the voter saw.
  case cast(Case.ID, Choice, reason: String? = nil, revision: Int? = nil)
  /// What a sitting decided by name.
  case record(Case.ID, BallotSheet)
  /// What a sitting decided by a show of hands.
  case recordHands(Case.ID, HandsCount)
  case close(Case.ID)
  case sitting(SittingCommand)
  /// A seat falls vacant, or is filled.
  case seat(Int, isFilled: Bool, reason: String?)
  /// Enters what a higher level or a leader ordered past the vote.
  case enter(Application, Order)
  /// Puts a suspended item in use again.
  case cure(WorkItem.ID, evidence: String?)
  case complain(Complaint)
  case report(Bypass)
  case answer(Case.ID, text: String)
  /// Answers a report by applying for the task.
  case regularise(Case.ID, Application)
  /// Goes one step up the ladder of notices.
  case escalate(Case.ID)
  case publish(Edition.Name)
  case advance(to: CalendarDay)
}
