package import AdmissionVocabulary

/// Runs the lines of a script, one after another, by the same commands as a keyboard.
package struct ScriptRun: Sendable {
  /// What happened to one line.
  package struct Step: Sendable {
    /// 1-based.
    package let line: Int
    package let replies: [Reply]
    /// The language spoken after the line.
    package let language: Language

    package init(line: Int, replies: [Reply], language: Language) {
      (self.line, self.replies, self.language) = (line, replies, language)
    }
  }

  /// Whether a line that is refused, or an expectation that fails, ends the script.
  package let keepsGoing: Bool
  package private(set) var failures = 0
  /// The line at which the script ended early.
  package private(set) var stoppedAt: Int?
  package private(set) var isBroken = false

  package init(keepsGoing: Bool) {
    self.keepsGoing = keepsGoing
  }

  /// Answers every line in turn, handing each answer to `show` as it comes.
  package mutating func run(
    _ text: String, in session: inout Session, show: (Step) -> Void
  ) {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (place, line) in lines.enumerated() {
      guard take(String(line), number: place + 1, in: &session, show: show) else { return }
    }
  }

  /// Answers one line.
  ///
  /// - Returns: whether to go on with the next.
  package mutating func take(
    _ line: String, number: Int, in session: inout Session, show: (Step) -> Void
  ) -> Bool {
    // A mark that some editors put before the first line.
    let line = number == 1 && line.hasPrefix("\u{FEFF}") ? String(line.dropFirst()) : line
    let replies = session.respond(to: line)
    show(Step(line: number, replies: replies, language: session.language))
    let failed = replies.contains { $0.answer == .refused || $0.isFailedExpectation }
    if replies.contains(where: { $0.answer == .broken }) { isBroken = true }
    if replies.contains(where: { $0.answer != .yes }) { failures += 1 }
    if isBroken || (failed && !keepsGoing) {
      stoppedAt = number
      return false
    }
    return !session.isOver
  }
}

extension Reply {
  /// A check or a lookup that answers no is an answer; an expectation that does ends a script.
  var isFailedExpectation: Bool {
    answer == .no && kind != "screening" && kind != "lookup"
  }
}
