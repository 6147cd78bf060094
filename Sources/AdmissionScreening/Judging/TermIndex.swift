/// Finds every one of many words in a text in one pass over its bytes.
///
/// An automaton after Aho and Corasick over UTF-8: it makes no difference how many words there are.
struct TermIndex: Sendable {
  /// Which words a text contains, one bit a word.
  struct Mentions: Sendable {
    fileprivate(set) var bits: [UInt64]
    fileprivate(set) var isEmpty = true

    subscript(term: Int) -> Bool { bits[term >> 6] & 1 << UInt64(term & 63) != 0 }

    /// The first of `terms` that is mentioned.
    func first(of terms: TermSet) -> Int? {
      if isEmpty { return nil }
      for term in terms.places where self[term] { return term }
      return nil
    }

    func union(_ other: Mentions) -> Mentions {
      if other.isEmpty { return self }
      var all = self
      for place in all.bits.indices { all.bits[place] |= other.bits[place] }
      all.isEmpty = false
      return all
    }
  }

  /// The words by place; no two alike, none empty.
  let terms: [String]
  private let places: [String: Int]
  /// Next state by state and byte, 256 a state.
  private let steps: [Int32]
  /// Words that end in a state; none for most.
  private let endings: [[Int]]
  private let hasEnding: [Bool]

  init(_ words: some Sequence<String>) {
    var builder = Builder()
    for word in words where !word.isEmpty { builder.add(word) }
    (terms, places) = (builder.terms, builder.places)
    (steps, endings) = builder.finished()
    hasEnding = endings.map { !$0.isEmpty }
  }

  /// A list of words as places; words that are not in the index are left out.
  func set(_ words: [String]) -> TermSet {
    TermSet(places: words.compactMap { places[$0] })
  }

  var none: Mentions { Mentions(bits: Array(repeating: 0, count: terms.count / 64 + 1)) }

  func mentions(in text: String?) -> Mentions {
    var mentions = none
    guard var text else { return mentions }
    text.withUTF8 { bytes in
      steps.withUnsafeBufferPointer { steps in
        var state = 0
        for byte in bytes {
          state = Int(steps[state << 8 | Int(byte)])
          guard hasEnding[state] else { continue }
          mentions.isEmpty = false
          for term in endings[state] { mentions.bits[term >> 6] |= 1 << UInt64(term & 63) }
        }
      }
    }
    return mentions
  }
}

/// Some of an index's words, in the order in which a rule names them.
struct TermSet: Sendable {
  let places: [Int]
}

/// The automaton while it is being made.
private struct Builder {
  private(set) var terms: [String] = []
  private(set) var places: [String: Int] = [:]
  private var steps: [[UInt8: Int]] = [[:]]
  private var endings: [[Int]] = [[]]

  mutating func add(_ word: String) {
    guard places[word] == nil else { return }
    places[word] = terms.count
    var state = 0
    for byte in word.utf8 {
      if let next = steps[state][byte] {
        state = next
      } else {
        steps[state][byte] = steps.count
        state = steps.count
        steps.append([:])
        endings.append([])
      }
    }
    endings[state].append(terms.count)
    terms.append(word)
  }

  /// Breadth first: a state falls back to the longest end of what was read that begins a word.
  func finished() -> (steps: [Int32], endings: [[Int]]) {
    var table = [Int32](repeating: 0, count: steps.count << 8)
    var endings = endings
    var fallback = [Int](repeating: 0, count: steps.count)
    var queue = [0]
    var place = 0
    while place < queue.count {
      let state = queue[place]
      place += 1
      for byte in 0..<256 {
        let fallen = state == 0 ? 0 : Int(table[fallback[state] << 8 | byte])
        guard let next = steps[state][UInt8(byte)] else {
          table[state << 8 | byte] = Int32(fallen)
          continue
        }
        fallback[next] = fallen
        endings[next] += endings[fallen]
        table[state << 8 | byte] = Int32(next)
        queue.append(next)
      }
    }
    return (table, endings)
  }
}
