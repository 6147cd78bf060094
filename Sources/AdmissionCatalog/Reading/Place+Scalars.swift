import AdmissionPages
import AdmissionVocabulary

extension Place {
  /// A whole number in plain digits.
  func number(_ range: ClosedRange<Int>) -> Int? {
    guard let characters else { return nil }
    let digits = Array(characters.utf8)
    let isPlain =
      (1...18).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
      && (digits.count == 1 || digits[0] != 0x30)
    guard isPlain, let number = Int(characters), range.contains(number) else {
      noteMalformed(
        Bilingual(
          zh: "`\(characters.shown)` 不是 \(range.lowerBound) 至 \(range.upperBound) 的整数",
          en:
            "`\(characters.shown)` is not a whole number from \(range.lowerBound) to \(range.upperBound)"
        ),
        hint: Bilingual(
          zh: "只写数字，不加前导零、空格和分隔符",
          en: "write digits only, without leading zeros, blanks or separators"))
      return nil
    }
    return number
  }

  /// A day of the calendar; one that does not exist is never moved.
  func day() -> CalendarDay? {
    guard let characters else { return nil }
    if let day = try? CalendarDay(parsing: characters) { return day }
    let notice = ImpossibleDate(text: characters.shown).notice
    noteMalformed(notice.message, hint: notice.hint)
    return nil
  }

  /// `true` or `false`.
  func flag() -> Bool? {
    guard let characters else { return nil }
    switch characters {
    case "true": return true
    case "false": return false
    default:
      noteMalformed(
        Bilingual(
          zh: "`\(characters.shown)` 既不是 true 也不是 false",
          en: "`\(characters.shown)` is neither true nor false"),
        hint: Bilingual(zh: "写 `true` 或 `false`", en: "write `true` or `false`"))
      return nil
    }
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ kind: Word.Type = Word.self) -> Word? {
    guard let characters else { return nil }
    if let word = Word(rawValue: characters) { return word }
    noteMalformed(
      Bilingual(
        zh: "`\(characters.shown)` 不是可用的词", en: "`\(characters.shown)` is not a known word"),
      hint: Notice.suggestion(for: characters, among: Word.allCases.map(\.rawValue)))
    return nil
  }

  func identifier<Subject>() -> Identifier<Subject>? {
    guard let characters else { return nil }
    if let id = try? Identifier<Subject>(parsing: characters) { return id }
    let notice = MalformedIdentifier(text: characters.shown).notice
    noteMalformed(notice.message, hint: notice.hint)
    return nil
  }
}

extension Keys {
  /// First and last day, either of which may be open; a span that ends before it begins is noted.
  func span(_ first: String, _ last: String) -> (from: CalendarDay?, until: CalendarDay?)? {
    let from = orNone(first) { $0.day() }
    let until = orNone(last) { $0.day() }
    guard let from, let until else { return nil }
    noteOrder(from, until, first: first, last: last)
    return (from, until)
  }

  func noteOrder(_ from: CalendarDay?, _ until: CalendarDay?, first: String, last: String) {
    guard let from, let until, until < from else { return }
    note(
      at: last,
      .malformed(
        place.name.isEmpty ? last : place.name + "." + last,
        Bilingual(
          zh: "\(until) 早于 `\(first)` 的 \(from)",
          en: "\(until) is before \(from), the day of `\(first)`"),
        hint: Bilingual(zh: "改正两个日期之一", en: "mend one of the two days")))
  }
}
