/// What a comparison could come to at most, told from counts and signatures alone.
struct NameOutline: Sendable {
  let written: Bag.Outline
  let characters: Bag.Outline
  let pairs: Bag.Outline
  /// Counts no word unless the name is compared by words.
  private let words: Bag.Outline

  init(
    written: Bag.Outline, characters: Bag.Outline, pairs: Bag.Outline, words: Bag.Outline?
  ) {
    self.written = written
    self.characters = characters
    self.pairs = pairs
    self.words = words ?? Bag.outline(of: [])
  }

  /// Whether by their letters, or by English words, the names may come to `percent` or more; they do
  /// not where this says no.
  ///
  /// What they mean is another matter.
  ///
  /// Multiplies across instead of dividing, as most of a walk over many names is spent here.
  func mayReach(_ percent: Int, with other: NameOutline) -> Bool {
    let percent = ComparableName.spelled(countingAs: percent)
    if words.count > 0, other.words.count > 0 {
      let shared = words.mostShared(with: other.words)
      return 100 * shared >= percent * max(words.count, other.words.count)
    }
    let shared = characters.mostShared(with: other.characters)
    if 100 * shared >= percent * max(characters.count, other.characters.count) { return true }
    let all = characters.count + other.characters.count
    let allPairs = max(pairs.count + other.pairs.count, 1)
    let sharedPairs = pairs.mostShared(with: other.pairs)
    return 100 * (shared * allPairs + sharedPairs * all) >= percent * all * allPairs
      || written.mayBeOneSlip(from: other.written)
  }
}
