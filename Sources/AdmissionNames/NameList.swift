/// Names to compare others with, one after the other.
///
/// Most are passed over by their outline alone, so that a comparison with three hundred takes some
/// microseconds.
public struct NameList: NameIndex {
  private let names: [ComparableName]
  /// Beside the names, so that walking over them touches no name that is passed over.
  private let outlines: [NameOutline]
  private let meanings: MeaningIndex
  /// Where the names of each place end.
  private let ends: [Int]

  /// A place may have several names, such as one in Chinese and one in English.
  ///
  /// `wordbook` is the one by which the names asked for are read too.
  public init(_ places: some Sequence<[String]>, by wordbook: Wordbook) {
    var (names, ends): ([ComparableName], [Int]) = ([], [])
    for place in places {
      names += place.map { ComparableName($0, by: wordbook) }
      ends.append(names.count)
    }
    (self.names, self.ends) = (names, ends)
    outlines = names.map(\.outline)
    meanings = MeaningIndex(names.map(\.meaning))
  }

  /// How many places there are.
  public var count: Int { ends.count }

  /// The names of a place, in the order given.
  ///
  /// - Precondition: `place` is one of the list's.
  public func names(at place: Int) -> ArraySlice<ComparableName> {
    names[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  /// Whether a name of the place is about the same thing as `name`.
  ///
  /// - Precondition: `place` is one of the list's.
  public func hasSubject(of name: ComparableName, at place: Int) -> Bool {
    names(at: place).contains { $0.hasSubject(of: name) }
  }

  /// How like a place's likest name `name` is, 0 to 100.
  ///
  /// - Precondition: `place` is one of the list's.
  public func percent(of name: ComparableName, at place: Int) -> Int {
    names(at: place).lazy.map { $0.percentAlike(name) }.max() ?? 0
  }

  public func places(withSubjectOf name: ComparableName) -> [Int] {
    ends.indices.filter { hasSubject(of: name, at: $0) }
  }

  public func matches(of name: ComparableName, atLeast percent: Int) -> [NameMatch] {
    var matches: [NameMatch] = []
    forEachMatch(of: name, atLeast: percent) { matches.append($0) }
    return matches.sorted { ($1.percent, $0.place) < ($0.percent, $1.place) }
  }

  /// Calls `body` for each place that is at least `percent` like `name`, in order of place.
  public func forEachMatch(
    of name: ComparableName, atLeast percent: Int, _ body: (NameMatch) -> Void
  ) {
    let outline = name.outline
    let alike = meanings.percentsAlike(name.meaning)
    var start = 0
    for place in ends.indices {
      var best = -1
      for index in start..<ends[place] {
        let needed = max(percent, best + 1)
        guard alike[index] >= needed || outline.mayReach(needed, with: outlines[index]) else {
          continue
        }
        best = max(best, name.percentAlike(names[index], meaning: alike[index]))
      }
      if best >= percent { body(NameMatch(place: place, percent: best)) }
      start = ends[place]
    }
  }
}
