package import AdmissionCommittee
package import AdmissionDirectory
package import AdmissionVocabulary

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
  case sendBack(Token, reason: String)
  case consult(Token, Consultation?)
  /// Without a text: what the rules found.
  case condition(Token, text: String?)
  case extend(Token, reason: String)
  case recuse(Token, [Token])
  case fulfil(Token, condition: Int, evidence: String?)
  case deliver([Token])
  case sitting(SittingRequest)
  case seat(Token, isFilled: Bool, reason: String?)
  case order(Token)
  case cure(Token, evidence: String?)
  case complain(Token, Complaint.Kind, String)
  case report(String, department: Token)
  case answer(Token, text: String)
  case regularise(Token, file: Token)
  case escalate([Token])
  case review(Int?, proposes: Bool)
  case docket
  case lookup(String, reporting: Token?)
  case export(Export, file: Token, overwrites: Bool)
  case open([Token], until: CalendarDay?)
  case vote([Token], Choice, reason: String?)
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
  /// For so many minutes; `nil` ends it.
  case quiet(Int?)
  case set(Settings.Key, Bool)
  case help(Verb?)
  case speak(Language)
  case quit

  /// Whether a script that goes on where it was cut off needs it again: it changes the office, or
  /// who speaks.
  package func isWantedAgain(on today: CalendarDay) -> Bool {
    switch self {
    // The office has that day already, or had it.
    case .today(let day): day > today
    case .check, .docket, .lookup(_, reporting: nil), .export, .tally, .show, .why, .history,
      .directory, .reduced, .burden, .rules, .expectState, .expectReduced, .expectRefused,
      .expectItem, .expectStanding, .verify, .transcript, .notices, .quiet, .set, .help,
      .review(_, proposes: false):
      false
    default: true
    }
  }
}

/// What a line asks of a sitting, names still as typed.
package enum SittingRequest: Hashable, Sendable {
  case open(CalendarDay, [Token])
  case agenda([Token])
  case attend([Token])
  case leave([Token])
  case observers(String)
  case preside(Token)
  case record(Token)
  case take(Token, SittingCommand.Votes?)
  case putOff([Token], reason: String?)
  case close
}

/// What can be written to a file.
package enum Export: Hashable, Sendable {
  case directory
  case reduction
  /// Of a sitting or a case.
  case minutes(Token)
  case slip(String)
}

/// A line that starts well and goes on wrongly.
package struct Misused: Explainable, Hashable {
  let verb: Verb
  let problem: Bilingual
  let nearest: String?

  package var notice: Notice {
    let meant = nearest.map { .didYouMean($0) + Bilingual(zh: "", en: " ") } ?? Bilingual("")
    return Notice(
      "usage", problem,
      hint: meant
        + Bilingual(
          zh: "用法：" + [verb.name.zh, verb.form.zh].filter { !$0.isEmpty }.joined(separator: " ")
            + "，例如：\(verb.example.zh)",
          en: "usage: "
            + [verb.name.en, verb.form.en].filter { !$0.isEmpty }.joined(separator: " ")
            + ", for example: \(verb.example.en)"))
  }
}
