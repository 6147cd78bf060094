import AdmissionCommittee
import AdmissionDirectory
import AdmissionVocabulary

/// The words after a verb, taken one by one.
struct Words {
  private var tokens: ArraySlice<Token>
  let verb: Verb
  /// Where a word that is missing would stand.
  private let close: Int

  init(_ tokens: [Token], of verb: Verb, endingAt close: Int = 0) {
    (self.tokens, self.verb) = (tokens[...], verb)
    self.close = tokens.last?.place.upperBound ?? close
  }

  mutating func next() -> Token? { tokens.popFirst() }

  /// The next word without taking it.
  var peek: String? { tokens.first?.text }

  /// What went wrong at a word, or at the next one, or where one is missing.
  func misused(
    _ problem: Bilingual, at token: Token? = nil, nearest: String? = nil
  ) -> Misplaced {
    let place = (token ?? tokens.first)?.place ?? close..<close
    return Misplaced(Misused(verb: verb, problem: problem, nearest: nearest), at: place)
  }

  /// Takes one of a few words.
  ///
  /// - Throws: ``Misused`` with the nearest of them when it is another, or when there is none.
  mutating func pick<Value>(
    _ list: WordList<Value>, else problem: Bilingual
  ) throws(Misplaced) -> Value {
    guard let token = next() else { throw misused(problem) }
    guard let value = list[token.text] else {
      throw misused(
        problem, at: token, nearest: Suggestion.nearest(to: token.text, among: list.words))
    }
    return value
  }

  /// Takes a whole number.
  ///
  /// - Throws: ``Misused`` when there is none.
  mutating func number(
    _ what: Bilingual, in range: ClosedRange<Int> = 0...1_000
  ) throws(Misplaced) -> Int {
    let token = try one(what)
    guard let number = Int(token.text), range.contains(number) else {
      throw misused(
        Bilingual(zh: "`\(token.typed)` 不是", en: "`\(token.typed)` is no ") + what, at: token)
    }
    return number
  }

  /// Takes everything that is left as one name.
  ///
  /// - Throws: ``Misused`` when nothing is.
  mutating func restJoined(_ what: Bilingual) throws(Misplaced) -> Token {
    let first = try one(what)
    return Token(joining: [first] + rest())
  }

  mutating func nextQuoted() -> String? {
    guard let token = tokens.first, token.isQuoted else { return nil }
    tokens.removeFirst()
    return token.typed
  }

  /// Takes one word.
  ///
  /// - Throws: ``Misused`` when there is none; `what` says what it would have been.
  mutating func one(_ what: Bilingual) throws(Misplaced) -> Token {
    guard let token = tokens.first, !token.text.isEmpty else {
      throw misused(Bilingual(zh: "没有写", en: "it does not name a ") + what)
    }
    tokens.removeFirst()
    return token
  }

