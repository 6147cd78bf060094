import AdmissionVocabulary

/// The lines of a notice: heading, title, body, signature.
struct NoticePage {
  /// With narrow digits and letters, without blanks around it, no empty ones.
  let lines: [String]
  /// The first one that the text does not merely cite.
  let title: Title?

  init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).map { String($0).narrowDigits.trimmed }
      .filter { !$0.isEmpty }
    title = Self.chineseTitle(in: lines.joined(separator: "\n")) ?? Self.englishTitle(in: lines)
  }

  struct Title {
    let written: String
    /// Between 关于 and 的通知, the innermost where one passes another on.
    let about: String
    /// What stands before the innermost 关于 on its line: whose it is.
    let before: String
    /// Places of its lines.
    let lines: ClosedRange<Int>
  }

  /// A title may go on over several lines.
  private static func chineseTitle(in joined: String) -> Title? {
    let form =
      /关于(?<about>(?:(?!关于)[^。；！？]){2,80}?)的(?:补充|紧急)?(?:通知|函|通告|公告|意见|方案|实施意见|实施方案|工作方案|请示|倡议书|倡议)》?(?:的通知)?/
    for match in joined.matches(of: form) {
      let before = joined[..<match.range.lowerBound]
      let lineStart =
        before.lastIndex(of: "\n").map { joined.index(after: $0) } ?? joined.startIndex
      let ahead = String(before[lineStart...])
      if cites(ahead) { continue }
      let outer = ahead.firstRange(of: "关于")
      let written = (outer.map { String(ahead[$0.lowerBound...]) } ?? "") + String(match.0)
      let first = before.count { $0 == "\n" }
      let last = joined[..<match.range.upperBound].count { $0 == "\n" }
      return Title(
        written: written.replacing("\n", with: ""),
        about: String(match.about).replacing("\n", with: ""), before: ahead, lines: first...last)
    }
    return nil
  }

  private static func cites(_ ahead: String) -> Bool {
    ["根据", "按照", "依据", "落实", "贯彻", "按"].contains { ahead.contains($0) }
  }

  private static func englishTitle(in lines: [String]) -> Title? {
    let form =
      /(?i)(?:urgent )?(?:notice|circular|letter|memo) (?:on|about|regarding|concerning|of) (?<about>.+?)\.?/
    for (place, line) in lines.enumerated() {
      guard let match = line.wholeMatch(of: form) else { continue }
      return Title(written: line, about: String(match.about), before: "", lines: place...place)
    }
    return nil
  }
}

extension NoticePage {
  /// Lines before the title and after the body, that are short: whose the notice is stands there.
  var margins: [String] {
    let head = lines.prefix(title?.lines.lowerBound ?? 2)
    let tail = lines.dropFirst((title?.lines.upperBound).map { $0 + 1 } ?? 2).suffix(4)
    return (head + tail.reversed()).filter { $0.count <= 40 && !$0.contains("。") }
  }

  /// What a notice without a title begins with: not its heading, and not whom it is for; at most 100
  /// characters of it, as of a text that nothing parts.
  var firstSentence: String {
    let line = lines.first { line in
      !line.hasSuffix("文件") && !line.hasSuffix("：") && !line.hasSuffix(":")
        && line.wholeMatch(of: Self.number) == nil
    }
    let sentence = Self.sentences(in: line ?? lines.first ?? "").first ?? ""
    // What is to be done comes before how it is judged: 请各社区完成…任务，季度通报.
    // Whom it is for and on what ground come before that.
    let part = sentence.split { "，,：:".contains($0) }.map { String($0).trimmed }.first {
      $0.count > 3
        && $0.firstMatch(of: /^(?:[0-9]|根据|按照|依据|为|附件|【)|^各\S{1,8}$|[日底]前$/) == nil
    }
    return String((part ?? sentence).prefix(100))
  }

  /// Sentences after the title and their parts, each once.
  var clauses: [String] {
    var clauses: [String] = []
    var seen: Set<String> = []
    for line in body {
      for sentence in Self.sentences(in: line) {
        let parts = sentence.split { "，,、：:（）()“”".contains($0) }.map { String($0).trimmed }
        for part in [sentence] + (parts.count > 1 ? parts : [])
        where (4...60).contains(part.count) && seen.insert(part).inserted {
          clauses.append(part)
        }
      }
    }
    return clauses
  }

