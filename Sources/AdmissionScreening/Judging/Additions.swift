import AdmissionDirectory
import AdmissionReading

/// Words of `rules.yaml` by which a content says that something else is done besides.
enum AdditionWords: String, WordsKey {
  /// Everyday words; they are looked for only where a listed number is asked for.
  static let areSought = false

  case besides
}

/// Finds what a content adds to a listed item: 另负责, 一并清点, followed by what its name does not
/// speak of.
struct Additions: Sendable {
  /// Fewer characters say nothing of what is added.
  private static let fewest = 4
  /// One pair of characters in so many, shared with the listed name, and it is about the same.
  private static let aboutTheSame = 8

  private let besides: WordTrie

  init(_ parameters: Parameters) {
    besides = parameters.words(AdditionWords.besides).reduce(into: WordTrie()) { $0.add($1) }
  }

  /// The clauses of the content that add something to the item.
  func clauses(of reading: Reading, beyond listed: WorkItem) -> [Sighting] {
    let known = pairs(of: FoldedText(listed.name).units[...])
    var clauses: [Sighting] = []
    for (place, text) in zip(reading.passages.indices, reading.texts)
    where reading.passages[place].part == .content {
      let units = text.folded.units
      for word in words(in: units) where adds(units[word.upperBound...], beyond: known) {
        clauses.append(Sighting(passage: place, range: word))
      }
    }
    return clauses
  }

  /// Where the words stand; a single character only at the beginning of a clause, since 并 is a part
  /// of many a word.
  private func words(in units: [UInt32]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    units.withUnsafeBufferPointer { units in
      for start in units.indices {
        let isBeginning = start == 0 || Self.isSign(units[start - 1])
        besides.walk(units, from: start) { _, end in
          if end - start > 1 || isBeginning { words.append(start..<end) }
        }
      }
    }
    return words
  }

  /// Whether a clause goes on with something that the known pairs are not about.
  private func adds(_ rest: ArraySlice<UInt32>, beyond known: Set<UInt64>) -> Bool {
    let clause = rest.prefix { !Self.isSign($0) }
    guard clause.count >= Self.fewest else { return false }
    let said = pairs(of: clause)
    return said.intersection(known).count * Self.aboutTheSame < said.count
  }

  private func pairs(of units: ArraySlice<UInt32>) -> Set<UInt64> {
    Set(zip(units, units.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }

  private static func isSign(_ unit: UInt32) -> Bool {
    unit == FoldedText.comma || unit == FoldedText.stop
  }
}
