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
  /// Lines with a command that stand behind the last one answered.
  package private(set) var linesLeft = 0

  package init(keepsGoing: Bool) {
    self.keepsGoing = keepsGoing
  }

  /// Answers every line in turn, handing each answer to `show` as it comes.
  package mutating func run(
    _ text: String, in session: inout Session, show: (Step) -> Void
  ) {
    var lines = Self.lines(of: text)
    var number = 0
    while let line = lines.popFirst() {
      number += 1
      guard take(String(line), number: number, in: &session, show: show) else { break }
    }
    linesLeft = Self.commands(in: lines)
  }

  /// How many lines of a script hold a command.
  package static func commands(in text: String) -> Int { commands(in: lines(of: text)) }

  private static func lines(of text: String) -> ArraySlice<Substring> {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }[...]
  }

  private static func commands(in lines: ArraySlice<Substring>) -> Int {
    lines.count { line in
      // A line that cannot be read is still one that was not carried out.
      (try? Lexer.tokens(in: String(line)).isEmpty) != true
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
    if replies.contains(where: { $0.answer == .broken }) { isBroken = true }
    if replies.contains(where: { $0.answer != .yes }) { failures += 1 }
    if isBroken || (replies.contains(where: \.stopsWhatFollows) && !keepsGoing) {
      stoppedAt = number
      return false
    }
    return !session.isOver
  }
}

extension Reply {
  /// What is left undone behind a refusal.
  package enum Rest: Hashable, Sendable {
    /// Further commands of the same line.
    case commands(Int)
    /// Further lines of a script; `nil` when nobody knows how many.
    case lines(Int?)
  }

  /// Says what was not carried out, and what to do about it.
  package static func stopped(leaving rest: Rest) -> Reply {
    let message: Bilingual
    var hint: Bilingual?
    var count: Int?
    switch rest {
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
      hint = Bilingual(
        zh: "改正这一行，再办理余下的；或加 --keep-going，越过被拒绝的行",
        en: "mend the line and run the rest, or go on past refusals with --keep-going")
    }
    let isLines = if case .lines = rest { true } else { false }
    return Reply(
      "stopped", answer: .refused,
      fields: [
        "of": .text(isLines ? "lines" : "commands"), "rest": count.map { .number($0) } ?? .none,
        "message": .words(message), "hint": hint.map { .words($0) } ?? .none,
      ]
    ) { [hint] language in
      let next = hint.map { Bilingual(zh: "  下一步：", en: "  next: ") + $0 }
      return [message[language]] + [next?[language]].compactMap(\.self)
    }
  }

  /// Whether what was to come after this is not carried out.
  var stopsWhatFollows: Bool {
    answer == .refused || answer == .broken || isFailedExpectation
  }

  /// A check or a lookup that answers no is an answer; an expectation that does ends a script.
  var isFailedExpectation: Bool {
    answer == .no && kind != "screening" && kind != "lookup"
  }
}
