import AdmissionCommittee
import AdmissionReports
import AdmissionVocabulary

/// The words after a verb, taken one by one.
struct Words {
  private var tokens: ArraySlice<Token>
  let verb: Verb

  init(_ tokens: [Token], of verb: Verb) {
    (self.tokens, self.verb) = (tokens[...], verb)
  }

  mutating func next() -> Token? { tokens.popFirst() }

  /// The next word without taking it.
  var peek: String? { tokens.first?.text }

  /// Takes a whole number, 0 or more.
  ///
  /// - Throws: ``Misused`` when there is none.
  mutating func number(_ what: Bilingual) throws(Misused) -> Int {
    let word = try one(what)
    guard let number = Int(word), (0...1_000).contains(number) else {
      throw Misused(
        verb: verb, problem: Bilingual(zh: "`\(word)` 不是", en: "`\(word)` is no ") + what)
    }
    return number
  }

  /// Takes everything that is left as one name.
  ///
  /// - Throws: ``Misused`` when nothing is.
  mutating func restJoined(_ what: Bilingual) throws(Misused) -> String {
    let first = try one(what)
    return ([first] + rest()).joined(separator: " ")
  }

  mutating func nextQuoted() -> String? {
    guard let token = tokens.first, token.isQuoted else { return nil }
    tokens.removeFirst()
    return token.text
  }

  /// Takes one word.
  ///
  /// - Throws: ``Misused`` when there is none; `what` says what it would have been.
  mutating func one(_ what: Bilingual) throws(Misused) -> String {
    guard let token = tokens.popFirst(), !token.text.isEmpty else {
      throw Misused(
        verb: verb, problem: Bilingual(zh: "没有写", en: "it does not name a ") + what)
    }
    return token.text
  }

  /// Takes words up to one that `stops`, at least one of them.
  mutating func some(
    _ what: Bilingual, until stops: (String) -> Bool = { _ in false }
  ) throws(Misused) -> [String] {
    var taken = [try one(what)]
    taken += upTo(stops)
    return taken
  }

  /// Takes words up to one in quotes, at least one of them.
  mutating func someNames(_ what: Bilingual) throws(Misused) -> [String] {
    var taken = [try one(what)]
    while let token = tokens.first, !token.isQuoted {
      taken.append(token.text)
      tokens.removeFirst()
    }
    return taken
  }

  mutating func upTo(_ stops: (String) -> Bool) -> [String] {
    var taken: [String] = []
    while let token = tokens.first, token.isQuoted || !stops(token.text) {
      taken.append(token.text)
      tokens.removeFirst()
    }
    return taken
  }

  mutating func rest() -> [String] {
    defer { tokens = [] }
    return tokens.map(\.text)
  }

  mutating func rest(keepingQuotes: Bool) -> [Token] {
    defer { tokens = [] }
    return Array(tokens)
  }

  /// Takes the next word if it is one of `words`.
  mutating func skip(_ words: Set<String>) throws -> Bool {
    guard let token = tokens.first, !token.isQuoted, words.contains(token.text) else {
      return false
    }
    tokens.removeFirst()
    return true
  }

  mutating func day() throws -> CalendarDay {
    try CalendarDay(parsing: one(Bilingual(zh: "日期", en: "date")))
  }

  /// Takes `by KEY` and `as of DATE` in either order.
  mutating func groupingAndDay(
    _ keys: [Reduction.Key]
  ) throws -> (Reduction.Key?, CalendarDay?) {
    var key: Reduction.Key?
    var day: CalendarDay?
    while !tokens.isEmpty {
      if key == nil, try skip(Keyword.by) {
        let word = try one(Bilingual(zh: "分类方式", en: "key to group by"))
        guard let found = keys.first(where: { $0.rawValue == word || $0.name.zh == word }) else {
          let names = keys.map(\.name)
          throw Misused(
            verb: verb,
            problem: Bilingual(
              zh: "不能按 `\(word)` 分，可以按：", en: "cannot group by `\(word)`, only by: ")
              + names.joined())
        }
        key = found
      } else if day == nil, let found = try asOf() {
        day = found
      } else {
        break
      }
    }
    return (key, day)
  }

  /// Takes `as of DATE`, or nothing when something else comes next.
  mutating func asOf() throws -> CalendarDay? {
    if try skip(Keyword.asOf) { return try day() }
    guard tokens.first?.text == "as", tokens.dropFirst().first?.text == "of" else { return nil }
    tokens.removeFirst(2)
    return try day()
  }

  /// Takes `[ITEM|DEPARTMENT] [as of DATE]`; a name may be several words.
  mutating func burden() throws -> (String?, on: CalendarDay?) {
    let name = upTo { Keyword.asOf.contains($0) || $0 == "as" }
    return (name.isEmpty ? nil : name.joined(separator: " "), try asOf())
  }

  /// Takes `[WORDS] [by KEY] [as of DATE]`.
  mutating func directory() throws -> ([String], by: Reduction.Key?, on: CalendarDay?) {
    let text = upTo { Keyword.by.contains($0) || Keyword.asOf.contains($0) || $0 == "as" }
    let (key, day) = try groupingAndDay([.department, .kind])
    return (text, key, day)
  }

  /// - Throws: ``Misused`` when words are left over.
  func end() throws(Misused) {
    guard let token = tokens.first else { return }
    throw Misused(
      verb: verb,
      problem: Bilingual(zh: "看不懂 `\(token.text)`", en: "`\(token.text)` does not belong there"))
  }
}

extension Bilingual {
  static let caseName = Bilingual(zh: "办件", en: "case")
  static let item = Bilingual(zh: "事项", en: "item")
  static let file = Bilingual(zh: "文件", en: "file")
  static let text = Bilingual(zh: "内容", en: "text")
  static let reason = Bilingual(zh: "理由", en: "reason")
  static let seatName = Bilingual(zh: "席位", en: "seat")
  static let departmentName = Bilingual(zh: "部门", en: "department")
  static let caseOrItem = Bilingual(zh: "办件或事项", en: "case or item")
}

/// Words inside a line, in both languages.
enum Keyword {
  static let until: Set = ["until", "至", "截止"]
  static let into: Set = ["into", "到", "并入"]
  static let by: Set = ["by", "按"]
  static let since: Set = ["since", "自"]
  static let asOf: Set = ["截至"]
  static let reduced: Set = ["reduced", "减项"]
  static let refused: Set = ["refused", "拒绝"]
  static let item: Set = ["item", "事项"]
  static let isIn: Set = ["in", "在"]
  static let isOut: Set = ["out", "不在"]
  static let because: Set = ["because", "因"]
  static let outOf: Set = ["of", "共"]
  static let findings: Set = ["findings", "照审查意见"]
  static let undelivered: Set = ["undelivered", "未兑现"]
  static let vacant: Set = ["vacant", "空缺"]
  static let filled: Set = ["filled", "补缺"]
  static let proposes: Set = ["propose", "提请"]
  static let reports: Set = ["report", "报告"]

  static func choice(_ word: String) -> Choice? {
    switch word.lowercased() {
    case "yes", "同意", "赞成": .yes
    case "no", "不同意", "反对": .no
    case "abstain", "弃权": .abstain
    case "recuse", "回避": .recuse
    default: nil
    }
  }

  static func motion(_ word: String) -> Motion.Kind? {
    Motion.Kind.allCases.first { $0.rawValue == word.lowercased() || $0.name.zh == word }
  }

  static func language(_ word: String) -> Language? {
    switch word.lowercased() {
    case "zh", "中文", "chinese": .zh
    case "en", "英文", "英语", "english": .en
    default: nil
    }
  }
}
