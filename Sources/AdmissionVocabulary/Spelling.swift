extension Bilingual {
  /// The question that goes with a suggestion, the same everywhere.
  public static func didYouMean(_ word: String) -> Bilingual {
    Bilingual(zh: "是不是 `\(word)`？", en: "did you mean `\(word)`?")
  }

  /// The same with what was typed: where both look alike it says in what they differ.
  public static func didYouMean(_ word: String, not typed: String) -> Bilingual {
    guard let look = LookAlike(typed, of: word), look.isDisguise else { return didYouMean(word) }
    let difference = look.difference
    return didYouMean(word) + Bilingual(zh: "\(difference.zh)", en: " \(difference.en)")
  }
}

/// Finds what a person probably meant.
public enum Spelling {
  /// The known word nearest to `word`, when it is near enough to be worth suggesting.
  ///
  /// Near enough is at most a third of the longer word's characters, but one wrong character of two
  /// where both words are Han; ties go to the first known.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    Lexicon(known).nearest(to: word)
  }

  /// Known words, made ready to be searched often.
  public struct Lexicon: Sendable {
    private let words: [String]
    private let letters: [[Unicode.Scalar]]

    public init(_ words: some Sequence<String>) {
      self.words = Array(words)
      letters = self.words.map(Self.letters)
    }

    /// The known word nearest to `word`, as ``Spelling/nearest(to:among:)`` says.
    public func nearest(to word: String) -> String? {
      let typed = Self.letters(word)
      var best: (place: Int, distance: Int)?
      for (place, known) in letters.enumerated() {
        let most = Self.mostSteps(from: typed, to: known)
        // The lengths alone may say that it is too far.
        guard abs(typed.count - known.count) <= min(most, (best?.distance ?? .max) - 1) else {
          continue
        }
        let nearest = min(most, (best?.distance ?? .max) - 1)
        if let distance = Spelling.distance(typed, known, atMost: nearest) {
          best = (place, distance)
        }
      }
      return best.map { words[$0.place] }
    }

    private static func mostSteps(from typed: [Unicode.Scalar], to known: [Unicode.Scalar]) -> Int {
      let third = max(typed.count, known.count) / 3
      guard third == 0, min(typed.count, known.count) > 1 else { return third }
      // Two characters of Chinese are as much as six letters.
      return (typed + known).allSatisfy(\.properties.isIdeographic) ? 1 : 0
    }

    private static func letters(_ word: String) -> [Unicode.Scalar] {
      Array(word.lowercased().unicodeScalars.prefix(64))
    }
  }

  /// Insertions, deletions, replacements and exchanges of neighbours between two texts.
  public static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    distance(left, right, atMost: .max) ?? .max
  }

  /// The same; `nil` when there are more than `most`.
  static func distance<Letter: Equatable>(
    _ left: [Letter], _ right: [Letter], atMost most: Int
  ) -> Int? {
    var before = [Int](repeating: 0, count: right.count + 1)
    var row = Array(0...right.count)
    var next = before
    for (i, character) in left.enumerated() {
      next[0] = i + 1
      var least = i + 1
      for (j, other) in right.enumerated() {
        var steps = min(row[j] + (character == other ? 0 : 1), next[j] + 1, row[j + 1] + 1)
        if i > 0, j > 0, character == right[j - 1], left[i - 1] == other {
          steps = min(steps, before[j - 1] + 1)
        }
        next[j + 1] = steps
        least = min(least, steps)
      }
      // An exchange goes back by two rows, and costs a step that both of them have below.
      if least > most { return nil }
      swap(&before, &row)
      swap(&row, &next)
    }
    return row[right.count] <= most ? row[right.count] : nil
  }
}
