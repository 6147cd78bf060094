/// The word under which programs know a reply; `JSON.md` describes each.
package enum ReplyKind: String, CaseIterable, Sendable {
  // What was refused, or not done after a refusal.
  case refusal, stopped
  case notVoted = "not-voted"
  // Before anything is recorded.
  case screening, screenings, lookup, forwarded
  // What a command came to.
  case filed, corrected, accepted, returned, consultation, condition, struck, extended, recusal,
    withdrawn
  case proposed, opened, ballot, recorded, closed, fulfilled, delivered, sitting, roster
  case ordered, cured, complaint, bypass, notice, published, day, done
  case answer
  // A batch sent again.
  case doneBefore = "done-before"
  case batch
  // Readings.
  case `case`, item, explanation, tally, history, docket, directory, reduction, burden, review
  case rules, rule
  case rulesCheck = "rules-check"
  case rulesReplay = "rules-replay"
  case votesReplay = "votes-replay"
  case judgement
  case verification, workday, checkup, export
  // The conversation.
  case identity, language, farewell, help, notices, quiet, setting, transcript, expectation
  // Stores.
  case office, backup, restored

  /// Whether its `no` is an answer like another, after which a script goes on.
  package var answersNo: Bool { self == .screening || self == .lookup || self == .forwarded }
}
