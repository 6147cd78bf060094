import AdmissionLanguage
package import AdmissionVocabulary
package import AdmissionWording

/// Runs the lines of a script, one after another, by the same commands as a keyboard.
package struct ScriptRun: Sendable {
  /// What happened to a line, or to one command of it.
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

  /// A line that was answered, and what is yet to be compared with its answers.
  struct Answered {
    let number: Int
    let replies: [Reply]
    /// The language they were given in.
    let language: Language
    /// The answers as lines that no `#=` was compared with yet; `nil` before the first is, for most
    /// are never compared.
    var unmatched: ArraySlice<String>?
    /// Whether it was answered when the same script ran before.
    let isOld: Bool
  }

  /// Whether a line that is refused, or an expectation that fails, ends the script.
  package let keepsGoing: Bool
  package private(set) var failures = 0
  /// The line at which the script ended early.
  package private(set) var stoppedAt: Int?
  package private(set) var isBroken = false
  /// Whether something was not carried out because the store failed.
  package private(set) var isStoreAtFault = false
  /// Lines with a command that stand behind the last one answered.
  package private(set) var linesLeft = 0
  private(set) var last: Answered?
  /// How many answers were that something had been done before.
  package private(set) var doneBefore = 0

  package init(keepsGoing: Bool) {
    self.keepsGoing = keepsGoing
  }

  /// Answers every line in turn, handing each answer to `show` as it comes.
  package mutating func run(
    _ text: String, in session: inout Session, show: (Step) -> Void
  ) {
    var lines = Self.lines(of: text)
    var number = 0
    while let line = lines.first, stoppedAt == nil {
      number += 1
      guard take(String(line), number: number, in: &session, show: show) else { break }
      lines.removeFirst()
    }
    finish(in: session, show: show)
    linesLeft = Self.commands(in: stoppedAt == number ? lines.dropFirst() : lines)
  }

  /// How many lines of a script hold a command.
  package static func commands(in text: String) -> Int { commands(in: lines(of: text)) }

  static func lines(of text: String) -> ArraySlice<Substring> {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }[...]
  }

  private static func commands(in lines: ArraySlice<Substring>) -> Int {
    lines.count { line in
      // A line that cannot be read is still one that was not carried out.
      guard (try? TextLimit.line.check(line)) != nil else { return true }
      return (try? Lexer.tokens(in: String(line)).isEmpty) != true
    }
  }

  /// Answers one line, or compares one that begins with `#=` with the answers to the line before.
  ///
  /// A refusal ends a script only when the next line does not say that it was to be expected, so
  /// that next line is not answered.
  ///
  /// - Returns: whether the line was answered, and there is reason to go on with the next.
  package mutating func take(
    _ line: String, number: Int, in session: inout Session, show: (Step) -> Void
  ) -> Bool {
    // A mark that some editors put before the first line.
    let line = number == 1 && line.hasPrefix("\u{FEFF}") ? String(line.dropFirst()) : line
    if let expected = Transcript.answer(in: line) {
      compare(expected, at: number, session, show)
      return stoppedAt == nil
    }
    settle(session, show)
    guard stoppedAt == nil, !session.isOver else { return false }
    session.lineNumber = number
    // Command by command: one that nobody can be told of any more is the last.
    let replies = session.respond(to: line) { replies, language in
      show(Step(line: number, replies: replies, language: language))
    }
    doneBefore += replies.count { $0.kind == .doneBefore }
    last = Answered(
      number: number, replies: replies, language: session.language,
      isOld: number <= session.batch?.lastDoneLine ?? 0)
    if replies.contains(where: \.answer.isStoreAtFault) { isStoreAtFault = true }
    if replies.contains(where: { $0.answer == .broken }) {
      isBroken = true
      settle(session, show)
    }
    return stoppedAt == nil
  }

  /// Says what the last line came to, once it is known that no other follows.
  package mutating func finish(in session: Session, show: (Step) -> Void) {
    settle(session, show)
  }

  private mutating func compare(
    _ expected: String, at number: Int, _ session: Session, _ show: (Step) -> Void
  ) {
    guard var answered = last, !answered.isOld else { return }
    // No answer has a line as long as that.
    let most = TextLimit.line.scalars
    let expected =
      expected.utf8.count > TextLimit.line.bytes
      ? String(expected.unicodeScalars.prefix(most)) + "…" : expected
    let language = answered.language
    var unmatched =
      answered.unmatched ?? answered.replies.flatMap { $0.plainLines(language) }[...]
    let answer = unmatched.popFirst()
    answered.unmatched = unmatched
    last = answered
    if answer.map(Transcript.masked) != Transcript.masked(expected) {
      fail(.differing(expected, answer, at: number), at: number, session, show)
    }
  }

  /// Ends with the last line: what it came to counts, unless it was expected.
  private mutating func settle(_ session: Session, _ show: (Step) -> Void) {
    guard let answered = last else { return }
    if let unmatched = answered.unmatched {
      guard let more = unmatched.first else {
        last = nil
        return
      }
      let number = answered.number
      return fail(.differing(nil, more, at: number), at: number, session, show)
    }
    last = nil
    let replies = answered.replies
    if replies.contains(where: { $0.answer != .yes }) { failures += 1 }
    if isBroken || (replies.contains(where: \.stopsWhatFollows) && !keepsGoing) {
      stoppedAt = answered.number
    }
  }

  private mutating func fail(
    _ reply: Reply, at number: Int, _ session: Session, _ show: (Step) -> Void
  ) {
    last = nil
    show(Step(line: number, replies: [reply], language: session.language))
    failures += 1
    if !keepsGoing { stoppedAt = number }
  }
}
