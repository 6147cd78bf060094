import AdmissionCommittee
package import AdmissionReports
package import AdmissionVocabulary

extension Request {
  /// Reads a line; `nil` for a blank line or a comment.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package init?(parsing line: String, allowingPrefixes: Bool) throws {
    let tokens = try Lexer.tokens(in: line)
    guard let first = tokens.first else { return nil }
    let verb = try Verb(first.text, allowingPrefixes: allowingPrefixes)
    var words = Words(Array(tokens.dropFirst()), of: verb)
    self = try Request(verb, &words, line: line, allowingPrefixes: allowingPrefixes)
    try words.end()
  }

  private init(
    _ verb: Verb, _ words: inout Words, line: String, allowingPrefixes: Bool
  ) throws {
    switch verb {
    case .check: self = .check(try words.some(Bilingual(zh: "文件", en: "file")))
    case .submit: self = .submit(try words.one(Bilingual(zh: "文件", en: "file")))
    case .withdraw: self = .withdraw(try words.one(.caseName))
    case .propose: self = try Self.proposal(&words)
    case .open:
      let cases = try words.some(.caseName) { Keyword.until.contains($0) }
      self = .open(cases, until: try words.skip(Keyword.until) ? try words.day() : nil)
    case .vote:
      let cases = try words.some(.caseName) { Keyword.choice($0) != nil }
      guard let choice = words.next().flatMap({ Keyword.choice($0.text) }) else {
        throw Misused(
          verb: verb,
          problem: Bilingual(
            zh: "没有写同意、不同意、弃权还是回避", en: "it does not say yes, no, abstain or recuse"))
      }
      self = .vote(cases, choice, reason: words.nextQuoted())
    case .record: self = try Self.record(&words)
    case .close: self = .close(try words.some(.caseName))
    case .tally: self = .tally(try words.one(.caseName))
    case .publish: self = .publish(try words.one(Bilingual(zh: "版本名", en: "edition")))
    case .show: self = .show(try words.one(.caseOrItem))
    case .why: self = .why(try words.one(.caseOrItem))
    case .history: self = .history(words.next()?.text)
    case .directory:
      let (text, key, day) = try words.directory()
      self = .directory(text, by: key, on: day)
    case .reduced:
      let edition =
        try words.skip(Keyword.since) ? try words.one(Bilingual(zh: "版本名", en: "edition")) : nil
      let (key, day) = try words.groupingAndDay(Reduction.Key.allCases)
      self = .reduced(since: edition, by: key, on: day)
    case .burden:
      let (name, day) = try words.burden()
      self = .burden(name, on: day)
    case .rules:
      let words = words.rest()
      self = .rules(words.isEmpty ? nil : words.joined(separator: " "))
    case .as:
      let first = try words.one(Bilingual(zh: "身份", en: "seat or department"))
      self = .be(([first] + words.rest()).joined(separator: " "))
    case .today: self = .today(try words.day())
    case .expect: self = try Self.expectation(&words, line: line)
    case .verify: self = .verify
    case .help:
      self = .help(try words.next().map { try Verb($0.text, allowingPrefixes: true) })
    case .lang:
      guard let language = words.next().flatMap({ Keyword.language($0.text) }) else {
        throw Misused(
          verb: verb, problem: Bilingual(zh: "只有中文和英文", en: "there are Chinese and English"))
      }
      self = .speak(language)
    case .quit: self = .quit
    }
  }

  /// The same words on the command line.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package static func directoryWords(
    _ words: [String]
  ) throws -> ([String], by: Reduction.Key?, on: CalendarDay?) {
    var words = Words(words.map { Token(text: $0, isQuoted: false) }, of: .directory)
    let read = try words.directory()
    try words.end()
    return read
  }

  /// The same words on the command line.
  ///
  /// - Throws: an `Explainable` error that says what was expected.
  package static func burdenWords(_ words: [String]) throws -> (String?, on: CalendarDay?) {
    var words = Words(words.map { Token(text: $0, isQuoted: false) }, of: .burden)
    let read = try words.burden()
    try words.end()
    return read
  }

  private static func proposal(_ words: inout Words) throws -> Request {
    let motion = words.next().flatMap { Keyword.motion($0.text) }
    switch motion {
    case .remove: return .proposeRemoval(try words.some(.item))
    case .retain: return .proposeRetention(try words.some(.item))
    case .merge:
      let items = try words.some(.item) { Keyword.into.contains($0) }
      guard try words.skip(Keyword.into) else {
        throw Misused(
          verb: .propose, problem: Bilingual(zh: "没有写并入哪一项", en: "it does not say into which item"))
      }
      return .proposeMerger(items, into: try words.one(.item))
    case .admit, nil:
      throw Misused(
        verb: .propose,
        problem: Bilingual(zh: "没有写移出、合并还是保留", en: "it does not say remove, merge or retain"))
    }
  }

  private static func record(_ words: inout Words) throws -> Request {
    let tokens = words.rest(keepingQuotes: true)
    // Hands: the choices are words, each with a number after it.
    if let start = tokens.firstIndex(where: { Keyword.choice($0.text) != nil }), start > 0 {
      var numbers: [Choice: Int] = [:]
      var rest = tokens[start...].map(\.text)[...]
      while let word = rest.popFirst() {
        guard let choice = Keyword.choice(word), numbers[choice] == nil,
          let number = rest.popFirst().flatMap({ Int($0) }), (0...1_000).contains(number)
        else {
          throw Misused(
            verb: .record,
            problem: Bilingual(zh: "举手数写成：同意 5 不同意 2", en: "write hands as: yes 5 no 2"))
        }
        numbers[choice] = number
      }
      return .recordHands(
        tokens[..<start].map(\.text),
        HandsCount(
          yes: numbers[.yes] ?? 0, no: numbers[.no] ?? 0, abstain: numbers[.abstain] ?? 0,
          recused: numbers[.recuse] ?? 0))
    }
    guard tokens.count >= 2, let letters = tokens.last else {
      throw Misused(
        verb: .record,
        problem: Bilingual(zh: "要写办件和字母串", en: "it needs cases and a string of letters"))
    }
    return .record(
      tokens.dropLast().map(\.text), try BallotSheet(parsing: letters.text))
  }

  private static func expectation(_ words: inout Words, line: String) throws -> Request {
    let first = try words.one(.caseName)
    if Keyword.reduced.contains(first) {
      guard let number = words.next().flatMap({ Int($0.text) }) else {
        throw Misused(
          verb: .expect, problem: Bilingual(zh: "没有写减少几项", en: "it does not say how many"))
      }
      return .expectReduced(number)
    }
    if Keyword.refused.contains(first) {
      let code = try words.one(Bilingual(zh: "代码", en: "code"))
      guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
        throw Misused(
          verb: .expect,
          problem: Bilingual(zh: "冒号后面写要试的命令", en: "put the line to try after a colon"))
      }
      _ = words.rest()
      return .expectRefused(
        code.trimmed(of: ":："), line: String(line[line.index(after: colon)...]))
    }
    if Keyword.item.contains(first) {
      let item = try words.one(.item)
      switch words.next()?.text {
      case let word? where Keyword.isIn.contains(word): return .expectItem(item, isIn: true)
      case let word? where Keyword.isOut.contains(word): return .expectItem(item, isIn: false)
      default:
        throw Misused(verb: .expect, problem: Bilingual(zh: "写“在”或“不在”", en: "say in or out"))
      }
    }
    return .expectState(first, try words.one(Bilingual(zh: "状态", en: "state")))
  }
}

extension String {
  fileprivate func trimmed(of marks: String) -> String {
    var text = self[...]
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
