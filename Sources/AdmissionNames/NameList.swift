/// Names to compare others with, one after the other.
///
/// Only those that share what they mean or how they are written are looked at, and most of them are
/// passed over by their outline alone, so that a comparison with three hundred takes few
/// microseconds.
public struct NameList: NameIndex {
  private let names: [ComparableName]
  /// Beside the names, so that walking over them touches no name that is passed over.
  private let outlines: [NameOutline]
  private let meanings: MeaningIndex
  /// By the characters of names as they are compared, and as they are written.
  private let characters: MeaningIndex
  private let written: MeaningIndex
  /// Where the names of each place end.
  private let ends: [Int]
  /// Places by what their names are about, ascending.
  private let subjects: [ComparableName.Subject: [Int]]

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
    characters = MeaningIndex(names.map { Meaning(charactersOf: $0.core) })
    written = MeaningIndex(names.map { Meaning(charactersOf: $0.written) })
    var subjects: [ComparableName.Subject: [Int]] = [:]
    var start = 0
    for (place, end) in ends.enumerated() {
      for subject in Set(names[start..<end].compactMap(\.distinctSubject)) {
        subjects[subject, default: []].append(place)
      }
      start = end
    }
    self.subjects = subjects
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
    name.distinctSubject.flatMap { subjects[$0] } ?? []
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
    let alike = meanings.percentsAlike(name.meaning)
    let spelling = Spelling(of: name, in: self, atLeast: percent)
    var start = 0
    for place in ends.indices {
      var best = -1
      for index in start..<ends[place] {
        let needed = max(percent, best + 1)
        guard alike[index] >= needed || spelling.mayReach(needed, with: index, in: self) else {
          continue
        }
        best = max(best, name.percentAlike(names[index], meaning: Int(alike[index])))
      }
      if best >= percent { body(NameMatch(place: place, percent: best)) }
      start = ends[place]
    }
  }
}

extension NameList {
  /// What a name shares with those of a list in letters or characters, as far as that can matter.
  private struct Spelling {
    private let outline: NameOutline
    /// How many characters each name of the list shares; `nil` where words may be alike that share
    /// none.
    private let shared: (characters: [Int32], written: [Int32])?
    /// Twice as many percent as have to be shared by characters, should all pairs be shared too.
    private let least: Int

    init(of name: ComparableName, in list: NameList, atLeast percent: Int) {
      outline = name.outline
      shared =
        name.words == nil
        ? (
          list.characters.weightsShared(Meaning(charactersOf: name.core)),
          list.written.weightsShared(Meaning(charactersOf: name.written))
        ) : nil
      least = 2 * ComparableName.spelled(countingAs: percent) - 100
    }

    /// Whether by their letters the names may come to `percent`, at least that of the search.
    func mayReach(_ percent: Int, with index: Int, in list: NameList) -> Bool {
      if let shared {
        let (mine, theirs) = (outline.characters, list.outlines[index].characters)
        let isNear = 200 * Int(shared.characters[index]) >= least * (mine.count + theirs.count)
        let isSlip =
          Int(shared.written[index]) + 1
          >= max(outline.written.count, list.outlines[index].written.count)
        guard isNear || isSlip else { return false }
      }
      return outline.mayReach(percent, with: list.outlines[index])
    }
  }
}
