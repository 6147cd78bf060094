/// Finds what a person probably meant.
public enum Spelling {
  /// The known word nearest to `word`, when it is near enough to be worth suggesting.
  ///
  /// Near enough is at most a third of the longer word's characters; ties go to the first known.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().prefix(64))
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().prefix(64))
      let distance = distance(typed, letters)
      guard distance * 3 <= max(typed.count, letters.count) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Insertions, deletions and replacements between two texts.
  public static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (character == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
