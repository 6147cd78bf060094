package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionVocabulary

extension Verb {
  /// Every verb there is, as help and completion list them: a new one is written here, and what it
  /// asks for below.
  package static let all: [Verb] = [
    .check, .submit, .correct, .withdraw, .accept, .return, .consult, .condition, .strike, .extend,
    .propose, .recuse, .open, .vote, .record, .close, .tally, .sitting, .fulfil, .deliver,
    .order, .cure, .complain, .report, .answer, .escalate, .seat, .review, .publish,
    .docket, .lookup, .show, .why, .history, .directory, .reduced, .burden, .rules, .export,
    .as, .today, .expect, .verify, .transcript, .notices, .recent, .quiet, .set, .help, .lang,
    .quit,
  ]
}

/// A line understood: what is asked for, names still as typed and where they stand.
package enum Request: Hashable, Sendable {
  case check([Token])
  case submit(Token)
  case withdraw(Token)
  case proposeRemoval([Token])
  case proposeMerger([Token], into: Token)
  case proposeRetention([Token])
  case proposeRenewal([Token], until: CalendarDay?)
  case proposeRatification([Token], until: CalendarDay?)
  case proposeSuspension([Token], ExitGround)
  case proposeRevocation([Token], ExitGround)
  case amend(Token, file: Token)
  case correct(Token, file: Token)
  case accept([Token])
  case sendBack(Token, reason: Prose)
  case consult(Token, Consultation?)
  case condition(Token, text: Prose)
  /// Without a place: all that the rule's findings ask for.
  case strike(Token, rule: Token, place: Int?, reason: Prose)
  case extend(Token, reason: Prose)
  case recuse(Token, [Token])
  /// Without a number: all that are owed.
  case fulfil(Token, condition: Int?, evidence: Prose?)
  case deliver([Token])
  case sitting(SittingRequest)
  case seat(Token, isFilled: Bool, reason: Prose?)
  case order(Token)
  case cure(Token, evidence: Prose?)
  case complain(Token, Complaint.Kind, Prose)
  case report(Prose, department: Token)
  case answer(Token, text: Prose)
  case regularise(Token, file: Token)
  case escalate([Token])
  case review(Int?, proposes: Bool)
  case docket
  case lookup(Prose, reporting: Token?)
  case export(Export, file: Token, overwrites: Bool)
  case open([Token], until: CalendarDay?)
  case vote([Token], Choice, reason: Prose?)
  case record([Token], BallotSheet)
  case recordHands([Token], HandsCount)
  case close([Token])
  case tally(Token)
  case publish(Token)
  case show(Token)
  case why(Token)
  case history(Token?)
  case directory([String], by: Grouping?, on: CalendarDay?)
  case reduced(since: Token?, by: Grouping?, on: CalendarDay?)
  case burden(Token?, on: CalendarDay?)
  case rules(Token?)
  case be(Token)
  case today(CalendarDay)
  case expectState(Token, Token)
  case expectReduced(Int)
  case expectRefused(String, line: String)
  case expectItem(Token, isIn: Bool)
  case expectStanding(Token, ItemStanding)
  case verify(since: Token?)
  /// Without a file: no longer.
  case transcript(Token?)
  case notices
  case recent
  /// For so many minutes; `nil` ends it.
  case quiet(Int?)
  case set(Settings.Key, Bool)
  case help(Verb?)
  case speak(Language)
  case quit
}
