package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionReports
package import AdmissionVocabulary

/// A line understood: what is asked for, names still as typed.
package enum Request: Hashable, Sendable {
  case check([String])
  case submit(String)
  case withdraw(String)
  case proposeRemoval([String])
  case proposeMerger([String], into: String)
  case proposeRetention([String])
  case proposeRenewal([String], until: CalendarDay?)
  case proposeRatification([String], until: CalendarDay?)
  case proposeSuspension([String], ExitGround)
  case proposeRevocation([String], ExitGround)
  case amend(String, file: String)
  case correct(String, file: String)
  case accept([String])
  case sendBack(String, reason: String)
  case consult(String, Consultation?)
  /// Without a text: what the rules found.
  case condition(String, text: String?)
  case extend(String, reason: String)
  case recuse(String, [String])
  case fulfil(String, condition: Int, evidence: String?)
  case deliver([String])
  case sitting(SittingRequest)
  case seat(String, isFilled: Bool, reason: String?)
  case order(String)
  case cure(String, evidence: String?)
  case complain(String, Complaint.Kind, String)
  case report(String, department: String)
  case answer(String, text: String)
  case regularise(String, file: String)
  case escalate([String])
  case review(Int?, proposes: Bool)
  case docket
  case lookup(String, reporting: String?)
  case export(Export, file: String)
  case open([String], until: CalendarDay?)
  case vote([String], Choice, reason: String?)
  case record([String], BallotSheet)
  case recordHands([String], HandsCount)
  case close([String])
  case tally(String)
  case publish(String)
  case show(String)
  case why(String)
  case history(String?)
  case directory([String], by: Reduction.Key?, on: CalendarDay?)
  case reduced(since: String?, by: Reduction.Key?, on: CalendarDay?)
  case burden(String?, on: CalendarDay?)
  case rules(String?)
  case be(String)
  case today(CalendarDay)
  case expectState(String, String)
  case expectReduced(Int)
  case expectRefused(String, line: String)
  case expectItem(String, isIn: Bool)
  case expectStanding(String, ItemStanding)
  case verify
  case help(Verb?)
  case speak(Language)
  case quit
}

/// What a line asks of a sitting, names still as typed.
package enum SittingRequest: Hashable, Sendable {
  case open(CalendarDay, [String])
  case agenda([String])
  case attend([String])
  case leave([String])
  case observers(String)
  case preside(String)
  case record(String)
  case take(String, SittingCommand.Votes?)
  case putOff([String], reason: String?)
  case close
}

/// What can be written to a file.
package enum Export: Hashable, Sendable {
  case directory
  case reduction
  /// Of a sitting or a case.
  case minutes(String)
  case slip(String)
}

/// A line that starts well and goes on wrongly.
package struct Misused: Explainable, Hashable {
  let verb: Verb
  let problem: Bilingual

  package var notice: Notice {
    Notice(
      "usage", problem,
      hint: Bilingual(
        zh: "用法：" + [verb.name.zh, verb.form.zh].filter { !$0.isEmpty }.joined(separator: " ")
          + "，例如：\(verb.example.zh)",
        en: "usage: " + [verb.name.en, verb.form.en].filter { !$0.isEmpty }.joined(separator: " ")
          + ", for example: \(verb.example.en)"))
  }
}
