import AdmissionDirectory
import AdmissionNames
import AdmissionReading
import AdmissionVocabulary
import Synchronization

/// Finds the duties by law that a task is, by the signs of each and by names.
///
/// A duty's sign holds where a word of each of its parts stands in one sentence or in the task's
/// name beside it: 禁毒 in the name and 宣传 in what is to be done.
final class DutyIndex: Sendable {
  private struct ReadySign: Sendable {
    let duty: Int
    /// Which of ``parts`` are those after the first.
    let others: Range<Int>
  }

  private let duties: [StatutoryDuty]
  private let trie: WordTrie
  /// Signs that each word may be the first part of.
  private let begun: [[ReadySign]]
  /// Whether a word is of a part: ``stride`` numbers of 64 bits for each part.
  private let parts: [UInt64]
  private let stride: Int
  /// Characters of each word.
  private let lengths: [Int]
  private let wordbook: Wordbook
  /// Chinese names, as the English glosses are for readers; made when first asked for.
  private let names = Mutex<NameList?>(nil)

  /// Knows no duty.
  static let none = DutyIndex([], .empty)

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
    lengths = (0..<trie.count).map { trie.length(of: $0) }
    stride = lengths.count / 64 + 1
    var begun = [[ReadySign]](repeating: [], count: lengths.count)
    var bits: [UInt64] = []
    for (duty, signs) in parts.enumerated() {
      for sign in signs {
        let start = bits.count / stride
        for part in sign.dropFirst() { bits += Self.bits(of: part, in: stride) }
        let ready = ReadySign(duty: duty, others: start..<bits.count / stride)
        for word in sign[0] { begun[word].append(ready) }
      }
    }
    (self.trie, self.begun, self.parts) = (trie, begun, bits)
    self.wordbook = wordbook
  }

  /// Places of the duties in force on a day that the task is, likest first.
  ///
  /// Those told by signs come first, the one with most of its words in the text before others;
  /// then those whose name is at least `percent` like the task's.
  func matches(of question: Question, on day: CalendarDay, atLeast percent: Int) -> [Int] {
    let told = told(by: question, on: day)
    guard told.isEmpty, let name = question.comparable, !name.isEmpty else { return told }
    return namesOfDuties.matches(of: name, atLeast: percent).map(\.place)
      .filter { duties[$0].law.isInForce(on: day) }
  }

  private var namesOfDuties: NameList {
    names.withLock { names in
      let list = names ?? NameList(duties.map { [$0.name.zh] }, by: wordbook)
      names = list
      return list
    }
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
        if let weight = weight(of: sign, begunBy: first, words) { seen(sign.duty, weight) }
      }
    }
  }

  /// Characters of the longest words of each part; `nil` where a part has none.
  private func weight(of sign: ReadySign, begunBy first: Int, _ words: [Int]) -> Int? {
    var weight = lengths[first]
    for part in sign.others {
      var longest = 0
      for word in words where parts[part * stride + word >> 6] & 1 << UInt64(word & 63) != 0 {
        longest = max(longest, lengths[word])
      }
      if longest == 0 { return nil }
      weight += longest
    }
    return weight
  }

  private static func bits(of words: [Int], in stride: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: stride)
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
