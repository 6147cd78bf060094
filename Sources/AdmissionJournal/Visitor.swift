public import AdmissionCommittee
public import AdmissionVocabulary

/// One who looks into an office: as whom, in which language, and what they last saw of it.
public struct Visitor: Sendable {
  public var actor: Participant = .anyone
  public var language: Language
  /// The book as of the last answer; a ballot is for what its voter could see.
  public var seen: Page

  public init(_ language: Language, seeing page: Page) {
    (self.language, seen) = (language, page)
  }

  /// Whether they are told how each seat voted.
  public var seesBallots: Bool {
    if case .department = actor { false } else { true }
  }
}
