/// Finds what a person probably meant.
public enum Spelling {
  /// The known word nearest to `word`, when it is near enough to be worth suggesting.
  ///
  /// Near enough is at most a third of the longer word's characters; ties go to the first known.
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
        let most = max(typed.count, known.count) / 3
        // The lengths alone may say that it is too far.
        guard abs(typed.count - known.count) <= min(most, (best?.distance ?? .max) - 1) else {
          continue
        }
        let distance = Spelling.distance(typed, known)
        if distance <= most, distance < best?.distance ?? .max { best = (place, distance) }
      }
      return best.map { words[$0.place] }
    }

    private static func letters(_ word: String) -> [Unicode.Scalar] {
      Array(word.lowercased().unicodeScalars.prefix(64))
    }
  }

  /// Insertions, deletions and replacements between two texts.
  public static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (character == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
