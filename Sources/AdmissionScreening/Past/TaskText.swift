import AdmissionVocabulary

/// What a task's name and content say, cut into neighbouring pairs of characters, so that the same
/// task is known again in other words.
///
/// Words that every task has, and what the text says is *not* done, are left out: a department that
/// gives up what was refused writes 不挂牌, and is not to be taken for one that hangs it.
struct TaskText: Sendable {
  /// Two neighbouring Chinese characters, or a word of another script.
  typealias Piece = UInt64

  /// Of its name and not of its content, each once, ascending.
  let name: [Piece]
  let content: [Piece]

  /// Longer texts are compared by their beginning, so that none makes screening slow.
  static let longest = 2_000

  init(name: String, content: String) {
    let said = Self.ascending(content)
    self.name = Self.ascending(name).filter { !said.contains($0) }
    self.content = said
  }

  /// The pieces of a text, each once.
  private static func ascending(_ text: String) -> [Piece] {
    var all: [Piece] = []
    for piece in pieces(of: Unit.all(in: scalars(of: text))).map(\.piece).sorted()
    where piece != all.last {
      all.append(piece)
    }
    return all
  }

  /// Whether one piece goes on where the other ends, as 全生 goes on after 安全.
  static func follows(_ piece: Piece, _ other: Piece) -> Bool {
    piece >> 63 == 0 && piece != other && piece >> 32 == other & 0xFFFF_FFFF
  }

  var count: Int { name.count + content.count }
  var all: Set<Piece> { Set(content).union(name) }

  /// What a text says is not done, up to the next sign after each 不.
  static func denied(in text: String) -> Set<Piece> {
    let scalars = scalars(of: text)
    return Set(pieces(of: Unit.all(in: scalars, denials: .kept)).map(\.piece)).subtracting(
      pieces(of: Unit.all(in: scalars)).map(\.piece))
  }

  /// The stretches of `text` made of pieces that belong, one after another, as they are written.
  static func stretches(of text: String, where isIn: (Piece) -> Bool) -> [String] {
    let scalars = scalars(of: text)
    var stretches: [String] = []
    var end: Int?
    for part in pieces(of: Unit.all(in: scalars)) where isIn(part.piece) {
      if part.place == end, let last = part.range.last {
        stretches[stretches.count - 1].unicodeScalars.append(scalars[last])
      } else {
        let written = String(String.UnicodeScalarView(scalars[part.range]))
        stretches.append(part.isWord ? written.lowercased() : written)
      }
      end = part.place + 1
    }
    var seen: Set<String> = []
    return stretches.filter { seen.insert($0).inserted }
  }
}

extension TaskText {
  private struct Part {
    let piece: Piece
    /// Where it stands in the text, in units.
    let place: Int
    /// The same in scalars.
    let range: Range<Int>

    var isWord: Bool { piece >> 63 == 1 }
  }

  /// The beginning of a text, each sign as what it looks like.
  private static func scalars(of text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(min(text.utf8.count, longest))
    var left = longest
    for scalar in text.unicodeScalars {
      if left == 0 { break }
      left -= 1
      if scalar.isCommonIdeograph { scalars.append(scalar) } else { scalars += scalar.look }
    }
    return scalars
  }

  private static func pieces(of units: [Unit]) -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(units.count)
    for place in units.indices where !units[place].isGap {
      let unit = units[place]
      if unit.isWord {
        parts.append(Part(piece: unit.number, place: place, range: unit.range))
      } else if place + 1 < units.count, case let next = units[place + 1], !next.isGap, !next.isWord
      {
        parts.append(
          Part(
            piece: unit.number << 32 | next.number, place: place,
            range: unit.range.lowerBound..<next.range.upperBound))
      }
    }
    return parts
  }
}

/// A character that says something, a word of another script, or a gap between such.
private struct Unit {
  /// 0 for a gap.
  let number: UInt64
  /// Which scalars of the text.
  let range: Range<Int>

  private static let gap = Unit(number: 0, range: 0..<0)

  /// What becomes of a phrase that denies something.
  enum Denials { case leftOut, kept }

  var isGap: Bool { number == 0 }
  var isWord: Bool { number >> 63 == 1 }

  /// The units of a text; stock words, denials, digits and signs are gaps.
  static func all(in scalars: [Unicode.Scalar], denials: Denials = .leftOut) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(scalars.count)
    var place = 0
    while place < scalars.count {
      let rest = scalars[place...]
      let scalar = scalars[place]
      if let length = StockWords.chinese.length(at: rest) {
        units.append(gap)
        place += length
      } else if let length = Denial.length(at: rest, denials) {
        units.append(gap)
        place += length
      } else if scalar.isLatinLetter {
        let end = rest.firstIndex { !$0.isLatinLetter } ?? scalars.count
        units.append(Unit(number: number(of: scalars[place..<end]), range: place..<end))
        place = end
      } else {
        let says = scalar.isCommonIdeograph || scalar.properties.isAlphabetic
        units.append(says ? Unit(number: UInt64(scalar.value), range: place..<place + 1) : gap)
        place += 1
      }
    }
    return units
  }

  /// For a word of a script with blanks between words; 0 for short and stock words.
  private static func number(of word: ArraySlice<Unicode.Scalar>) -> UInt64 {
    let lower = String(String.UnicodeScalarView(word)).lowercased()
    if lower.count < 3 || StockWords.english.contains(lower) { return 0 }
    // FNV-1a, with a bit that no pair of characters has.
    let number = lower.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return number | 1 << 63
  }
}

/// A phrase that says what is not done, up to the next sign.
private enum Denial {
  private static let openings = WordList([
    "不再", "不予", "不得", "不", "无需", "无须", "免于", "取消", "停止",
  ])
  /// Words with a 不 that deny nothing.
  private static let harmless = WordList([
    "不少于", "不低于", "不得少于", "不得低于", "不动产", "不漏", "不落", "不了解", "不合格", "不听", "不超过",
    "不文明", "不同", "不断", "不足", "不定期", "不外出", "不满",
  ])
  private static let signs: Set<Unicode.Scalar> = [
    "，", "。", "；", "、", "：", "！", ",", ".", ";", ":", "\n",
  ]

  /// How long it is at the beginning of `scalars`; `nil` where none begins.
  ///
  /// 不挂牌不收费 are two, each as long as it denies anything.
  static func length(
    at scalars: ArraySlice<Unicode.Scalar>, _ denials: Unit.Denials
  ) -> Int? {
    if let length = harmless.length(at: scalars) { return length }
    guard let length = openings.length(at: scalars) else { return nil }
    if denials == .kept { return length }
    return length + scalars.dropFirst(length).prefix { !signs.contains($0) && $0 != "不" }.count
  }
}

extension Unicode.Scalar {
  fileprivate var isCommonIdeograph: Bool { (0x4E00...0x9FFF).contains(value) }

  fileprivate var isLatinLetter: Bool {
    value < 0x250 && properties.isAlphabetic
  }
}
