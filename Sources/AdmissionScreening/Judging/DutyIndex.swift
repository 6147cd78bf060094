import AdmissionDirectory
import AdmissionNames
import AdmissionReading
import AdmissionVocabulary

/// Finds the duties by law that a task is, by the signs of each and by names.
///
/// A duty's sign holds where a word of each of its parts stands in one sentence or in the task's
/// name beside it: 禁毒 in the name and 宣传 in what is to be done.
struct DutyIndex: Sendable {
  /// A sign with its words as sets.
  private struct ReadySign: Sendable {
    let duty: Int
    /// Sets of the parts after the first, as bits by word.
    let others: [[UInt64]]
  }

  private let duties: [StatutoryDuty]
  private let trie: WordTrie
  /// Signs that each word may be the first part of.
  private let begun: [[ReadySign]]
  /// Chinese names; the English glosses are for readers.
  private let names: NameList

  init(_ duties: [StatutoryDuty], _ wordbook: Wordbook) {
    self.duties = duties
    var trie = WordTrie()
    var parts: [[[[Int]]]] = []
    for duty in duties {
      var signs: [[[Int]]] = []
      for sign in duty.signs {
        var words: [[Int]] = []
        for part in sign.parts { words.append(trie.places(of: part)) }
        signs.append(words)
      }
      parts.append(signs)
    }
    var begun = [[ReadySign]](repeating: [], count: trie.words.count)
    for (duty, signs) in parts.enumerated() {
      for sign in signs {
        let ready = ReadySign(
          duty: duty,
          others: sign.dropFirst().map { Self.bits(of: $0, among: begun.count) })
        for word in sign[0] { begun[word].append(ready) }
      }
    }
    (self.trie, self.begun) = (trie, begun)
    names = NameList(duties.map { [$0.name.zh] }, by: wordbook)
  }

  /// Places of the duties in force on a day that the task is, likest first.
  ///
  /// Those told by signs come first, the one with most of its words in the text before others;
  /// then those whose name is at least `percent` like the task's.
  func matches(of question: Question, on day: CalendarDay, atLeast percent: Int) -> [Int] {
    let told = told(by: question, on: day)
    guard told.isEmpty, let name = question.comparable, !name.isEmpty else { return told }
    return names.matches(of: name, atLeast: percent).map(\.place)
      .filter { duties[$0].law.isInForce(on: day) }
  }

  /// Those told by signs alone.
  func told(by question: Question, on day: CalendarDay) -> [Int] {
    if duties.isEmpty { return [] }
    var weights: [(duty: Int, weight: Int)] = []
    look(in: question.reading) { duty, weight in
      guard duties[duty].law.isInForce(on: day) else { return }
      if let known = weights.firstIndex(where: { $0.duty == duty }) {
        weights[known].weight = max(weights[known].weight, weight)
      } else {
        weights.append((duty, weight))
      }
    }
    weights.sort { ($1.weight, $0.duty) < ($0.weight, $1.duty) }
    return weights.map(\.duty)
  }

  /// Calls `seen` with each duty that has a sign in a sentence, and how many characters it is told
  /// by.
  private func look(in reading: Reading, _ seen: (_ duty: Int, _ weight: Int) -> Void) {
    var named: [Int] = []
    for (passage, text) in zip(reading.passages, reading.texts) {
      guard passage.part == .name || passage.part == .content else { continue }
      let isName = passage.part == .name
      text.folded.units.withUnsafeBufferPointer { units in
        var words = named
        for start in units.indices {
          if units[start] == FoldedText.stop {
            weigh(words, seen)
            words = named
          } else {
            trie.walk(units, from: start) { word, _ in words.append(word) }
          }
        }
        weigh(words, seen)
        if isName { named = words }
      }
    }
  }

  private func weigh(_ words: [Int], _ seen: (_ duty: Int, _ weight: Int) -> Void) {
    for first in words {
      for sign in begun[first] {
        var weight = trie.words[first].count
        let holds = sign.others.allSatisfy { part in
          let longest = words.lazy.filter { part[$0 >> 6] & 1 << UInt64($0 & 63) != 0 }
            .map { trie.words[$0].count }.max()
          weight += longest ?? 0
          return longest != nil
        }
        if holds { seen(sign.duty, weight) }
      }
    }
  }

  private static func bits(of words: [Int], among count: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: count / 64 + 1)
    for word in words { bits[word >> 6] |= 1 << UInt64(word & 63) }
    return bits
  }
}

extension WordTrie {
  /// Takes the words of a part in.
  fileprivate mutating func places(of part: [Sign.Alternative]) -> [Int] {
    var places: [Int] = []
    for case .word(let word) in part {
      if let place = add(word) { places.append(place) }
    }
    return places
  }
}