  /// Sentences that ask something of communities.
  var asks: [String] {
    let asking =
      /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[0-9]{1,2}[.、．)）])|请|各社区|社区要|社区应|社区须|务必|报送|上报|填报/
    return body.flatMap(Self.sentences).filter {
      $0.count > 4 && !$0.hasSuffix("：") && !$0.hasSuffix(":") && $0.firstMatch(of: asking) != nil
    }
  }

  /// What numbered paragraphs begin with, without the numbers.
  var headings: [String] {
    body.compactMap { line in
      guard let sentence = Self.sentences(in: line).first else { return nil }
      let heading = NoticePhrase.withoutNumbering(sentence)
      return heading == sentence ? nil : NoticePhrase.core(of: heading)
    }
  }

  private var body: ArraySlice<String> {
    lines.dropFirst((title?.lines.upperBound).map { $0 + 1 } ?? 0)
  }

  private static func sentences(in line: String) -> [String] {
    line.split { "。；;！!？?".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension NoticePage {
  /// A number of a document or an admission: 甬民发〔2014〕12号.
  static var number: Regex<(Substring, before: Substring, Substring, Substring)> {
    /(?<before>[^\s，。；：:、（）()“”"《》]{0,16})[〔\[［（(【]\s*([0-9]{4})\s*[〕\]］）)】]\s*第?([0-9]{1,9})\s*号?/
  }

  /// The number of the notice itself, and the admissions it names.
  func numbers(prefix: String) -> (document: String?, admissions: [String]) {
    var document: String?
    var admissions: [String] = []
    let last = title?.lines.upperBound ?? 0
    for (place, line) in lines.enumerated() {
      for match in line.matches(of: Self.number) {
        let before = String(match.before).replacing(/^.*编号[为是]?/, with: "")
        let ahead = line[..<match.range.lowerBound]
        let isCalledSo = ahead.hasSuffix(/编号\s*[：:为是]?\s*/) || match.before.contains("编号")
        if before.hasSuffix(prefix) || isCalledSo {
          let own = before.hasSuffix(prefix) ? prefix : before
          admissions.append("\(own)〔\(match.2)〕\(match.3)号")
        } else if document == nil, !before.isEmpty,
          place <= last || match.range == line.startIndex..<line.endIndex, !Self.cites(before)
        {
          document = "\(before)〔\(match.2)〕\(match.3)号"
        }
      }
      for match in line.matches(of: /准入编号\s*[：:为是]?\s*([0-9]{4}-[0-9]{1,9})/) {
        admissions.append(String(match.1))
      }
    }
    return (document, admissions.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// Whether it speaks in sentences, or asks.
  var isSpoken: Bool {
    lines.contains { $0.contains("。") || $0.prefixMatch(of: /请|各社区|社区要|要求/) != nil }
  }

  /// Whether an admission number stands among other words.
  var namesNumberAmongWords: Bool {
    guard lines.count == 1, let line = lines.first else { return false }
    guard let match = line.firstMatch(of: Self.number) else {
      return line.contains(/准入编号\s*[：:为是]?\s*[0-9]{4}-[0-9]/)
    }
    return match.range != line.startIndex..<line.endIndex && match.before.count <= 16
      && line[match.range.upperBound...].contains { $0.isLetter }
      || line[..<match.range.lowerBound].contains { $0.isLetter }
  }
}

extension NoticePage {
  /// The day in the signature: the last line that is little but a date.
  var day: CalendarDay? {
    for line in lines.reversed() where line.count <= 40 {
      if let match = line.firstMatch(of: /([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日\s*(?:印发)?$/) {
        return Self.day(match.1, match.2, match.3)
      }
      if let match = line.firstMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})$/) {
        return Self.day(match.1, match.2, match.3)
      }
      let written = /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/
      if let match = line.firstMatch(of: written) {
        let year = match.1.compactMap { Self.numerals[$0] }.reduce(0) { $0 * 10 + $1 }
        return CalendarDay(
          year: year, month: Self.count(match.2), day: Self.count(match.3))
      }
    }
    return nil
  }

  /// By when something is wanted; a date without a year is of that year.
  func deadlines(in year: Int) -> [ForwardedNotice.Deadline] {
    let form =
      /(?:(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日(?:（[^）]*）)?(?:[上下]午)?(?:[0-9]{1,2}[时点:：][0-9]*)?(?:下班)?|(?:今天|今日|明天|明日|本周[一二三四五六日末]?)(?:下班|[0-9]{1,2}[时点])?|本月底|(?:[0-9]{1,2})?月底|年底|即日)(?:之前|以前|前)/
    var deadlines: [ForwardedNotice.Deadline] = []
    for line in lines {
      for match in line.matches(of: form) {
        var day: CalendarDay?
        if let month = match.2.flatMap({ Int($0) }), let number = match.3.flatMap({ Int($0) }) {
          day = CalendarDay(
            year: match.1.flatMap { Int($0) } ?? year, month: month, day: number)
        }
        let deadline = ForwardedNotice.Deadline(words: String(match.0), day: day)
        if !deadlines.contains(deadline) { deadlines.append(deadline) }
      }
    }
    return deadlines
  }

  private static func day(
    _ year: Substring, _ month: Substring, _ day: Substring
  ) -> CalendarDay? {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static let numerals: [Character: Int] = [
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]

  /// 十二, 三十一.
  private static func count(_ text: Substring) -> Int {
    guard let ten = text.firstIndex(of: "十") else {
      return text.compactMap { numerals[$0] }.reduce(0) { $0 * 10 + $1 }
    }
    let tens = text[..<ten].compactMap { numerals[$0] }.first ?? 1
    let ones = text[text.index(after: ten)...].compactMap { numerals[$0] }.first ?? 0
    return tens * 10 + ones
  }
}

extension Substring {
  fileprivate func hasSuffix(_ form: some RegexComponent) -> Bool {
    matches(of: form).contains { $0.range.upperBound == endIndex && !$0.range.isEmpty }
  }
}

extension String {
  /// Full-width digits and letters as their narrow forms.
  fileprivate var narrowDigits: String {
    var narrow = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.narrow {
      case "0"..."9", "A"..."Z", "a"..."z": narrow.append(scalar.narrow)
      case "\u{3000}": narrow.append(" ")
      default: narrow.append(scalar)
      }
    }
    return String(narrow)
  }
}
