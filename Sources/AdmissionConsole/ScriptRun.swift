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
  private struct Answered {
    let number: Int
    let replies: [Reply]
    /// The answers as lines that no `#=` was compared with yet.
    var answers: ArraySlice<String>
    var isCompared = false
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
  private var last: Answered?
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
    let answers = replies.flatMap { $0.plainLines(session.language) }
    last = Answered(
      number: number, replies: replies, answers: answers[...],
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
    answered.isCompared = true
    // No answer has a line as long as that.
    let most = TextLimit.line.scalars
    let expected =
      expected.utf8.count > TextLimit.line.bytes
      ? String(expected.unicodeScalars.prefix(most)) + "…" : expected
    let answer = answered.answers.popFirst()
    last = answered
    if answer.map(Transcript.masked) != Transcript.masked(expected) {
      fail(.differing(expected, answer, at: number), at: number, session, show)
    }
  }

  /// Ends with the last line: what it came to counts, unless it was expected.
  private mutating func settle(_ session: Session, _ show: (Step) -> Void) {
    guard let answered = last else { return }
    if answered.isCompared {
      guard let more = answered.answers.first else {
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

extension Reply {
  /// What is left undone behind a refusal.
  package enum Rest: Hashable, Sendable {
    /// Further things of a list, for somebody pressed Ctrl-C.
    case things(Int)
    /// Further commands of the same line.
    case commands(Int)
    /// Further lines of a script; `nil` when nobody knows how many.
    case lines(Int?)
  }

  /// Says what was not carried out; `next` is how lines of a script can be after all.
  package static func stopped(leaving rest: Rest, next: Bilingual? = nil) -> Reply {
    let message: Bilingual
    var hint: Bilingual?
    var count: Int?
    switch rest {
    case .things(let number):
      count = number
      message = Bilingual(
        zh: "已按 Ctrl-C 停下：后面的 \(number) 项没有办理",
        en: "stopped by Ctrl-C: \(number) more were not done")
      hint = Bilingual(zh: "前面已答复的都已办理", en: "what was answered before is done")
    case .commands(let number):
      count = number
      message = Bilingual(
        zh: "本行后面的 \(number) 条命令没有办理",
        en: number == 1
          ? "the command after it on this line was not carried out"
          : "the \(number) commands after it on this line were not carried out")
    case .lines(let number):
      count = number
      message =
        number.map {
          Bilingual(
            zh: "到此为止：后面还有 \($0) 行没有办理",
            en: $0 == 1
              ? "stopped: the line after it was not carried out"
              : "stopped: the \($0) lines after it were not carried out")
        }
        ?? Bilingual(zh: "到此为止：后面的行没有办理", en: "stopped: the lines after it were not carried out")
      hint = next ?? Bilingual(zh: "改正这一行，再办理余下的", en: "mend the line, then run the rest")
    }
    let kind =
      switch rest {
      case .things: "things"
      case .commands: "commands"
      case .lines: "lines"
      }
    return Reply(
      old: "stopped", answer: .refused,
      fields: [
        "of": .text(kind), "rest": count.map { .number($0) } ?? .none,
        "message": .words(message), "hint": hint.map { .words($0) } ?? .none,
      ]
    ) { [hint] language in
      let next = hint.map { Bilingual(zh: "  下一步：", en: "  next: ") + $0 }
      return [message[language]] + [next?[language]].compactMap(\.self)
    }
  }

  /// An answer that is not the one a transcript has; `nil` for none.
  static func differing(_ expected: String?, _ answer: String?, at number: Int) -> Reply {
    let place = zip((expected ?? "").unicodeScalars, (answer ?? "").unicodeScalars)
      .prefix { $0 == $1 }.count
    func quoted(_ answer: String?) -> Bilingual {
      answer.map { Bilingual("“\($0.excerpt(around: place))”") }
        ?? Bilingual(zh: "没有", en: "nothing")
    }
    let message =
      Bilingual(zh: "第 \(number) 行不符：原为", en: "line \(number) is not as expected: it was ")
      + quoted(expected) + Bilingual(zh: "，现为", en: ", now it is ") + quoted(answer)
    return Reply(
      old: "expectation", answer: .no, message,
      fields: [
        "holds": .truth(false), "message": .words(message), "line": .number(number),
        "expected": .text(expected), "answer": .text(answer),
      ])
  }

  /// Whether what was to come after this is not carried out.
  var stopsWhatFollows: Bool {
    answer.isRefusal || isFailedExpectation
  }

  /// A check or a lookup that answers no is an answer; an expectation that does ends a script.
  var isFailedExpectation: Bool {
    answer == .no && !kind.answersNo
  }
}

extension String {
  /// The text, or of a long one what stands around a scalar of it.
  fileprivate func excerpt(around place: Int) -> String {
    guard utf8.count > 600 || unicodeScalars.count > 200 else { return self }
    let shown = unicodeScalars.dropFirst(max(0, place - 40)).prefix(160)
    return (place > 40 ? "…" : "") + String(shown)
      + (shown.endIndex < unicodeScalars.endIndex ? "…" : "")
  }
}
