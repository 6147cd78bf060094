/// Looking for an earlier line while typing what it holds.
///
/// Plain text: every character means itself.
struct IncrementalSearch {
  /// Oldest first.
  private let entries: [String]
  private(set) var pattern = ""
  private var place: Int

  init(in entries: [String]) {
    self.entries = entries
    place = entries.count
  }

  /// The line found, `nil` when nothing was typed yet or nothing holds it.
  var found: String? {
    !pattern.isEmpty && entries.indices.contains(place) ? entries[place] : nil
  }

  /// Where the pattern stands in the line found, in characters.
  var foundRange: Range<Int>? {
    guard let found, let range = found.firstRange(of: pattern) else { return nil }
    let start = found.distance(from: found.startIndex, to: range.lowerBound)
    return start..<start + found.distance(from: range.lowerBound, to: range.upperBound)
  }

  mutating func type(_ scalar: Unicode.Scalar) {
    pattern.unicodeScalars.append(scalar)
    seek(from: min(place, entries.count - 1))
  }

  mutating func erase() {
    guard !pattern.isEmpty else { return }
    pattern.removeLast()
    seek(from: entries.count - 1)
  }

  /// Goes on to an earlier line that is not the same once more.
  mutating func older() {
    let current = found
    let earlier = entries[..<max(0, min(place, entries.count))]
    guard let next = earlier.lastIndex(where: { matches($0) && $0 != current }) else { return }
    place = next
  }

  /// Comes back to a later one.
  mutating func newer() {
    let current = found
    guard place < entries.count,
      let next = entries[(place + 1)...].firstIndex(where: { matches($0) && $0 != current })
    else { return }
    place = next
  }

  private mutating func seek(from start: Int) {
    guard !pattern.isEmpty, start >= 0 else {
      place = entries.count
      return
    }
    place = entries[...start].lastIndex(where: matches) ?? entries.count
  }

  private func matches(_ entry: String) -> Bool {
    entry.firstRange(of: pattern) != nil
  }
}
