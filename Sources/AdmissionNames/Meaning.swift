/// What a Chinese name says: its words by what they mean, the rest by its characters.
///
/// A word for a subject weighs most, half of it for its field, so that another word of the field is
/// half as good; what is done weighs less, and a word such as 居民 hardly anything. A word counts
/// once, however often it is said.
struct Meaning: Sendable {
  struct Mark: Sendable {
    let key: UInt64
    var weight: Int32
  }

  /// Ascending by key, each key once.
  let marks: [Mark]
  let total: Int

  /// For names that are compared by other means.
  static let none = Meaning([])

  private init(_ marks: [Mark]) {
    self.marks = marks
    total = marks.reduce(0) { $0 + Int($1.weight) }
  }

  init(of name: [UInt32], by wordbook: Wordbook) {
    var marks: [Mark] = []
    marks.reserveCapacity(2 * name.count)
    var latest: UInt32?
    wordbook.table.walk(name) { range, part in
      if let part {
        Self.append(part, to: &marks)
        latest = nil
      } else {
        let unit = name[range.lowerBound]
        marks.append(.character(unit))
        if let latest { marks.append(.pair(latest, unit)) }
        latest = unit
      }
    }
    self.init(Self.merged(marks.isEmpty ? name.map(Mark.character) : marks))
  }

  /// Each character as often as it is there, of whatever meaning; `characters` ascend.
  init(charactersOf characters: [UInt64]) {
    var marks: [Mark] = []
    marks.reserveCapacity(characters.count)
    for character in characters {
      if marks.last?.key == character {
        marks[marks.count - 1].weight += 1
      } else {
        marks.append(Mark(key: character, weight: 1))
      }
    }
    self.init(marks)
  }

  /// How much both say of what they say together, in percent.
  func percentAlike(_ other: Meaning) -> Int {
    var (shared, left, right) = (Int32(0), 0, 0)
    while left < marks.count, right < other.marks.count {
      let (mine, theirs) = (marks[left], other.marks[right])
      if mine.key == theirs.key { shared += min(mine.weight, theirs.weight) }
      if mine.key <= theirs.key { left += 1 }
      if theirs.key <= mine.key { right += 1 }
    }
    return Self.percent(shared: Int(shared), ofAll: total + other.total)
  }

  /// `all` is what both say together.
  static func percent(shared: Int, ofAll all: Int) -> Int { shared == 0 ? 0 : 200 * shared / all }

  private static func append(_ part: Wordbook.Part, to marks: inout [Mark]) {
    switch part.sort {
    case .filler: break
    case .action: marks.append(.word(part.number, 3))
    case .collecting:
      marks.append(.word(part.number, 2))
      marks.append(.collecting)
    case .common: marks.append(.word(part.number, 1))
    case .subject(let field):
      marks.append(.word(part.number, 4))
      marks.append(.field(field, 4))
    }
  }

  /// Words and fields once, characters as often as they are there.
  private static func merged(_ marks: [Mark]) -> [Mark] {
    var merged: [Mark] = []
    merged.reserveCapacity(marks.count)
    for mark in marks.sorted(by: { $0.key < $1.key }) {
      if mark.key != merged.last?.key {
        merged.append(mark)
      } else if !mark.isWord {
        merged[merged.count - 1].weight += mark.weight
      }
    }
    return merged
  }
}

extension Meaning.Mark {
  fileprivate static func character(_ unit: UInt32) -> Self { Self(key: UInt64(unit), weight: 2) }
  fileprivate static func pair(_ left: UInt32, _ right: UInt32) -> Self {
    Self(key: UInt64(left) << 32 | UInt64(right), weight: 1)
  }
  fileprivate static func word(_ number: Int, _ weight: Int32) -> Self {
    Self(key: 1 << 62 | UInt64(number), weight: weight)
  }
  /// To register, to count and to inspect are three ways to learn about one subject.
  fileprivate static let collecting = Self(key: 1 << 62 | 1 << 61, weight: 1)
  fileprivate static func field(_ number: Int, _ weight: Int32) -> Self {
    Self(key: 1 << 63 | UInt64(number), weight: weight)
  }

  /// Units are of 21 bits, so that no pair reaches as high.
  fileprivate var isWord: Bool { key >= 1 << 62 }
}
