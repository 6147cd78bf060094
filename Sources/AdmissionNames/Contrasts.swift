/// The words in a name of which one for another makes it another task, however alike the rest is.
///
/// 就业 and 失业 differ in one character, as a slip of the pen does; this is how they are told apart.
struct Contrasts: Equatable, Sendable {
  /// One number for each kind of word, one bit for each set of words of that kind.
  private var marks: [UInt64]

  /// Names that contrast are at most this much alike, in percent: akin, never the same.
  static let mostAlike = 75

  /// Reads a name in which synonyms and fillers are already seen to.
  init(in core: [UInt32], by wordbook: Wordbook) {
    var marks = Array(repeating: UInt64(0), count: wordbook.kinds)
    wordbook.contrasts.walk(core) { _, mark in
      guard let mark else { return }
      marks[mark.kind] |= 1 << UInt64(mark.set)
    }
    self.marks = marks
  }

  /// Reads the words of a name as ``EnglishWords`` keeps them.
  init(in words: [[UInt32]]) {
    var marks = Array(repeating: UInt64(0), count: Self.english.count)
    for word in words {
      for kind in marks.indices {
        if let set = Self.english[kind][word] { marks[kind] |= 1 << UInt64(set) }
      }
    }
    self.marks = marks
  }

  /// Whether each has a word of some kind where the other has another one of that kind.
  func exclude(_ other: Contrasts) -> Bool {
    zip(marks, other.marks).contains { $0 & ~$1 != 0 && $1 & ~$0 != 0 }
  }
}

extension Contrasts {
  /// Four kinds of words: whom, how they stand, what is done, in which field.
  private static let english: [[[UInt32]: Int]] = [
    "elder child woman youth disabled party league worker student migrant minority soldier "
      + "volunteer",
    "employment unemployment birth death alive missing marriage divorce legal illegal discharge "
      + "admission",
    "survey inspection assessment education training plaque ledger campaign platform ranking "
      + "station mediation drill seal",
    "fire traffic food gas noise air soil water drug terrorism tax dog property family health "
      + "mental disaster weather reading blood",
  ].map { words in
    Dictionary(
      words.split(separator: " ").enumerated()
        .map { (EnglishWords.stem(units(of: $0.element)), $0.offset) },
      uniquingKeysWith: { $1 })
  }
}
