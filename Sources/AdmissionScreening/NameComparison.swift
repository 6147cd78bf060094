import AdmissionVocabulary

/// The name of a work item with everything set aside that does not tell it from another.
///
/// Width, blanks, punctuation, filler words and the choice among usual synonyms do not count.
struct ComparableName: Sendable {
  /// What is left, at most ``longest`` characters; never empty unless the name says nothing at all.
  let core: [Character]
  /// The core without the words for what is done to the subject; empty when those are all there is.
  let subject: [Character]

  /// Longer names are compared by their beginning, so that no name makes screening slow.
  static let longest = 100

  init(_ name: String) {
    let folded = Self.folded(name)
    let said = WordTable.synonymsAndFillers.applied(to: folded)
    core = Array((said.isEmpty ? folded : said).prefix(Self.longest))
    subject = WordTable.actions.applied(to: core)
  }

  /// Half-width, lower-case letters and digits of any script; nothing else.
  ///
  /// Ends a good way behind ``longest``, so that fillers may still be taken out.
  private static func folded(_ name: String) -> [Character] {
    var text = String.UnicodeScalarView()
    var count = 0
    for scalar in name.unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      let narrow = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      let properties = narrow.properties
      guard properties.isAlphabetic || properties.numericType != nil else { continue }
      text.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
      count += 1
      if count == 4 * longest { break }
    }
    return Array(String(text))
  }

  /// Whether both are about the same thing, whatever is done to it.
  ///
  /// One or two characters, such as 综治, are a field of work, not a subject.
  func hasSubject(of other: ComparableName) -> Bool {
    subject.count > 2 && subject == other.subject
  }

  /// 0 to 100, in whole numbers: 100 is the same but for filler words, synonyms and order.
  ///
  /// The greater of two views: how few characters differ in place, which sees a slip of the pen,
  /// and how many characters and neighbouring pairs are shared, which sees words put in another
  /// order.
  func percentAlike(_ other: ComparableName) -> Int {
    guard !core.isEmpty, !other.core.isEmpty else { return 0 }
    let characters = Self.percentShared(core, other.core)
    if characters == 100 { return 100 }
    let longer = max(core.count, other.core.count)
    let inPlace = 100 * (longer - Spelling.distance(core, other.core)) / longer
    let pairs = Self.percentShared(Self.pairs(of: core), Self.pairs(of: other.core))
    return max(inPlace, (characters + pairs) / 2)
  }

  private static func pairs(of text: [Character]) -> [String] {
    zip(text, text.dropFirst()).map { String([$0, $1]) }
  }

  /// Twice what both hold over what they hold together; repeated things count as often as repeated.
  private static func percentShared<Part: Hashable>(_ left: [Part], _ right: [Part]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var counts: [Part: Int] = [:]
    for part in left { counts[part, default: 0] += 1 }
    var shared = 0
    for part in right {
      guard let count = counts[part], count > 0 else { continue }
      counts[part] = count - 1
      shared += 1
    }
    return 200 * shared / (left.count + right.count)
  }
}
