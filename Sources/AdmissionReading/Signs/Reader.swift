/// Reads what applicants write, by a ``Lexicon`` made ready once.
///
/// It looks for signs, and for each tells whether the text asserts it, denies it, has another do it
/// or merely names it. A word alone is no sign unless the lexicon says so.
public final class Reader: Sendable {
  public let senses: [Lexicon.Sense]
  let trie: WordTrie
  /// Sets that each word belongs to, ``stride`` numbers of 64 bits a word.
  let memberships: [UInt64]
  let stride: Int
  /// Signs that each word may be the first part of.
  let begun: [[Int32]]
  let signs: [ReadySign]
  /// Times a year that a word says; 0 for most.
  let times: [Int32]

  /// A sign with its words as sets.
  struct ReadySign: Sendable {
    let sense: Int32
    /// Sets of the parts after the first.
    let others: [Int]
    /// Set of the words that take its meaning away; -1 for none.
    let unless: Int
    let within: Int
  }

  /// A reader that finds nothing.
  public static let silent = Reader(Lexicon())

  public init(_ lexicon: Lexicon) {
    senses = lexicon.senses
    var builder = Builder(lexicon)
    builder.add(lexicon.senses)
    trie = builder.trie
    signs = builder.signs
    let words = builder.trie.words.count
    // One more for numbers, which are no words.
    stride = builder.setCount / 64 + 1
    var memberships = [UInt64](repeating: 0, count: (words + 1) * stride)
    for (set, members) in builder.members.enumerated() {
      for word in members { memberships[word * stride + set >> 6] |= 1 << UInt64(set & 63) }
    }
    for set in [Self.numberSet] + builder.numbered {
      memberships[words * stride + set >> 6] |= 1 << UInt64(set & 63)
    }
    self.memberships = memberships
    var begun = [[Int32]](repeating: [], count: words + 1)
    for (sign, first) in builder.firsts.enumerated() {
      for word in first { begun[word].append(Int32(sign)) }
    }
    self.begun = begun
    var times = [Int32](repeating: 0, count: words + 1)
    for (word, often) in builder.times { times[word] = Int32(clamping: often) }
    self.times = times
  }

  /// The word that stands for any number.
  var number: Int { trie.words.count }

  /// Marks come first among the sets, in their order; then numbers.
  static let numberSet = Lexicon.Mark.allCases.count

  @inline(__always)
  func isMember(_ word: Int32, of set: Int) -> Bool {
    memberships[Int(word) * stride + set >> 6] & 1 << UInt64(set & 63) != 0
  }

  @inline(__always)
  func has(_ word: Int32, _ mark: Lexicon.Mark) -> Bool { isMember(word, of: mark.rank) }
}

extension Reader {
  /// The sets of words while they are made.
  private struct Builder {
    private struct Part: Hashable {
      let words: Set<Int>
      let isNumbered: Bool
    }

    private(set) var trie = WordTrie()
    /// Places of the words of each set.
    private(set) var members: [[Int]]
    private(set) var signs: [ReadySign] = []
    /// Words of each sign's first part.
    private(set) var firsts: [[Int]] = []
    private(set) var times: [(word: Int, often: Int)] = []
    /// Sets that any number is of, beside their words.
    private(set) var numbered: [Int] = []
    private var setsByWords: [Part: Int] = [:]
    private let classes: [String: [String]]

    init(_ lexicon: Lexicon) {
      classes = lexicon.classes
      members = []
      for mark in Lexicon.Mark.allCases {
        members.append((lexicon.marks[mark] ?? []).compactMap { trie.add($0) })
      }
      members.append([])
      for frequency in lexicon.frequencies {
        for word in frequency.words.compactMap({ trie.add($0) }) {
          times.append((word, frequency.times))
        }
      }
    }

    var setCount: Int { members.count }

    mutating func add(_ senses: [Lexicon.Sense]) {
      for (place, sense) in senses.enumerated() {
        let unless = sense.unless.isEmpty ? -1 : set(of: sense.unless.map { .word($0) })
        for sign in sense.signs {
          firsts.append(words(of: sign.parts[0]))
          signs.append(
            ReadySign(
              sense: Int32(place), others: sign.parts.dropFirst().map { set(of: $0) },
              unless: unless, within: sense.within))
        }
      }
    }

    private mutating func set(of alternatives: [Sign.Alternative]) -> Int {
      if alternatives == [.number] { return Reader.numberSet }
      let part = Part(
        words: Set(words(of: alternatives)), isNumbered: alternatives.contains(.number))
      if let known = setsByWords[part] { return known }
      members.append(part.words.sorted())
      setsByWords[part] = members.count - 1
      if part.isNumbered { numbered.append(members.count - 1) }
      return members.count - 1
    }

    private mutating func words(of part: [Sign.Alternative]) -> [Int] {
      part.flatMap { alternative -> [Int] in
        switch alternative {
        case .word(let word): [trie.add(word)].compactMap(\.self)
        case .words(let name): (classes[name] ?? []).compactMap { trie.add($0) }
        case .number: []
        }
      }
    }
  }
}
