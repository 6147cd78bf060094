/// Words to be found in a text, each with what it means.
struct WordTable<Meaning: Sendable>: Sendable {
  /// Where each unit leads from each place in the tree of words.
  private var steps = KeyTable()
  /// By place in the tree, where in ``meanings`` that of the word is which ends there; -1 for none.
  private var endings: [Int32] = [-1]
  private var meanings: [Meaning] = []

  /// Takes words of one meaning in.
  ///
  /// Of a word that comes twice the later meaning counts; an empty word is passed over.
  mutating func add(_ words: WordList, meaning: Meaning) {
    var place = 0
    for unit in words.text.unicodeScalars {
      if unit == WordList.end {
        if place != 0 { endings[place] = Int32(meanings.count) }
        place = 0
      } else {
        place = steps.value(of: Self.step(place, unit.value), orInserting: endings.count)
        if place == endings.count { endings.append(-1) }
      }
    }
    meanings.append(meaning)
  }

  /// The meaning of a word that was taken in.
  subscript(word: String) -> Meaning? {
    var place = 0
    for unit in word.unicodeScalars {
      guard let next = steps[Self.step(place, unit.value)] else { return nil }
      place = next
    }
    return endings[place] < 0 ? nil : meanings[Int(endings[place])]
  }

  /// One pass from the left, the longest word at each place.
  ///
  /// `body` gets each stretch and its meaning, or `nil` where a unit stands for itself.
  func walk(_ text: [UInt32], _ body: (Range<Int>, Meaning?) -> Void) {
    var index = 0
    while index < text.count {
      var (end, ending): (Int, Int32) = (index + 1, -1)
      var (place, reached) = (0, index)
      while reached < text.count, let next = steps[Self.step(place, text[reached])] {
        (place, reached) = (next, reached + 1)
        if endings[place] >= 0 { (end, ending) = (reached, endings[place]) }
      }
      body(index..<end, ending < 0 ? nil : meanings[Int(ending)])
      index = end
    }
  }

  private static func step(_ place: Int, _ unit: UInt32) -> UInt64 {
    UInt64(place) << 32 | UInt64(unit)
  }
}

/// Words one after the other as one text, as there are thousands of them, and most are never looked
/// at by themselves.
struct WordList: Sendable {
  /// Each with ``end`` behind it.
  let text: String

  /// What ends a word, and is in none.
  static let end: Unicode.Scalar = "\n"

  init(_ words: some Sequence<String>) {
    text = words.reduce(into: "") { $0 += $1 + "\n" }
  }

  init(text: String) {
    self.text = text
  }

  var words: [String] { text.split(separator: "\n").map(String.init) }

  /// The scalars of the first word; none of an empty list.
  var first: [UInt32] {
    text.unicodeScalars.prefix { $0 != Self.end }.map(\.value)
  }
}

/// The scalars of a text, which is how words are kept here.
func units(of text: some StringProtocol) -> [UInt32] { text.unicodeScalars.map(\.value) }
