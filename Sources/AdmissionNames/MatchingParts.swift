/// What two names have in common, to show why they are taken for alike.
///
/// Parts in both names stand in brackets, in whatever order they come and whichever synonym is
/// used; filler words stand outside, as in `[独居老人]情况[调查]` or
/// `[Survey] of [older] residents [living alone]`.
public struct MatchingParts: Hashable, Sendable {
  /// One of the names, cut where the other begins or ceases to say the same.
  public struct Side: Hashable, Sendable {
    public let runs: [Run]
  }

  /// A stretch of a name as written.
  public struct Run: Hashable, Sendable {
    public let text: String
    public let isShared: Bool

    public init(_ text: String, isShared: Bool) {
      (self.text, self.isShared) = (text, isShared)
    }
  }

  /// The new name.
  public let name: Side
  /// The name in the list.
  public let listed: Side

  /// Names are compared by their beginning, and shown as far as that.
  static let longest = 200

  public init(_ name: String, listed: String, by wordbook: Wordbook) {
    let folded = (FoldedName(name), FoldedName(listed))
    let byWords = folded.0.isMainlyLatin && folded.1.isMainlyLatin
    let mine = NameReading(folded.0, byWords: byWords, wordbook).pieces.prefix(Self.longest)
    let theirs = NameReading(folded.1, byWords: byWords, wordbook).pieces.prefix(Self.longest)
    let shared = SharedPieces(mine.filter(\.says), theirs.filter(\.says))
    self.name = Side(name, shared: shared.mine)
    self.listed = Side(listed, shared: shared.theirs)
  }
}

extension MatchingParts.Side {
  /// Shared parts in brackets; brackets in the name itself turn round, so that none misleads.
  ///
  /// A name too long to show ends in `…`.
  public var text: String {
    runs.map { run in
      let text = String(
        run.text.map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0 })
      return run.isShared ? "[\(text)]" : text
    }.joined()
  }

  /// Marks the pieces found in the other name; what stands between two is marked if it says
  /// nothing.
  fileprivate init(_ name: String, shared: [NameReading.Piece]) {
    let all = name.unicodeScalars.prefix(2 * MatchingParts.longest + 1)
    let scalars = all.prefix(2 * MatchingParts.longest)
    var isShared = Array(repeating: false, count: scalars.count)
    var latest: Int?
    for range in shared.map(\.range) where range.upperBound <= scalars.count {
      // A capital may be two letters when small, and both stand in its one place.
      let between = min(latest ?? range.lowerBound, range.lowerBound)..<range.lowerBound
      let isUnread = scalars.dropFirst(between.lowerBound).prefix(between.count)
        .allSatisfy { !FoldedName.reads($0) }
      for place in isUnread ? between.lowerBound..<range.upperBound : range {
        isShared[place] = true
      }
      latest = range.upperBound
    }
    runs = Self.runs(of: scalars, shared: isShared) + (all.count > scalars.count ? [.cut] : [])
  }

  /// Whole characters only: an accent stays with its letter.
  private static func runs(
    of scalars: String.UnicodeScalarView.SubSequence, shared: [Bool]
  ) -> [MatchingParts.Run] {
    var runs: [MatchingParts.Run] = []
    var place = 0
    for character in String(scalars) {
      let end = place + character.unicodeScalars.count
      let isShared = shared[place..<end].contains(true)
      let text = runs.last?.isShared == isShared ? runs.removeLast().text : ""
      runs.append(MatchingParts.Run(text + String(character), isShared: isShared))
      place = end
    }
    return runs
  }
}

extension MatchingParts.Run {
  fileprivate static let cut = Self("…", isShared: false)
}
