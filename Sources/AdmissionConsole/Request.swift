package import AdmissionCommittee
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
  case verify
  case help(Verb?)
  case speak(Language)
  case quit
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
