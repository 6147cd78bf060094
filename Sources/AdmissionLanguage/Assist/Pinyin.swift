import Foundation

/// How names are read aloud, letter by letter, without tones.
///
/// Each character is looked up once; a catalogue has a few hundred different ones.
package struct Pinyin: Sendable {
  /// One character of a name, with every syllable it may be read as; none but itself when it is no
  /// Han character.
  struct Letter: Hashable, Sendable {
    let scalar: Unicode.Scalar
    let syllables: [[Unicode.Scalar]]

    /// Marks that nobody types on the way from one word to the next: brackets, dots, hyphens.
    var isMark: Bool {
      syllables.isEmpty && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }
  }

  private var known: [Unicode.Scalar: Letter] = [:]

  package init() {}

  mutating func letters(of name: String) -> [Letter] {
    name.lowercased().unicodeScalars.map { scalar in
      if let letter = known[scalar] { return letter }
      let letter = Letter(scalar: scalar, syllables: Self.syllables(of: scalar))
      known[scalar] = letter
      return letter
    }
  }

  /// The readings of one character, the usual one first.
  static func syllables(of scalar: Unicode.Scalar) -> [[Unicode.Scalar]] {
    guard scalar.properties.isIdeographic,
      let latin = String(scalar).applyingTransform(.mandarinToLatin, reverse: false)?
        .decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    else { return [] }
    // ü is typed as v, or as u where no other u follows that consonant.
    let diaeresis: Unicode.Scalar = "\u{308}"
    let plain = String(String.UnicodeScalarView(latin.filter(\.isASCII)))
    var readings = [plain]
    if latin.contains(diaeresis) { readings.append(plain.replacing("u", with: "v")) }
    readings += others[scalar, default: []].filter { !readings.contains($0) }
    return readings.map { Array($0.unicodeScalars) }
  }

  /// Readings beside the one Foundation gives, for characters that occur in names of departments,
  /// communities, items and verbs and are read otherwise there.
  static let others: [Unicode.Scalar: [String]] = [
    "长": ["chang"], "重": ["chong"], "厦": ["xia"], "都": ["du"], "调": ["tiao"], "行": ["hang"],
    "会": ["kuai"], "传": ["zhuan"], "乐": ["yue"], "朝": ["chao", "zhao"], "弄": ["long", "nong"],
    "盛": ["sheng", "cheng"], "便": ["pian"], "处": ["chu"], "率": ["lv", "shuai"],
    "血": ["xie"], "校": ["jiao"], "曾": ["zeng", "ceng"], "车": ["che"], "降": ["xiang"],
  ]
}

extension [Pinyin.Letter] {
  /// Whether somebody who types `typed` may be on the way to this name from `start` on: initials,
  /// whole syllables, the beginning of the last one, and Han characters, in any mixture.
  func begins(with typed: ArraySlice<Unicode.Scalar>, from start: Int = 0) -> Bool {
    guard let first = typed.first else { return true }
    // Blanks and apostrophes only part syllables: xi'an.
    if first == "'" || first == " ", typed.count > 1 {
      return begins(with: typed.dropFirst(), from: start)
    }
    guard start < count else { return false }
    let letter = self[start]
    if letter.scalar == first, begins(with: typed.dropFirst(), from: start + 1) { return true }
    if letter.isMark, begins(with: typed, from: start + 1) { return true }
    return letter.lengths(readFrom: typed).contains { length in
      length == typed.count || begins(with: typed.dropFirst(length), from: start + 1)
    }
  }

  /// Whether `typed` may shorten the name as offices are spoken of, leaving characters out but not
  /// the first: 住建局 for 住房和城乡建设局.
  func isShortened(to typed: ArraySlice<Unicode.Scalar>, from start: Int = 0) -> Bool {
    guard let first = typed.first else { return true }
    for place in start..<Swift.max(start, start == 0 ? Swift.min(1, count) : count) {
      let letter = self[place]
      let lengths = (letter.scalar == first ? [1] : []) + letter.lengths(readFrom: typed)
      if lengths.contains(where: { isShortened(to: typed.dropFirst($0), from: place + 1) }) {
        return true
      }
    }
    return false
  }
}

extension Pinyin.Letter {
  /// How many of the letters typed may stand for this character: all that are left, a whole
  /// syllable, its initial.
  fileprivate func lengths(readFrom typed: ArraySlice<Unicode.Scalar>) -> [Int] {
    syllables.flatMap { syllable -> [Int] in
      let shared = zip(syllable, typed).prefix { $0 == $1 }.count
      guard shared > 0 else { return [] }
      if shared == typed.count { return [shared] }
      let hasTwoLetterInitial = shared >= 2 && syllable[1] == "h"
      return (shared == syllable.count ? [shared] : []) + (hasTwoLetterInitial ? [2] : []) + [1]
    }
  }
}
