/// The name of a work item with everything set aside that does not tell it from another.
///
/// Width, blanks, punctuation, filler words and the choice among usual synonyms do not count. All
/// reading is done once, here; a comparison only walks over numbers.
public struct ComparableName: Sendable {
  /// What is left, at most ``longest`` characters; never empty unless the name says nothing at all.
  let core: [UInt32]
  /// The name without the words for what is done to the subject; empty when those are all there is.
  let subject: [UInt64]
  /// A name in English is compared by its words, with another such.
  let words: EnglishWords?

  /// The name as written, for a slip that breaks a filler word or a synonym: 工做.
  let written: [UInt32]

  /// Enough of it to tell, in a few steps, that another cannot be much alike.
  let outline: NameOutline

  private let characters: Bag
  private let pairs: Bag
  private let slips: EditPattern
  private let contrasts: Contrasts
  /// Nothing for a name that is compared by its words.
  let meaning: Meaning
  /// How often each character is in ``core``, and in ``written``.
  let letters: Meaning
  let writtenLetters: Meaning

  /// Longer names are compared by their beginning, so that no name makes screening slow.
  static let longest = 100

  /// Letters that are alike to fewer percent are alike by chance for the most part, and count half.
  static let leastSpelled = 60

  /// How much each of the three says.
  var weights: NameWeights {
    NameWeights(
      Int32(clamping: meaning.total), Int32(clamping: letters.total),
      Int32(clamping: writtenLetters.total), 0)
  }

  public init(_ name: String, by wordbook: Wordbook) {
    let folded = FoldedName(name)
    let said = wordbook.standard(folded.units)
    let core = Self.beginning(of: said.isEmpty ? folded.units : said)
    let words = folded.isMainlyLatin ? EnglishWords(folded) : nil
    let written = Self.beginning(of: folded.units)
    self.core = core
    self.written = written
    self.words = words
    subject = words?.subject ?? wordbook.subject(core)
    characters = Bag(core.map(UInt64.init))
    letters = Meaning(charactersOf: characters.parts)
    writtenLetters =
      written == core ? letters : Meaning(charactersOf: written.map(UInt64.init).sorted())
    pairs = Bag(zip(core, core.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
    slips = EditPattern(core)
    contrasts = Contrasts(in: core, by: wordbook)
    meaning = words == nil ? Meaning(of: written, by: wordbook) : .none
    outline = NameOutline(
      written: Bag.outline(of: written.map(UInt64.init)), characters: characters.outline,
      pairs: pairs.outline, words: words?.bag.outline)
  }

  private static func beginning(of units: [UInt32]) -> [UInt32] {
    units.count <= longest ? units : Array(units.prefix(longest))
  }

  /// Whether the name says nothing at all, and so is like no other.
  public var isEmpty: Bool { core.isEmpty }

  /// Whether both are about the same thing, whatever is done to learn about it.
  ///
  /// One or two characters, such as 综治, or one word are a field of work, not a subject.
  public func hasSubject(of other: ComparableName) -> Bool {
    distinctSubject.map { $0 == other.distinctSubject } ?? false
  }

  /// What a name is about, where that is more than a field of work.
  struct Subject: Hashable, Sendable {
    let isOfWords: Bool
    let said: [UInt64]
  }

  var distinctSubject: Subject? {
    subject.count > (words == nil ? 2 : 1)
      ? Subject(isOfWords: words != nil, said: subject) : nil
  }

  /// 0 to 100, in whole numbers: 100 is the same but for filler words, synonyms and order.
  ///
  /// The greater of two views: how much of what they say both say, which sees the same task in
  /// other words and tasks of one field; and how they are spelled, which counts half below 60.
  /// Names with contrasting words, such as 就业 and 失业, are at most akin. Two names in English are
  /// compared by words.
  public func percentAlike(_ other: ComparableName) -> Int {
    percentAlike(other, meaning: meaning.percentAlike(other.meaning))
  }

  /// The same, where it is known how much they mean alike.
  func percentAlike(_ other: ComparableName, meaning: Int) -> Int {
    if let words, let others = other.words { return Self.counted(words.percentAlike(others)) }
    guard !core.isEmpty, !other.core.isEmpty else { return 0 }
    let spelled = percentSpelled(other)
    if spelled == 100 { return 100 }
    let percent = max(meaning, Self.counted(spelled))
    return contrasts.exclude(other.contrasts) ? min(percent, Contrasts.mostAlike) : percent
  }

  private static func counted(_ spelled: Int) -> Int {
    spelled < leastSpelled ? spelled / 2 : spelled
  }

  /// How many percent have to be spelled alike to count as `percent`.
  static func spelled(countingAs percent: Int) -> Int {
    min(2 * percent, max(percent, leastSpelled))
  }

  /// The greatest of three: how few characters differ in place, which sees a slip of the pen;
  /// whether the names as written differ in one character only; and how many characters and
  /// neighbouring pairs are shared, which sees words put in another order.
  private func percentSpelled(_ other: ComparableName) -> Int {
    let shared = percentShared(
      characters.shared(with: other.characters), characters, other.characters)
    if shared == 100 { return 100 }
    let longer = max(core.count, other.core.count)
    let inPlace = 100 * (longer - slips.distance(to: other.core)) / longer
    let sharedPairs = percentShared(pairs.shared(with: other.pairs), pairs, other.pairs)
    return max(inPlace, percentOneSlip(other), (shared + sharedPairs) / 2)
  }

  private func percentOneSlip(_ other: ComparableName) -> Int {
    guard outline.written.mayBeOneSlip(from: other.outline.written),
      Misspelling.divides(written, other.written)
    else { return 0 }
    let longer = max(written.count, other.written.count)
    return 100 * (longer - 1) / longer
  }

  private func percentShared(_ shared: Int, _ left: Bag, _ right: Bag) -> Int {
    left.count + right.count == 0 ? 0 : 200 * shared / (left.count + right.count)
  }
}