  /// Takes one text as it was typed, with or without quotation marks.
  ///
  /// - Throws: ``Misused`` also when nothing in it can be seen.
  mutating func text(_ what: Bilingual) throws(Misplaced) -> String {
    let token = try one(what)
    let isSeen = token.typed.unicodeScalars.contains {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    guard isSeen else {
      throw misused(Bilingual(zh: "没有写", en: "it does not name a ") + what, at: token)
    }
    return token.typed
  }

  /// Takes words up to one of `stops`, at least one of them.
  ///
  /// - Throws: ``Misused`` also when the one that should stop them is misspelt.
  mutating func some(
    _ what: Bilingual, until stops: Set<String> = []
  ) throws(Misplaced) -> [Token] {
    let taken = [try one(what)] + upTo { Keyword.matches($0, stops) }
    guard tokens.isEmpty else { return taken }
    for token in taken.dropFirst() where !token.isQuoted {
      let long = stops.filter { $0.unicodeScalars.count > ($0.utf8.count > 3 ? 1 : 2) }
      if let nearest = Spelling.nearest(to: token.text, among: long.sorted()) {
        throw misused(.outOfPlace(token), at: token, nearest: nearest)
      }
    }
    return taken
  }

  /// Takes words up to one in quotes, at least one of them.
  mutating func someNames(_ what: Bilingual) throws(Misplaced) -> [Token] {
    var taken = [try one(what)]
    while let token = tokens.first, !token.isQuoted {
      taken.append(token)
      tokens.removeFirst()
    }
    return taken
  }

  mutating func upTo(_ stops: (String) -> Bool) -> [Token] {
    var taken: [Token] = []
    while let token = tokens.first, token.isQuoted || !stops(token.text) {
      taken.append(token)
      tokens.removeFirst()
    }
    return taken
  }

  mutating func rest() -> [Token] {
    defer { tokens = [] }
    return Array(tokens)
  }

  /// Takes the next word if it is one of `words`.
  mutating func skip(_ words: Set<String>) -> Bool {
    guard let token = tokens.first, !token.isQuoted, Keyword.matches(token.text, words) else {
      return false
    }
    tokens.removeFirst()
    return true
  }

  mutating func day() throws(Misplaced) -> CalendarDay {
    try one(Bilingual(zh: "日期", en: "date")).read { try CalendarDay(parsing: $0) }
  }

  /// Takes `by KEY` and `as of DATE` in either order.
  mutating func groupingAndDay(
    _ keys: [Grouping]
  ) throws -> (Grouping?, CalendarDay?) {
    var key: Grouping?
    var day: CalendarDay?
    while !tokens.isEmpty {
      if key == nil, skip(Keyword.by) {
        let list = WordList(keys.map { ([$0.rawValue, $0.name.zh], $0) })
        let word = tokens.first?.typed ?? ""
        key = try pick(
          list,
          else: Bilingual(zh: "不能按 `\(word)` 分，可以按：", en: "cannot group by `\(word)`, only by: ")
            + keys.map(\.name).joined())
      } else if day == nil, let found = try asOf() {
        day = found
      } else {
        break
      }
    }
    return (key, day)
  }

  /// Takes `as of DATE`, or nothing when something else comes next.
  mutating func asOf() throws(Misplaced) -> CalendarDay? {
    if skip(Keyword.asOf) { return try day() }
    guard tokens.first?.text.lowercased() == "as",
      tokens.dropFirst().first?.text.lowercased() == "of"
    else { return nil }
    tokens.removeFirst(2)
    return try day()
  }

  /// Takes `[ITEM|DEPARTMENT] [as of DATE]`; a name may be several words.
  mutating func burden() throws -> (Token?, on: CalendarDay?) {
    let name = upTo { Keyword.matches($0, Keyword.asOf) || $0.lowercased() == "as" }
    return (name.isEmpty ? nil : Token(joining: name), try asOf())
  }

  /// Takes `[WORDS] [by KEY] [as of DATE]`.
  mutating func directory() throws -> ([String], by: Grouping?, on: CalendarDay?) {
    let text = upTo {
      Keyword.matches($0, Keyword.by.union(Keyword.asOf)) || $0.lowercased() == "as"
    }
    let (key, day) = try groupingAndDay([.department, .kind])
    return (text.map(\.sought), key, day)
  }

  /// - Throws: ``Misused`` when words are left over.
  func end() throws(Misplaced) {
    guard let token = tokens.first else { return }
    let hint =
      [.vote, .fulfil, .cure, .seat].contains(verb)
      ? Bilingual(zh: "；说明文字要写在 “…” 里", en: "; a text has to stand in \"…\"") : Bilingual("")
    throw misused(.outOfPlace(token) + hint, at: token)
  }
}

extension Bilingual {
  static let caseName = Bilingual(zh: "办件", en: "case")
  static let item = Bilingual(zh: "事项", en: "item")
  static let file = Bilingual(zh: "文件", en: "file")
  static let checkCode = Bilingual(zh: "校验码", en: "check code")
  static let text = Bilingual(zh: "内容", en: "text")
  static let reason = Bilingual(zh: "理由", en: "reason")
  static let seatName = Bilingual(zh: "席位", en: "seat")
  static let departmentName = Bilingual(zh: "部门", en: "department")
  static let caseOrItem = Bilingual(zh: "办件或事项", en: "case or item")

  static func outOfPlace(_ token: Token) -> Bilingual {
    Bilingual(zh: "看不懂 `\(token.typed)`", en: "`\(token.typed)` does not belong there")
  }
}
