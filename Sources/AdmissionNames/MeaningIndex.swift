/// Which names of a list have each mark of a meaning, so that only those are touched.
struct MeaningIndex: Sendable {
  private struct Posting {
    let name: Int32
    let weight: Int32
  }

  /// Where the postings of each mark are.
  private let ranges: [UInt64: Range<Int>]
  private let postings: [Posting]
  private let totals: [Int]

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
    totals = meanings.map(\.total)
  }

  /// How much each name of the list means the same, in percent, as ``Meaning/percentAlike(_:)``.
  func percentsAlike(_ meaning: Meaning) -> [Int32] {
    var shared = weightsShared(meaning)
    for name in shared.indices where shared[name] > 0 {
      shared[name] = Int32(meaning.percent(shared: Int(shared[name]), of: totals[name]))
    }
    return shared
  }

  /// How much of the marks each name of the list shares, by weight.
  func weightsShared(_ meaning: Meaning) -> [Int32] {
    var shared = [Int32](repeating: 0, count: totals.count)
    for mark in meaning.marks {
      guard let range = ranges[mark.key] else { continue }
      for place in range {
        shared[Int(postings[place].name)] += min(mark.weight, postings[place].weight)
      }
    }
    return shared
  }
}
