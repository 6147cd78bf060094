import AdmissionVocabulary

/// What a task's name and content say, cut into neighbouring pairs of characters, so that the same
/// task is known again in other words.
///
/// Words that every task has, and what the text says is *not* done, are left out: a department that
/// gives up what was refused writes 不挂牌, and is not to be taken for one that hangs it.
struct TaskText: Sendable {
  /// Two neighbouring Chinese characters, or a word of another script.
  typealias Piece = UInt64

  /// Of its name and not of its content.
  let name: Set<Piece>
  let content: Set<Piece>

  /// Longer texts are compared by their beginning, so that none makes screening slow.
  static let longest = 2_000

  init(name: String, content: String) {
    let said = Set(Self.pieces(of: Unit.all(in: content)).map(\.piece))
    self.name = Set(Self.pieces(of: Unit.all(in: name)).map(\.piece)).subtracting(said)
    self.content = said
  }

  /// Whether one piece goes on where the other ends, as 全生 goes on after 安全.
  static func follows(_ piece: Piece, _ other: Piece) -> Bool {
    piece >> 63 == 0 && piece != other && piece >> 32 == other & 0xFFFF_FFFF
  }

  var count: Int { name.count + content.count }
  var all: Set<Piece> { name.union(content) }

  /// What a text says is not done, up to the next sign after each 不.
  static func denied(in text: String) -> Set<Piece> {
    let units = Unit.all(in: text, denials: .kept)
    return Set(pieces(of: units).map(\.piece)).subtracting(
      pieces(of: Unit.all(in: text)).map(\.piece))
  }

  /// The stretches of `text` made of pieces that belong, one after another, as they are written.
  static func stretches(of text: String, where isIn: (Piece) -> Bool) -> [String] {
    var stretches: [String] = []
    var end: Int?
    for part in pieces(of: Unit.all(in: text)) where isIn(part.piece) {
      if part.place == end, let last = part.text.unicodeScalars.last {
        stretches[stretches.count - 1].unicodeScalars.append(last)
      } else {
        stretches.append(part.text)
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
    let text: String
  }

  private static func pieces(of units: [Unit]) -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(units.count)
    for place in units.indices where !units[place].isGap {
      let unit = units[place]
      if unit.isWord {
        parts.append(Part(piece: unit.number, place: place, text: unit.text))
      } else if place + 1 < units.count, case let next = units[place + 1], !next.isGap, !next.isWord
      {
        parts.append(
          Part(
            piece: unit.number << 32 | next.number, place: place, text: unit.text + next.text))
      }
    }
    return parts
  }
}

/// A character that says something, a word of another script, or a gap between such.
private struct Unit {
  let number: UInt64
  let text: String
  let isWord: Bool

  static let gap = Unit(number: 0, text: "", isWord: false)

  /// What becomes of a phrase that denies something.
  enum Denials { case leftOut, kept }

  var isGap: Bool { number == 0 }

  /// The units of a text; stock words, denials, digits and signs are gaps.
  static func all(in text: String, denials: Denials = .leftOut) -> [Unit] {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars.prefix(TaskText.longest) {
      if scalar.isCommonIdeograph { scalars.append(scalar) } else { scalars += scalar.look }
    }
    var units: [Unit] = []
    units.reserveCapacity(scalars.count)
    var place = 0
    while place < scalars.count {
      let rest = scalars[place...]
      if let length = StockWords.chinese.length(at: rest) {
        units.append(gap)
        place += length
      } else if let length = Denial.length(at: rest, denials) {
        units.append(gap)
        place += length
      } else if rest[place].isLatinLetter {
        let word = rest.prefix(while: \.isLatinLetter)
        place += word.count
        units.append(Unit(word: word))
      } else {
        let scalar = rest[place]
        units.append(
          scalar.properties.isAlphabetic
            ? Unit(number: UInt64(scalar.value), text: String(scalar), isWord: false) : gap)
        place += 1
      }
    }
    return units
  }

  private init(number: UInt64, text: String, isWord: Bool) {
    (self.number, self.text, self.isWord) = (number, text, isWord)
  }

  /// A word of a script with blanks between words; short and stock words are gaps.
  private init(word: ArraySlice<Unicode.Scalar>) {
    var text = ""
    text.unicodeScalars.append(contentsOf: word)
    let lower = text.lowercased()
    if lower.count < 3 || StockWords.english.contains(lower) {
      self = .gap
    } else {
      // FNV-1a, with a bit that no pair of characters has.
      let number = lower.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
      self.init(number: number | 1 << 63, text: lower, isWord: true)
    }
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
    properties.isAlphabetic && value < 0x250
  }
}
