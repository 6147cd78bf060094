import AdmissionSamples

/// Makes inputs out of kept ones: the same seed makes the same inputs in the same order.
package struct Mutator {
  private let seeds: [[UInt8]]
  private let words: [[UInt8]]
  private var dice: Dice
  /// Longer inputs are cut, so that no input is slow for its length alone.
  private static let longest = 1 << 14

  init(seeds: [[UInt8]], words: [String], seed: UInt64) {
    self.seeds = seeds
    self.words = (words + Self.edges).map { Array($0.utf8) }
    dice = Dice(seed: seed)
  }

  /// Numbers, days and characters at which something may give way.
  private static let edges = [
    "0", "-1", "1", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
    "4611686018427387904", "2147483648", "1e308", "1e-999999999", "0.1", "00", "٣", "９",
    "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2014-02-30", "2016-02-29",
    "1900-02-29", "2014-12-31", "2015-01-01", "-0001-01-01",
    "\u{0}", "\u{7}", "\u{1B}[2J", "\u{85}", "\u{9B}31m", "\u{202E}", "\u{200B}", "\u{2028}",
    "\u{FEFF}", "\u{E0041}", "e\u{301}", "\u{301}", "👨‍👩‍👧", "🇨🇳", "Ａ", "“", "”",
    "「", "\"", "'", "`", "\\", "\r\n", "\n", "\t", " ", "，", "；", "：", "…", "..", "#", ";", ":",
    "{", "}", "[", "]", "&a", "*a", "!!int", "|", ">", "---", "~", "none", "\\u0000", "\\ud800",
  ]

  /// The next input.
  package mutating func next() -> [UInt8] {
    if dice.hits(oneIn: 50) { return noise() }
    var input = seeds.randomElement(using: &dice) ?? []
    for _ in 0..<(1 << Int.random(in: 0...4, using: &dice)) { change(&input) }
    return Array(input.prefix(Self.longest))
  }

  private mutating func noise() -> [UInt8] {
    (0..<Int.random(in: 0...64, using: &dice)).map { _ in
      UInt8.random(in: 0...255, using: &dice)
    }
  }

  private mutating func change(_ input: inout [UInt8]) {
    let place = Int.random(in: 0...input.count, using: &dice)
    let piece = pieces(of: input)
    switch Int.random(in: 0..<14, using: &dice) {
    case 0: if place < input.count { input[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice) }
    case 1: if place < input.count { input[place] = UInt8.random(in: 0...255, using: &dice) }
    case 2: input.removeSubrange(piece)
    case 3: input.insert(contentsOf: input[piece], at: place)
    case 4: input.insert(contentsOf: word(), at: place)
    case 5, 6, 7: input.replaceSubrange(token(in: input), with: word())
    case 8:
      let other = seeds.randomElement(using: &dice) ?? []
      input.replaceSubrange(piece, with: other[pieces(of: other)])
    case 9:
      let other = seeds.randomElement(using: &dice) ?? []
      input.replaceSubrange(line(in: input), with: other[line(in: other)])
    case 10: input.insert(contentsOf: input[line(in: input)], at: line(in: input).lowerBound)
    case 11: input.removeSubrange(line(in: input))
    case 12: input.replaceSubrange(token(in: input), with: input[token(in: input)])
    default: stretch(&input, at: place)
    }
    if input.count > Self.longest { input.removeSubrange(Self.longest...) }
  }

  /// Puts in a long run of a word, or many brackets within one another.
  private mutating func stretch(_ input: inout [UInt8], at place: Int) {
    guard dice.hits(oneIn: 8) else { return }
    let unit = word()
    let times = Int.random(in: 2...1_500, using: &dice)
    input.insert(contentsOf: (0..<times).flatMap { _ in unit }, at: place)
  }

  private mutating func word() -> [UInt8] { words.randomElement(using: &dice) ?? [] }

  /// Some bytes next to one another.
  private mutating func pieces(of input: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...input.count, using: &dice)
    let length = Int.random(in: 0...min(32, input.count - start), using: &dice)
    return start..<start + length
  }

  /// A word or number and nothing around it.
  private mutating func token(in input: [UInt8]) -> Range<Int> {
    part(of: input) { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, UInt8(ascii: "-"): true
      default: false
      }
    }
  }

  private mutating func line(in input: [UInt8]) -> Range<Int> {
    let line = part(of: input) { $0 != UInt8(ascii: "\n") }
    return line.lowerBound..<min(line.upperBound + 1, input.count)
  }

  private mutating func part(
    of input: [UInt8], _ belongs: (UInt8) -> Bool
  ) -> Range<Int> {
    guard !input.isEmpty else { return 0..<0 }
    let place = Int.random(in: 0..<input.count, using: &dice)
    var (start, end) = (place, place)
    while start > 0, belongs(input[start - 1]) { start -= 1 }
    while end < input.count, belongs(input[end]) { end += 1 }
    return start..<end
  }
}
