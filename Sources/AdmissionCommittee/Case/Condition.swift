public import AdmissionDirectory
public import AdmissionVocabulary

/// What an approval is tied to.
public struct Condition: Hashable, Sendable {
  /// 1 for the first of a case.
  public let number: Int
  public let text: String
  /// The day on which it was delivered; `nil` while it is owed.
  public internal(set) var met: CalendarDay?

  public init(number: Int, text: String, met: CalendarDay? = nil) {
    (self.number, self.text, self.met) = (number, text, met)
  }
}

/// What streets answered when they were asked (R27).
public struct Consultation: Hashable, Sendable {
  /// Each 0 or more; `inFavour` at most `asked`.
  public let asked: Int
  public let inFavour: Int

  public init(asked: Int, inFavour: Int) {
    (self.asked, self.inFavour) = (asked, inFavour)
  }

  /// More than half of those asked.
  public var carries: Bool { inFavour > asked - inFavour }
}

/// An instruction of a higher level or a leader that went past the vote.
public struct Order: Hashable, Sendable {
  public let level: Application.Origin.Level
  /// The document's number, in the order's own words.
  public let document: String

  public init(level: Application.Origin.Level, document: String) {
    (self.level, self.document) = (level, document)
  }
}
