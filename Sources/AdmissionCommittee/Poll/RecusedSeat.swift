public import AdmissionVocabulary

/// Why a seat does not vote on a case; settled before the vote and on record.
public struct RecusedSeat: Hashable, Sendable {
  /// Raw values are words of the journal.
  public enum Ground: String, CaseIterable, Sendable {
    case proposed
    /// Its community asked for the task, or is one of those singled out by it.
    case concerned
    /// The seat said so, or the office found another reason, before the vote.
    case declared

    public var name: Bilingual {
      switch self {
      case .proposed: Bilingual(zh: "议题提出者", en: "proposed the motion")
      case .concerned: Bilingual(zh: "所在社区有利害关系", en: "its community is concerned")
      case .declared: Bilingual(zh: "会前申明回避", en: "declared before the vote")
      }
    }
  }

  public let seat: Int
  public let ground: Ground

  public init(seat: Int, ground: Ground) {
    (self.seat, self.ground) = (seat, ground)
  }
}
