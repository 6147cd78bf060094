/// A name in a list that is like one asked for.
public struct NameMatch: Hashable, Sendable {
  /// Its position in the list given, from 0.
  public let place: Int
  /// How alike, 0 to 100.
  public let percent: Int

  public init(place: Int, percent: Int) {
    (self.place, self.percent) = (place, percent)
  }
}

/// Finds the names in a list that are like a given one.
///
/// ``NameList`` walks over all of them, which does for the some hundred items of a directory. An
/// index for a million names takes its place, where a ``PreparedBook`` is made, if it keeps this: it
/// answers with exactly the places whose ``ComparableName/percentAlike(_:)`` reaches `percent`, leaving none out and estimating
/// nothing; where a place has several names, the likest counts; the likest place comes first, and
/// of two equally alike the earlier. To find the few names worth comparing it may look up what they
/// mean, as ``NameList`` does; names that share no word, field or character that way are alike only
/// by a slip of the pen, or by the first letters of English words.
public protocol NameIndex: Sendable {
  /// The places whose name is at least `percent` like `name`, most alike first, ties by place.
  func matches(of name: ComparableName, atLeast percent: Int) -> [NameMatch]

  /// How like a place's likest name `name` is, 0 to 100; the place is one of the list's.
  func percent(of name: ComparableName, at place: Int) -> Int

  /// The places with a name about the same thing as `name`, ascending: see
  /// ``ComparableName/hasSubject(of:)``.
  func places(withSubjectOf name: ComparableName) -> [Int]
}
