package import AdmissionVocabulary

/// Reads what applicants write, by a ``Lexicon`` made ready once.
///
/// It looks for signs, and for each tells whether the text asserts it, denies it, has another do it
/// or merely names it. A word alone is no sign unless the lexicon says so.
public final class Reader: Sendable {
  /// Without their signs, which are in the tables.
  public let senses: [Lexicon.Sense]
  let trie: WordTrie
  /// Sets that each word belongs to, ``stride`` numbers of 64 bits a word.
  let memberships: [UInt64]
  let stride: Int
  /// Marks of each word.
  let marks: [Marks]
  /// Units of the longest word, or number, that is looked for.
  let longest: Int
  /// Sorted by the word that may be the first part; a sign stands once for each such word.
  let signs: [ReadySign]
  /// Where the signs of each word end.
  private let ends: [Int32]
  /// Sets of the parts after the first, one sign's after the other's.
  let others: [Int32]
  /// Times a year that a word says; 0 for most.
  let times: [Int32]

  /// A sign with its words as sets.
  struct ReadySign: Sendable {
    let sense: Int32
    let topic: Topic
    let strength: Lexicon.Strength
    /// Which of the reader's ``others`` are sets of its parts after the first.
    let others: Range<Int32>
    /// Set of the words that take its meaning away; -1 for none.
    let unless: Int32
    let within: Int32
  }

  /// A reader that finds nothing.
  public static let silent = Reader(Lexicon())

  public init(_ lexicon: Lexicon) {
    senses = lexicon.senses.map(\.withoutSigns)
    var builder = Builder(lexicon)
    builder.add(lexicon.senses)
    trie = builder.trie
    others = builder.others
    let words = builder.trie.count
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
    marks = Self.marks(memberships, stride)
    longest = (0..<words).reduce(MarkedText.longestNumber) { max($0, builder.trie.length(of: $1)) }
    // Where the next sign of each word goes; at last where those of each end.
    var (ends, count) = ([Int32](repeating: 0, count: words + 1), Int32(0))
    for word in builder.firsts.joined() { ends[word] += 1 }
    for word in ends.indices { (ends[word], count) = (count, count + ends[word]) }
    var signs: [ReadySign] = []
    if let any = builder.signs.first { signs = Array(repeating: any, count: Int(count)) }
    for (sign, first) in zip(builder.signs, builder.firsts) {
      for word in first {
        signs[Int(ends[word])] = sign
        ends[word] += 1
      }
    }
    (self.signs, self.ends) = (signs, ends)
    var times = [Int32](repeating: 0, count: words + 1)
    for (word, often) in builder.times { times[word] = Int32(clamping: often) }
    self.times = times
  }

  /// One that was kept by ``keep(in:)``.
  package init(kept reader: inout KeptReader) {
    senses = reader.elements { Lexicon.Sense(kept: &$0) }
    trie = WordTrie(kept: &reader)
    stride = reader.count()
    memberships = reader.numbers(usually: 0)
    marks = Self.marks(memberships, stride)
    longest = reader.count()
    signs = reader.elements { ReadySign(kept: &$0) }
    ends = reader.elements { Int32($0.count()) }
    others = reader.elements { Int32($0.count()) }
    times = reader.numbers(usually: 0)
  }

  /// Keeps all that was worked out from the lexicon.
  package func keep(in writer: inout KeptWriter) {
    writer.add(senses) { $1.keep(in: &$0) }
    trie.keep(in: &writer)
    writer.add(UInt64(stride))
    writer.add(memberships, usually: 0)
    writer.add(UInt64(longest))
    writer.add(signs) { $1.keep(in: &$0) }
    writer.add(ends) { $0.add(UInt64($1)) }
    writer.add(others) { $0.add(UInt64($1)) }
    writer.add(times, usually: 0)
  }

  private static func marks(_ memberships: [UInt64], _ stride: Int) -> [Marks] {
    Swift.stride(from: 0, to: memberships.count, by: stride).map { Marks(ofSets: memberships[$0]) }
  }

  /// The word that stands for any number.
  var number: Int { trie.count }

  /// Places of the signs that a word may be the first part of.
  func signs(begunBy word: Int32) -> Range<Int> {
    (word == 0 ? 0 : Int(ends[Int(word) - 1]))..<Int(ends[Int(word)])
  }

  /// Marks come first among the sets, in their order; then numbers.
  static let numberSet = Lexicon.Mark.allCases.count

  @inline(__always)
  func isMember(_ word: Int32, of set: Int) -> Bool {
    memberships[Int(word) * stride + set >> 6] & 1 << UInt64(set & 63) != 0
  }
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
    private(set) var others: [Int32] = []
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
          let start = Int32(others.count)
          for part in sign.parts.dropFirst() { others.append(Int32(set(of: part))) }
          signs.append(
            ReadySign(
              sense: Int32(place), topic: sense.topic, strength: sense.strength,
              others: start..<Int32(others.count), unless: Int32(unless),
              within: Int32(clamping: sense.within)))
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

extension Reader.ReadySign {
  fileprivate init(kept reader: inout KeptReader) {
    sense = Int32(reader.count())
    topic = Topic(kept: &reader)
    strength = Lexicon.Strength(kept: &reader)
    let start = Int32(reader.count())
    others = start..<start + Int32(reader.count())
    unless = Int32(reader.signed())
    within = Int32(reader.count())
  }

  fileprivate func keep(in writer: inout KeptWriter) {
    writer.add(UInt64(sense))
    topic.keep(in: &writer)
    strength.keep(in: &writer)
    writer.add(UInt64(others.lowerBound))
    writer.add(UInt64(others.count))
    writer.add(unless)
    writer.add(UInt64(within))
  }
}

extension Lexicon.Sense {
  /// What it means, and nothing of how it is told.
  fileprivate var withoutSigns: Lexicon.Sense {
    Lexicon.Sense(
      id: id, topic: topic, strength: strength, name: name, signs: [], harmful: harmful,
      harmless: harmless)
  }

  fileprivate init(kept reader: inout KeptReader) {
    self.init(
      id: reader.text(), topic: Topic(kept: &reader), strength: Lexicon.Strength(kept: &reader),
      name: Bilingual(zh: reader.text(), en: reader.text()), signs: [],
      harmful: reader.elements { $0.text() }, harmless: reader.elements { $0.text() })
  }

  fileprivate func keep(in writer: inout KeptWriter) {
    writer.add(id)
    topic.keep(in: &writer)
    strength.keep(in: &writer)
    writer.add(name.zh)
    writer.add(name.en)
    writer.add(harmful) { $0.add($1) }
    writer.add(harmless) { $0.add($1) }
  }
}

/// Kept by its place among all cases.
extension CaseIterable where Self: Equatable, AllCases == [Self] {
  fileprivate init(kept reader: inout KeptReader) { self = Self.allCases[reader.count()] }

  fileprivate func keep(in writer: inout KeptWriter) {
    writer.add(UInt64(Self.allCases.firstIndex(of: self) ?? 0))
  }
}
