import AdmissionReading
import AdmissionVocabulary

/// Finds every one of many words in what a reader has read; it makes no difference how many there
/// are.
///
/// A word counts only where the text asserts it: not where it is denied, done by somebody else or
/// merely named.
struct TermIndex: Sendable {
  /// Which words a text asserts.
  struct Mentions: Sendable {
    /// One bit a word; nothing at all where none is asserted, as in most texts.
    fileprivate(set) var bits: [UInt64] = []

    var isEmpty: Bool { bits.isEmpty }

    subscript(term: Int) -> Bool { !isEmpty && bits[term >> 6] & 1 << UInt64(term & 63) != 0 }

    /// The first of `terms` that is mentioned.
    func first(of terms: TermSet) -> Int? {
      if isEmpty { return nil }
      for term in terms.places where self[term] { return term }
      return nil
    }

    func union(_ other: Mentions) -> Mentions {
      if other.isEmpty { return self }
      if isEmpty { return other }
      var all = self
      for place in all.bits.indices { all.bits[place] |= other.bits[place] }
      return all
    }
  }

  /// The words by place, as written.
  let terms: [String]
  private let places: [TextKey: Int]
  private let trie: WordTrie
  /// Terms by the place of their word in the trie; several may fold to one word.
  private let termsOfWord: [[Int]]

  init(_ words: some Sequence<String>) {
    var trie = WordTrie()
    var (terms, places, termsOfWord): ([String], [TextKey: Int], [[Int]]) = ([], [:], [])
    for word in words where places[TextKey(word)] == nil {
      guard let place = trie.add(word) else { continue }
      places[TextKey(word)] = terms.count
      if place == termsOfWord.count { termsOfWord.append([]) }
      termsOfWord[place].append(terms.count)
      terms.append(word)
    }
    (self.terms, self.places, self.trie, self.termsOfWord) = (terms, places, trie, termsOfWord)
  }

  /// A list of words as places; words that are not in the index are left out.
  func set(_ words: [String]) -> TermSet {
    TermSet(places: words.compactMap { places[TextKey($0)] })
  }

  var none: Mentions { Mentions() }

  /// The words that the passages of those kinds assert.
  func mentions(in reading: Reading, _ counts: (Passage.Part) -> Bool) -> Mentions {
    var mentions = none
    for (passage, text) in zip(reading.passages, reading.texts) where counts(passage.part) {
      note(text, reading.reader, &mentions)
    }
    return mentions
  }

  /// Where a word is first asserted.
  func sighting(of term: String, in reading: Reading) -> Sighting? {
    for (place, text) in zip(reading.passages.indices, reading.texts) {
      var first: Range<Int>?
      text.folded.units.withUnsafeBufferPointer { units in
        for start in units.indices where first == nil {
          trie.walk(units, from: start) { word, end in
            guard first == nil, termsOfWord[word].contains(where: { terms[$0] == term }),
              text.stance(of: start..<end, isAct: true, isSubject: true, reading.reader)
                == .asserted
            else { return }
            first = start..<end
          }
        }
      }
      if let first { return Sighting(passage: place, range: first) }
    }
    return nil
  }

  private func note(_ text: MarkedText, _ reader: Reader, _ mentions: inout Mentions) {
    text.folded.units.withUnsafeBufferPointer { units in
      for start in units.indices {
        trie.walk(units, from: start) { word, end in
          let stance = text.stance(of: start..<end, isAct: true, isSubject: true, reader)
          guard stance == .asserted else { return }
          if mentions.isEmpty {
            mentions.bits = [UInt64](repeating: 0, count: terms.count / 64 + 1)
          }
          for term in termsOfWord[word] { mentions.bits[term >> 6] |= 1 << UInt64(term & 63) }
        }
      }
    }
  }
}

/// Some of an index's words, in the order in which a rule names them.
struct TermSet: Sendable {
  let places: [Int]
}
