/// Names to compare others with, one after the other.
///
/// Only those that share what they mean or how they are written are looked at, and most of them are
/// passed over by their outline alone, so that a comparison with three hundred takes few
/// microseconds.
public final class NameList: NameIndex {
  private let names: [ComparableName]
  /// Beside the names, so that walking over them touches no name that is passed over.
  private let outlines: [NameOutline]
  private let totals: [NameWeights]
  private let meanings: MeaningIndex
  /// By the characters of names as they are compared, and as they are written.
  private let characters: MeaningIndex
  private let written: MeaningIndex
  /// Where the names of each place end, and of which place each name is.
  private let ends: [Int]
  private let owners: [Int]
  /// Places by what their names are about, ascending.
  private let subjects: [ComparableName.Subject: [Int]]

  /// A place may have several names, such as one in Chinese and one in English.
  ///
  /// `wordbook` is the one by which the names asked for are read too.
  public init(_ places: some Sequence<[String]>, by wordbook: Wordbook) {
    var (names, ends, owners): ([ComparableName], [Int], [Int]) = ([], [], [])
    for place in places {
      names += place.map { ComparableName($0, by: wordbook) }
      owners += repeatElement(ends.count, count: names.count - owners.count)
      ends.append(names.count)
    }
    (self.names, self.ends, self.owners) = (names, ends, owners)
    outlines = names.map(\.outline)
    totals = names.map(\.weights)
    meanings = MeaningIndex(names.map(\.meaning))
    characters = MeaningIndex(names.map(\.letters))
    written = MeaningIndex(names.map(\.writtenLetters))
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
    let near = Nearness(of: name, in: self)
    var (place, best) = (0, -1)
    for index in near.indices(mayReach: percent) {
      if owners[index] != place {
        if best >= percent { body(NameMatch(place: place, percent: best)) }
        (place, best) = (owners[index], -1)
      }
      let meant = near.percentMeant(index)
      let needed = max(percent, best + 1)
      guard meant >= needed || near.mayBeSpelled(needed, index) else { continue }
      best = max(best, name.percentAlike(names[index], meaning: meant))
    }
    if best >= percent { body(NameMatch(place: place, percent: best)) }
  }
}

extension NameList {
  /// What a name shares with each of a list, as far as it is told without looking at the names.
  private struct Nearness {
    private let outline: NameOutline
    private let outlines: [NameOutline]
    private let own: NameWeights
    private let totals: [NameWeights]
    private let shared: [NameWeights]
    /// Whether words may be alike that share no character.
    private let isOfWords: Bool

    init(of name: ComparableName, in list: NameList) {
      (outline, outlines, totals) = (name.outline, list.outlines, list.totals)
      own = name.weights
      isOfWords = name.words != nil
      var shared = [NameWeights](repeating: .zero, count: totals.count)
      list.meanings.add(name.meaning, to: &shared, by: .meaning)
      if !isOfWords {
        list.characters.add(name.letters, to: &shared, by: .letters)
        list.written.add(name.writtenLetters, to: &shared, by: .written)
      }
      self.shared = shared
    }

    func percentMeant(_ index: Int) -> Int {
      Meaning.percent(
        shared: Int(shared[index].x), ofAll: Int(own.x + totals[index].x))
    }

    /// Whether by their letters the names may come to `percent`, at least that of the search.
    func mayBeSpelled(_ percent: Int, _ index: Int) -> Bool {
      outline.mayReach(percent, with: outlines[index])
    }

    /// The names that may come to `percent`, that of the search.
    ///
    /// All three weights at once and without a division, as every name of the list is asked: what
    /// both mean; twice as many percent of the characters as have to be shared, should all pairs be
    /// shared too; all characters as written but one.
    func indices(mayReach percent: Int) -> [Int] {
      if isOfWords { return Array(shared.indices) }
      let least = 2 * ComparableName.spelled(countingAs: percent) - 100
      let needed = NameWeights(Int32(clamping: percent), Int32(clamping: least), 100, 0)
      let spare = NameWeights(0, 0, 200, -1)
      return shared.indices.filter { index in
        any(200 &* shared[index] &+ spare .>= needed &* (own &+ totals[index]))
      }
    }
  }
}
