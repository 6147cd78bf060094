/// The words of a mainly Latin name without the small ones, each cut to its stem.
///
/// Their order does not count.
struct EnglishWords: Sendable {
  let words: [[UInt32]]
  /// A number for each word, equal for equal words.
  let bag: Bag
  let contrasts: Contrasts

  static let most = 40

  init(_ name: FoldedName) {
    let read = name.words.map { Self.read(name.units[$0]) }
    let said = read.filter { !$0.isEmpty }
    let kept = said.isEmpty ? name.words.map { Array(name.units[$0]) } : said
    self.init(Array(kept.prefix(Self.most)))
  }

  private init(_ words: [[UInt32]]) {
    let numbered = words.map { (number: Self.number($0), word: $0) }
      .sorted { $0.number < $1.number }
    self.words = numbered.map(\.word)
    // Signed by first letter, so that a word and a slip in it have the same sign.
    bag = Bag(numbered.map(\.number), signs: numbered.map { UInt64($0.word.first ?? 0) })
    contrasts = Contrasts(in: self.words)
  }

  /// What stands for a word: its stem, that of a synonym, or nothing.
  static func read(_ word: ArraySlice<UInt32>) -> [UInt32] {
    let stem = stem(Array(word.prefix(64)))
    return synonyms[stem] ?? stem
  }

  /// The words that do not say what is done.
  var subject: [UInt64] { words.filter { !Self.actions.contains($0) }.map(Self.number) }

  /// FNV-1a.
  private static func number(_ word: [UInt32]) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension EnglishWords {
  /// What share of the longer name's words the other has too; a word with a slip counts nearly
  /// full.
  func percentAlike(_ other: EnglishWords) -> Int {
    guard bag.count > 0, other.bag.count > 0 else { return 0 }
    let shared = bag.shared(with: other.bag)
    let most = max(bag.count, other.bag.count)
    if shared == most { return 100 }
    let slips = slips(to: other)
    let percent = (100 * shared + 90 * slips) / most
    return contrasts.exclude(other.contrasts) ? min(percent, Contrasts.mostAlike) : percent
  }

  /// How many of the words that only one side has are one of the other's with a slip.
  private func slips(to other: EnglishWords) -> Int {
    // The same pairs whichever side asks.
    if other.bag.parts.lexicographicallyPrecedes(bag.parts) { return other.slips(to: self) }
    var (mine, theirs) = (alone(without: other), other.alone(without: self))
    let all = mine.count
    mine.removeAll { word in
      guard let match = theirs.firstIndex(where: { Self.isSlip(word, $0) }) else { return false }
      theirs.remove(at: match)
      return true
    }
    return all - mine.count
  }

  private func alone(without other: EnglishWords) -> [[UInt32]] {
    var alone: [[UInt32]] = []
    var theirs = 0
    for (number, word) in zip(bag.parts, words) {
      while theirs < other.bag.count, other.bag.parts[theirs] < number { theirs += 1 }
      if theirs < other.bag.count, other.bag.parts[theirs] == number {
        theirs += 1
      } else {
        alone.append(word)
      }
    }
    return alone
  }

  /// One letter too many, missing, another, or two exchanged, in a word of five at least; the first
  /// letter is right.
  static func isSlip(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    guard min(left.count, right.count) >= 5, left.first == right.first else { return false }
    return Misspelling.divides(left, right, exchanges: true)
  }
}
