/// How much a name says, or shares with another, in three ways: by what it means, by its
/// characters, and by those of it as written.
///
/// The fourth is of no use.
typealias NameWeights = SIMD4<Int32>

extension NameWeights {
  static let meaning = 0
  static let letters = 1
  static let written = 2
}

/// Which names of a list have each mark of a meaning, so that only those are touched.
struct MeaningIndex: Sendable {
  private struct Posting {
    let name: Int32
    let weight: Int32
  }

  /// Where the postings of each mark are.
  private let ranges: [UInt64: Range<Int>]
  private let postings: [Posting]

  init(_ meanings: [Meaning]) {
    var byMark: [UInt64: [Posting]] = [:]
    for (name, meaning) in meanings.enumerated() {
      for mark in meaning.marks {
        byMark[mark.key, default: []].append(Posting(name: Int32(name), weight: mark.weight))
      }
    }
    var (ranges, postings): ([UInt64: Range<Int>], [Posting]) = ([:], [])
    for (mark, found) in byMark {
      ranges[mark] = postings.count..<postings.count + found.count
      postings += found
    }
    (self.ranges, self.postings) = (ranges, postings)
  }

  /// Adds how much of the marks each name of the list shares to the weights given, at `place`.
  func add(_ meaning: Meaning, to weights: inout [NameWeights], at place: Int) {
    for mark in meaning.marks {
      guard let range = ranges[mark.key] else { continue }
      for posting in range {
        weights[Int(postings[posting].name)][place] += min(mark.weight, postings[posting].weight)
      }
    }
  }
}
