import AdmissionReading
import AdmissionSamples
import Testing

@Suite struct WordTrieTests {
  struct Found: Hashable, Comparable {
    let start: Int
    let end: Int
    let word: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.start, left.end) < (right.start, right.end)
    }
  }

  static func walk(_ trie: WordTrie, _ text: String) -> [Found] {
    var found: [Found] = []
    FoldedText(text).units.withUnsafeBufferPointer { units in
      for start in units.indices {
        trie.walk(units, from: start) { found.append(Found(start: start, end: $1, word: $0)) }
      }
    }
    return found.sorted()
  }

  /// Every word at every place.
  static func naively(_ words: [[UInt32]], _ text: String) -> [Found] {
    let units = FoldedText(text).units
    return units.indices.flatMap { start in
      words.indices.compactMap { word in
        units[start...].starts(with: words[word])
          ? Found(start: start, end: start + words[word].count, word: word) : nil
      }
    }.sorted()
  }

  static func trie(_ words: [String]) -> WordTrie {
    var trie = WordTrie()
    for word in words { trie.add(word) }
    return trie
  }

  /// Few letters, so that words begin, hold and end one another.
  static func text(_ length: ClosedRange<Int>, _ dice: inout Dice) -> String {
    let count = Int.random(in: length, using: &dice)
    let letters = Array("招商引资任务a1\u{20BB7}")
    return String((0..<count).compactMap { _ in letters.randomElement(using: &dice) })
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func findsWhatANaiveSearchFinds(_ seed: UInt64) {
    var dice = Dice(seed: seed)
    let count = Int.random(in: 0...40, using: &dice)
    let trie = Self.trie((0..<count).map { _ in Self.text(1...4, &dice) })
    let text = Self.text(0...80, &dice)
    #expect(Self.walk(trie, text) == Self.naively(trie.words, text))
  }

  @Test(arguments: [
    (["招商", "招商引资", "商引"], "招商引资", 3), (["招商"], "招招商商", 1), (["商商"], "商商商", 2),
    (["招商"], "", 0), ([], "招商", 0), (["引资"], "招商引", 0),
    // A word of the second plane, at the beginning and within.
    (["\u{20BB7}家"], "\u{20BB7}家", 1), (["家\u{20BB7}"], "家\u{20BB7}", 1),
  ])
  func finds(_ words: [String], _ text: String, _ count: Int) {
    #expect(Self.walk(Self.trie(words), text).count == count)
  }

  @Test func aWordIsTakenInOnceHoweverItIsWritten() {
    var trie = WordTrie()
    #expect(trie.add("证明") == 0)
    #expect(trie.add("證 明") == 0)
    #expect(trie.add("证") == 1)
    #expect(trie.place(of: "證明") == 0 && trie.place(of: "明") == nil)
    #expect(trie.words.count == 2)
  }

  @Test(arguments: ["", " ", "——", "👍"])
  func whatSaysNothingIsNoWord(_ text: String) {
    var trie = WordTrie()
    #expect(trie.add(text) == nil)
    #expect(trie.words.isEmpty)
  }
}
