/// Some of the marks, a bit each by its rank; the bit after theirs is for numbers.
struct Marks: OptionSet {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ mark: Lexicon.Mark) { rawValue = 1 << UInt32(mark.rank) }

  /// Of the first 64 sets that a word belongs to, which begin with the marks.
  init(ofSets sets: UInt64) {
    rawValue = UInt32(truncatingIfNeeded: sets & (1 << UInt64(Reader.numberSet + 1) - 1))
  }

  func contains(any other: Marks) -> Bool { rawValue & other.rawValue != 0 }

  private static func any(_ marks: Lexicon.Mark...) -> Marks {
    marks.reduce(into: []) { $0.formUnion(Marks($1)) }
  }
}

extension Marks {
  static let denials = any(.denies, .deniesBefore, .ends)
  static let playingDown = any(.explains, .frees)
  static let naming = any(.names, .namesBefore)
  /// Of phrases that set words within them aside.
  static let setsAside = any(.harmless, .deniesNothing)
  /// What takes a denial away.
  static let turns = any(.inverts, .turns)
  /// Of who does it.
  static let leading = any(.leads, .others)
  /// Without one of these in a text, whatever it says is asserted.
  static let turning = denials.union(naming).union(leading)
  static let numbers = Marks(rawValue: 1 << UInt32(Reader.numberSet))
  /// Of who must answer for it, or how much.
  static let asked = Marks(.community).union(numbers)
  /// Of who must answer for it, a number or a consequence.
  static let binding = any(.community, .hardens).union(numbers)
  /// Of those who may do it in the community's stead, or of a part that is small.
  static let doers = any(.leads, .others, .residents, .softens)
  static let somebody = any(.community, .others, .residents, .softens)
}
