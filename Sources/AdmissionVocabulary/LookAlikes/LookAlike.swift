/// A name that looks like another one and is another text.
public struct LookAlike: Hashable, Sendable {
  public let name: String
  public let other: String

  /// Nothing where one can see that they differ, or where they do not.
  public init?(_ name: String, of other: String) {
    self.init(name, Skeleton(name), of: other)
  }

  /// The same for a name that many others are held against, its skeleton worked out once.
  public init?(_ name: String, _ skeleton: Skeleton, of other: String) {
    guard name != other, skeleton == Skeleton(other) else { return nil }
    (self.name, self.other) = (name, other)
  }

  /// Whether they differ in more than width, case, blanks and the like, as people type them.
  public var isDisguise: Bool {
    Skeleton.openly(name) != Skeleton.openly(other)
      || (name + other).unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint }
  }

  /// Where the name first differs: «⼈ U+2F08（不是 人 U+4EBA）».
  public var difference: Bilingual {
    let (mine, theirs) = (Array(name.unicodeScalars), Array(other.unicodeScalars))
    let place = zip(mine, theirs).prefix { $0 == $1 }.count
    guard place < mine.count else {
      return Bilingual(zh: "少了 \(theirs[place].shown)", en: "\(theirs[place].shown) is missing")
    }
    guard place < theirs.count else {
      return Bilingual(zh: "多了 \(mine[place].shown)", en: "\(mine[place].shown) is one too many")
    }
    // A sign that cannot be seen stands between others, not in place of one.
    if mine[place].properties.isDefaultIgnorableCodePoint {
      return Bilingual(zh: "多了 \(mine[place].shown)", en: "\(mine[place].shown) is one too many")
    }
    if theirs[place].properties.isDefaultIgnorableCodePoint {
      return Bilingual(zh: "少了 \(theirs[place].shown)", en: "\(theirs[place].shown) is missing")
    }
    let (odd, usual) = (mine[place].shown, theirs[place].shown)
    return Bilingual(zh: "\(odd) 不是 \(usual)", en: "\(odd) is not \(usual)")
  }

  /// Why the name is not taken; `subject` is what goes by the other one.
  public func notice(_ subject: Bilingual, hint: Bilingual) -> Notice {
    Notice(
      "looks-alike",
      zh: "名称 `\(name)` 看起来与\(subject.zh) `\(other)` 一样，却不是同一段文字：\(difference.zh)",
      en: "the name `\(name)` looks like \(subject.en), `\(other)`, and is not the same text: "
        + difference.en,
      hint: hint)
  }
}

extension Unicode.Scalar {
  /// The sign with its code point, which alone tells it from its like.
  package var shown: String {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned,
      .privateUse, .surrogate, .nonspacingMark, .enclosingMark, .spacingMark:
      codePoint
    default: properties.isDefaultIgnorableCodePoint ? codePoint : "\(self) \(codePoint)"
    }
  }
}
