public import AdmissionDirectory
public import AdmissionVocabulary

/// What a poll decides.
public enum Motion: Hashable, Sendable {
  /// To bring in what the case's application describes.
  case admit(Application)
  case remove(WorkItem.ID)
  /// To fold one or more items into another that stays; the ids are distinct.
  case merge([WorkItem.ID], into: WorkItem.ID)
  case retain(WorkItem.ID)

  /// Items that go if the motion passes.
  public var leaving: [WorkItem.ID] {
    switch self {
    case .admit, .retain: []
    case .remove(let id): [id]
    case .merge(let ids, _): ids
    }
  }

  /// The listed item that the motion needs to stay.
  public var keeping: WorkItem.ID? {
    switch self {
    case .admit, .remove: nil
    case .merge(_, let id), .retain(let id): id
    }
  }

  /// Raw values are words of the journal and of `--json`.
  public enum Kind: String, CaseIterable, Sendable {
    case admit, remove, merge, retain

    public var name: Bilingual {
      switch self {
      case .admit: Bilingual(zh: "准入", en: "admit")
      case .remove: Bilingual(zh: "移出", en: "remove")
      case .merge: Bilingual(zh: "合并", en: "merge")
      case .retain: Bilingual(zh: "保留", en: "retain")
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .admit: .admit
    case .remove: .remove
    case .merge: .merge
    case .retain: .retain
    }
  }
}

/// The number under which a task may be asked of communities; on every form, with its expiry.
public struct AdmissionNumber: Hashable, Comparable, Sendable {
  /// Such as 示社准.
  public let prefix: String
  public let year: Int
  /// 1 or more, counted anew each year.
  public let number: Int

  public init(prefix: String, year: Int, number: Int) {
    (self.prefix, self.year, self.number) = (prefix, year, number)
  }

  /// As printed: 示社准〔2014〕001号.
  public var text: String { "\(prefix)〔\(year)〕\(padded(number))号" }

  /// As typed: `2014-001`.
  public var typed: String { "\(year)-\(padded(number))" }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

/// A number with the item it stands for and the last day it holds.
public struct Grant: Hashable, Sendable {
  public let number: AdmissionNumber
  public let item: WorkItem.ID
  public let expires: CalendarDay

  public init(number: AdmissionNumber, item: WorkItem.ID, expires: CalendarDay) {
    (self.number, self.item, self.expires) = (number, item, expires)
  }
}

/// At least three digits.
func padded(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
}
