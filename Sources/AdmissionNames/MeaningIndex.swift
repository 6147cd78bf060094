/// How much a name says, or shares with another, in three ways: by what it means, by its
/// characters, and by those of it as written.
///
/// The fourth is of no use.
typealias NameWeights = SIMD4<Int32>

extension NameWeights {
  /// A weight of one in each of the three; to multiply by, as setting one of four is slow.
  static let meaning = NameWeights(1, 0, 0, 0)
  static let letters = NameWeights(0, 1, 0, 0)
  static let written = NameWeights(0, 0, 1, 0)
}

/// Which names of a list have each mark of a meaning, so that only those are touched.
struct MeaningIndex: Sendable {
  private struct Posting {
    let name: Int32
    let weight: Int32
  }

  /// The number of each mark, by which ``ends`` tells where its postings end.
  private let numbers: KeyTable
  private let ends: [Int]
  private let postings: [Posting]

  init(_ meanings: [Meaning]) {
    var numbers = KeyTable(capacity: meanings.count)
    var counts: [Int] = []
    for meaning in meanings {
      for mark in meaning.marks {
        let number = numbers.value(of: mark.key, orInserting: counts.count)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
      }
    }
    // Where the next posting of each mark goes; at last where those of each end.
    var (nexts, all) = (counts, 0)
    for (number, count) in counts.enumerated() { (nexts[number], all) = (all, all + count) }
    var postings = [Posting](repeating: Posting(name: 0, weight: 0), count: all)
    for (name, meaning) in meanings.enumerated() {
      for mark in meaning.marks {
        guard let number = numbers[mark.key] else { continue }
        postings[nexts[number]] = Posting(name: Int32(name), weight: mark.weight)
        nexts[number] += 1
      }
    }
    (self.numbers, ends, self.postings) = (numbers, nexts, postings)
  }

  /// Adds how much of the marks each name of the list shares to the weights given, as so many of
  /// `unit`.
  func add(_ meaning: Meaning, to weights: inout [NameWeights], by unit: NameWeights) {
    for mark in meaning.marks {
      guard let number = numbers[mark.key] else { continue }
      for posting in (number == 0 ? 0 : ends[number - 1])..<ends[number] {
        weights[Int(postings[posting].name)] &+=
          unit &* min(mark.weight, postings[posting].weight)
      }
    }
  }
}
