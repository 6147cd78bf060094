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
  private let written: [UInt32]

  /// Enough of it to tell, in a few steps, that another cannot be much alike.
  let outline: NameOutline

  private let characters: Bag
  private let pairs: Bag
  private let slips: EditPattern
  private let contrasts: Contrasts

  /// Longer names are compared by their beginning, so that no name makes screening slow.
  static let longest = 100

  public init(_ name: String) {
    let folded = FoldedName(name)
    let said = WordTable.synonymsAndFillers.applied(to: folded.units)
    let core = Array((said.isEmpty ? folded.units : said).prefix(Self.longest))
    let words = folded.isMainlyLatin ? EnglishWords(folded) : nil
    let written = Array(folded.units.prefix(Self.longest))
    self.core = core
    self.written = written
    self.words = words
    subject = words?.subject ?? WordTable.actions.applied(to: core).map(UInt64.init)
    characters = Bag(core.map(UInt64.init))
    pairs = Bag(zip(core, core.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
    slips = EditPattern(core)
    contrasts = Contrasts(in: core)
    outline = NameOutline(
      written: Bag.outline(of: written.map(UInt64.init)), characters: characters.outline,
      pairs: pairs.outline, words: words?.bag.outline)
  }

  /// Whether the name says nothing at all, and so is like no other.
  public var isEmpty: Bool { core.isEmpty }

  /// Whether both are about the same thing, whatever is done to it.
  ///
  /// One or two characters, such as 综治, or one word are a field of work, not a subject.
  public func hasSubject(of other: ComparableName) -> Bool {
    subject.count > (words == nil ? 2 : 1) && (words == nil) == (other.words == nil)
      && subject == other.subject
  }

  /// 0 to 100, in whole numbers: 100 is the same but for filler words, synonyms and order.
  ///
  /// The greatest of three views: how few characters differ in place, which sees a slip of the pen;
  /// whether the names as written differ in one character only; and how many characters and
  /// neighbouring pairs are shared, which sees words put in another order. Names with contrasting
  /// words, such as 就业 and 失业, are at most akin. Two names in English are compared by words.
  public func percentAlike(_ other: ComparableName) -> Int {
    if let words, let others = other.words { return words.percentAlike(others) }
    guard !core.isEmpty, !other.core.isEmpty else { return 0 }
    let shared = percentShared(
      characters.shared(with: other.characters), characters, other.characters)
    if shared == 100 { return 100 }
    let longer = max(core.count, other.core.count)
    let inPlace = 100 * (longer - slips.distance(to: other.core)) / longer
    let sharedPairs = percentShared(pairs.shared(with: other.pairs), pairs, other.pairs)
    let percent = max(inPlace, percentOneSlip(other), (shared + sharedPairs) / 2)
    return contrasts.exclude(other.contrasts) ? min(percent, Contrasts.mostAlike) : percent
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
