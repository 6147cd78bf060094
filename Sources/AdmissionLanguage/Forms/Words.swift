import AdmissionVocabulary

/// The words after a verb, taken one by one.
struct Words {
  /// The line the words are from.
  let line: String
  let verb: Verb
  private let tokens: [Token]
  /// How many of them were taken.
  private var count = 0
  /// Where a word that is missing would stand.
  private let close: Int
  /// Whether the form has a text that may be left out, which takes quotation marks.
  private var takesText = false

  /// `close`: where the verb ends.
  init(_ tokens: [Token], of verb: Verb, in line: String = "", endingAt close: Int = 0) {
    (self.tokens, self.verb, self.line) = (tokens, verb, line)
    self.close = tokens.last?.place.upperBound ?? close
  }

  /// The next word without taking it.
  var peek: Token? { left.first }

  private var left: ArraySlice<Token> { tokens[count...] }

  mutating func next() -> Token? {
    let token = left.first
    count = min(count + 1, tokens.count)
    return token
  }

  mutating func rest() -> [Token] {
    defer { count = tokens.count }
    return Array(left)
  }

  /// What went wrong at a word, or at the next one, or where one is missing.
  func misused(
    _ problem: Bilingual, at token: Token? = nil, nearest: String? = nil
  ) -> Misplaced {
    let place = (token ?? left.first)?.place ?? close..<close
    return Misplaced(Misused(verb: verb, problem: problem, nearest: nearest), at: place)
  }

  /// Takes one of a few words.
  ///
  /// `looksBack` is for a list that follows names: where no word is left, the nearest of the list
  /// is looked for among those that were taken for names.
  ///
  /// - Throws: ``Misused`` with the nearest of them when it is another, or when there is none.
  mutating func pick<Value>(
    _ list: WordList<Value>, else problem: Bilingual, looksBack: Bool = false
  ) throws(Misplaced) -> Value {
    func nearest(to token: Token) -> String? {
      Suggestion.nearest(to: token.text, among: list.spellings)
    }
    guard let token = next() else {
      for token in tokens.reversed() where looksBack && !token.isQuoted {
        if let nearest = nearest(to: token) {
          throw misused(problem, at: token, nearest: nearest)
        }
      }
      throw misused(problem)
    }
    guard let value = list[token.text] else {
      throw misused(problem, at: token, nearest: nearest(to: token))
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

  /// Takes a text in quotation marks, or what says where one is found.
  mutating func optionalText() -> Prose? {
    takesText = true
    guard let token = left.first, token.isQuoted || Prose.isElsewhere(token) else { return nil }
    count += 1
    return Prose(token)
  }

  /// Takes one word.
  ///
  /// - Throws: ``Misused`` when there is none; `what` says what it would have been.
  mutating func one(_ what: Bilingual) throws(Misplaced) -> Token {
    guard let token = left.first, !token.text.isEmpty else {
      throw misused(Bilingual(zh: "没有写", en: "it does not name a ") + what)
    }
    count += 1
    return token
  }

  /// Takes one text as it was typed, with or without quotation marks.
  ///
  /// - Throws: ``Misused`` also when nothing in it can be seen.
  mutating func text(_ what: Bilingual) throws(Misplaced) -> Prose {
    let token = try one(what)
    guard token.typed.isSeen else {
      throw misused(Bilingual(zh: "没有写", en: "it does not name a ") + what, at: token)
    }
    return Prose(token)
  }

  /// Takes words up to what may follow them, at least one.
  ///
  /// - Throws: ``Misused`` also when the word that should follow is misspelt.
  mutating func some(
    _ what: Bilingual, until next: Opening
  ) throws(Misplaced) -> [Token] {
    let taken = [try one(what)] + upTo(next)
    guard left.isEmpty else { return taken }
    let stops = next.words.flatMap(\.spellings)
      .filter { $0.unicodeScalars.count > ($0.utf8.count > 3 ? 1 : 2) }
    for token in taken.dropFirst() where !token.isQuoted {
      if let nearest = Spelling.nearest(to: token.text, among: stops.sorted()) {
        throw misused(.outOfPlace(token), at: token, nearest: nearest)
      }
    }
    return taken
  }

  /// Takes words up to what may follow them.
  mutating func upTo(_ next: Opening) -> [Token] {
    var taken: [Token] = []
    while let token = left.first, !isText(token, next), !isWord(token, next) {
      taken.append(token)
      count += 1
    }
    return taken
  }

  private func isText(_ token: Token, _ opening: Opening) -> Bool {
    opening.slots.contains(.text) && (token.isQuoted || Prose.isElsewhere(token))
  }

  private func isWord(_ token: Token, _ opening: Opening) -> Bool {
    opening.words.contains { $0.begins(with: token) }
  }

  /// How surely a form that opens so comes next; `nil` when it does not.
  func fit(_ opening: Opening, before next: Opening = .nothing) -> Fit? {
    guard let token = left.first else { return nil }
    if opening.words.contains(where: { comesNext($0) }) { return .word }
    if isText(token, opening) { return .text }
    if opening.slots.contains(.year), Int(token.text) != nil { return .text }
    let names = opening.slots.subtracting([.text, .year])
    return names.isEmpty || isText(token, next) || isWord(token, next) ? nil : .name
  }

  enum Fit: Int {
    case name, text, word
  }

  private func comesNext(_ word: FixedWord) -> Bool {
    guard let token = left.first, word.begins(with: token) else { return false }
    let isWhole = word.spellings.contains(token.text.lowercased())
    return isWhole
      || zip(word.english, left).allSatisfy { $0 == $1.text.lowercased() }
        && left.count >= word.english.count
  }

  /// Takes a word if it comes next.
  mutating func skip(_ word: FixedWord) -> Bool {
    guard let token = left.first, comesNext(word) else { return false }
    let isWhole = word.spellings.contains(token.text.lowercased())
    count += isWhole ? 1 : word.english.count
    return true
  }

  mutating func day(_ what: Bilingual) throws(Misplaced) -> CalendarDay {
    try one(what).read { try CalendarDay(parsing: $0) }
  }

  /// - Throws: ``Misused`` when words are left over.
  func end() throws(Misplaced) {
    guard let token = left.first else { return }
    let hint =
      takesText
      ? Bilingual(zh: "；说明文字要写在 “…” 里", en: "; a text has to stand in \"…\"") : Bilingual("")
    throw misused(.outOfPlace(token) + hint, at: token)
  }
}

extension String {
  /// Whether anything in it can be seen.
  package var isSeen: Bool {
    unicodeScalars.contains {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
  }
}

extension Bilingual {
  static func outOfPlace(_ token: Token) -> Bilingual {
    Bilingual(zh: "看不懂 `\(token.typed)`", en: "`\(token.typed)` does not belong there")
  }
}
