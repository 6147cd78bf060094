/// A line with marks under one place of it.
package struct Excerpt: Hashable, Sendable {
  /// The characters of the line, as they are shown.
  private let characters: [String]
  private let place: Range<Int>

  /// `place` is in characters of the line; an empty one may stand behind the last.
  package init(_ line: String, _ place: Range<Int>) {
    characters = line.map { Visible.escaped(String($0), keepingNewlines: false) }
    self.place = place.clamped(to: 0..<(characters.count + 1))
  }

  /// The line and the marks, two columns in; of a long line what stands around the place.
  func lines(width: Int?, measure: DisplayWidth) -> (line: String, marks: String) {
    let shown = window(columns: max(20, (width ?? 80) - 4), measure)
    let before = (shown.lowerBound > 0 ? "…" : "") + text(shown.lowerBound..<place.lowerBound)
    let end = min(place.upperBound, shown.upperBound)
    let meant = text(place.lowerBound..<max(place.lowerBound, end))
    let after = text(max(place.lowerBound, end)..<max(place.lowerBound, shown.upperBound))
    return (
      "  " + before + meant + after + (shown.upperBound < characters.count ? "…" : ""),
      "  " + String(repeating: " ", count: measure.of(before))
        + String(repeating: "^", count: max(1, measure.of(meant)))
    )
  }

  /// The word meant, as it is shown; empty where the line has ended.
  var meant: String { text(place) }

  /// The characters around the place that fit: a third of the room before it, the rest behind.
  private func window(columns: Int, _ measure: DisplayWidth) -> Range<Int> {
    func room(_ columns: Int, _ indices: some Sequence<Int>) -> Int {
      var left = columns
      return indices.prefix { index in
        left -= measure.of(characters[index])
        return left >= 0
      }.count
    }
    let whole = room(columns, characters.indices)
    if whole == characters.count { return characters.indices }
    let start = min(place.lowerBound, characters.count)
    let lead = room(columns / 3, stride(from: start - 1, through: 0, by: -1))
    let length = room(columns, (start - lead)..<characters.count)
    // Behind the last character there may be room to spare.
    let end = start - lead + length
    guard end == characters.count else { return (start - lead)..<end }
    let more = room(columns, stride(from: end - 1, through: 0, by: -1))
    return max(0, end - more)..<end
  }

  private func text(_ range: Range<Int>) -> String {
    characters[range.clamped(to: characters.indices)].joined()
  }
}
