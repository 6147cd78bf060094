package import AdmissionVocabulary

/// A command of a line, understood: its verb, and what is asked for.
package struct Instruction {
  package let verb: Verb
  package let request: Request
  private let again: (CalendarDay) -> Bool

  init(_ verb: Verb, _ request: Request, again: @escaping (CalendarDay) -> Bool) {
    (self.verb, self.request, self.again) = (verb, request, again)
  }

  /// Reads one command of a line; `nil` when there is not a word in it.
  ///
  /// - Throws: ``Misplaced`` for an `Explainable` error that says what was expected.
  package init?(_ tokens: [Token], of line: String, allowingPrefixes: Bool) throws {
    guard let first = tokens.first else { return nil }
    let verb = try first.read { try Verb($0, allowingPrefixes: allowingPrefixes) }
    var words = Words(
      Array(tokens.dropFirst()), of: verb, in: line, endingAt: first.place.upperBound)
    self = try verb.read(&words)
    try words.end()
  }

  /// Whether a script that goes on where it was cut off needs it again: it changes the office, or
  /// who speaks.
  package func isWantedAgain(on today: CalendarDay) -> Bool { again(today) }
}

extension Form {
  /// Reads words that a command line gives.
  ///
  /// - Throws: ``Misplaced`` for an `Explainable` error that says what was expected.
  func read(_ typed: [String], of verb: Verb) throws -> Value {
    let tokens = typed.map { Token($0) }
    try Token.check(tokens)
    var words = Words(tokens, of: verb)
    let value = try read(&words, .nothing)
    try words.end()
    return value
  }
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
          zh: "用法：" + [verb.name.zh, verb.usage.zh].filter { !$0.isEmpty }.joined(separator: " ")
            + "，例如：\(verb.example.zh)",
          en: "usage: "
            + [verb.name.en, verb.usage.en].filter { !$0.isEmpty }.joined(separator: " ")
            + ", for example: \(verb.example.en)"))
  }
}
